import type { EventEmitter } from 'node:events';
import type { Pool } from 'pg';
import type { Instant } from '#platform/kernel';
import type { Committed, Follower } from './event-store.ts';
import { eventColumns, instantOf, type EventOf } from './rows.ts';
import { drawnNumber, fenceLocks, heldNumber } from './schema.migration.ts';

/**
 * The sequence's last value, and a moment before it was read. By the function that locks the sequence's page: while
 * PostgreSQL logs a sequence, every 32 numbers, its row shows for an instant a value that nobody has drawn yet.
 */
const drawnText = `select (statement_timestamp() at time zone 'UTC')::text as at,
    ${drawnNumber} as drawn`;

/** The least value that a writer saw who may still commit numbers above it. */
const heldText = `select min(${heldNumber}) as held from pg_locks where ${fenceLocks}`;

/**
 * Reads in committed order. A sequence is not commit order: a writer may draw 7, another 8 and commit first; whoever then
 * reads on from 8 never sees 7. So each writer, before drawing, holds a lock on the value L it saw, and everything it
 * draws is above L. This reader takes, in three statements whose order matters: the last value H; the least L still
 * held; the events up to min(H, L). A writer that held nothing yet at the second look draws above H. One whose lock is
 * gone has committed or rolled back before the third, and before any later one: what is settled need not be looked at
 * again for the next page. No timeout, no gap to wait for, and nothing that another database of the cluster could hold up.
 */
export class PostgresFollower implements Follower {
  /** Moments up to which all is delivered once the position beside them is. */
  readonly #moments: { drawn: number; at: Instant }[] = [];
  #asOf: Instant | undefined;
  /** Up to here all that was ever drawn is settled, as the last look found; it may be far ahead of what was read. */
  #settled = 0;

  constructor(
    private readonly pool: Pool,
    private readonly appended: EventEmitter<{ appended: [] }>,
    private after: number,
    private readonly eventOf: EventOf,
  ) {}

  async next({
    limit = 1_000,
    waitMs = 200,
    signal,
  }: { limit?: number; waitMs?: number; signal?: AbortSignal } = {}): Promise<Committed> {
    for (const deadline = performance.now() + waitMs; ;) {
      const woken = this.#woken(signal);
      const { committed, fenced } = await this.#look(limit);
      const left = deadline - performance.now();
      if (committed.events.length > 0 || left <= 0 || signal?.aborted) {
        woken.cancel();
        return committed;
      }
      await woken.within(Math.min(left, fenced ? 5 : 100));
    }
  }

  async #look(limit: number): Promise<{ committed: Committed; fenced: boolean }> {
    let fenced = false;
    const looked = this.#settled <= this.after;
    if (looked) {
      const { rows: first } = await this.pool.query({ name: 'store-drawn', text: drawnText });
      const drawn = Number(first[0].drawn);
      this.#moments.push({ drawn, at: instantOf(first[0].at) });
      if (drawn <= this.after) return { committed: this.#committed([], this.after), fenced };
      const { rows: second } = await this.pool.query({ name: 'store-held', text: heldText });
      const held = second[0].held === null ? Infinity : Number(second[0].held);
      this.#settled = Math.min(drawn, held);
      fenced = this.#settled < drawn;
      if (this.#settled <= this.after) return { committed: this.#committed([], this.after), fenced };
    }
    const { rows } = await this.pool.query({
      name: 'store-follow',
      text: `select ${eventColumns} from events where position > $1 and position <= $2 order by position limit $3`,
      values: [this.after, this.#settled, limit],
    });
    const events = rows.map(this.eventOf);
    const upTo = events.length === limit ? events.at(-1)!.position : this.#settled;
    const committed = this.#committed(events, upTo);
    return looked || events.length > 0 ? { committed, fenced } : this.#look(limit);
  }

  #committed(events: Committed['events'], upTo: number): Committed {
    this.after = upTo;
    while (this.#moments[0] && this.#moments[0].drawn <= upTo) this.#asOf = this.#moments.shift()!.at;
    return { events, upTo, asOf: this.#asOf };
  }

  #woken(signal?: AbortSignal): { within(ms: number): Promise<void>; cancel(): void } {
    let wake: () => void;
    const woken = new Promise<void>((resolve) => (wake = resolve));
    const listen = (): void => wake();
    this.appended.once('appended', listen);
    signal?.addEventListener('abort', listen, { once: true });
    const cancel = (): void => {
      this.appended.off('appended', listen);
      signal?.removeEventListener('abort', listen);
    };
    return {
      cancel,
      within: async (ms) => {
        const timer = setTimeout(listen, ms);
        await woken;
        clearTimeout(timer);
        cancel();
      },
    };
  }
}
