// How large a process gets that reads a whole ledger: memory must not grow with history.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contest } from '../contest.js';
import { ledgerOf } from '../ledgers.js';

const SMALL = Number(process.env.BENCH_MEMORY_SMALL ?? 500_000);
const LARGE = Number(process.env.BENCH_MEMORY_LARGE ?? 5_000_000);
/** A rebuild of five million events takes a minute, and what is looked at hardly varies. */
const MOST_ROUNDS = 3;

const named = (size) => `${size / 1000}k events`;

/**
 * The most memory that a process had resident, in KiB. As the kernel keeps it for its present program: what the process
 * itself may ask for includes its parent, of which it was a copy for a moment. Where there is no /proc, that has to do.
 */
const peakOf = (pid, { maxRSS }) => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
  } catch {
    return maxRSS;
  }
};

const resident = async (what, ledger, first) => {
  const child = fork(join(import.meta.dirname, '..', 'resident.js'), [
    JSON.stringify({ what, ledger, first }),
  ]);
  const ended = once(child, 'exit');
  const [said] = await Promise.race([once(child, 'message'), ended]);
  if (said?.maxRSS === undefined) throw new Error(`${what} of ${named(ledger.size)} ended early`);
  const peak = peakOf(child.pid, said);
  child.disconnect();
  await ended;
  return peak / 1024;
};

const memory = (what, title, warmed) => ({
  name: `memory-${what}`,
  title: `${title}: ${named(LARGE)} against ${named(SMALL)}`,
  run: async ({ rounds }) => {
    const contestants = [];
    for (const size of [LARGE, SMALL]) {
      const ledger = await ledgerOf(size);
      contestants.push({
        name: named(size),
        run: async (warm) => (warm && !warmed ? undefined : resident(what, ledger, warm)),
      });
    }
    const taken = Math.min(rounds, MOST_ROUNDS);
    return {
      ...(await contest({
        name: `memory-${what}`,
        unit: 'MiB',
        lowerIsBetter: true,
        rounds: taken,
        contestants,
        ratios: [{ of: named(LARGE), to: named(SMALL), reach: 1.2, atMost: true }],
      })),
      rounds: taken,
      note: `The most that a process of its own had resident, as the kernel counts it; ${taken} rounds`,
    };
  },
});

export const benches = [
  memory('rebuild', 'Memory to rebuild traffic', true), // the first rebuild fills what is in use
  memory('verify', 'Memory to verify a ledger', false),
];
