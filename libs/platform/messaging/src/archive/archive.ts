import { EventEmitter } from 'node:events';
import type { Pool, PoolClient } from 'pg';
import type { Instant } from '#platform/kernel';
import { CompactRange, HASH_BYTES } from '#platform/ledger';
import { leavesOf, type Block } from './blocks.ts';
import { grow, type Growth, type SealedBatch } from './growth.ts';

/** How far a ledger is verified and kept here. `asOf`: every event recorded at or before it is among the `size`. */
export interface LedgerHead {
  readonly ledger: string;
  readonly size: number;
  readonly asOf: Instant;
  readonly seal: string | undefined;
}

export interface ArchivedEntry {
  readonly ledger: string;
  /** The leaf's index, from 0. */
  readonly position: number;
  /** The exact bytes of the published event, UTF-8. */
  readonly leaf: string;
}

export interface LedgerState {
  readonly size: number;
  readonly frontier: CompactRange;
  readonly asOf: Instant;
  readonly seal: string | undefined;
  readonly resume: { readonly cluster: string; readonly offset: string } | undefined;
  /** Of an own ledger: the store position of its newest leaf; 0 where it is not known. */
  readonly place: number;
}

const stateColumns = 'size, frontier, as_of, seal, resume_cluster, resume_offset, store_position';

const stateOf = (row: Record<string, never>): LedgerState => {
  const size = Number(row['size']);
  return {
    size,
    frontier: CompactRange.fromBytes(size, row['frontier']!),
    asOf: row['as_of']!,
    seal: row['seal'] ?? undefined,
    resume: row['resume_cluster']
      ? { cluster: row['resume_cluster'], offset: String(row['resume_offset']) }
      : undefined,
    place: Number(row['store_position']),
  };
};

/**
 * The published history a process keeps in its own PostgreSQL: own ledgers and received ones alike. Emits `advanced`
 * after a batch is in, so that projections need not wait for a poll.
 */
export class Archive extends EventEmitter<{ advanced: [ledger: string] }> {
  constructor(readonly pool: Pool) {
    super();
  }

  async open(ledger: string): Promise<LedgerState> {
    await this.pool.query('insert into ledgers (ledger) values ($1) on conflict do nothing', [ledger]);
    const { rows } = await this.pool.query(`select ${stateColumns} from ledgers where ledger = $1`, [ledger]);
    return stateOf(rows[0]);
  }

  /** The ledgers whose names begin so, in order, as a transaction sees them. */
  async states(
    prefix: string,
    client: Pool | PoolClient = this.pool,
  ): Promise<(LedgerState & { readonly ledger: string })[]> {
    const { rows } = await client.query(
      `select ledger, ${stateColumns} from ledgers where starts_with(ledger, $1) order by ledger`,
      [prefix],
    );
    return rows.map((row) => ({ ledger: row.ledger as string, ...stateOf(row) }));
  }

  /** Milliseconds since 1970, by the clock of PostgreSQL. */
  async clock(): Promise<number> {
    const { rows } = await this.pool.query({
      name: 'clock',
      text: 'select extract(epoch from clock_timestamp()) * 1000 as now',
    });
    return Number(rows[0].now);
  }

  async heads(): Promise<LedgerHead[]> {
    const { rows } = await this.pool.query({
      name: 'ledger-heads',
      text: 'select ledger, size, as_of, seal from ledgers order by ledger',
    });
    return rows.map((row) => ({
      ledger: row.ledger,
      size: Number(row.size),
      asOf: row.as_of,
      seal: row.seal ?? undefined,
    }));
  }

  /** How far ledgers are kept, with the root (hex) that was sealed at that size; none for a ledger nothing was told in. */
  async roots(ledgers: readonly string[]): Promise<{ ledger: string; size: number; root: string }[]> {
    const { rows } = await this.pool.query({
      name: 'ledger-roots',
      text: `select distinct on (ledger) l.ledger, l.size, encode(s.root, 'hex') as root
               from ledgers l join ledger_seals s on s.ledger = l.ledger and s.size = l.size
              where l.ledger = any($1) order by ledger`,
      values: [ledgers],
    });
    return rows.map((row) => ({ ledger: row.ledger, size: Number(row.size), root: row.root }));
  }

  /** Entries from position `from` on, in order. */
  async read(ledger: string, from: number, limit: number): Promise<ArchivedEntry[]> {
    const { rows } = await this.pool.query<Block>({
      name: 'ledger-blocks',
      text: `select first, leaves, octet_length(hashes) / ${HASH_BYTES} as count from blocks_between($1, $2, $3) order by first`,
      values: [ledger, from, from + limit],
    });
    return rows.flatMap((block) =>
      leavesOf(block, from, from + limit).map(({ position, leaf }) => ({ ledger, position, leaf })),
    );
  }

  /** Entries with the hashes kept beside them, for verification. */
  async withHashes(
    ledger: string,
    from: number,
    until: number,
  ): Promise<(ArchivedEntry & { leafHash: Buffer })[]> {
    const { rows } = await this.pool.query<Block & { hashes: Buffer }>({
      name: 'ledger-blocks-hashed',
      text: `select first, leaves, octet_length(hashes) / ${HASH_BYTES} as count, hashes from blocks_between($1, $2, $3) order by first`,
      values: [ledger, from, until],
    });
    return rows.flatMap((block) =>
      leavesOf(block, from, until).map(({ position, leaf }) => {
        const at = (position - Number(block.first)) * HASH_BYTES;
        return { ledger, position, leaf, leafHash: block.hashes.subarray(at, at + HASH_BYTES) };
      }),
    );
  }

  /**
   * Seals by size, both ends included: each that covers new leaves, and the newest of all. `asOf`: up to when it was believed
   * to be complete when it came.
   */
  async seals(
    ledger: string,
    fromSize: number,
    toSize: number,
  ): Promise<{ size: number; asOf: Instant; note: string }[]> {
    const { rows } = await this.pool.query({
      name: 'ledger-seals',
      text: `select size, as_of, note from (
               select size, as_of, note from ledger_seals where ledger = $1 and size between $2 and $3
                union select size, as_of, seal from ledgers where ledger = $1 and size between $2 and $3 and seal is not null
             ) as s order by size, as_of`,
      values: [ledger, fromSize, toSize],
    });
    return rows.map((row) => ({ size: Number(row.size), asOf: row.as_of, note: row.note }));
  }

  /** Kept leaf hashes of some positions, to tell a late duplicate from a forgery. */
  async leafHashes(ledger: string, positions: readonly number[]): Promise<Map<number, Buffer>> {
    const { rows } = await this.pool.query(
      `select position, substr(b.hashes, (position - b.first)::int * ${HASH_BYTES} + 1, ${HASH_BYTES}) as leaf_hash
         from unnest($2::bigint[]) as position, blocks_between($1, position, position + 1) b`,
      [ledger, positions],
    );
    return new Map(rows.map((row) => [Number(row.position), row.leaf_hash]));
  }

  /** The roots sealed at these sizes. */
  async rootsAt(ledger: string, sizes: readonly number[]): Promise<Map<number, Buffer>> {
    const { rows } = await this.pool.query(
      'select distinct on (size) size, root from ledger_seals where ledger = $1 and size = any($2::bigint[]) order by size, as_of',
      [ledger, sizes],
    );
    return new Map(rows.map((row) => [Number(row.size), row.root]));
  }

  /**
   * Adds sealed batches to a ledger, in the caller's transaction, if it is still at the size they were prepared for.
   * @throws {LedgerMoved}
   */
  async extend(
    client: Pool | PoolClient,
    ledger: string,
    before: number,
    frontier: CompactRange,
    batches: readonly SealedBatch[],
    resume?: Growth['resume'],
  ): Promise<void> {
    if (batches.length > 0) await grow(client, [{ ledger, before, frontier, batches, resume }]);
  }

  /** Runs `work` in one transaction; anything thrown rolls it back. */
  async transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    // The statement that meets a broken connection tells of it; an event that nobody hears would end the process.
    const heard = (): void => undefined;
    client.on('error', heard);
    const release = (broken?: Error): void => {
      client.release(broken);
      client.off('error', heard);
    };
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      release();
      return result;
    } catch (error) {
      await client.query('rollback').then(() => release(), release);
      throw error;
    }
  }
}
