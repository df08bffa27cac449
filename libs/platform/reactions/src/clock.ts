import { toMicroseconds, type Instant } from '#platform/kernel';

/** When it is, and waiting until it is later. Given from outside, so that a test says what time it is. */
export interface Clock {
  now(): Instant;
  /** Until so many milliseconds have passed, or the signal says that nobody waits any more; it never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** A timer holds no more than some 24 days; whoever waits longer looks again. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

export const systemClock: Clock = {
  now: () => toMicroseconds(new Date().toISOString()),
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
