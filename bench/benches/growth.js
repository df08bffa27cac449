// Appending to a large store and reading on from its end: as fast as with a small one.
import { compare, takeTurns, throughput } from '../contest.js';
import { historyOf } from '../histories.js';
import { whenStopped } from '../servers.js';

const SMALL = Number(process.env.BENCH_GROWTH_SMALL ?? 100_000);
const LARGE = Number(process.env.BENCH_GROWTH_LARGE ?? 5_000_000);
const TAIL = Number(process.env.BENCH_GROWTH_TAIL ?? 50_000);
const TURN_MS = Number(process.env.BENCH_TURN_MS ?? 3_000);
const CALLERS = 32;

const named = (size) => `${size / 1000}k events`;

let large;
/** Filled once for all, in minutes; what appending adds to it is little. */
const largeStore = async () => {
  if (!large) {
    large = historyOf(LARGE);
    whenStopped(async () => (await large).close());
  }
  return large;
};

/** What an append cost the server in the first turn after the checkpoint, and in the last. */
const costOf = ([size, turns]) => {
  const told = ({ log, pages }) => `${(log / 1000).toFixed(1)} kB of log, ${pages.toFixed(1)} pages read`;
  return `${size}: ${told(turns[0])} for each in the first turn, ${told(turns.at(-1))} in the last`;
};

/** @param turn what it came to: `{ rate, log, pages }`, the last two of an append */
const growth = (name, title, turn) => ({
  name: `growth-${name}`,
  title: `${title}: a store of ${named(LARGE)} against one of ${named(SMALL)}`,
  run: async ({ rounds }) => {
    const sizes = { [named(LARGE)]: await largeStore(), [named(SMALL)]: await historyOf(SMALL) };
    try {
      const turns = await takeTurns({
        rounds,
        contestants: Object.entries(sizes).map(([size, store]) => ({
          name: size,
          run: (warm) => turn(store, warm),
        })),
      });
      const costs = Object.entries(turns).filter(([, [first]]) => first.log !== undefined);
      return {
        ...compare({
          name: `growth-${name}`,
          unit: 'events/s',
          turns,
          figure: ({ rate }) => rate,
          ratios: [{ of: named(LARGE), to: named(SMALL), reach: 0.9 }],
        }),
        note: ['A stream for each event that was there; a checkpoint just before', ...costs.map(costOf)].join(
          '. ',
        ),
      };
    } finally {
      await sizes[named(SMALL)].close();
    }
  },
});

const appends = (to, title) =>
  growth(to, `Append, 1 event each, ${CALLERS} callers, ${title}`, async ({ append, cost }, warm) => {
    const before = await cost();
    let done = 0;
    const rate = await throughput(CALLERS, warm ? TURN_MS / 3 : TURN_MS, async (id, n) => {
      await append[to](id * 1_000_000 + n);
      done++;
    });
    const after = await cost();
    return { rate, log: (after.log - before.log) / done, pages: (after.pages - before.pages) / done };
  });

export const benches = [
  growth('tail', `Follow the last ${TAIL / 1000}k events in committed order`, async (store) => ({
    rate: await store.readTail(TAIL),
  })),
  appends('new', 'new streams, records of a register'),
  appends('scattered', 'new streams, command ids drawn at random'),
  appends('existing', 'a thousand streams that are added to again and again'),
  appends('old', 'any of the old streams'),
];
