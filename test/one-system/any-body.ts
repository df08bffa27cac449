import { setImmediate as turn } from 'node:timers/promises';
import type { AppName } from '#tools/local-system';
import { contracts } from '../contracts.ts';
import { as, crossingAt, memorandum, postNamed, statusOf, until, type Reply } from '../client.ts';
import type { TestSystem } from '../environment/system.ts';
import { bodiesFor, operationsWithBody, type BodyOf, type OpenApiDocument } from '../generated-bodies.ts';

/** Another seed tries other bodies: `BODIES_SEED=7 npm test -- …`. */
const SEED = Number(process.env['BODIES_SEED'] ?? 20_261_130);
const AT_ONCE = 16;

const inDays = (days: number): string => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString();

/** How many bodies a route is sent; crossings are what posts send all day. */
const shareOf = ({ path }: BodyOf): number => {
  if (path === '/v1/crossings') return 800;
  if (path === '/v1/crossings/batch') return 7_500;
  // There is much that an instrument may say, and little of it fits together by chance.
  if (path === '/v1/instruments') return 400;
  return path.includes('/keys/') || path.includes('/quarantine/') ? 20 : 40;
};

/** Who may send it; the first role that names the route's noun. */
const senderOf = (path: string): string => {
  if (/^\/v1\/(posts|crossings|imports|safeguards)/.test(path)) return 'border-officer-ec';
  if (/^\/v1\/(instruments|external-instruments|bodies|sessions|actas|commitments|claims|offices)/.test(path))
    return 'treaty-officer-ec';
  if (/^\/v1\/person/.test(path)) return 'supervisor-ec';
  return path.startsWith('/v1/requests') ? 'analyst-ec' : 'operator-ec';
};

const posts = ['todo-co', 'todo-pe', 'todo-aire'] as const;
/** Agencies ask under the one; whatever is done to the other, they can go on. */
const INSTRUMENT = 'ec-todo-memorando';
const ACTED_ON = 'ec-todo-actos';
const REQUEST = 'ec-policia-todo';
const BODY = 'ec-todo-grupo';
const SESSION = 'ec-todo-sesion';
const ACTA = 'ec-todo-acta';
const CASE = 'ec-todo-caso';
/** What is ended takes no more acts: the first is not. */
const ENDED = 'ec-todo-caso-acabado';
const RECORD = 'todo';
/** What is annulled takes no corrections: this one is not. */
const CORRECTED = 'todo-corregido';
/** The version with which it was made. */
const CLAIM = '2';
const models = ['posts', 'traffic', 'instruments', 'exchanges'] as const;

/** What the routes about one thing are sent about. */
const thingOf = (path: string): string => {
  if (path.startsWith('/v1/posts')) return posts[0];
  if (path.startsWith('/v1/crossings')) return path.endsWith('/corrections') ? CORRECTED : RECORD;
  const noun = path.split('/')[2]!;
  return (
    {
      requests: REQUEST,
      bodies: BODY,
      sessions: SESSION,
      actas: ACTA,
      commitments: `${ACTA}-c1`,
      offices: 'ec-cancilleria',
      safeguards: /\/(conclusion|annulment)$/.test(path) ? ENDED : CASE,
    }[noun] ?? ACTED_ON
  );
};

/** Names of what is there, so that a good part of what is sent makes sense. */
const hints = {
  post: posts,
  border: ['CO', 'PE'],
  mode: ['land', 'land', 'land', 'air', 'river'],
  nationality: ['COL', 'ECU', 'PER', 'VEN', 'XXB'],
  residence: ['COL', 'ECU', 'PER'],
  occurredAt: ['2026-03-01T09:30:00-05:00', '2026-03-02T23:59:59Z', '2020-01-22'],
  date: ['2021-12-15'],
  digest: [undefined],
  locode: ['ECHQL'],
  language: ['es'],
  since: ['2021-05-17', '2026-03-01T09:30:00-05:00'],
  deadline: [inDays(60)],
  expires: [inDays(90)],
  asked: [undefined],
  with: ['CO', 'PE'],
  party: ['EC'],
  to: ['co-policia'],
  matter: ['missing-persons'],
  basis: [{ instrument: INSTRUMENT, article: 'art. 4' }],
  instrument: [INSTRUMENT],
  body: [BODY],
  session: [SESSION],
  office: ['ec-cancilleria'],
  article: ['art. 4'],
  agencies: [['ec-policia', 'co-policia']],
  version: ['ec-1'],
  timeZone: ['America/Guayaquil', 'America/Bogota', 'Pacific/Galapagos'],
  reason: ['Decisión de la autoridad competente'],
};

const inTurns = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const left = items[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of left) await work(item);
    }),
  );
};

/** Whatever a route takes goes the whole way: recorded, published, read by all, folded, replayed, taken out. */
export const anyBody = (the: () => TestSystem): void =>
  describe(`any body that a route takes (seed ${SEED})`, () => {
    let system: TestSystem;
    let document: OpenApiDocument;
    const taken = new Map<string, number>();
    const faults: string[] = [];

    const auditor = (path: string, ask = {}) => as(system, 'AUDITOR', 'auditor')(path, ask);
    const kept = async (app: AppName): Promise<number> => {
      const token = `operator-${['EC', 'CO', 'PE'].includes(app) ? app.toLowerCase() : 'ec'}`;
      return ((await as(system, app, token)('/v1/quarantine?state=open')).body.records as unknown[]).length;
    };

    const tell = (operation: BodyOf, reply: Pick<Reply, 'status' | 'text'>, body: unknown): void => {
      const name = `${operation.method} ${operation.path}`;
      if (reply.status < 300) taken.set(name, (taken.get(name) ?? 0) + 1);
      if (reply.status >= 500 || /"code":"(caller|token|route)\./.test(reply.text))
        faults.push(`${name} ${reply.status} ${reply.text.slice(0, 300)} for ${JSON.stringify(body)}`);
    };

    const sendLines = async (operation: BodyOf, bodies: readonly unknown[]): Promise<void> => {
      // What puts something right mostly names one that is there.
      const lines = bodies.map((body, index) =>
        JSON.stringify(
          typeof body !== 'object' || body === null
            ? body
            : 'key' in body
              ? { ...body, id: `todo-${index % 500}` }
              : { id: `todo-${index}`, ...body },
        ),
      );
      const reply = await as(
        system,
        'EC',
        senderOf(operation.path),
      )(operation.path, { lines: lines.join('\n') });
      if (reply.status !== 200) return tell(operation, reply, 'a batch');
      const results = reply.text.trim().split('\n');
      expect(results).toHaveLength(lines.length);
      results.forEach((line, index) => {
        const { status } = JSON.parse(line) as { status: string };
        tell(operation, { status: status === 'refused' ? 422 : 200, text: line }, bodies[index]);
      });
    };

    beforeAll(async () => {
      system = the();
      document = (await as(system, 'EC', 'border-officer-ec')('/openapi.json')).body as OpenApiDocument;
      const officer = as(system, 'EC', 'border-officer-ec');
      for (const [id, border] of [[posts[0], 'CO'], [posts[1], 'PE'], [posts[2]]] as const)
        await officer('/v1/posts', { body: postNamed(id, border) });
      const status = { method: 'PUT' as const, body: statusOf('open', '2021-05-17') };
      expect((await officer(`/v1/posts/${posts[0]}/status`, status)).body.version).toBe(Number(CLAIM));
      for (const key of [RECORD, CORRECTED])
        await officer('/v1/crossings', { key, body: crossingAt(posts[0]) });
      for (const id of [CASE, ENDED]) {
        const detention = {
          id: id.slice('ec-'.length),
          kind: 'detention',
          since: '2026-11-23T08:00:00-05:00',
          post: posts[0],
          reason: 'flagrant-offence',
          norm: { instrument: 'Código Orgánico Integral Penal', article: 'art. 527' },
          nationality: 'COL',
        };
        expect((await officer('/v1/safeguards/cases', { body: detention })).body).toMatchObject({ id });
      }
      const referral = { on: '2026-11-23T09:00:00-05:00', kind: 'health', to: 'Hospital' };
      const consul = { rights: { asked: true }, notices: { country: 'COL' } };
      for (const [act, body] of [
        ['referrals', referral],
        ['consular-rights', { on: referral.on, ...consul.rights }],
        ['consular-notices', { on: referral.on, ...consul.notices }],
      ] as const)
        expect([act, (await officer(`/v1/safeguards/cases/${CASE}/${act}`, { body })).status]).toEqual([
          act,
          200,
        ]);
      const treaty = { EC: as(system, 'EC', 'treaty-officer-ec'), CO: as(system, 'CO', 'treaty-officer-co') };
      const signature = {
        version: 'ec-1',
        place: 'Quito',
        representative: 'Ministro de Relaciones Exteriores',
      };
      for (const id of [INSTRUMENT, ACTED_ON]) {
        await treaty.EC('/v1/instruments', { body: memorandum(id.slice('ec-'.length)) });
        await treaty.EC(`/v1/instruments/${id}/signatures`, { body: signature });
        await until('Colombia can sign', async () => {
          const signed = await treaty.CO(`/v1/instruments/${id}/signatures`, { body: signature });
          return signed.status === 200;
        });
        await until('it is in force at both', async () => {
          const { body } = await treaty.EC(`/v1/instruments/${id}`);
          return body.stage === 'in-force';
        });
      }
      const convening = { date: inDays(0).slice(0, 10), mode: 'in-person' };
      for (const [path, body] of [
        ['/v1/bodies', { id: BODY.slice(3), with: 'CO', kind: 'working-group', title: 'Grupo de trabajo' }],
        ['/v1/sessions', { id: SESSION.slice(3), body: BODY, meeting: convening }],
      ] as const)
        expect((await treaty.EC(path, { body })).body).toMatchObject({ id: `ec-${body.id}` });
      const asked = await as(
        system,
        'EC',
        'analyst-ec',
      )('/v1/requests', {
        body: {
          id: 'todo',
          to: 'co-policia',
          matter: 'missing-persons',
          purpose: 'search-for-persons',
          basis: { instrument: INSTRUMENT, article: 'art. 4' },
          urgency: 'routine',
          deadline: inDays(30),
          questions: ['¿La han visto?'],
        },
      });
      expect(asked.body).toMatchObject({ id: REQUEST });
    }, 90_000);

    it('is answered with what became of it, whatever it holds: never by a fault of ours', async () => {
      // Papers are no JSON: their bytes are sent by their own specs.
      const operations = operationsWithBody(document).filter(({ type }) => type.includes('json'));
      let sent = 0;
      const jobs = operations.flatMap((operation) => {
        const count = shareOf(operation);
        const bodies = bodiesFor(operation, document, { hints, seed: SEED, count });
        sent += bodies.length;
        const path = operation.path
          .replace('{agency}', 'ec-policia')
          .replace('{claim}', CLAIM)
          .replace('{item}', 'ec-1')
          .replace('{referral}', 'referral-1')
          .replace('{id}', thingOf(operation.path));
        if (operation.path.endsWith('/batch')) return [() => sendLines(operation, bodies)];
        return bodies.map(
          (body) => async () =>
            tell(
              operation,
              await as(
                system,
                'EC',
                senderOf(path),
              )(path, {
                method: operation.method as 'POST' | 'PUT',
                // What is sent line by line has this as its first.
                ...(operation.type === 'application/x-ndjson' ? { lines: JSON.stringify(body) } : { body }),
                headers: { 'if-match': '*' },
              }),
              body,
            ),
        );
      });
      // To make them took long: connections that were closed meanwhile are seen to be, before one of them is used.
      for (let n = 0; n < 5; n++) await turn();
      await inTurns(jobs, (job) => job());
      expect(faults.slice(0, 5)).toEqual([]);
      expect(sent).toBeGreaterThanOrEqual(10_000);
      // What is never taken proves nothing: these routes take much of what they are sent.
      for (const [route, least] of [
        ['POST /v1/crossings', 120],
        ['POST /v1/crossings/batch', 1_000],
        ['PUT /v1/posts/{id}/status', 5],
        ['POST /v1/posts/{id}/claims/{claim}/corrections', 3],
        ['POST /v1/crossings/{id}/corrections', 3],
        ['POST /v1/crossings/{id}/reinstatement', 3],
        ['POST /v1/instruments', 10],
        ['POST /v1/requests', 3],
      ] as const)
        expect([route, (taken.get(route) ?? 0) >= least, taken.get(route)]).toEqual([
          route,
          true,
          taken.get(route),
        ]);
    }, 240_000);

    it('is read by everybody who is told: nothing stands in quarantine, and nobody waits', async () => {
      const committee = as(system, 'SHARED_VIEW', 'committee-ec');
      for (const post of posts) {
        // Of whatever kind a body has made the post.
        const mode = 'unspecified';
        const last = await as(
          system,
          'EC',
          'border-officer-ec',
        )('/v1/crossings', { body: crossingAt(post, { mode }) });
        const headers = { 'vecindad-min-position': last.headers.get('vecindad-position')! };
        expect((await committee(`/v1/traffic?post=${post}`, { headers })).body.total.persons).toBeGreaterThan(
          1,
        );
      }
      await until('every model shows all that the auditor has', async () => {
        const ledgers = (await auditor('/v1/ledgers')).body.ledgers as { ledger: string; size: number }[];
        const sizes = new Map(ledgers.map(({ ledger, size }) => [ledger, size]));
        for (const model of models) {
          const { positions } = (await committee(`/v1/digests/${model}`)).body as {
            positions: Record<string, number>;
          };
          if (Object.entries(positions).some(([ledger, size]) => size !== sizes.get(ledger))) return false;
        }
        return true;
      });
      for (const app of ['EC', 'CO', 'PE', 'SHARED_VIEW', 'AUDITOR'] as const) {
        expect([app, await kept(app)]).toEqual([app, 0]);
        expect([app, (await fetch(`${system.urls[app]}/health/ready`)).status]).toEqual([app, 200]);
      }
    }, 90_000);

    it.each(models)(
      'is replayed by the auditor to the very content that committees read: %s',
      async (model) => {
        const live = (await as(system, 'SHARED_VIEW', 'committee-ec')(`/v1/digests/${model}`)).body;
        const started = await auditor('/v1/replays', { body: { model, positions: live.positions } });
        const replayed = await until('the replay is done', async () => {
          const { body } = await auditor(started.headers.get('location')!);
          return body.state !== 'running' && body;
        });
        expect([replayed.state, replayed.digest, replayed.rows]).toEqual(['done', live.digest, live.rows]);
      },
    );

    it('is taken out of the auditor’s archive as whole lines of JSON, and what was signed is sound', async () => {
      for (const ledger of contracts.ledgers.all.filter((name) => name.startsWith('ec.'))) {
        const { text } = await auditor(`/v1/ledgers/${ledger}/events`);
        for (const line of text.split('\n').filter(Boolean))
          expect(JSON.parse(line)).toMatchObject({ ledger });
        const { body } = await auditor(`/v1/ledgers/${ledger}/verification`, { body: {} });
        expect([ledger, body.sound]).toEqual([ledger, true]);
      }
    }, 60_000);
  });
