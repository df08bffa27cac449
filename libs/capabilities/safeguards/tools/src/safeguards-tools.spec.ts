import { safeguards } from '#capabilities/safeguards';
import type { PublishedEvent } from '#platform/contracts';
import type { Country } from '#platform/kernel';
import { MemoryRows } from '#platform/projection';
import type { Step, Telling } from '#tools/local-system';
import { NodeInMemory } from '../../../../../test/node-in-memory.ts';
import { shownFrom } from '../../../../../test/shown-from.ts';
import { caseHistories } from './cases.ts';
import { safeguardsStory } from './safeguards-story.ts';

const nodes = {} as Record<Country, NodeInMemory>;
const rows = {} as Record<Country, MemoryRows>;
beforeEach(async () => {
  const { node, problems, disclosures } = safeguards;
  for (const country of ['EC', 'CO', 'PE'] as const) {
    rows[country] = new MemoryRows();
    const imports = [node!.module!, shownFrom(rows[country], {})];
    nodes[country] = new NodeInMemory({ controllers: [], imports, problems, disclosures }, country);
    await nodes[country].open();
  }
});
afterEach(() => Promise.all(Object.values(nodes).map((node) => node.close())));

/** Into the read model, as it comes from the private ledger; again what is there already. */
const keeps = async (country: Country): Promise<void> => {
  const [cases] = safeguards.node!.models!;
  for (const { type, data, metadata, stream, version, recordedAt } of await nodes[country].events(
    'safeguard',
  ))
    rows[country].fold(cases!, {
      type: `vecindad-private.safeguard.${type}`,
      subject: stream,
      time: recordedAt,
      streamversion: String(version),
      data: { recorded: data, metadata },
    } as unknown as PublishedEvent);
};

const tell = async ({ by, as, path, body }: Telling): Promise<string> => {
  const reply = await nodes[by].ask(path, { body }, { agency: `${by.toLowerCase()}-policia`, roles: [as] });
  await keeps(by);
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
  for (const step of safeguardsStory('caso-1').steps as readonly Step[])
    outcomes.push([step.fact, await tell(step)]);
  const refused = outcomes.filter(([, outcome]) => outcome !== 'done');
  expect(refused).toEqual([
    ['EC holds somebody and names no norm', 'safeguard.norm-missing'],
    ['EC says that the person was heard, and not what they said', 'safeguard.heard-what'],
    ['EC tells the consul of the country of origin', 'safeguard.consul-of-origin'],
    ['EC deports the person', 'safeguard.non-refoulement'],
  ]);
  expect(outcomes).toHaveLength(13);
});
