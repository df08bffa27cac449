import { setTimeout as delay } from 'node:timers/promises';

interface Patience {
  /** Milliseconds after which it is given up; much more than it takes, since nothing is measured by it. */
  readonly within?: number;
  readonly every?: number;
}

/**
 * Looks again and again until it is so, and returns what was found. To fail meanwhile is to be looked at again.
 * @throws naming what it never came to, or what the last look failed with
 */
export const eventually = async <T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
  { within = 30_000, every = 20 }: Patience = {},
): Promise<T> => {
  for (const end = performance.now() + within; ; await delay(every)) {
    let failure: unknown;
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > end)
      throw new Error(`it never came to this within ${within / 1_000} s: ${what}`, { cause: failure });
  }
};
