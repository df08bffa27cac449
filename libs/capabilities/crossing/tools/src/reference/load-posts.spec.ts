import { crossing } from '#capabilities/crossing';
import { countries, type Country } from '#platform/kernel';
import type { LocalSystem } from '#tools/local-system';
import { NodeInMemory } from '../../../../../../test/node-in-memory.ts';
import { loadPosts, referencePosts } from './load-posts.ts';
import { loadSampleCrossings } from './sample-data.ts';
import { statusHistory } from './status-history.ts';

/** More than one batch of crossings. */
const SOME = 1_200;

const log: string[] = [];
const say = (line: string): void => void log.push(line);
let nodes: Record<Country, NodeInMemory>;
let system: LocalSystem;

beforeEach(async () => {
  log.length = 0;
  nodes = {
    EC: new NodeInMemory(crossing, 'EC'),
    CO: new NodeInMemory(crossing, 'CO'),
    PE: new NodeInMemory(crossing, 'PE'),
  };
  const urls: Partial<Record<Country, { url: string }>> = {};
  for (const country of countries) urls[country] = { url: await nodes[country].open() };
  system = { nodes: urls, tokens: {} } as unknown as LocalSystem;
});

afterEach(async () => {
  await Promise.all(Object.values(nodes).map((node) => node.close()));
});

const recorded = async (country: Country): Promise<number> =>
  (await nodes[country].store.follow(0).next({ limit: 100_000 })).events.length;

const facts = (country: Country): number =>
  referencePosts[country].length + statusHistory.filter(({ by }) => by === country).length;

const registers = async (): Promise<number[]> => Promise.all(countries.map(recorded));

describe('loading the reference facts and the sample', () => {
  it('tells every node its own, and adds nothing when they are loaded again', async () => {
    await loadPosts(system, say);
    const loaded = await registers();
    expect(loaded).toEqual(countries.map(facts));

    await loadPosts(system, say);
    expect(await registers()).toEqual(loaded);

    await loadSampleCrossings(system, say, undefined, SOME);
    await loadSampleCrossings(system, say, undefined, SOME);
    expect(await recorded('EC')).toBe(facts('EC') + SOME);
    expect(log.at(-2)).toContain(`${SOME} new`);
    expect(log.at(-1)).toMatch(/generated.*\(0 new\)/);
  });

  it('corrects what an earlier version registered otherwise', async () => {
    const { id, ...earlier } = referencePosts.PE[0]!;
    await nodes.PE.ask('/v1/posts', { body: { id, ...earlier, name: 'Aguas Verdes (Zarumilla)' } });
    await loadPosts(system, say);
    expect(await recorded('PE')).toBe(facts('PE') + 1);
    expect((await nodes.PE.ask(`/v1/posts/${id}`)).body).toMatchObject({ facts: earlier });
  });

  it('stops at a fact that is refused, and names it', async () => {
    // Ecuador's register at Peru's node: Peru has no border with Colombia here.
    const mistaken = { ...system, nodes: { ...system.nodes, EC: system.nodes.PE } } as LocalSystem;
    await expect(loadPosts(mistaken, say)).rejects.toThrow(/^EC [a-z-]+.*post\.no-such-border/);
    expect(log).toEqual([]);
  });
});
