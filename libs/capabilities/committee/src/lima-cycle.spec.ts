import { cycleInWords, factsOfThePast, loadRows, type See } from '#capabilities/committee/tools';
import type { AsOf } from '#platform/http';
import { MemoryRows } from '#platform/projection';
import { Rest } from '#tools/client';
import { NodeInMemory, tokenOf } from '../../../../test/node-in-memory.ts';
import { shownFrom } from '../../../../test/shown-from.ts';
import { CommitteesController } from './committees.controller.ts';
import { Committees } from './committees.ts';
import { committeeDisclosures } from './disclosure.ts';
import { rowsAfter, Side } from './fixtures/two-nodes.ts';
import { committeeProblems } from './problems.ts';
import { ToldActs } from './told-acts.ts';
import { committee } from './index.ts';

const ministry = { subject: 'eva', agency: 'ec-cancilleria', roles: ['treaty-officer', 'committee'] };

/** What was loaded at Ecuador's node, as it is shown once it has been published. */
describe('the cycle of Lima, of what is on record', () => {
  const side = new Side('EC');
  let shown: NodeInMemory;
  let see: See;

  beforeAll(async () => {
    const { node: at, problems, disclosures } = committee;
    const imports = [at!.module!, shownFrom(new MemoryRows(), {})];
    const loading = new NodeInMemory({ controllers: [], imports, problems, disclosures });
    await loadRows(new Rest(await loading.open(), tokenOf(ministry)), factsOfThePast);
    const recorded = [];
    for (const category of ['body', 'session', 'commitment'])
      recorded.push(...(await loading.events(category)));
    rowsAfter(
      recorded.map((event) => side.tell(event, '2026-03-10T17:00:00.000000Z')),
      side.rows,
    );
    await loading.close();
    const pictures = { asOf: async (_: string, moment: AsOf) => side.seenAsOf(moment) };
    shown = new NodeInMemory({
      controllers: [CommitteesController],
      providers: [
        { provide: Committees, useValue: pictures },
        { provide: ToldActs, useValue: {} },
      ],
      problems: committeeProblems,
      disclosures: committeeDisclosures,
    });
    await shown.open();
    see = async <Body>(path: string) => (await shown.ask(path, {}, ministry)).body as Body;
  }, 60_000);
  afterAll(() => shown.close());

  it('in June 2024 nothing tells of the Commission that met; what the one before promised is overdue', async () => {
    expect(await cycleInWords(see, '2024-06-30')).toBe(
      'Commission 15 Quito 2022-12-02 held, 1 of 51 commitments on record, 1 overdue, missing: 1 acta, 1 report',
    );
  });

  it('the day after the Cabinet of Lima five of the 49 that its sources count are known, and nothing of what became of them', async () => {
    expect(await cycleInWords(see, '2024-07-05', '2024-06-30')).toMatch(
      /\| Cabinet 15 Lima 2024-07-04 held, 5 of 49 commitments on record, 5 not-known, missing: 5 acta, 5 due, 1 owner \| moved: nothing$/,
    );
  });

  it('by the Commission of October 2025 two of them have moved', async () => {
    const told = await cycleInWords(see, '2025-10-09', '2024-07-05');
    expect(told).toContain('Commission 17 Quito 2025-10-09 held, 5 of 53 commitments on record');
    expect(told).toMatch(
      /moved: ec-pe-cabinet-15-c01 not-known → in-progress; ec-pe-cabinet-15-c02 not-known → in-progress$/,
    );
  });

  it('and what the Cabinet of December 2025 promised is counted by no source', async () => {
    const told = await cycleInWords(see, '2025-12-12', '2025-10-09');
    expect(told).toContain(
      'Cabinet 16 Quito 2025-12-12 held, 5 of an unknown number of commitments on record',
    );
    expect(told).toMatch(/moved: ec-pe-neighbourhood-17-c01 .*; ec-pe-neighbourhood-17-c05 [^;]*$/);
  });
});
