// Folding a ledger into one read model and into twelve: each leaf is read, parsed and checked once for all of them.
import { contest, median } from '../contest.js';
import { ledgerOf } from '../ledgers.js';
import { openModels } from '../models.js';

const FOLDED = Number(process.env.BENCH_FOLDED ?? 1_000_000);
const MODELS = 12;

const models = {
  name: 'models',
  title: `Fold ${FOLDED / 1000}k events into 1 and into ${MODELS} read models`,
  run: async ({ rounds }) => {
    const kept = await openModels(await ledgerOf(FOLDED), MODELS);
    const seconds = { 1: [], [MODELS]: [] };
    const turn = (count) => async (warm) => {
      const took = await kept.fold(count);
      if (!warm) seconds[count].push(took);
      return took;
    };
    try {
      const result = await contest({
        name: 'models',
        unit: 's',
        lowerIsBetter: true,
        // Twelve of a million events each are minutes: the ratio is one of sums, and steady.
        rounds: Math.min(rounds, 3),
        contestants: [
          { name: 'one model', run: turn(1) },
          { name: `${MODELS} models`, run: turn(MODELS) },
        ],
        ratios: [{ of: `${MODELS} models`, to: 'one model', reach: 8, atMost: true }],
      });
      const [one, all] = [median(seconds[1]), median(seconds[MODELS])];
      const more = (all - one) / (MODELS - 1);
      return {
        ...result,
        note:
          `From nothing, as a running process folds (${Math.round(FOLDED / one).toLocaleString('en-US')} events/s into one). ` +
          `Each further model of the same kind costs ${more.toFixed(1)} s, which is folding and writing; ` +
          `the first costs ${one.toFixed(1)} s, reading, parsing and checking among it`,
      };
    } finally {
      await kept.close();
    }
  },
};

export const benches = [models];
