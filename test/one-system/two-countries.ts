import pg from 'pg';
import { topicOf } from '#platform/kernel';
import { agreementStory } from '#capabilities/agreement/tools';
import { intelligenceStory, SECRET } from '#capabilities/intelligence/tools';
import { live, type Lived, type Story, appNames } from '#tools/local-system';
import { contracts } from '../contracts.ts';
import { as, until } from '../client.ts';
import { brokerOf, recordsIn } from '../environment/kafka.ts';
import type { TestSystem } from '../environment/system.ts';

const INSTRUMENT = 'ec-desaparecidos';
const REQUEST = 'ec-policia-solicitud';

/** Two countries answer each other: everything over REST, each side at its own node. */
export const twoCountries = (the: () => TestSystem): void =>
  describe('two countries', () => {
    let system: TestSystem;
    beforeAll(() => {
      system = the();
    });

    const lived = async (story: Story): Promise<Lived[]> => {
      const steps: Lived[] = [];
      for await (const step of live(system.local, story, { forMs: 30_000 })) steps.push(step);
      return steps;
    };
    const outcomes = (steps: readonly Lived[]) => steps.map(({ step, outcome }) => [step, outcome]);
    const after = (steps: readonly Lived[], step: string) => steps.find((one) => one.step === step)!.seen;

    it('agree on an instrument, and each step shows alike at both nodes and in the shared view', async () => {
      const steps = await lived(agreementStory('desaparecidos'));
      expect(outcomes(steps)).toEqual([
        ['EC proposes joint military operations', 'instrument.joint-military-operations'],
        ['EC proposes a memorandum', 'done'],
        ['CO proposes changes', 'done'],
        ['EC agrees to CO’s version', 'done'],
        ['EC signs a version that does not exist', 'instrument.unknown-version'],
        ['EC signs for CO', 'instrument.not-yours'],
        ['the police of EC sign', 'caller.not-permitted'],
        ['EC signs', 'done'],
        ['CO signs', 'done'],
        ['EC signs again', 'done'],
        ['EC notifies its ratification', 'done'],
        ['CO notifies its ratification', 'done'],
        ['EC notes an extension', 'done'],
        ['CO notes the extension with another term', 'done'],
        ['CO corrects its note', 'done'],
      ]);
      // The last word of each is the digest of everything that the reader sees.
      for (const { seen } of steps) expect(new Set(Object.values(seen)).size).toBe(1);
      expect(after(steps, 'CO proposes changes')['CO']).toContain(
        'missing: CO agreement ec-1; EC agreement co-1',
      );
      expect(after(steps, 'EC signs')['CO']).toContain(
        'one-side-only, signature | missing: CO signature co-1',
      );
      expect(after(steps, 'EC signs again')).toEqual(after(steps, 'CO signs'));
      expect(after(steps, 'CO notes the extension with another term')['view']).toContain('canje-1 disputed');
      expect(after(steps, 'CO corrects its note')['EC']).toContain('in force 2026-10-20 to 2035-12-31');
    });

    it('ask and answer under it, and the suspension of the instrument stops both', async () => {
      const steps = await lived(intelligenceStory('solicitud', INSTRUMENT, 6_000));
      expect(outcomes(steps)).toEqual([
        ['EC asks under an article that is not there', 'sharing.no-basis'],
        ['EC asks about narcotics, which the article does not cover', 'sharing.not-covered'],
        ['EC asks', 'done'],
        ['customs of CO open the questions', 'content.unknown'],
        ['CO opens the questions', 'done'],
        ['CO acknowledges', 'done'],
        ['CO answers in part', 'done'],
        ['EC opens the answer', 'done'],
        ['CO suspends the instrument', 'done'],
        ['EC asks under a suspended instrument', 'sharing.basis-suspended'],
        ['CO answers under a suspended instrument', 'sharing.basis-suspended'],
        ['CO resumes it', 'done'],
        ['CO answers completely, for a short time', 'done'],
        ['EC opens it in time', 'done'],
        ['EC opens it too late', 'content.expired'],
        ['CO answers once more', 'request.settled'],
        ['EC closes, with feedback', 'done'],
      ]);
      expect(steps.find(({ outcome }) => outcome === 'sharing.basis-suspended')!.answer).toMatchObject({
        by: 'CO',
        reason: 'Revisión de garantías',
        citation: expect.stringContaining('Sharing needs a basis'),
      });
      expect(steps.find(({ step }) => step === 'EC opens the answer')!.answer).toMatchObject({
        content: `Sobre la ${SECRET}: se busca.`,
      });
      expect(after(steps, 'EC closes, with feedback')).toEqual({
        EC: 'closed, 2 answers',
        CO: 'closed, 2 answers',
        view: 'closed 1',
      });
    });

    it('who opened what, or was refused it, why and when stays in the store of whoever opened it', async () => {
      const openings = async (app: 'EC' | 'CO') =>
        (await as(system, app, `auditor-${app.toLowerCase()}`)(`/v1/requests/${REQUEST}/openings`)).body
          .openings as object[];
      expect(await openings('CO')).toMatchObject([
        { part: 'questions', agency: 'co-dian', outcome: 'refused', refusal: 'content.unknown' },
        { part: 'questions', agency: 'co-policia', by: 'analyst@co-policia', reason: 'Asignación del caso' },
      ]);
      expect(await openings('EC')).toMatchObject([
        { part: 'answer-1', agency: 'ec-policia', reason: 'Búsqueda en curso' },
        { part: 'answer-2', agency: 'ec-policia', reason: 'Búsqueda en curso' },
        { part: 'answer-2', agency: 'ec-policia', outcome: 'refused', refusal: 'content.expired' },
      ]);
    });

    it('an auditor sees the life of both across the countries, and when each side learnt of each step', async () => {
      interface Step {
        id: string;
        type: string;
        recordedBy: string;
        recordedAt: string;
        answers?: string;
        learnt: Record<string, { at: string; by: string } | null>;
      }
      const auditor = as(system, 'AUDITOR', 'auditor-co');
      for (const [subject, count] of [
        [`instrument-${INSTRUMENT}`, 12],
        [`request-${REQUEST}`, 5],
      ] as const) {
        const steps = await until(`${subject} is receipted`, async () => {
          const { body } = await auditor(`/v1/lives/${subject}`);
          const found = body.steps as Step[];
          return found.length === count && found.every(({ learnt }) => Object.values(learnt)[0]) && found;
        });
        expect(steps.map(({ recordedAt }) => recordedAt)).toEqual(
          [...steps.map(({ recordedAt }) => recordedAt)].sort(),
        );
        for (const { recordedBy, recordedAt, learnt } of steps) {
          const other = recordedBy === 'EC' ? 'CO' : 'EC';
          expect(Object.keys(learnt)).toEqual([other]);
          expect(learnt[other]!.at > recordedAt).toBe(true);
        }
        // What is answered was recorded before, by the other side.
        for (const { answers, recordedBy } of steps.filter((step) => step.answers)) {
          const asked = steps.find(({ id }) => id === answers)!;
          expect(asked.recordedBy).not.toBe(recordedBy);
        }
      }
      const verified = await auditor('/v1/ledgers/ec.co.intelligence/verification', { body: {} });
      expect(verified.body).toMatchObject({ sound: true, findings: [] });
      const unknown = await as(system, 'AUDITOR', 'auditor-pe')(`/v1/lives/request-${REQUEST}`);
      expect([unknown.status, unknown.body.code]).toEqual([404, 'life.unknown']);
    });

    /** Every byte that lies in Kafka. */
    const dump = async (ledgers: readonly string[]): Promise<string> =>
      (await recordsIn(brokerOf(system), ledgers.map(topicOf))).map(({ value }) => value).join('\n');

    it('what was sealed is nowhere in the clear: not in a topic, not in a database, not in a log', async () => {
      const topics = await dump(contracts.ledgers.all);
      expect(topics).toContain(REQUEST);
      expect(topics).not.toContain(SECRET);
      for (const name of appNames) {
        const owner = new pg.Client({ connectionString: system.local.databases[name].ownerUrl });
        await owner.connect();
        const { rows: tables } = await owner.query<{ name: string }>(
          `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'`,
        );
        expect(tables.length).toBeGreaterThan(5);
        for (const table of tables) {
          const { rows } = await owner.query(
            `select count(*)::int as found from ${table.name} t where position($1 in t::text) > 0`,
            [SECRET],
          );
          expect([name, table.name, rows[0].found]).toEqual([name, table.name, 0]);
        }
        await owner.end();
      }
      expect(system.said.filter((line) => line.includes(SECRET))).toEqual([]);
      // The view keeps no content, sealed or not.
      const view = new pg.Client({ connectionString: system.local.databases.SHARED_VIEW.ownerUrl });
      await view.connect();
      const { rows } = await view.query(`select to_regclass('exchange_contents') as contents`);
      expect(rows).toEqual([{ contents: null }]);
      await view.end();
    });

    it('a draft between Ecuador and Peru is on no topic that Colombia reads, nor in its share of the view', async () => {
      const title = 'Borrador-solo-Perú-4412';
      const proposed = await as(
        system,
        'EC',
        'treaty-officer-ec',
      )('/v1/instruments', {
        body: {
          id: 'borrador',
          with: 'PE',
          kind: 'agreement',
          title,
          subject: 'Borrador',
          text: {
            content: `${title}: artículo 1`,
            entryIntoForce: { by: 'signature' },
            activities: ['joint-military-operation'],
            authorises: [],
          },
        },
      });
      expect(proposed.status).toBe(201);
      const behind = {
        headers: {
          'vecindad-min-position': proposed.headers.get('vecindad-position')!.replace(/ec=\d+,/, ''),
        },
      };
      const peru = await as(system, 'PE', 'treaty-officer-pe')('/v1/instruments/ec-borrador', behind);
      expect(peru.body).toMatchObject({ title, accord: 'one-side-only' });
      expect(await dump(contracts.ledgers.to('CO'))).not.toContain(title);
      const shared = await as(system, 'SHARED_VIEW', 'committee-co')('/v1/instruments', behind);
      expect(shared.text).not.toContain(title);
      expect(shared.headers.get('vecindad-position')).not.toContain('ec.pe.agreement');
      const hidden = await as(system, 'SHARED_VIEW', 'committee-co')('/v1/instruments/ec-borrador');
      expect([hidden.status, hidden.body.code]).toEqual([404, 'instrument.unknown']);
      expect((await as(system, 'CO', 'treaty-officer-co')('/v1/instruments/ec-borrador')).status).toBe(404);
    });
  });
