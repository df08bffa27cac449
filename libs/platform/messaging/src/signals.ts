import { channel } from 'node:diagnostics_channel';
import type { Pool } from 'pg';
import type { Instant } from '#platform/kernel';

/** Events that have been sealed in one go. */
export interface SealSignal {
  readonly events: readonly {
    readonly ledger: string;
    readonly position: number;
    readonly recordedAt: Instant;
    /** Of the request that recorded it; of the own store's metadata, and never published. */
    readonly traceparent: unknown;
  }[];
}

/** Told once a seal is kept, to whoever listens. */
export const sealSignal = channel('vecindad.seal');

/** How far a country's history is on its way out. */
export interface OutgoingSignal {
  /** The store position up to which all has been disclosed and sealed. */
  readonly sealedUpTo: number;
  readonly ledgers: readonly {
    readonly ledger: string;
    /** Leaves that a seal covers, and leaves that Kafka acknowledged with it. */
    readonly size: number;
    readonly sent: number;
    /** The newest seal has not been acknowledged; it may cover no new leaf. */
    readonly unsent: boolean;
  }[];
}

/** Of a country's own ledgers; from PostgreSQL, so that every process of a country can tell, whichever of them relays. */
export const outgoingOf = async (pool: Pool, ledgers: readonly string[]): Promise<OutgoingSignal> => {
  const { rows } = await pool.query({
    name: 'relay-outgoing',
    text: `select r.position, l.ledger, l.size, l.sent_size, (l.size, l.as_of) > (l.sent_size, l.sent_as_of) as unsent
             from relay_progress r left join ledgers l on l.ledger = any($1) order by l.ledger`,
    values: [ledgers],
  });
  return {
    sealedUpTo: Number(rows[0].position),
    ledgers: rows
      .filter((row) => row.ledger !== null)
      .map((row) => ({
        ledger: row.ledger,
        size: Number(row.size),
        sent: Number(row.sent_size),
        unsent: row.unsent,
      })),
  };
};

/** How long ago a ledger's country last said that all is told until then: sealed, brought and verified here. */
export interface SilenceSignal {
  readonly ledger: string;
  /** By the clock of PostgreSQL here; infinite where it never said so. */
  readonly seconds: number;
}

/**
 * Seals come however little there is to tell: where none does, the country, its relay or a mirror on the way stands still.
 * The moments are read here: PostgreSQL would refuse some that a country may have signed, and all others with them.
 */
export const silenceOf = async (pool: Pool, ledgers: readonly string[]): Promise<SilenceSignal[]> => {
  const { rows } = await pool.query({
    name: 'ledger-silence',
    text: `select w.ledger, extract(epoch from now()) as now, nullif(l.as_of, '') as as_of
             from unnest($1::text[]) as w (ledger) left join ledgers l using (ledger)`,
    values: [ledgers],
  });
  return rows.map(({ ledger, now, as_of }) => ({
    ledger,
    seconds: as_of === null ? Infinity : Math.max(0, Number(now) - Date.parse(as_of) / 1_000),
  }));
};
