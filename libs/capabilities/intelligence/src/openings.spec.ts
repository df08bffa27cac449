import fc from 'fast-check';
import { LOGGED } from '#platform/access';
import { OpeningsController as AcrossController, type OpeningEntry } from '#platform/sealed/node';
import { OpeningDesk } from './fixtures/opening-desk.ts';
import { OpeningsController } from './openings.controller.ts';

const LATER = '2096-01-01T00:00:00.000Z';
const EARLIER = '2020-01-01T00:00:00.000Z';
const SECRET = 'fue vista en Ipiales';

let desk: OpeningDesk;
beforeEach(async () => {
  desk = new OpeningDesk();
  await desk.open();
  await desk.lay('ec-1', 'answer-1', 'ec-policia', SECRET, LATER);
});
afterEach(() => desk.close());

const auditor = { subject: 'carla', agency: 'ec-contraloria', roles: ['auditor'] };
const openingsOf = async (path = '/v1/requests/ec-1/openings'): Promise<OpeningEntry[]> =>
  (await desk.ask(auditor).get(path)).body.openings as OpeningEntry[];
const expire = (): void => {
  desk.lying.get('ec-1 answer-1')!.expires = EARLIER;
};

describe('an opening', () => {
  it('sent again under one key, by two persons, is written each time with its own person', async () => {
    for (const subject of ['ana', 'luis', 'ana', 'luis', 'ana', 'luis', 'ana', 'luis']) {
      const { body } = await desk.ask({ subject }).open('ec-1', 'answer-1', 'k-1');
      expect(body).toEqual({ id: 'ec-1', part: 'answer-1', content: SECRET });
    }
    const entries = await openingsOf();
    expect(entries.map(({ by, outcome }) => `${by} ${outcome}`)).toEqual(
      Array.from({ length: 4 }, () => ['ana opened', 'luis opened']).flat(),
    );
    expect(entries[0]).toMatchObject({ agency: 'ec-policia', reason: 'Caso 7, diligencia previa' });
  });

  it('after the expiry gives nothing, under an old key as little as under a new one', async () => {
    await desk.ask({ subject: 'ana' }).open('ec-1', 'answer-1', 'old');
    expire();
    for (const key of ['old', 'new']) {
      const { status, body, text } = await desk.ask({ subject: 'ana' }).open('ec-1', 'answer-1', key);
      expect([status, body.code]).toEqual([410, 'content.expired']);
      expect(text).not.toContain(SECRET);
    }
    expect((await openingsOf()).map(({ outcome, refusal }) => [outcome, refusal])).toEqual([
      ['opened', undefined],
      ['refused', 'content.expired'],
      ['refused', 'content.expired'],
    ]);
  });

  it('under the key of a colleague, with another reason, is an opening like any other', async () => {
    await desk.ask({ subject: 'ana' }).open('ec-1', 'answer-1', 'k-1');
    const { status } = await desk
      .ask({ subject: 'luis' })
      .open('ec-1', 'answer-1', 'k-1', 'Revisión del caso');
    expect(status).toBe(200);
    expect((await openingsOf()).map(({ by, reason }) => [by, reason])).toEqual([
      ['ana', 'Caso 7, diligencia previa'],
      ['luis', 'Revisión del caso'],
    ]);
  });

  it('by twenty persons at once is twenty entries: nobody keeps a colleague from opening', async () => {
    const subjects = Array.from({ length: 20 }, (_, n) => `person-${n}`);
    const replies = await Promise.all(
      subjects.map((subject) => desk.ask({ subject }).open('ec-1', 'answer-1', 'k-1')),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await openingsOf()).map(({ by }) => by).sort()).toEqual([...subjects].sort());
  });

  it('of what is another agency’s, or not there, is refused alike, and written', async () => {
    const customs = { subject: 'eva', agency: 'ec-senae' };
    const replies = [
      await desk.ask(customs).open('ec-1', 'answer-1', 'k-1'),
      await desk.ask(customs).open('ec-1', 'answer-9', 'k-2'),
      await desk.ask(customs).open('ec-nothing', 'answer-1', 'k-3'),
    ];
    expect(replies.map(({ status, body }) => [status, body.code])).toEqual(
      Array.from({ length: 3 }, () => [404, 'content.unknown']),
    );
    expect(await openingsOf('/v1/openings?subject=eva')).toMatchObject([
      { request: 'ec-1', part: 'answer-1', outcome: 'refused', refusal: 'content.unknown' },
      { request: 'ec-1', part: 'answer-9', outcome: 'refused', refusal: 'content.unknown' },
      { request: 'ec-nothing', part: 'answer-1', outcome: 'refused', refusal: 'content.unknown' },
    ]);
  });

  it('for a reason that says nothing is no opening: nothing is told, not even whether there is something', async () => {
    for (const id of ['ec-1', 'ec-nothing']) {
      const { status, body } = await desk.ask({ subject: 'ana' }).open(id, 'answer-1', 'k-1', 'x');
      expect([status, body.code, body.field]).toEqual([422, 'content.reason-missing', 'reason']);
    }
    expect(await openingsOf('/v1/openings')).toEqual([]);
  });
});

describe('any sequence of openings', () => {
  const step = fc.record({
    subject: fc.constantFrom('ana', 'luis', 'eva'),
    agency: fc.constantFrom('ec-policia', 'ec-policia', 'ec-senae'),
    key: fc.constantFrom('k-1', 'k-2', 'record:7'),
    part: fc.constantFrom('answer-1', 'answer-1', 'questions'),
    expired: fc.boolean(),
  });

  it('discloses as often as it is written, each time with its own person, and never what has expired', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const before = (await openingsOf()).length;
        const disclosed: string[] = [];
        for (const { subject, agency, key, part, expired } of steps) {
          desk.lying.get('ec-1 answer-1')!.expires = expired ? EARLIER : LATER;
          const { status, text } = await desk.ask({ subject, agency }).open('ec-1', part, key);
          if (text.includes(SECRET)) disclosed.push(`${agency} ${subject}`);
          expect(status === 200).toBe(agency === 'ec-policia' && part === 'answer-1' && !expired);
        }
        const written = (await openingsOf()).slice(before);
        expect(written.map(({ agency, by }) => `${agency} ${by}`)).toEqual(
          steps.map(({ agency, subject }) => `${agency} ${subject}`),
        );
        expect(
          written.filter(({ outcome }) => outcome === 'opened').map(({ agency, by }) => `${agency} ${by}`),
        ).toEqual(disclosed);
      }),
      { numRuns: 40 },
    ));
});

describe('the list of openings', () => {
  const supervisor = { subject: 'rosa', agency: 'ec-senae', roles: ['supervisor'] };
  const subjects = (entries: OpeningEntry[]) => entries.map(({ by }) => by);

  beforeEach(async () => {
    await desk.lay('ec-2', 'questions', 'ec-senae', ['¿Qué consta?'], null);
    for (const [subject, agency, id] of [
      ['ana', 'ec-policia', 'ec-1'],
      ['eva', 'ec-senae', 'ec-2'],
      ['luis', 'ec-policia', 'ec-1'],
      ['ana', 'ec-policia', 'ec-2'],
    ] as const)
      await desk.ask({ subject, agency }).open(id, id === 'ec-1' ? 'answer-1' : 'questions', 'k');
  });

  it('is across requests, for the auditor of the country: by agency, person and time', async () => {
    expect(subjects(await openingsOf('/v1/openings'))).toEqual(['ana', 'eva', 'luis', 'ana']);
    expect(subjects(await openingsOf('/v1/openings?agency=ec-senae'))).toEqual(['eva']);
    expect(subjects(await openingsOf('/v1/openings?agency=ec-policia&subject=ana'))).toEqual(['ana', 'ana']);
    expect(subjects(await openingsOf('/v1/openings?from=2020-01-01T00:00:00-05:00'))).toHaveLength(4);
    expect(await openingsOf('/v1/openings?to=2020-01-01T00:00:00-05:00')).toEqual([]);
  });

  it('comes in pages, each behind the last', async () => {
    const seen: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const { body } = await desk.ask(auditor).get(`/v1/openings?limit=3${next && `&cursor=${next}`}`);
      seen.push(...subjects(body.openings as OpeningEntry[]));
      next = body.next as string | undefined;
    }
    expect(seen).toEqual(['ana', 'eva', 'luis', 'ana']);
    const foreign = Buffer.from('["1; drop"]').toString('base64url');
    const { status, body } = await desk.ask(auditor).get(`/v1/openings?cursor=${foreign}`);
    expect([status, body.code]).toEqual([400, 'cursor.malformed']);
  });

  it('shows a supervisor its own agency’s persons only', async () => {
    const seen = async (path: string) =>
      subjects((await desk.ask(supervisor).get(path)).body.openings as OpeningEntry[]);
    expect(await seen('/v1/openings')).toEqual(['eva']);
    expect(await seen('/v1/openings?agency=ec-policia')).toEqual([]);
    expect(await seen('/v1/requests/ec-2/openings')).toEqual(['eva']);
    expect((await desk.ask(supervisor).get('/v1/requests/ec-1/openings')).status).toBe(404);
  });

  it('is itself looked at by somebody, who stands in the security log', () => {
    const { across } = AcrossController.prototype;
    const { of } = OpeningsController.prototype;
    for (const route of [across, of]) expect(Reflect.getMetadata(LOGGED, route)).toBe('openings-read');
  });

  it('is not for those who open', async () => {
    const { status, body } = await desk.ask({ subject: 'ana' }).get('/v1/openings');
    expect([status, body.code]).toEqual([403, 'caller.not-permitted']);
  });

  it('of a request that is not there is none, also when somebody tried to open it', async () => {
    await desk.ask({ subject: 'ana' }).open('ec-nothing', 'answer-1', 'k');
    const { status, body } = await desk.ask(auditor).get('/v1/requests/ec-nothing/openings');
    expect([status, body.code]).toEqual([404, 'request.unknown']);
  });
});
