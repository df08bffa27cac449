import type { Instant } from '#platform/kernel';

/** So far apart two countries' clocks may be; what is further ahead is believed by nobody. */
export const CLOCK_SKEW_MS = 5 * 60_000;

/** An instant so many milliseconds behind another; both compare as texts. */
export const behind = (instant: Instant | number, ms: number): Instant =>
  new Date((typeof instant === 'number' ? instant : Date.parse(instant)) + ms).toISOString();
