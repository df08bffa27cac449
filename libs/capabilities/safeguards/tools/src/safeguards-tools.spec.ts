import { MemoryRows } from '#platform/projection';
import { NodeInMemory } from '../../../../../test/node-in-memory.ts';
import { CaseController } from '../../src/case.controller.ts';
import { CasesHere } from '../../src/cases-here.ts';
import { cases } from '../../src/cases.projection.ts';
import { CaseRowsOfNode } from '../../src/cases.ts';
import { safeguardsDisclosures } from '../../src/disclosure.ts';
import { leafOf, rowsIn } from '../../src/fixtures/case-node.ts';
import { safeguardsProblems } from '../../src/problems.ts';
import { caseHistories } from './cases.ts';
import { safeguardsStory } from './safeguards-story.ts';
import type { Country } from '#platform/kernel';
import type { Telling } from '#tools/local-system';

const nodes = {} as Record<Country, NodeInMemory>;
const rows = {} as Record<Country, MemoryRows>;
beforeEach(async () => {
  for (const country of ['EC', 'CO', 'PE'] as const) {
    rows[country] = new MemoryRows();
    nodes[country] = new NodeInMemory(
      {
        controllers: [CaseController],
        providers: [CasesHere, { provide: CaseRowsOfNode, useValue: rowsIn(rows[country]) }],
        problems: safeguardsProblems,
        disclosures: safeguardsDisclosures,
      },
      country,
    );
    await nodes[country].open();
  }
});
afterEach(() => Promise.all(Object.values(nodes).map((node) => node.close())));

const tell = async ({ by, as, path, body }: Telling): Promise<string> => {
  const reply = await nodes[by].ask(path, { body }, { agency: `${by.toLowerCase()}-policia`, roles: [as] });
  // Into the read model, as it comes from the private ledger; again what is there already.
  for (const event of await nodes[by].events('safeguard'))
    rows[by].fold(cases, leafOf(event, event.recordedAt, by));
  return reply.status < 300 ? 'done' : reply.body.code;
};

it('the sample cases are taken, told again too, and each says that it is invented', async () => {
  for (const history of caseHistories) {
    expect(history[0]!.body).toHaveProperty('generated', true);
    for (const telling of history) {
      expect([telling.fact, await tell(telling)]).toEqual([telling.fact, 'done']);
      expect(await tell(telling)).toBe('done');
    }
  }
});

it('the story goes as it is told: what the rules refuse is refused, all else is done', async () => {
  const outcomes: [string, string][] = [];
  for (const step of safeguardsStory('caso-1').steps) outcomes.push([step.fact, await tell(step)]);
  const refused = outcomes.filter(([, outcome]) => outcome !== 'done');
  expect(refused).toEqual([
    ['EC holds somebody and names no norm', 'safeguard.norm-missing'],
    ['EC says that the person was heard, and not what they said', 'safeguard.heard-what'],
    ['EC tells the consul of the country of origin', 'safeguard.consul-of-origin'],
    ['EC deports the person', 'safeguard.non-refoulement'],
  ]);
  expect(outcomes).toHaveLength(13);
});
