import type { Pool } from 'pg';
import { audienceOf, type Country, type Instant } from '#platform/kernel';
import { CompactRange, HASH_BYTES } from '#platform/ledger';
import type { Archive } from '#platform/messaging';
import type { Stood } from './anchor.ts';

/** Hashes read in one go: some 640 kB. */
const MOST_AT_ONCE = 20_000;

/** A leaf's hash as it is kept beside it, or made anew of the leaf: whoever rewrote one may have left the other. */
const hashes = {
  kept: 'leaf_hash',
  ofLeaves: `sha256('\\x00'::bytea || convert_to(leaf, 'UTF8'))`,
} as const;

/** The private ledgers as they stood at a quarter, with the tree of each. */
export interface LedgerStanding {
  readonly stood: readonly Stood[];
  readonly trees: ReadonlyMap<string, CompactRange>;
}

/** A country's private ledgers of some moment. Follows from the leaves alone, whoever asks and however late. */
export class PrivateHistory {
  readonly #pool: Pool;
  readonly #home: string;

  constructor(
    private readonly archive: Pick<Archive, 'pool' | 'states'>,
    country: Country,
  ) {
    this.#pool = archive.pool;
    this.#home = `${audienceOf(country)}.${audienceOf(country)}.`;
  }

  /** All that was recorded up to this moment is in its private ledger. What one of them says was true of all: see `PrivateLedgers`. */
  async keptUpTo(): Promise<Instant> {
    const states = await this.archive.states(this.#home);
    return states.map(({ asOf }) => asOf).reduce((one, other) => (one > other ? one : other), '');
  }

  /** From the trees that were remembered on: what was anchored before is not read again. */
  async asKept(quarter: Instant): Promise<LedgerStanding> {
    const { rows } = await this.#pool.query('select ledger, size, frontier from anchor_trees');
    const known = new Map(
      rows.map((row) => [row.ledger as string, CompactRange.fromBytes(Number(row.size), row.frontier)]),
    );
    return this.#standing(quarter, 'kept', known);
  }

  /** From the first leaf on, each hashed as it is there now. */
  ofLeaves(quarter: Instant): Promise<LedgerStanding> {
    return this.#standing(quarter, 'ofLeaves', new Map());
  }

  async remember({ trees }: LedgerStanding): Promise<void> {
    for (const [ledger, tree] of trees)
      await this.#pool.query(
        `insert into anchor_trees (ledger, size, frontier) values ($1, $2, $3)
           on conflict (ledger) do update set size = excluded.size, frontier = excluded.frontier
             where anchor_trees.size < excluded.size`,
        [ledger, tree.size, tree.toBytes()],
      );
  }

  async #standing(
    quarter: Instant,
    by: keyof typeof hashes,
    known: ReadonlyMap<string, CompactRange>,
  ): Promise<LedgerStanding> {
    const trees = new Map<string, CompactRange>();
    for (const { ledger } of await this.archive.states(this.#home)) {
      const tree = known.get(ledger) ?? CompactRange.empty();
      await this.#grow(tree, ledger, await this.#sizeAt(ledger, quarter, tree.size), by);
      if (tree.size > 0) trees.set(ledger, tree);
    }
    const stood = [...trees].map(([ledger, tree]) => ({
      ledger,
      size: tree.size,
      root: tree.root().toString('hex'),
    }));
    return { stood, trees };
  }

  async #sizeAt(ledger: string, quarter: Instant, known: number): Promise<number> {
    const { rows } = await this.#pool.query(
      `select max(e.position) + 1 as size from ledgers l, entries_between(l.ledger, $2, l.size) e
        where l.ledger = $1 and (e.leaf::json->>'time') collate "C" <= $3`,
      [ledger, known, quarter],
    );
    return Number(rows[0].size ?? known);
  }

  async #grow(tree: CompactRange, ledger: string, size: number, by: keyof typeof hashes): Promise<void> {
    for (let from = tree.size; from < size; from += MOST_AT_ONCE) {
      const { rows } = await this.#pool.query(
        `select string_agg(${hashes[by]}, ''::bytea order by position) as hashes from entries_between($1, $2, $3)`,
        [ledger, from, Math.min(from + MOST_AT_ONCE, size)],
      );
      const read = rows[0].hashes as Buffer | null;
      for (let at = 0; at < (read?.length ?? 0); at += HASH_BYTES)
        tree.append(read!.subarray(at, at + HASH_BYTES));
    }
  }
}
