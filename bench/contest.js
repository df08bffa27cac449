// Contestants take turns, round by round, each in another place of the order; a ratio is between two of the same round.
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];

/** @param contestants `{ name, run(warm) }`. @returns what the turns of each came to, by name, round by round */
export const takeTurns = async ({ rounds = 5, contestants }) => {
  const turns = Object.fromEntries(contestants.map((one) => [one.name, []]));
  for (const one of contestants) await one.run(true);
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < contestants.length; turn++) {
      const one = contestants[(turn + round) % contestants.length];
      turns[one.name].push(await one.run(false));
    }
  return turns;
};

/**
 * One figure of the turns, in `unit`.
 * @param ratios `[{ of, to, reach }]` by name; `reach` at least, or at most where `atMost`
 */
export const compare = ({ turns, figure = (turn) => turn, ratios, lowerIsBetter = false, ...named }) => {
  const figures = Object.fromEntries(Object.entries(turns).map(([who, each]) => [who, each.map(figure)]));
  return {
    ...named,
    lowerIsBetter,
    figures: Object.fromEntries(
      Object.entries(figures).map(([who, values]) => [who, { median: median(values), values }]),
    ),
    ratios: ratios.map(({ of, to, reach, atMost }) => {
      const perRound = figures[of].map((value, index) => value / figures[to][index]);
      const middle = median(perRound);
      return {
        of,
        to,
        reach,
        atMost: atMost ?? false,
        median: middle,
        spread: [Math.min(...perRound), Math.max(...perRound)],
        perRound,
        reached: atMost ? middle <= reach : middle >= reach,
      };
    }),
  };
};

/** Contestants whose turns come to one figure. */
export const contest = async ({ rounds, contestants, ...comparison }) =>
  compare({ ...comparison, turns: await takeTurns({ rounds, contestants }) });

/** So many callers at once, each again and again, for a time: operations a second. */
export const throughput = async (callers, ms, operation) => {
  let done = 0;
  const end = performance.now() + ms;
  const began = performance.now();
  const caller = async (id) => {
    for (let n = 0; performance.now() < end; n++) {
      await operation(id, n);
      done++;
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, id) => caller(id)));
  return (done * 1000) / (performance.now() - began);
};
