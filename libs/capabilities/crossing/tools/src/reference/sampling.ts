/** A whole number from `from` to before `to`. */
export type Draw = (from: number, to: number) => number;

/** mulberry32: the same numbers for the same seed, wherever it runs. Good enough for a demonstration, nothing else. */
export const generator = (seed: number): Draw => {
  let state = seed >>> 0;
  return (from, to) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const unit = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return from + Math.floor(unit * (to - from));
  };
};

/** Shares `size` out by weight, whole and exact: what rounding down leaves goes to the largest remainders. */
export const proportionally = (size: number, weights: readonly number[]): number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (size * weight) / total);
  const shares = exact.map(Math.floor);
  const left = size - shares.reduce((sum, share) => sum + share, 0);
  exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index)
    .slice(0, left)
    .forEach(({ index }) => (shares[index]! += 1));
  return shares;
};
