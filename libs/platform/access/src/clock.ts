/** The time of day, which clocks set and people set back, and the time that has passed, which only grows; both in ms. */
export interface Clock {
  now(): number;
  elapsed(): number;
}

export const systemClock: Clock = {
  now: () => new Date().getTime(),
  elapsed: () => performance.now(),
};
