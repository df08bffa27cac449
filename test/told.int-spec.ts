import { get as httpGet } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import type request from 'supertest';
import { startToldWorld, type ToldWorld } from './told-world.ts';

let world: ToldWorld;
beforeAll(async () => {
  world = await startToldWorld();
});
afterAll(() => world.stop());

const seen = ({ status, text, headers }: request.Response): object => ({
  status,
  text,
  headers: Object.fromEntries(
    Object.entries(headers as Record<string, string>).filter(([name]) => !/^(date|ratelimit.*)$/.test(name)),
  ),
});

/** What Ecuador and Colombia tell one another. */
const hidden = ['ec.co.crossing', 'co.ec.crossing', 'co.ec.intelligence'];
/** What Peru may read. */
const own = ['ec.pe.crossing', 'pe.ec.crossing', 'ec.all.crossing', 'co.all.crossing'];

/** Everything that a caller in Peru can ask of a view and an auditor, and all that comes back. */
const allThatPeruSees = async (done: string): Promise<object[]> => {
  const places = hidden.flatMap((ledger) =>
    ['0', '5', '9999', '2030-01-01T00:00:00Z'].map((at) => `${ledger}=${at}`),
  );
  const asked = [
    world.ask('PE', '/v1/tally'),
    world.ask('PE', '/v1/digests/tally'),
    world.ask('PE', '/v1/digests/tally?with=EC'),
    world.ask('PE', '/v1/digests/nothing'),
    world.ask('PE', '/v1/completeness'),
    world.ask('PE', '/v1/ledgers'),
    world.ask('PE', done),
    world.ask('PE', `${done}/rows`),
    ...places.map((place) => world.ask('PE', '/v1/tally', { 'vecindad-min-position': place })),
    ...places.map((place) => world.ask('PE', '/v1/changes', { 'last-event-id': place })),
    ...hidden.flatMap((ledger) => [
      world.ask('PE', `/v1/ledgers/${ledger}/events`),
      world.ask('PE', `/v1/ledgers/${ledger}/seal`),
      ...[0, 1, 9_999].map((size) =>
        world.send('PE', '/v1/replays', { model: 'tally', positions: { [ledger]: size } }),
      ),
    ]),
  ];
  return (await Promise.all(asked)).map(seen);
};

const finished = async (who: string, location: string): Promise<request.Response> => {
  for (;;) {
    const answer = await world.ask(who, location);
    if (answer.body.state !== 'running') return answer;
  }
};
const replayed = async (who: string, body: object): Promise<request.Response> => {
  const { headers } = await world.send(who, '/v1/replays', { model: 'tally', ...body });
  return finished(who, headers['location'] as string);
};

describe('what a caller in Peru is told', () => {
  it('is the same to the byte whatever Ecuador and Colombia tell one another', async () => {
    await world.told('pe.ec.crossing', 2);
    const { headers } = await world.send('PE', '/v1/replays', { model: 'tally' });
    const done = headers['location'] as string;
    await finished('PE', done);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...own), fc.nat(3)), { maxLength: 3 }),
        fc.array(
          fc.tuple(fc.constantFrom('ec.co.crossing', 'co.ec.crossing'), fc.integer({ min: 1, max: 5 })),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        async (theirs, others) => {
          for (const [ledger, count] of theirs) await world.told(ledger, count);
          const before = await allThatPeruSees(done);
          const digest = (await replayed('PE', {})).body.digest as string;
          for (const [ledger, count] of others) await world.told(ledger, count);
          expect(await allThatPeruSees(done)).toEqual(before);
          expect((await replayed('PE', {})).body.digest).toBe(digest);
        },
      ),
      { numRuns: 3 },
    );
    expect(JSON.stringify(await allThatPeruSees(done))).not.toMatch(/(ec\.co|co\.ec)\.\w+=\d/);
  });

  it('is nothing of a ledger of others, in words that a ledger which does not exist gets too', async () => {
    await world.told('ec.co.crossing', 3);
    const of = async (ledger: string): Promise<string> =>
      JSON.stringify(
        [
          await world.ask('PE', `/v1/ledgers/${ledger}/events`),
          await world.ask('PE', `/v1/ledgers/${ledger}/seal`),
          await world.ask('PE', '/v1/changes', { 'last-event-id': `${ledger}=1` }),
          await world.ask('PE', '/v1/tally', { 'vecindad-min-position': `${ledger}=9999` }),
          await world.send('PE', '/v1/replays', { model: 'tally', positions: { [ledger]: 1 } }),
        ].map(seen),
      )
        .replaceAll(ledger, '—')
        .replace(/"content-length":"\d+"/g, '');
    const [others, nothing] = [await of('ec.co.crossing'), await of('ec.co.nothing')];
    expect(others).toBe(nothing);
    expect(await of('zz.pe.crossing')).toBe(nothing);
  });
});

describe('what two countries compare', () => {
  it('is the part that both may read', async () => {
    for (const ledger of ['ec.co.crossing', 'ec.pe.crossing', 'ec.all.crossing']) await world.told(ledger, 2);
    const of = async (who: string, other = ''): Promise<request.Response['body']> =>
      (await world.ask(who, `/v1/digests/tally${other && `?with=${other}`}`)).body;
    const [alone, withColombia, withPeru] = [await of('EC'), await of('EC', 'CO'), await of('EC', 'PE')];
    expect(await of('CO', 'EC')).toEqual(withColombia);
    expect(await of('PE', 'EC')).toEqual(withPeru);
    expect(new Set([alone, withColombia, withPeru].map(({ digest }) => digest as string)).size).toBe(3);
    expect(Object.keys(withPeru.positions as object)).not.toContain('ec.co.crossing');
    expect((await of('CO', 'PE')).rows).toBeGreaterThan(0);
    expect((await world.ask('EC', '/v1/digests/tally?with=XX')).status).toBe(422);
  });

  it('is what an auditor of the country gets by replaying', async () => {
    for (const who of ['EC', 'CO', 'PE']) {
      const { body: live } = await world.ask(who, '/v1/digests/tally');
      const { body: then } = await replayed(who, { positions: live.positions as object });
      expect([then.digest, then.rows]).toEqual([live.digest, live.rows]);
    }
  });
});

describe('the tag of an answer', () => {
  it('is another in each country, and changes with what it says', async () => {
    const tag = async (who: string): Promise<string> =>
      (await world.ask(who, '/v1/tally')).headers['etag'] as string;
    const [ecuador, peru] = [await tag('EC'), await tag('PE')];
    expect(ecuador).not.toBe(peru);
    await world.told('ec.co.crossing', 1);
    expect(await tag('EC')).not.toBe(ecuador);
    expect(await tag('PE')).toBe(peru);
    const again = await world.ask('PE', '/v1/tally', { 'if-none-match': peru });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});

describe('a replay', () => {
  it('is its owner’s, and to everybody else not there', async () => {
    const { headers, body } = await world.send('EC/ana/contraloria', '/v1/replays', { model: 'tally' });
    const location = headers['location'] as string;
    expect(body.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    await finished('EC/ana/contraloria', location);
    for (const who of ['EC/luis/contraloria', 'EC/ana/fiscalia', 'PE/ana/contraloria'])
      for (const answer of [
        await world.ask(who, location),
        await world.ask(who, `${location}/rows`),
        await world.remove(who, location),
      ])
        expect([answer.status, answer.body.code]).toEqual([404, 'replay.unknown']);
    expect((await world.ask('EC/ana/contraloria', `${location}/rows`)).status).toBe(200);
  });

  it('is the same when the same person asks again, and another person’s another', async () => {
    const one = (who: string): request.Test => world.send(who, '/v1/replays', { model: 'tally' }, 'the-same');
    const [first, again, other] = [await one('EC/a/x'), await one('EC/a/x'), await one('EC/b/x')];
    expect(again.body.id).toBe(first.body.id);
    expect(other.body.id).not.toBe(first.body.id);
    const reused = await world.send('EC/a/x', '/v1/replays', { model: 'tally', positions: {} }, 'the-same');
    expect([reused.status, reused.body.code]).toEqual([422, 'idempotency-key.reused']);
  });

  it('of before, when nobody kept whose it was, is nobody’s', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    await world.source.query(
      `insert into replays (id, model, as_of, state, requested_by) values ($1, 'tally', '{}', 'done', 'somebody')`,
      [id],
    );
    for (const who of ['EC', 'CO', 'PE'])
      expect((await world.ask(who, `/v1/replays/${id}`)).status).toBe(404);
  });

  it('waits with no more than two others of its owner, may be given up, and takes nobody else’s place', async () => {
    // A lock that keeps the first from being begun.
    const held = world.source.createQueryRunner();
    await held.startTransaction();
    await held.query('lock table tally in access exclusive mode');
    try {
      const asked = await Promise.all(
        Array.from({ length: 6 }, () => world.send('EC/greedy/x', '/v1/replays', { model: 'tally' })),
      );
      const refused = asked.filter(({ status }) => status === 429);
      expect(refused).toHaveLength(3);
      expect(refused[0]!.headers['retry-after']).toBe('30');
      expect(refused[0]!.body.code).toBe('replay.too-many');
      expect((await world.send('EC/modest/x', '/v1/replays', { model: 'tally' })).status).toBe(202);
      for (const { headers } of asked.filter(({ status }) => status === 202))
        expect((await world.remove('EC/greedy/x', headers['location'] as string)).body.state).toBe(
          'cancelled',
        );
      expect((await world.send('EC/greedy/x', '/v1/replays', { model: 'tally' })).status).toBe(202);
    } finally {
      await held.rollbackTransaction();
      await held.release();
    }
    expect((await replayed('EC/other/x', {})).body.state).toBe('done');
    expect(await world.source.query(`select id from replays where state = 'running'`)).toEqual([]);
  });

  it('of long ago makes room for what its owner asks now', async () => {
    const first = await replayed('CO/keen/x', {});
    for (let n = 0; n < 21; n++) await replayed('CO/keen/x', {});
    expect((await world.ask('CO/keen/x', `/v1/replays/${first.body.id as string}`)).status).toBe(404);
    const [kept] = await world.source.query(
      `select count(*) as replays, (select count(distinct replay) from replay_rows where replay in
              (select id from replays where requested_by = 'keen')) as with_rows from replays where requested_by = 'keen'`,
    );
    expect(Number(kept.replays)).toBeLessThanOrEqual(21);
    expect(Number(kept.with_rows)).toBeLessThanOrEqual(21);
  });

  it.each([
    [{ positions: { 'ec.co.crosing': 1 } }, 'replay.unknown-ledger'],
    [{ positions: { 'ec.co.crossing': '2026-01-01T00:00:00Z' } }, 'request.invalid'],
    [{ positions: { 'ec.co.crossing': -1 } }, 'request.invalid'],
    [{ positions: { 'ec.co.crossing': 999_999_999 } }, 'replay.beyond'],
    [{ asOf: { instant: '20261130' } }, 'request.invalid'],
    [{ asOf: { instant: '2026-W10-4' } }, 'request.invalid'],
    [{ asOf: { instant: '2021-031' } }, 'request.invalid'],
    [{ asOf: { instant: '2021-01-31' } }, 'request.invalid'],
    [{ asOf: { instant: '2026-11' } }, 'request.invalid'],
  ])('of %j is refused, naming the part', async (body, code) => {
    const { status, body: problem } = await world.send('EC', '/v1/replays', { model: 'tally', ...body });
    expect([status, problem.code]).toEqual([422, code]);
    expect(JSON.stringify(problem)).toMatch(/"field":"(positions|asOf)/);
  });
});

describe('the live stream', () => {
  it('begins with what the caller may know, and resumes only where it can', async () => {
    await world.told('pe.ec.crossing', 1);
    const begun = await new Promise<string>((resolve, reject) => {
      const { port } = world.app.getHttpServer().address() as AddressInfo;
      const asked = httpGet(
        { port, host: '127.0.0.1', path: '/v1/changes', headers: { 'x-caller': 'PE' } },
        (answer) =>
          answer.once('data', (data: Buffer) => {
            resolve(data.toString());
            asked.destroy();
          }),
      ).on('error', reject);
    });
    expect(begun).toMatch(/^id: .*pe\.ec\.crossing=\d+.*\nretry: 1000\n\n$/);
    expect(begun).not.toMatch(/ec\.co|co\.ec/);
    for (const [id, status, code] of [
      ['pe.ec.crossing=9999', 409, 'last-event-id.beyond'],
      ['pe.ec.crossing=2026-01-01T00:00:00Z', 400, 'last-event-id.not-sizes'],
      ['ec.co.crossing=1', 400, 'last-event-id.unknown-ledger'],
      ['pe.ec.crossing', 400, 'position.malformed'],
    ] as const) {
      const answer = await world.ask('PE', '/v1/changes', { 'last-event-id': id });
      expect([id, answer.status, answer.body.code]).toEqual([id, status, code]);
    }
  });
});

describe('waiting for a position', () => {
  it('ends when the caller has gone, and keeps no other from being answered', async () => {
    const { port } = world.app.getHttpServer().address() as AddressInfo;
    const waiting = Array.from({ length: 32 }, () =>
      httpGet({
        port,
        host: '127.0.0.1',
        path: '/v1/tally',
        headers: { 'x-caller': 'EC/patient/x', 'vecindad-min-position': 'ec.co.crossing=99999' },
      }).on('error', () => undefined),
    );
    const more = async (): Promise<number> =>
      (await world.ask('EC/patient/x', '/v1/tally', { 'vecindad-min-position': 'ec.co.crossing=99999' }))
        .status;
    const asked: number[] = [];
    while (asked.at(-1) !== 429 && asked.length < 50) asked.push(await more());
    expect(asked.at(-1)).toBe(429);
    expect((await world.ask('EC/other/x', '/v1/tally')).status).toBe(200);
    for (const one of waiting) one.destroy();
    const wanted = (await world.ask('EC', '/v1/tally')).headers['vecindad-position'] as string;
    expect((await world.ask('EC/patient/x', '/v1/tally', { 'vecindad-min-position': wanted })).status).toBe(
      200,
    );
  });
});
