import type pg from 'pg';
import { hashLeaf } from '#platform/ledger';

interface Leaf {
  readonly leaf: string;
  readonly hash: Buffer;
}

const SEPARATOR = '\x1e';
const HASH_BYTES = 32;

/** What whoever owns the tables can do to the block in which a leaf lies, with the triggers off. A block of nothing goes. */
const changeBlock = async (
  owner: pg.Client | pg.Pool,
  ledger: string,
  position: number,
  change: (leaves: Leaf[], index: number) => Leaf[],
): Promise<void> => {
  const { rows } = await owner.query('select * from blocks_between($1, $2, $3)', [
    ledger,
    position,
    position + 1,
  ]);
  const [{ first, leaves, hashes }] = rows;
  const before = (leaves as string).split(SEPARATOR).map((leaf, n) => ({
    leaf,
    hash: (hashes as Buffer).subarray(n * HASH_BYTES, (n + 1) * HASH_BYTES),
  }));
  const after = change(before, position - Number(first));
  await owner.query('alter table ledger_blocks disable trigger append_only');
  if (after.length === 0)
    await owner.query('delete from ledger_blocks where ledger = $1 and first = $2', [ledger, first]);
  else
    await owner.query('update ledger_blocks set leaves = $3, hashes = $4 where ledger = $1 and first = $2', [
      ledger,
      first,
      after.map(({ leaf }) => leaf).join(SEPARATOR),
      Buffer.concat(after.map(({ hash }) => hash)),
    ]);
  await owner.query('alter table ledger_blocks enable trigger append_only');
};

/** Rewrites one leaf; `andHash`: with the hash beside it, so that only a seal tells. */
export const rewriteLeaf = (
  owner: pg.Client | pg.Pool,
  ledger: string,
  position: number,
  rewrite: (leaf: string) => string,
  andHash = false,
): Promise<void> =>
  changeBlock(owner, ledger, position, (leaves, index) =>
    leaves.map((one, n) => {
      if (n !== index) return one;
      const leaf = rewrite(one.leaf);
      return { leaf, hash: andHash ? hashLeaf(Buffer.from(leaf)) : one.hash };
    }),
  );

/** Takes one leaf out, with its hash. */
export const takeOutLeaf = (owner: pg.Client | pg.Pool, ledger: string, position: number): Promise<void> =>
  changeBlock(owner, ledger, position, (leaves, index) => leaves.toSpliced(index, 1));
