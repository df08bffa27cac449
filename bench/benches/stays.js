// A stay over twenty years of crossings, one question at a time: to be answered within 10 ms.
import { contest } from '../contest.js';
import { planOf, stayOf, decision878, readWith } from '../../dist/libs/platform/stays/src/index.js';

const at = (day) => new Date(Date.UTC(2006, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);

/** A visit of a day each week, and one of three weeks each half year: some 1,100 visits. */
const movements = Array.from({ length: 52 * 20 }, (_, n) => n * 7).flatMap((day, n) => [
  { id: `in-${n}`, direction: 'entry', at: at(day), register: 'EC' },
  { id: `out-${n}`, direction: 'exit', at: at(day + (n % 26 === 0 ? 6 : 1)), register: 'EC' },
]);

const facts = { movements, home: 'EC' };
const rolling = readWith(decision878, 'rolling', 'for comparison');
const questions = [
  () => stayOf(facts, decision878, '2025-12-31'),
  () => stayOf(facts, rolling, '2025-12-31'),
  () => planOf(facts, decision878, '2026-01-10'),
];

const LIMIT_MS = 10;
const TIMES = 50;

/** Milliseconds a question: the slowest kind of them. */
const slowest = () =>
  Math.max(
    ...questions.map((ask) => {
      const from = performance.now();
      for (let n = 0; n < TIMES; n++) ask();
      return (performance.now() - from) / TIMES;
    }),
  );

export const benches = [
  {
    name: 'stays',
    title: 'A stay over twenty years of crossings',
    run: (settings) =>
      contest({
        name: 'stays',
        unit: 'ms',
        ...settings,
        contestants: [
          { name: 'a stay', run: async () => slowest() },
          { name: 'the limit', run: async () => LIMIT_MS },
        ],
        ratios: [{ of: 'a stay', to: 'the limit', reach: 1, atMost: true }],
      }),
  },
];
