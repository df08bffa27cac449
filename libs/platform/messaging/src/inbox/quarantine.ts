import { randomInt } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { inOneLine, type Instant } from '#platform/kernel';
import { digestOf, UNSEALED_TOO_MUCH, type LeftOut } from './ledger-reader.ts';

/** A record that a consumer could not understand or verify, with the reason; its ledger waits there for an operator. */
export interface QuarantinedRecord {
  readonly id: number;
  /** `inbox` where it could not be verified, else the projection that could not fold it. */
  readonly consumer: string;
  readonly ledger: string;
  readonly position: number | undefined;
  readonly code: string;
  readonly detail: string;
  /** SHA-256 of the record, hex. */
  readonly digest: string;
  /** The record, as text where it is text. */
  readonly record: string;
  readonly foundAt: Date;
  readonly state: 'open' | 'retried' | 'skipped';
  readonly resolution: string | undefined;
  readonly resolvedBy: string | undefined;
}

/** A record as lists show it: without its bytes, of which there may be a megabyte. */
export type NamedRecord = Omit<QuarantinedRecord, 'record'> & {
  /** Its size, in bytes. */
  readonly bytes: number;
  /** How it begins, as text where it is text. */
  readonly begins: string;
  /** When it was found, to the microsecond: with its number, its place in a list. */
  readonly foundAtExactly: Instant;
};

export interface Finding {
  readonly consumer: string;
  readonly ledger: string;
  readonly position?: number;
  readonly code: string;
  readonly detail: string;
  readonly record: Buffer;
}

/** A detail quotes what somebody else wrote, who may have written a lot: it is cut to what a person reads. */
const MOST_DETAIL = 2_000;

const named = `id, consumer, ledger, position, code, detail, digest, found_at, state, resolution, resolved_by`;
const columns = `${named}, record`;

/** Bytes of a record by which an operator tells what it is. */
const BEGINS = 200;
const MOST_LISTED = 1_000;

interface Row {
  readonly id: string;
  readonly consumer: string;
  readonly ledger: string;
  readonly position: string | null;
  readonly code: string;
  readonly detail: string;
  readonly digest: string;
  readonly record: Buffer;
  readonly found_at: Date;
  readonly state: QuarantinedRecord['state'];
  readonly resolution: string | null;
  readonly resolved_by: string | null;
}

const toRecord = (row: Row): QuarantinedRecord => ({ ...factsOf(row), record: row.record.toString('utf8') });

const factsOf = (row: Omit<Row, 'record'>): Omit<QuarantinedRecord, 'record'> => ({
  id: Number(row.id),
  consumer: row.consumer,
  ledger: row.ledger,
  position: row.position === null ? undefined : Number(row.position),
  code: row.code,
  detail: row.detail,
  digest: row.digest,
  foundAt: row.found_at,
  state: row.state,
  resolution: row.resolution ?? undefined,
  resolvedBy: row.resolved_by ?? undefined,
});

/** What is told to an operator and stops nothing. */
const onlyWatched = ['record.unsealed', 'seal.from-the-future', 'seal.not-ours'] as const;

/**
 * SQL: whether a consumer stands still on a ledger.
 * @param consumer and `ledger`: SQL expressions of their names
 * @param from of its place there: what lies before it was passed, and is in the way of a rebuild only
 */
export const standsStill = (consumer: string, ledger: string, from?: string): string =>
  `exists (select from quarantine q where q.consumer = ${consumer} and q.ledger = ${ledger} and q.state = 'open'
            and q.code not in (${onlyWatched.map((code) => `'${code}'`).join(', ')})
            ${from ? `and (q.position is null or q.position >= ${from})` : ''})`;

/** Numbers are drawn at random: consecutive ones would tell how many records there are of ledgers that one may not know of. */
const drawnId = (): number => randomInt(1, 2 ** 48 - 1);

/** Keeps a record aside; finding the same again changes nothing. Returns whether it is new. */
export const keepAside = async (client: Pool | PoolClient, finding: Finding): Promise<boolean> => {
  const { consumer, ledger, position, code, detail, record } = finding;
  const { rowCount } = await client.query(
    `insert into quarantine (id, consumer, ledger, position, code, detail, record, digest) overriding system value
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      drawnId(),
      consumer,
      ledger,
      position,
      code,
      inOneLine(detail).slice(0, MOST_DETAIL),
      record,
      digestOf(record),
    ],
  );
  return rowCount === 1;
};

/** Where in a list a record stands. */
export type Place = Pick<NamedRecord, 'id' | 'foundAtExactly'>;

/** What is kept aside, and what an operator decided about it. Nothing is ever skipped without a reason and a name. */
export class Quarantine {
  constructor(private readonly pool: Pool) {}

  /** Keeps a record aside; finding the same again changes nothing. Returns whether it is new. */
  keep(finding: Finding, client: Pool | PoolClient = this.pool): Promise<boolean> {
    return keepAside(client, finding);
  }

  /**
   * Newest first.
   * @param hidden ledgers whose records are left out
   * @param page at most so many, behind a place in the list
   */
  async list(
    state?: QuarantinedRecord['state'],
    hidden: readonly string[] = [],
    { limit = MOST_LISTED, behind }: { readonly limit?: number; readonly behind?: Place } = {},
  ): Promise<NamedRecord[]> {
    const { rows } = await this.pool.query<
      Omit<Row, 'record'> & { bytes: number; begins: Buffer; at: string }
    >(
      `select ${named}, octet_length(record) as bytes, substring(record for ${BEGINS}) as begins,
              to_char(found_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
         from quarantine
        where ($1::text is null or state = $1) and ledger <> all($2)
          and ($4::timestamptz is null or (found_at, id) < ($4, $5))
        order by found_at desc, id desc limit $3`,
      [state, hidden, limit, behind?.foundAtExactly, behind?.id],
    );
    return rows.map(({ bytes, begins, at, ...row }) => ({
      ...factsOf(row),
      bytes,
      begins: begins.toString('utf8'),
      foundAtExactly: at,
    }));
  }

  /** The numbers of the records that wait for an operator. */
  async openIds(): Promise<number[]> {
    const { rows } = await this.pool.query(
      `select id from quarantine where state = 'open' order by found_at, id`,
    );
    return rows.map(({ id }) => Number(id));
  }

  /** How many records of each consumer, of each ledger, wait for an operator. */
  async open(): Promise<{ readonly consumer: string; readonly ledger: string; readonly records: number }[]> {
    const { rows } = await this.pool.query({
      name: 'quarantine-open',
      text: `select consumer, ledger, count(*) as records from quarantine where state = 'open'
              group by consumer, ledger order by consumer, ledger`,
    });
    return rows.map(({ consumer, ledger, records }) => ({ consumer, ledger, records: Number(records) }));
  }

  async find(id: number): Promise<QuarantinedRecord | undefined> {
    const { rows } = await this.pool.query<Row>(`select ${columns} from quarantine where id = $1`, [id]);
    return rows[0] && toRecord(rows[0]);
  }

  /** Whether this consumer stands still on this ledger. */
  async stops(consumer: string, ledger: string): Promise<boolean> {
    const { rows } = await this.pool.query({
      name: 'quarantine-stops',
      text: `select ${standsStill('$1', '$2')} as stops`,
      values: [consumer, ledger],
    });
    return rows[0].stops;
  }

  /** What an operator decided that this consumer leaves out of this ledger. */
  async leftOut(consumer: string, ledger: string): Promise<LeftOut> {
    const { rows } = await this.pool.query(
      `select distinct digest, code = $3 as flood from quarantine where consumer = $1 and ledger = $2 and state = 'skipped'`,
      [consumer, ledger, UNSEALED_TOO_MUCH],
    );
    const digests = (some: typeof rows): Set<string> => new Set(some.map(({ digest }) => digest));
    return { records: digests(rows), floods: digests(rows.filter(({ flood }) => flood)) };
  }

  /** A country has announced a key: seals that waited for one are looked at again. Returns their ledgers. */
  async retryUnknownKeys(consumer: string, ledgers: readonly string[]): Promise<string[]> {
    const { rows } = await this.pool.query(
      `update quarantine set state = 'retried', resolution = 'its country has announced a key', resolved_by = consumer, resolved_at = now()
        where consumer = $1 and ledger = any($2) and code = 'seal.unknown-key' and state = 'open' returning ledger`,
      [consumer, ledgers],
    );
    return rows.map(({ ledger }) => ledger);
  }

  /** Events that an operator decided a projection leaves out of its read model, in order, each once. */
  async skipped(
    consumer: string,
    ledger: string,
  ): Promise<{ ledger: string; position: number; code: string; detail: string }[]> {
    const { rows } = await this.pool.query({
      name: 'quarantine-skipped',
      text: `select distinct on (position) position, code, detail from quarantine
              where consumer = $1 and ledger = $2 and state = 'skipped' and position is not null order by position, found_at, id`,
      values: [consumer, ledger],
    });
    return rows.map(({ position, code, detail }) => ({ ledger, position: Number(position), code, detail }));
  }

  /**
   * Applies an operator's decision; the decision itself is an event in the operator's store. Whether the record was open: a
   * second time nothing changes.
   */
  async resolve(id: number, state: 'retried' | 'skipped', reason: string, by: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update quarantine set state = $2, resolution = $3, resolved_by = $4, resolved_at = now() where id = $1 and state = 'open'`,
      [id, state, reason, by],
    );
    return rowCount === 1;
  }
}
