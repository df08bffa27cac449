import { as, crossingAt, huaquillas, rumichaca, statusOf, until } from '../client.ts';
import type { TestSystem } from '../environment/system.ts';
import { parseExposition } from '../exposition.ts';
import { step } from '../step.ts';

const isNode = (app: string): boolean => ['EC', 'CO', 'PE'].includes(app);

/** From a border post in Ecuador to a committee in Colombia and an auditor. */
export const borderToCommittee = (the: () => TestSystem): void =>
  describe('the whole path', () => {
    let system: TestSystem;

    const officer = (path: string, ask = {}) => as(system, 'EC', 'border-officer-ec')(path, ask);
    const colombia = (path: string, ask = {}) => as(system, 'CO', 'border-officer-co')(path, ask);
    const committee = (path: string, ask = {}) => as(system, 'SHARED_VIEW', 'committee-co')(path, ask);
    const auditor = (path: string, ask = {}) => as(system, 'AUDITOR', 'auditor')(path, ask);
    const positionOf = ({ headers }: { headers: Headers }) => ({
      headers: { 'vecindad-min-position': headers.get('vecindad-position')! },
    });
    const personsAt = async (post: string, after: object = {}) =>
      (await committee(`/v1/traffic?post=${post}`, after)).body.total.persons as number;

    beforeAll(async () => {
      system = the();
      expect((await officer('/v1/posts', { body: rumichaca.EC })).status).toBe(201);
      expect((await officer('/v1/posts', { body: huaquillas })).status).toBe(201);
      expect((await colombia('/v1/posts', { body: rumichaca.CO })).status).toBe(201);
    });

    it('is one story: of claims, of a crossing and what is told of it, of a batch, of a neighbour, of an audit', async () => {
      await step('the committee sees what follows from both sides’ claims', async () => {
        const stateAfter = async (position: { headers: Headers }) =>
          (await committee('/v1/posts/rumichaca', positionOf(position))).body.traffic.persons.state as string;
        const put = { method: 'PUT' };
        expect(
          await stateAfter(
            await officer('/v1/posts/rumichaca/status', { ...put, body: statusOf('closed', '2020-03-16') }),
          ),
        ).toBe('closed');
        expect(
          await stateAfter(
            await colombia('/v1/posts/rumichaca/status', { ...put, body: statusOf('open', '2021-05-17') }),
          ),
        ).toBe('one-side-only');
        expect(
          await stateAfter(
            await officer('/v1/posts/rumichaca/status', { ...put, body: statusOf('open', '2021-12-17') }),
          ),
        ).toBe('open');
        expect(
          await stateAfter(
            await officer('/v1/posts/rumichaca/status', {
              ...put,
              body: statusOf('closed', '2022-01-01', { side: 'CO' }),
            }),
          ),
        ).toBe('disputed');
      });

      await step('a crossing is in the shared view when the caller who recorded it asks', async () => {
        const recorded = await officer('/v1/crossings', { body: crossingAt('rumichaca'), key: 'crossing-1' });
        expect(recorded.status).toBe(201);
        expect(recorded.headers.get('vecindad-position')).toMatch(/^ec=\d+,ec\.co\.crossing=\d{4}-.*Z$/);
        const { body } = await committee(
          '/v1/traffic?post=rumichaca&by=hour&group=direction,nationality,category,mode,purpose',
          positionOf(recorded),
        );
        expect(body).toEqual({
          traffic: [
            {
              period: '2026-03-01T09',
              direction: 'entry',
              nationality: 'COL',
              category: null,
              mode: 'land',
              purpose: null,
              persons: 1,
              generated: 0,
            },
          ],
          total: { persons: 1, generated: 0 },
          coverage: [
            { ledger: 'co.ec.crossing', country: 'CO', state: 'none', days: 0, first: null, last: null },
            {
              ledger: 'ec.co.crossing',
              country: 'EC',
              state: 'complete',
              days: 1,
              first: '2026-03-01',
              last: '2026-03-01',
            },
          ],
        });
      });

      await step('sent again it adds nothing; with other content it is refused', async () => {
        const again = await officer('/v1/crossings', { body: crossingAt('rumichaca'), key: 'crossing-1' });
        expect(again.status).toBe(201);
        const other = await officer('/v1/crossings', {
          body: crossingAt('rumichaca', { direction: 'exit' }),
          key: 'crossing-1',
          headers: { 'accept-language': 'en' },
        });
        expect([other.status, other.body.code]).toEqual([409, 'crossing.recorded-otherwise']);
        expect(other.body.detail).toContain('POST /v1/crossings/crossing-1/corrections');
        expect(await personsAt('rumichaca', positionOf(again))).toBe(1);
      });

      await step('a batch answers line by line, and a bad line costs no other', async () => {
        const lines = [
          JSON.stringify({ id: 'b-1', ...crossingAt('rumichaca') }),
          '{"id":"b-2",',
          JSON.stringify({ id: 'b-3', ...crossingAt('nowhere') }),
          JSON.stringify({ id: 'b-4', ...crossingAt('rumichaca', { direction: 'sideways' }) }),
          JSON.stringify({ id: 'b-5', ...crossingAt('rumichaca', { nacionalidad: 'x' }) }),
          JSON.stringify({ id: 'b-6', ...crossingAt('rumichaca', { mode: 'air' }) }),
          '',
          JSON.stringify({ id: 'b-1', ...crossingAt('rumichaca') }),
          JSON.stringify({
            id: 'b-8',
            ...crossingAt('rumichaca', {
              occurredAt: '2020-01-22',
              purposeLabel: 'Peregrinación a Las Lajas',
            }),
          }),
        ].join('\r\n');
        const reply = await officer('/v1/crossings/batch', { lines });
        const results = reply.text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { line: number; status: string; problem?: { code: string } });
        expect(results.map(({ line, status, problem }) => [line, status, problem?.code])).toEqual([
          [1, 'recorded', undefined],
          [2, 'refused', 'line.malformed'],
          [3, 'refused', 'crossing.unknown-post'],
          [4, 'refused', 'request.invalid'],
          [5, 'refused', 'request.invalid'],
          [6, 'refused', 'crossing.mode-not-of-post'],
          [8, 'repeated', undefined],
          [9, 'recorded', undefined],
        ]);
        await until('the two are in the shared view', async () => (await personsAt('rumichaca')) === 3);
        const { body } = await committee('/v1/traffic?post=rumichaca&by=hour&group=purpose&to=2020-12-31');
        expect(body.traffic).toEqual([
          { period: '2020-01-22', purpose: 'unmapped', persons: 1, generated: 0 },
        ]);
      });

      await step(
        'what concerns Peru is told to Peru: nothing of it lies in what Colombia reads',
        async () => {
          const recorded = await officer('/v1/crossings', {
            body: crossingAt('huaquillas', { nationality: 'PER' }),
          });
          const ofPeru = await until('Peru’s ledger has it', async () => {
            const { text } = await auditor('/v1/ledgers/ec.pe.crossing/events');
            return text.includes('"PER"') && text;
          });
          expect(ofPeru).not.toContain('rumichaca');
          expect((await auditor('/v1/ledgers/ec.co.crossing/events')).text).not.toContain('huaquillas');
          const posts = async (country: string) =>
            (
              (await as(system, 'SHARED_VIEW', `committee-${country}`)('/v1/posts', positionOf(recorded)))
                .body.posts as { id: string }[]
            ).map(({ id }) => id);
          const persons = async (country: string) =>
            (await as(system, 'SHARED_VIEW', `committee-${country}`)('/v1/traffic?group=post')).body.traffic;
          expect([await posts('ec'), await posts('co'), await posts('pe')]).toEqual([
            ['huaquillas', 'rumichaca'],
            ['rumichaca'],
            ['huaquillas'],
          ]);
          expect(await persons('pe')).toEqual([{ post: 'huaquillas', persons: 1, generated: 0 }]);
          expect(await persons('co')).toEqual([{ post: 'rumichaca', persons: 3, generated: 0 }]);
          expect(await persons('ec')).toEqual([...(await persons('pe')), ...(await persons('co'))]);
          const unknown = await committee('/v1/posts/huaquillas');
          expect([unknown.status, unknown.body.code]).toEqual([404, 'post.unknown']);
        },
      );

      await step(
        'an auditor replays any read model as of a moment, and gets the digest that the shared view has',
        async () => {
          const { body: live } = await as(system, 'SHARED_VIEW', 'committee-ec')('/v1/digests/traffic');
          const replayed = async (asked: object) => {
            const started = await auditor('/v1/replays', { body: { model: 'traffic', ...asked } });
            expect(started.status).toBe(202);
            return until('the replay is done', async () => {
              const { body } = await auditor(started.headers.get('location')!);
              return body.state === 'done' && body;
            });
          };
          const now = await replayed({ positions: live.positions });
          expect([now.digest, now.rows]).toEqual([live.digest, live.rows]);
          const rows = await auditor(`/v1/replays/${now.id}/rows`);
          expect(rows.text.trim().split('\n')).toHaveLength(live.rows);
          const before = await replayed({ asOf: { instant: '2026-01-01T00:00:00Z', by: 'occurrence' } });
          expect(before.rows).toBe(1);
          const nothingYet = await replayed({ asOf: { instant: '2020-01-01T00:00:00Z', by: 'recording' } });
          expect(nothingYet.rows).toBe(0);
          expect((await auditor('/v1/replays', { body: { model: 'trafic' } })).body.code).toBe(
            'replay.unknown-model',
          );
        },
      );
    });

    it('what is told of a crossing leads to no person: to the hour, under a name that was drawn', async () => {
      const body = {
        age: 34,
        sex: 'F',
        residence: 'COL',
        category: 'refugee',
        documentType: 'identity-card',
      };
      const recorded = await officer('/v1/crossings', {
        body: crossingAt('rumichaca', { occurredAt: '2026-03-02T09:31:17-05:00', ...body }),
      });
      const told = await until('it is told', async () => {
        const { text } = await auditor('/v1/ledgers/ec.co.crossing/events');
        return text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { occurredat: string; subject: string; data: object })
          .find(({ occurredat }) => occurredat.startsWith('2026-03-02'));
      });
      expect(told).toMatchObject({
        type: 'vecindad.crossing.recorded.v2',
        occurredat: '2026-03-02T09:00:00-05:00',
        subject: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4/),
      });
      expect(told.data).toEqual({
        post: 'rumichaca',
        direction: 'entry',
        mode: 'land',
        nationality: 'COL',
        categoryGroup: 'visitor',
      });
      expect(JSON.stringify(told)).not.toContain(recorded.body.crossing.slice('crossing-'.length));
    });

    it('each country writes only its own history', async () => {
      const intruder = await as(
        system,
        'EC',
        'border-officer-co',
      )('/v1/crossings', { body: crossingAt('rumichaca') });
      expect([intruder.status, intruder.body.code]).toEqual([401, 'token.other-issuer']);
      const committeeMember = await as(
        system,
        'EC',
        'committee-ec',
      )('/v1/crossings', { body: crossingAt('rumichaca') });
      expect([committeeMember.status, committeeMember.body.code]).toEqual([403, 'caller.not-permitted']);
      expect((await as(system, 'EC', 'nobody')('/v1/posts')).status).toBe(401);
    });

    it('If-Match keeps two officers from overwriting each other', async () => {
      const { id: _, ...facts } = huaquillas;
      const seen = await officer('/v1/posts/huaquillas');
      const headers = { 'if-match': seen.headers.get('etag')! };
      const first = await officer('/v1/posts/huaquillas', {
        method: 'PUT',
        body: { ...facts, hours: '00–24' },
        headers,
      });
      expect(first.status).toBe(200);
      const second = await officer('/v1/posts/huaquillas', {
        method: 'PUT',
        body: { ...facts, hours: '06–18' },
        headers,
      });
      expect([second.status, second.body.code]).toEqual([412, 'precondition.failed']);
    });

    it('a reader who has the newest answer is told so', async () => {
      // Until what was changed before has arrived, each answer may be newer than the last.
      const again = await until('nothing is newer', async () => {
        const first = await committee('/v1/posts');
        const second = await committee('/v1/posts', {
          headers: { 'if-none-match': first.headers.get('etag')! },
        });
        return second.status === 304 && second;
      });
      expect(again.text).toBe('');
    });

    it('the live stream tells each change once, and resumes where it was left', async () => {
      const listen = async (
        count: number,
        lastEventId?: string,
        opened: () => void = () => undefined,
      ): Promise<{ ids: string[]; subjects: string[] }> => {
        const abort = new AbortController();
        const response = await fetch(`${system.urls.SHARED_VIEW}/v1/changes`, {
          headers: {
            authorization: `Bearer ${system.tokens['committee-ec']}`,
            ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
          },
          signal: abort.signal,
        });
        opened();
        const [ids, subjects]: [string[], string[]] = [[], []];
        let text = '';
        for await (const chunk of response.body!) {
          text += Buffer.from(chunk).toString();
          for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
            const fields = Object.fromEntries(
              text
                .slice(0, end)
                .split('\n')
                .map((line) => /^(\w*): ?(.*)$/.exec(line)!.slice(1)),
            );
            text = text.slice(end + 2);
            if (fields['data']) {
              ids.push(fields['id'] as string);
              subjects.push((JSON.parse(fields['data'] as string) as { id: string }).id);
            }
          }
          if (ids.length >= count) break;
        }
        abort.abort();
        return { ids, subjects };
      };
      const lines = Array.from({ length: 8 }, (_, n) =>
        JSON.stringify({ id: `stream-${n}`, ...crossingAt('rumichaca') }),
      );
      await officer('/v1/crossings/batch', { lines: lines.join('\n') });
      const all = await listen(8, 'ec.co.crossing=0');
      expect(new Set(all.subjects).size).toBe(all.subjects.length);
      const rest = await listen(3, all.ids[4]);
      expect(rest.subjects.slice(0, 3)).toEqual(all.subjects.slice(5, 8));
      // From now on: only what comes.
      let coming!: ReturnType<typeof listen>;
      await new Promise<void>((opened) => (coming = listen(1, undefined, opened)));
      await officer('/v1/crossings', { body: crossingAt('rumichaca', { nationality: 'VEN' }) });
      expect((await coming).subjects).toHaveLength(1);
    });

    it('a committee sees until when what it is shown is complete, and that nobody is silent', async () => {
      const { body } = await committee('/v1/completeness');
      const quarter = 15 * 60_000;
      const ledgers = body.ledgers as { ledger: string; completeTo: string; silent: boolean }[];
      // Peru has said nothing yet in this story, and says so.
      expect(ledgers.find(({ ledger }) => ledger === 'pe.all.crossing')).toMatchObject({ from: 'PE' });
      for (const { completeTo, silent } of ledgers) {
        expect(silent).toBe(false);
        expect(Date.now() - Date.parse(completeTo)).toBeLessThan(quarter + 60_000);
      }
      expect(body.completeTo).toBe(ledgers.map(({ completeTo }) => completeTo).sort()[0]);
      expect(ledgers.map(({ ledger }) => ledger)).not.toContain('ec.pe.intelligence');
    });

    it('a country takes a new signing key into use, and everybody goes on reading', async () => {
      const operator = (path: string, ask = {}) => as(system, 'EC', 'operator-ec')(path, ask);
      const sealedBefore = await officer('/v1/crossings', { body: crossingAt('rumichaca') });
      const before = await personsAt('rumichaca', positionOf(sealedBefore));
      const rotated = await operator('/v1/keys/rotations', { body: { reason: 'Rotación anual' } });
      expect(rotated.status).toBe(201);
      const recorded = await officer('/v1/crossings', {
        body: crossingAt('rumichaca', { nationality: 'CHL' }),
      });
      expect(await personsAt('rumichaca', positionOf(recorded))).toBe(before + 1);
      const seal = await until('the new key has sealed', async () => {
        const { text } = await auditor('/v1/ledgers/ec.co.crossing/seal');
        const keyId = Buffer.from(/— vecindad\/ec (\S+)/.exec(text)![1]!, 'base64')
          .subarray(0, 4)
          .toString('hex');
        return keyId === rotated.body.keyId && text;
      });
      expect(seal).toContain('vecindad/ec.co.crossing');
      for (const ledger of ['ec.co.crossing', 'ec.all.keys', 'co.ec.crossing'])
        expect((await auditor(`/v1/ledgers/${ledger}/verification`, { body: {} })).body).toMatchObject({
          sound: true,
          findings: [],
        });
    });

    it('each application tells its operator in numbers how it is doing, and nobody else', async () => {
      for (const [app, officerOf] of [
        ['EC', 'border-officer-ec'],
        ['CO', 'border-officer-co'],
        ['PE', 'border-officer-pe'],
        ['SHARED_VIEW', 'border-officer-ec'],
        ['AUDITOR', 'border-officer-ec'],
      ] as const) {
        const reply = await as(system, app, `operator-${isNode(app) ? app.toLowerCase() : 'ec'}`)('/metrics');
        expect([app, reply.status, reply.headers.get('content-type')]).toEqual([
          app,
          200,
          'text/plain; version=0.0.4; charset=utf-8',
        ]);
        const families = parseExposition(reply.text);
        const sum = (name: string): number =>
          families.get(`vecindad_${name}`)!.series.reduce((total, { value }) => total + value, 0);
        expect(families.get('vecindad_signals_up')!.series.every(({ value }) => value === 1)).toBe(true);
        expect(sum('quarantine_open')).toBe(0);
        expect(families.has('vecindad_seal_seconds')).toBe(isNode(app));
        if (app === 'EC') {
          expect(sum('fence_position')).toBeGreaterThan(0);
          expect(families.get('vecindad_relay_unsent_events')!.series.length).toBeGreaterThan(3);
        }
        if (!isNode(app)) expect(reply.text).not.toContain('ledger="co.pe.intelligence"');
        expect([401, 403]).toContain((await as(system, app, officerOf)('/metrics')).status);
        expect((await as(system, app, 'nobody')('/metrics')).status).toBe(401);
      }
    });

    it('each application describes itself in OpenAPI 3.1, and has a page to browse it', async () => {
      for (const app of ['EC', 'SHARED_VIEW', 'AUDITOR'] as const) {
        const { openapi, paths } = (await as(system, app, 'nobody')('/openapi.json')).body;
        expect(openapi).toMatch(/^3\.1\./);
        expect(Object.keys(paths as object).length).toBeGreaterThan(3);
        expect((await as(system, app, 'nobody')('/docs')).text).not.toMatch(/(src|href)="(https?:)?\/\//);
      }
    });
  });
