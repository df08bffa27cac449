import { as, crossingAt, postNamed, statusOf, until, type Reply } from '../client.ts';
import type { TestSystem } from '../environment/system.ts';

/** What was recorded wrongly is put right: who counts, who is told, and what was known before. */
export const corrections = (the: () => TestSystem): void =>
  describe('what was recorded wrongly', () => {
    let system: TestSystem;
    /** Recorded when nothing had been put right yet, and once a nationality was. */
    let [recorded, corrected]: Reply[] = [];

    beforeAll(async () => {
      system = the();
      await officer('/v1/posts', { body: postNamed('puente-corregido', 'CO') });
      await officer('/v1/posts', { body: postNamed('paso-corregido', 'PE') });
    });

    const officer = (path: string, ask = {}) => as(system, 'EC', 'border-officer-ec')(path, ask);
    const auditor = (path: string, ask = {}) => as(system, 'AUDITOR', 'auditor')(path, ask);
    const committee = (country: string, path: string, ask = {}) =>
      as(system, 'SHARED_VIEW', `committee-${country}`)(path, ask);
    const waitingFor = ({ headers }: Reply) => ({
      headers: { 'vecindad-min-position': headers.get('vecindad-position')! },
    });
    /** Persons by nationality, as a committee is shown them. */
    const counts = async (country: string, post: string, after: Reply): Promise<object> => {
      const { body } = await committee(
        country,
        `/v1/traffic?post=${post}&group=nationality`,
        waitingFor(after),
      );
      const rows = body.traffic as { nationality: string; persons: number }[];
      return Object.fromEntries(rows.map(({ nationality, persons }) => [nationality, persons]));
    };
    const asOf = (reply: Reply): string =>
      /ec\.co\.crossing=([^,]+)/.exec(reply.headers.get('vecindad-position')!)![1]!;
    const replayed = async (asked: object, model = 'traffic') => {
      const started = await auditor('/v1/replays', { body: { model, ...asked } });
      return until('the replay is done', async () => {
        const { body } = await auditor(started.headers.get('location')!);
        return body.state === 'done' && body;
      });
    };
    const rowsThen = async (instant: string) => {
      const { id } = await replayed({ asOf: { instant, by: 'recording' } });
      const { text } = await auditor(`/v1/replays/${id}/rows`);
      const rows = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { table: string; row: Record<string, unknown> });
      return JSON.stringify(rows.filter((row) => JSON.stringify(row).includes('puente-corregido')));
    };

    it('is corrected, annulled and moved to another border, and each committee’s counts follow', async () => {
      const lines = ['corr-1', 'corr-2', 'corr-3'].map((id) =>
        JSON.stringify({ id, ...crossingAt('puente-corregido') }),
      );
      expect((await officer('/v1/crossings/batch', { lines: lines.join('\n') })).text).not.toContain(
        'refused',
      );
      recorded = await officer('/v1/crossings', {
        body: { id: 'corr-4', ...crossingAt('puente-corregido', { category: 'visitor' }) },
      });
      for (const country of ['ec', 'co'])
        expect(await counts(country, 'puente-corregido', recorded)).toEqual({ COL: 4 });

      corrected = await officer('/v1/crossings/corr-1/corrections', {
        body: { reason: 'misread-document', fields: { nationality: 'VEN' }, note: 'Pasaporte venezolano' },
      });
      for (const country of ['ec', 'co'])
        expect(await counts(country, 'puente-corregido', corrected)).toEqual({ COL: 3, VEN: 1 });

      const annulled = await officer('/v1/crossings/corr-2/annulment', { body: { reason: 'duplicate' } });
      const moved = await officer('/v1/crossings/corr-3/corrections', {
        body: { reason: 'wrong-post', fields: { post: 'paso-corregido' } },
      });
      expect(moved.body.ledgers).toEqual(['ec.co.crossing', 'ec.pe.crossing']);
      for (const country of ['ec', 'co']) {
        expect(await counts(country, 'puente-corregido', annulled)).toMatchObject({ VEN: 1 });
        expect(await counts(country, 'puente-corregido', moved)).toEqual({ COL: 1, VEN: 1 });
      }
      for (const country of ['ec', 'pe'])
        expect(await counts(country, 'paso-corregido', moved)).toEqual({ COL: 1 });
      // What concerns two others is to Peru no post at all.
      expect((await committee('pe', '/v1/traffic?post=puente-corregido')).body.code).toBe('post.unknown');
      const { body } = await committee('co', '/v1/traffic/corrections?post=puente-corregido');
      const common = { post: 'puente-corregido', day: '2026-03-01', crossings: 1 };
      expect(body.corrections).toEqual([
        { ...common, kind: 'annulled', reason: 'duplicate' },
        { ...common, kind: 'annulled', reason: 'wrong-post' },
        { ...common, kind: 'corrected', reason: 'misread-document' },
      ]);
    });

    it('of what stays at home nothing is told, nor that it was put right', async () => {
      const told = async () => (await auditor('/v1/ledgers/ec.co.crossing/events')).text.length;
      const before = await told();
      const reply = await officer('/v1/crossings/corr-4/corrections', {
        body: { reason: 'typing-error', fields: { category: 'refugee', age: 34 } },
      });
      const next = await officer('/v1/crossings/corr-4/corrections', {
        body: { reason: 'typing-error', fields: { direction: 'exit' } },
      });
      expect(reply.headers.get('vecindad-position')).toMatch(/^ec=\d+$/);
      await committee('co', '/v1/traffic', waitingFor(next));
      const text = await until('the auditor has the second one', async () => {
        const { text: all } = await auditor('/v1/ledgers/ec.co.crossing/events');
        return all.length > before && all.slice(before);
      });
      expect(text.trim().split('\n')).toHaveLength(1);
      expect(text).toContain('"categoryGroup":"visitor"');
      expect(text).not.toMatch(/refugee|"age"/);
    });

    it('is replayed to the same digest, and as of the moment between shows what was known then', async () => {
      const { body: live } = await committee('ec', '/v1/digests/traffic');
      const now = await replayed({ positions: live.positions });
      expect([now.digest, now.rows]).toEqual([live.digest, live.rows]);
      const first = await rowsThen(asOf(recorded!));
      expect(first.match(/"persons":\d/g)).toEqual(['"persons":3', '"persons":1']);
      expect(first).not.toContain('VEN');
      const between = await rowsThen(asOf(corrected!));
      expect(between).toContain('VEN');
      expect(between).not.toContain('annulled');
    });

    it('is read back by the agency that recorded it alone, with its history', async () => {
      const { body } = await officer('/v1/crossings/corr-1');
      expect(body).toMatchObject({ state: 'corrected', entry: { nationality: 'VEN' } });
      expect(body.history).toMatchObject([
        { act: 'recorded', published: [{ ledger: 'ec.co.crossing' }] },
        {
          act: 'corrected',
          note: 'Pasaporte venezolano',
          changes: { nationality: { before: 'COL', after: 'VEN' } },
        },
      ]);
      const others = await as(system, 'CO', 'border-officer-co')('/v1/crossings/corr-1');
      expect([others.status, others.body.code]).toEqual([404, 'crossing.unknown']);
    });

    it('of a person who seeks protection is read back where that may be known, and is told to nobody', async () => {
      const seeking = { seeksProtection: true, exitStamp: 'not-seen' };
      const recorded = await officer('/v1/crossings', {
        key: 'corr-protected',
        body: crossingAt('puente-corregido', seeking),
      });
      expect([recorded.status, recorded.body.ledger]).toEqual([201, undefined]);
      expect((await officer('/v1/crossings/corr-protected')).status).toBe(404);
      const { body } = await officer('/v1/protected-crossings/corr-protected');
      expect(body).toMatchObject({ entry: seeking, history: [{ act: 'recorded', published: [] }] });
    });

    it('in a claim about a post is put right too: node and view rest on the same, and show what it said', async () => {
      const put = { method: 'PUT' };
      const said = statusOf('open', '2025-11-28T08:00:00-05:00');
      const path = '/v1/posts/puente-corregido';
      const made = await officer(`${path}/status`, { ...put, body: said });
      const later = statusOf('closed', '2025-11-28T13:00:00Z');
      const second = await officer(`${path}/status`, { ...put, body: later });
      const both = async (after: Reply) => [
        (await officer(path)).body.claims['EC/persons']?.open,
        (await committee('co', path, waitingFor(after))).body.traffic.persons.restsOn.EC?.open,
      ];
      expect(await both(second)).toEqual([false, false]);
      const version = second.body.version as number;
      const gone = await officer(`${path}/claims/${version}/withdrawal`, { body: { reason: 'wrong-post' } });
      expect(await both(gone)).toEqual([true, true]);
      const right = await officer(`${path}/claims/${made.body.version}/corrections`, {
        body: { reason: 'typing-error', fields: { status: 'closed' } },
      });
      expect(await both(right)).toEqual([false, false]);
      const claims = (await committee('co', path)).body.claims as { since: string }[];
      expect(claims.toSorted((a, b) => (a.since < b.since ? 1 : -1))).toMatchObject([
        { open: false, withdrawn: true, corrections: [{ reason: 'wrong-post', before: { open: false } }] },
        {
          open: false,
          corrections: [{ reason: 'typing-error', before: { open: true }, after: { open: false } }],
        },
      ]);
      const { body: live } = await committee('ec', '/v1/digests/posts');
      const now = await replayed({ positions: live.positions }, 'posts');
      expect([now.digest, now.rows]).toEqual([live.digest, live.rows]);
    });
  });
