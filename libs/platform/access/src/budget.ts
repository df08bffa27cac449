import type { Clock } from '#platform/kernel';

/** What is left of somebody's budget, and when it is whole again. */
export interface BudgetStanding {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

const WINDOW_MS = 60_000;
/** Who has more addresses than this has a budget for each of them anyway. */
const MOST_KEYS = 50_000;

/** How many requests each key may make a minute. Remembers a bounded number of keys, and none for longer than a minute. */
export class Budget {
  /** In the order in which their minutes began. */
  readonly #spent = new Map<string, { used: number; readonly until: number }>();

  constructor(
    private readonly limit: number,
    private readonly clock: Pick<Clock, 'elapsed'>,
    private readonly mostKeys = MOST_KEYS,
  ) {}

  take(key: string): BudgetStanding {
    const now = this.clock.elapsed();
    this.#forget(now);
    let spent = this.#spent.get(key);
    if (!spent) {
      spent = { used: 0, until: now + WINDOW_MS };
      this.#spent.set(key, spent);
    }
    const allowed = spent.used < this.limit;
    if (allowed) spent.used++;
    return {
      allowed,
      limit: this.limit,
      remaining: this.limit - spent.used,
      resetSeconds: Math.ceil((spent.until - now) / 1_000),
    };
  }

  /** What was taken turned out to be somebody else's to pay. */
  giveBack(key: string): void {
    const spent = this.#spent.get(key);
    if (spent && spent.used > 0) spent.used--;
  }

  get keys(): number {
    return this.#spent.size;
  }

  #forget(now: number): void {
    for (const [key, { until }] of this.#spent)
      if (until <= now || this.#spent.size >= this.mostKeys) this.#spent.delete(key);
      else return;
  }
}
