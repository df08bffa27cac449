import { committee } from '#capabilities/committee';
import { MemoryRows } from '#platform/projection';
import { Rest } from '#tools/client';
import { RefusedFact } from '#tools/local-system';
import { NodeInMemory, tokenOf } from '../../../../../test/node-in-memory.ts';
import { shownFrom } from '../../../../../test/shown-from.ts';
import { factsOfThePast } from './facts/index.ts';
import { inWords, loadRows } from './load-committees.ts';

const ministry = { subject: 'eva', agency: 'ec-cancilleria', roles: ['treaty-officer'] };

describe('what is known of committees of the past', () => {
  let node: NodeInMemory;
  let rest: Rest;
  beforeEach(async () => {
    // Nobody else has told this node anything.
    const nothingTold = shownFrom(new MemoryRows(), {});
    const { node: at, problems, disclosures } = committee;
    node = new NodeInMemory({ controllers: [], imports: [at!.module!, nothingTold], problems, disclosures });
    rest = new Rest(await node.open(), tokenOf(ministry));
  });
  afterEach(() => node.close());

  const recorded = async () => [...(await node.events('session')), ...(await node.events('commitment'))];

  it('is taken by a node, every row of it, and adds nothing when it is loaded again', async () => {
    const loaded = await loadRows(rest, factsOfThePast);
    expect(inWords(loaded)).toMatch(/^committees: \d+ bodies, 70 sessions, 187 commitments, by 360 claims/);
    expect(await recorded()).toHaveLength(loaded.claims);
    await loadRows(rest, factsOfThePast);
    expect(await recorded()).toHaveLength(loaded.claims);
  }, 30_000);

  it('is refused row by row, and the first that was refused is named; the others are kept', async () => {
    const [first, second, ...others] = factsOfThePast.sessions;
    const rows = {
      commitments: [],
      sessions: [first!, { ...second!, date: '2018-02-30' }, ...others.slice(0, 3)],
    };
    const failure = await loadRows(rest, rows).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RefusedFact);
    expect((failure as Error).message).toContain('committee.no-such-date');
    expect((failure as Error).message).toContain(second!.id);
    expect((await recorded()).length).toBeGreaterThanOrEqual(4);
  });
});
