import { toMicroseconds, type Instant } from './instant.ts';

/** When it is, how much time has passed, and waiting. Given from outside, so that a test says what time it is. */
export interface Clock {
  /** The time of day, which clocks set and people set back: milliseconds since 1970. */
  now(): number;
  /** Time that only grows, in milliseconds since whenever. */
  elapsed(): number;
  /** Until so many milliseconds have passed, or the signal says that nobody waits any more; it never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** The time of day as an instant, with all six digits of its microseconds. */
export const instantBy = (clock: Pick<Clock, 'now'>): Instant =>
  toMicroseconds(new Date(clock.now()).toISOString());

/** A timer holds no more than some 24 days; whoever waits longer looks again. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/** This machine's. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      const over = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', over);
        resolve();
      };
      const timer = setTimeout(over, Math.max(0, Math.min(ms, LONGEST_MS)));
      signal.addEventListener('abort', over);
      if (signal.aborted) over();
    }),
};
