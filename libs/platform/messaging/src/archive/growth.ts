import type { Pool, PoolClient } from 'pg';
import type { Instant } from '#platform/kernel';
import type { CompactRange } from '#platform/ledger';

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

/** Between leaves that travel to PostgreSQL as one text: in no JSON document does this byte stand as such. */
const SEPARATOR = Buffer.of(0x1e);
const HASH_BYTES = 32;

/**
 * One statement, and so one round trip and all or nothing without a transaction around it. What was to be moved is
 * locked first, as it stands then and not as the statement began; only where all of it is where it was expected to be
 * (`going`), something is written. The leaves come as one text and their hashes as one run of bytes: as arrays they would
 * be quoted character by character here and unquoted there, which costs more than all the rest.
 */
const growText = `
  with wanted as (
    select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bytea[], $6::text[], $7::text[],
                         $8::text[], $9::bigint[], $19::bigint[])
      as w (ledger, was, first, size, frontier, as_of, seal, cluster, resume, place)),
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
  entries as (
    insert into ledger_entries (ledger, position, leaf, leaf_hash)
    select w.ledger, w.was + n - w.first - 1, leaf, substr($13::bytea, (n::int - 1) * ${HASH_BYTES} + 1, ${HASH_BYTES})
      from going, string_to_table($12::text, chr(30)) with ordinality as e (leaf, n), wanted w
     where n > w.first and n <= w.first + w.size - w.was),
  seals as (
    insert into ledger_seals (ledger, size, as_of, root, note)
    select s.* from going, unnest($14::text[], $15::bigint[], $16::text[], $17::bytea[], $18::text[]) as s
        on conflict do nothing)
  select from going`;

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
  const entries = growths.map(({ batches }) => batches.flatMap((batch) => batch.entries));
  const all = entries.flat();
  let first = 0;
  const firsts = entries.map(({ length }) => (first += length) - length);
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
      firsts,
      lasts.map(({ size }) => size),
      growths.map(({ frontier }) => frontier.toBytes()),
      lasts.map(({ asOf }) => asOf),
      lasts.map(({ note }) => note),
      growths.map(({ resume }) => resume?.cluster),
      growths.map(({ resume }) => resume?.offset),
      progress?.from,
      progress?.to,
      Buffer.concat(
        all.flatMap(({ leaf }, index) => [
          ...(index > 0 ? [SEPARATOR] : []),
          typeof leaf === 'string' ? Buffer.from(leaf) : leaf,
        ]),
      ),
      Buffer.concat(all.map(({ leafHash }) => leafHash)),
      seals.map(({ ledger }) => ledger),
      seals.map(({ size }) => size),
      seals.map(({ asOf }) => asOf),
      seals.map(({ root }) => root),
      seals.map(({ note }) => note),
      growths.map(({ place }) => place),
    ],
  });
  if (rowCount !== 1) throw new LedgerMoved(growths);
};
