import { Rejected } from '#platform/kernel';

/** How many may wait at a time: of one caller, and of all. Each of them costs little, and stays for long. */
const MOST_OF_ONE = 32;
const MOST_OF_ALL = 512;

interface Waiter<Seen> {
  readonly who: string | undefined;
  /** Whether what was seen is what it waits for. */
  readonly met: (seen: Seen) => boolean;
  readonly deadline: number;
  /** With what was seen last, and whether that is what it waited for. */
  readonly end: (seen: Seen, met: boolean) => void;
}

/** How long, and for whom, it is waited for something to be seen. */
export interface WaitTerms {
  readonly timeoutMs: number;
  readonly who?: string;
  /** Nobody wants to know any more. */
  readonly gone?: AbortSignal;
}

/**
 * Looks once for all who wait at the same time, however many they are: who waits costs a place in a list and no statement
 * of its own.
 */
export class SharedWait<Seen> {
  readonly #waiters = new Set<Waiter<Seen>>();
  #asked: Promise<Seen> | undefined;
  #watching = false;

  /**
   * @param look what is to be seen now
   * @param pause resolves when looking again may show something new, or after so many milliseconds
   */
  constructor(
    private readonly look: () => Promise<Seen>,
    private readonly pause: (ms: number) => Promise<void>,
  ) {}

  get waiting(): number {
    return this.#waiters.size;
  }

  /** Those who ask at the same time share one look. */
  now(): Promise<Seen> {
    return (this.#asked ??= this.look().finally(() => (this.#asked = undefined)));
  }

  /**
   * What is seen once it is what is waited for; or, when the time is over or the caller gone, `met: false`.
   * @throws {Rejected} `waiting.too-many`
   */
  async until(
    met: (seen: Seen) => boolean,
    { timeoutMs, who, gone }: WaitTerms,
  ): Promise<{ readonly seen: Seen; readonly met: boolean }> {
    const deadline = performance.now() + timeoutMs;
    const seen = await this.now();
    if (met(seen)) return { seen, met: true };
    if (gone?.aborted) return { seen, met: false };
    const own = [...this.#waiters].filter((waiter) => waiter.who === who).length;
    if (this.#waiters.size >= MOST_OF_ALL || (who !== undefined && own >= MOST_OF_ONE))
      throw new Rejected('waiting.too-many', { retryAfter: 1 });
    return new Promise((resolve) => {
      const leave = (): void => waiter.end(seen, false);
      const waiter: Waiter<Seen> = {
        who,
        met,
        deadline,
        end: (last, reached) => {
          this.#waiters.delete(waiter);
          gone?.removeEventListener('abort', leave);
          resolve({ seen: last, met: reached });
        },
      };
      this.#waiters.add(waiter);
      gone?.addEventListener('abort', leave, { once: true });
      if (!this.#watching) void this.#watch(seen);
    });
  }

  async #watch(before: Seen): Promise<void> {
    this.#watching = true;
    let seen = before;
    while (this.#waiters.size > 0) {
      const soonest = Math.min(...[...this.#waiters].map(({ deadline }) => deadline));
      await this.pause(Math.max(0, Math.min(soonest - performance.now(), 100)));
      // A database that does not answer is no reason to wait longer than was said.
      seen = await this.now().catch(() => seen);
      for (const waiter of [...this.#waiters])
        if (waiter.met(seen)) waiter.end(seen, true);
        else if (performance.now() >= waiter.deadline) waiter.end(seen, false);
    }
    this.#watching = false;
  }
}
