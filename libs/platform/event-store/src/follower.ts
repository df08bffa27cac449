import type { EventEmitter } from 'node:events';
import type { Pool } from 'pg';
import { laterBy, type Instant } from '#platform/kernel';
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

/** Positions whose earliest recording time is looked for together. */
const STRETCH = 4_096;

/** Of what is settled and not read yet, by stretches of positions: the earliest moment at which one of them was recorded. */
const earliestText = `select (position / ${STRETCH})::text as stretch, (min(recorded_at) at time zone 'UTC')::text as earliest
    from events where position > $1 and position <= $2 group by position / ${STRETCH} order by position / ${STRETCH} desc`;

/** A stretch of positions, and the earliest moment at which anything was recorded there or behind it. */
interface Ahead {
  readonly stretch: number;
  readonly earliest: Instant;
}

const earlier = (one: Instant, other: Instant | undefined): Instant =>
  other === undefined || one < other ? one : other;

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
  /** What is settled and more than a page ahead, the last stretch first; nothing where one page holds it. */
  #ahead: readonly Ahead[] = [];

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
      this.#ahead = [];
      if (this.#settled <= this.after) return { committed: this.#committed([], this.after), fenced };
    }
    const { rows } = await this.pool.query({
      name: 'store-follow',
      text: `select ${eventColumns} from events where position > $1 and position <= $2 order by position limit $3`,
      values: [this.after, this.#settled, limit],
    });
    const events = rows.map(this.eventOf);
    const upTo = events.length === limit ? events.at(-1)!.position : this.#settled;
    if (upTo < this.#settled && this.#ahead.length === 0) this.#ahead = await this.#lookAhead(upTo);
    const committed = this.#committed(events, upTo);
    return looked || events.length > 0 ? { committed, fenced } : this.#look(limit);
  }

  #committed(events: Committed['events'], upTo: number): Committed {
    this.after = upTo;
    while (this.#moments[0] && this.#moments[0].drawn <= upTo) this.#asOf = this.#moments.shift()!.at;
    return { events, upTo, asOf: this.#within(upTo) ?? this.#asOf, more: upTo < this.#settled };
  }

  /**
   * Up to when all is delivered in the midst of what is settled: before the earliest of the rest. Of what is not settled
   * only the looks say that it was recorded later than they were.
   */
  #within(upTo: number): Instant | undefined {
    const looked = this.#moments.filter(({ drawn }) => drawn <= this.#settled).at(-1)?.at ?? this.#asOf;
    const rest = this.#ahead.filter(({ stretch }) => stretch >= Math.floor(upTo / STRETCH)).at(-1);
    if (upTo >= this.#settled || looked === undefined || rest === undefined) return undefined;
    const before = rest.earliest < looked ? laterBy(-1, rest.earliest) : looked;
    return this.#asOf !== undefined && this.#asOf > before ? this.#asOf : before;
  }

  async #lookAhead(after: number): Promise<readonly Ahead[]> {
    const { rows } = await this.pool.query({
      name: 'store-ahead',
      text: earliestText,
      values: [after, this.#settled],
    });
    let earliest: Instant | undefined;
    return rows.map((row) => {
      earliest = earlier(instantOf(row.earliest), earliest);
      return { stretch: Number(row.stretch), earliest };
    });
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
