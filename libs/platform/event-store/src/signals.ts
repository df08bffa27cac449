import { channel } from 'node:diagnostics_channel';
import type { Pool } from 'pg';
import { drawnNumber, fenceLocks, heldNumber } from './schema.migration.ts';

/** One call to PostgreSQL that carried appends. */
export interface AppendSignal {
  readonly appends: readonly {
    /** From asking to answer. */
    readonly seconds: number;
    readonly traceparent: unknown;
  }[];
}

/** Told behind each call, to whoever listens; costs nothing while nobody does. */
export const appendSignal = channel('vecindad.append');

export interface FenceSignal {
  /** The store is complete up to here for whoever reads in committed order. */
  readonly position: number;
  /** How long the oldest transaction that holds it has been open; 0 while none does. */
  readonly oldestHolderSeconds: number;
}

export interface Behind {
  /** The newest event's position. */
  readonly newest: number;
  /** Events behind the position asked for, at most 100,000. */
  readonly events: number;
}

/** More are told as this many: counting must stay cheap, and positions are far apart where a period begins. */
const MOST_COUNTED = 100_000;

const fenceText = `select coalesce(min(l.held), ${drawnNumber}) as position, min(l.held) as held,
       extract(epoch from clock_timestamp() - min(a.xact_start)) as age
  from (select ${heldNumber} as held, pid from pg_locks where ${fenceLocks}) l
  left join pg_stat_activity a using (pid)`;

const behindText = `select newest, counted as events
  from (select coalesce(max(position), 0) as newest from events) n,
       (select count(*) as counted
          from (select from events where position > $1 order by position limit ${MOST_COUNTED}) c) c`;

/** What a store says of itself when asked: single statements, and no locks but those of reading. */
export class StoreSignals {
  #held: { readonly number: string; readonly seenAt: number } | undefined;

  constructor(private readonly pool: Pool) {}

  async fence(): Promise<FenceSignal> {
    const { rows } = await this.pool.query({ name: 'store-fence', text: fenceText });
    const { position, held, age } = rows[0];
    if (held !== this.#held?.number)
      this.#held = held === null ? undefined : { number: held, seenAt: performance.now() };
    // PostgreSQL does not tell one role when another's transaction began; then it counts from when it was first seen.
    const seen = this.#held ? (performance.now() - this.#held.seenAt) / 1_000 : 0;
    return {
      position: Number(position),
      oldestHolderSeconds: this.#held ? Math.max(seen, Number(age ?? 0)) : 0,
    };
  }

  async behind(position: number): Promise<Behind> {
    const { rows } = await this.pool.query({ name: 'store-behind', text: behindText, values: [position] });
    return { newest: Number(rows[0].newest), events: Number(rows[0].events) };
  }
}
