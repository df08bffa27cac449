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
import { instrumentHistories } from '#capabilities/agreement/tools';

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
