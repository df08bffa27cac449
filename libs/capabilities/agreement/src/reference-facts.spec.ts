import { NodeInMemory } from '../../../../test/node-in-memory.ts';
import type { Country } from '#platform/kernel';
import type { History } from '#tools/local-system';
import { agreementDisclosures } from './disclosure.ts';
import { learnt } from './fixtures/ledgers.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { InstrumentController } from './instrument.controller.ts';
import { instrumentOf, type Instrument } from './instrument-state.ts';
import { Instruments } from './instruments.ts';
import { RestingThings } from './resting.ts';
import { agreementProblems } from './problems.ts';
import { agreementTools, instrumentHistories } from '#capabilities/agreement/tools';

/** Nodes that have heard all that the others said. */
const nodes = new Map<Country, NodeInMemory>();
const told = async (): Promise<InstrumentEvent[]> =>
  (
    await Promise.all([...nodes.values()].map((node) => node.events('instrument')))
  ).flat() as unknown as InstrumentEvent[];

beforeAll(async () => {
  const acts = async (id: string) => learnt(...(await told())).filter(({ data }) => data.instrument === id);
  for (const country of ['EC', 'CO', 'PE'] as const) {
    const node = new NodeInMemory(
      {
        controllers: [InstrumentController],
        providers: [
          { provide: Instruments, useValue: { acts } },
          { provide: RestingThings, useValue: {} },
        ],
        problems: agreementProblems,
        disclosures: agreementDisclosures,
      },
      country,
    );
    nodes.set(country, node);
    await node.open();
  }
});
afterAll(async () => {
  for (const node of nodes.values()) await node.close();
});

const tell = async (history: History): Promise<void> => {
  for (const { by, path, body, fact } of history) {
    const ministry = { subject: 'eva', agency: `${by.toLowerCase()}-cancilleria`, roles: ['treaty-officer'] };
    const reply = await nodes.get(by)!.ask(path, { body }, ministry);
    expect([fact, reply.status < 300, reply.body]).toEqual([fact, true, reply.body]);
  }
};
const on = async (id: string, day: string): Promise<Instrument> =>
  instrumentOf(
    id,
    learnt(...(await told())).filter(({ data }) => data.instrument === id),
    day,
  );

it('the reference facts are taken by the nodes of their countries, all of them', async () => {
  for (const history of instrumentHistories) await tell(history);
});

describe('the Acuerdo Amplio of 1998', () => {
  const ACUERDO = 'ec-acuerdo-amplio-1998';

  it('is in force today, and whoever is asked in 2025 too: it has no term of its own', async () => {
    expect(await on(ACUERDO, '2025-01-01')).toMatchObject({
      stage: 'in-force',
      periods: [{ from: '1998-10-26' }],
      missing: [],
    });
  });

  it('holds a Plan and a Fund whose term, twice extended by notes, ended with 2024', async () => {
    const stages = async (day: string) =>
      (await on(ACUERDO, day)).parts!.map(({ part, stage }) => `${part} ${stage}`);
    const whole = ['anexo 1 in-force', 'anexo 2 in-force', 'anexo 3 in-force'];
    expect(await stages('2024-12-31')).toEqual([
      ...whole,
      'anexo 4 in-force',
      'anexo 5 in-force',
      'anexo 6 in-force',
    ]);
    expect(await stages('2025-01-01')).toEqual([
      ...whole,
      'anexo 4 expired',
      'anexo 5 expired',
      'anexo 6 expired',
    ]);
  });
});

describe('nodes to which an earlier version gave the agreement the term of its Plan', () => {
  const ACUERDO = 'ec-acuerdo-amplio-1998';
  const acuerdo = instrumentHistories.find(([first]) => first!.fact.endsWith(ACUERDO))!;
  const [proposal, ...rest] = acuerdo;
  const mended = rest.findIndex(({ mends }) => mends);
  const { parts: _, ...text } = (proposal!.body as { text: { parts: object } }).text;
  // Of a name of its own: what was told above stays as it is.
  const early = JSON.parse(
    JSON.stringify([
      { ...proposal, body: { ...proposal!.body, text: { ...text, until: '2009-12-31' } } },
      ...rest,
    ]).replaceAll('acuerdo-amplio-1998', 'acuerdo-amplio-antes'),
  ) as History;
  const events = async () =>
    (await told())
      .filter(({ data }) => data.instrument === 'ec-acuerdo-amplio-antes')
      .map(({ type }) => type);

  it('are put right by both sides’ rectification, once', async () => {
    await tell(early.slice(0, mended + 1));
    expect(await on('ec-acuerdo-amplio-antes', '2025-01-01')).toMatchObject({ stage: 'expired' });
    await tell(early.slice(mended + 1));
    expect(await on('ec-acuerdo-amplio-antes', '2025-01-01')).toMatchObject({
      stage: 'in-force',
      periods: [{ from: '1998-10-26' }],
      missing: [],
      rectifications: [
        { state: 'agreed', notes: { EC: { before: { until: '2009-12-31' }, reason: 'wrong-term' } } },
      ],
    });
    const before = await events();
    expect(before.filter((type) => type === 'RectificationNoted')).toHaveLength(2);
    await tell(early.slice(1));
    expect(await events()).toEqual(before);
  });

  it('are the only ones: where the text reads as it should nothing is corrected', async () =>
    expect((await on(ACUERDO, '2025-01-01')).rectifications).toBeUndefined());
});

describe('what sources say of the past', () => {
  const load = async (): Promise<string> => {
    const json = async (path: string, { body }: { body: object }): Promise<void> => {
      const ministry = { subject: 'eva', agency: 'ec-cancilleria', roles: ['treaty-officer'] };
      const reply = await nodes.get('EC')!.ask(path, { body }, ministry);
      expect([path, reply.status, reply.body]).toEqual([path, 200, reply.body]);
    };
    return (await agreementTools.past!.read())({ json } as never);
  };
  const claims = async () => (await told()).filter(({ type }) => type === 'InstrumentClaimed');

  it('is taken by Ecuador’s node, every row to each party; again it adds nothing', async () => {
    expect(await load()).toBe(
      'instruments of the past: 111, by 117 claims with their sources, told to their parties as 137',
    );
    expect(await claims()).toHaveLength(137);
    await load();
    expect(await claims()).toHaveLength(137);
  });

  it('stands beside the acts of what both sides have told, and alone where they have told nothing', async () => {
    const acuerdo = await on('ec-acuerdo-amplio-1998', '2026-01-01');
    expect([acuerdo.stage, acuerdo.claims!.length, acuerdo.restsOn]).toEqual(['in-force', 9, undefined]);
    expect(await on('ec-pe-2017-girh', '2026-01-01')).toMatchObject({
      stage: 'claimed',
      restsOn: 'ec-pe-2017-girh-1',
      signedOn: '2017-10-20',
      sourcesDiffer: ['title', 'signedOn'],
      lacks: ['term'],
      missing: [],
    });
  });
});
