import type { Pool, PoolClient } from 'pg';
import type { Instant } from '#platform/kernel';
import { HASH_BYTES, type CompactRange } from '#platform/ledger';
import { BLOCK_SEPARATOR, cutIntoBlocks, LEAF_SEPARATOR } from './blocks.ts';

export interface SealedBatch {
  readonly entries: readonly {
    readonly position: number;
    /** The exact bytes, as such or as their text: a JSON document. */
    readonly leaf: Buffer | string;
    readonly leafHash: Buffer;
  }[];
  readonly size: number;
  readonly asOf: Instant;
  readonly root: Buffer;
  readonly note: string;
}

/** What a ledger grows by, prepared for the size that it had. */
export interface Growth {
  readonly ledger: string;
  readonly before: number;
  readonly frontier: CompactRange;
  readonly batches: readonly SealedBatch[];
  /** Of a received ledger: where to read on. */
  readonly resume?: { readonly cluster: string; readonly offset: string };
  /** Of an own ledger: the store position of its newest leaf. */
  readonly place?: number;
}

/** A ledger moved on under another process: what was prepared here must not be written. */
export class LedgerMoved extends Error {
  constructor(growths: readonly Growth[]) {
    const expected = growths.map(({ ledger, before }) => `${ledger} at ${before}`).join(', ');
    super(`moved on by another process, no longer: ${expected}`);
    this.name = 'LedgerMoved';
  }
}

/**
 * One statement, and so one round trip and all or nothing without a transaction around it. What was to be moved is
 * locked first, as it stands then and not as the statement began; only where all of it is where it was expected to be
 * (`going`), something is written. The blocks of leaves come as one text and their hashes as one run of bytes: as arrays they
 * would be quoted character by character here and unquoted there, which costs more than all the rest.
 */
const growText = `
  with wanted as (
    select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::bytea[], $5::text[], $6::text[],
                         $7::text[], $8::bigint[], $9::bigint[])
      as w (ledger, was, size, frontier, as_of, seal, cluster, resume, place)),
  place as (select from relay_progress where position = $10 for update),
  held as (select from ledgers l join wanted w on l.ledger = w.ledger and l.size = w.was for update of l),
  going as (
    select from held having count(*) = cardinality($1::text[]) and ($10::bigint is null or exists (select from place))),
  progress as (update relay_progress set position = $11 from going where $10::bigint is not null),
  grown as (
    update ledgers l set size = w.size, frontier = w.frontier, as_of = greatest(l.as_of, w.as_of), seal = w.seal,
           resume_cluster = coalesce(w.cluster, resume_cluster), resume_offset = coalesce(w.resume, resume_offset),
           store_position = coalesce(w.place, store_position)
      from going, wanted w where l.ledger = w.ledger),
  blocks as (
    insert into ledger_blocks (ledger, first, leaves, hashes)
    select b.ledger, b.first, b.leaves, substr($13::bytea, b.hashed + 1, b.hashes)
      from going, rows from (string_to_table($12::text, chr(${BLOCK_SEPARATOR.charCodeAt(0)})),
                             unnest($14::text[], $15::bigint[], $16::int[], $17::int[]))
                    as b (leaves, ledger, first, hashed, hashes)),
  seals as (
    insert into ledger_seals (ledger, size, as_of, root, note)
    select s.* from going, unnest($18::text[], $19::bigint[], $20::text[], $21::bytea[], $22::text[]) as s
        on conflict do nothing)
  select from going`;

const LEAVES_APART = Buffer.from(LEAF_SEPARATOR);
const BLOCKS_APART = Buffer.from(BLOCK_SEPARATOR);

/** The leaves of all ledgers, cut into blocks, as the statement takes them. */
const blocksOf = (growths: readonly Growth[]) => {
  const text: Buffer[] = [];
  const hashes: Buffer[] = [];
  const ledgers: string[] = [];
  const firsts: number[] = [];
  /** Where in the run of hashes those of a block begin, and how many bytes they have. */
  const hashed: number[] = [];
  const hashBytes: number[] = [];
  for (const { ledger, before, batches } of growths) {
    const entries = batches.flatMap((batch) => batch.entries);
    const leaves = entries.map(({ leaf }) => (typeof leaf === 'string' ? Buffer.from(leaf) : leaf));
    let next = 0;
    for (const count of cutIntoBlocks(leaves.map(({ length }) => length))) {
      ledgers.push(ledger);
      firsts.push(before + next);
      hashed.push(hashes.length * HASH_BYTES);
      hashBytes.push(count * HASH_BYTES);
      for (let n = 0; n < count; n++, next++) {
        if (text.length > 0) text.push(n > 0 ? LEAVES_APART : BLOCKS_APART);
        text.push(leaves[next]!);
        hashes.push(entries[next]!.leafHash);
      }
    }
  }
  return { text, hashes, ledgers, firsts, hashed, hashBytes };
};

/**
 * Adds sealed batches to ledgers, each still at the size they were prepared for, and with them moves on the relay's
 * progress from where it was; all of it or nothing.
 * @throws {LedgerMoved}
 */
export const grow = async (
  client: Pool | PoolClient,
  growths: readonly Growth[],
  progress?: { readonly from: number; readonly to: number },
): Promise<void> => {
  const blocks = blocksOf(growths);
  // A seal that covers no new leaf is not history: the newest of them stands at the ledger itself.
  const seals = growths.flatMap(({ ledger, before, batches }) =>
    batches
      .filter(({ size }, index) => size > (batches[index - 1]?.size ?? before))
      .map((batch) => ({ ledger, ...batch })),
  );
  const lasts = growths.map(({ batches }) => batches.at(-1)!);
  const { rowCount } = await client.query({
    name: 'ledgers-grow',
    text: growText,
    values: [
      growths.map(({ ledger }) => ledger),
      growths.map(({ before }) => before),
      lasts.map(({ size }) => size),
      growths.map(({ frontier }) => frontier.toBytes()),
      lasts.map(({ asOf }) => asOf),
      lasts.map(({ note }) => note),
      growths.map(({ resume }) => resume?.cluster),
      growths.map(({ resume }) => resume?.offset),
      growths.map(({ place }) => place),
      progress?.from,
      progress?.to,
      Buffer.concat(blocks.text),
      Buffer.concat(blocks.hashes),
      blocks.ledgers,
      blocks.firsts,
      blocks.hashed,
      blocks.hashBytes,
      seals.map(({ ledger }) => ledger),
      seals.map(({ size }) => size),
      seals.map(({ asOf }) => asOf),
      seals.map(({ root }) => root),
      seals.map(({ note }) => note),
    ],
  });
  if (rowCount !== 1) throw new LedgerMoved(growths);
};
