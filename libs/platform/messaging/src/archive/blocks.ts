/** Between the leaves of a block: in no JSON document does this byte stand as such. Nor does the one between blocks. */
export const LEAF_SEPARATOR = '\x1e';
export const BLOCK_SEPARATOR = '\x1d';
/** A block ends with the leaf with which it has so many bytes: a leaf is found in it at once, and may itself be of any size. */
export const FULL_BLOCK_BYTES = 65_536;

/** Of a row of `ledger_blocks`: consecutive leaves of one ledger as one text. */
export interface Block {
  /** The index of its first leaf. As PostgreSQL gives it. */
  readonly first: string;
  readonly leaves: string;
  /** How many leaves it has: as many as there are hashes beside them. */
  readonly count: number;
}

export interface BlockLeaf {
  readonly position: number;
  readonly leaf: string;
}

/** How many leaves each block takes, given the bytes of each leaf. */
export const cutIntoBlocks = (bytes: readonly number[]): number[] => {
  const counts: number[] = [];
  let room = 0;
  for (const length of bytes) {
    if (room <= 0) {
      counts.push(0);
      room = FULL_BLOCK_BYTES;
    }
    counts[counts.length - 1]!++;
    room -= length;
  }
  return counts;
};

/**
 * The leaves of a block from position `from` on and before `until`. Of a text that was tampered with, what is too much belongs
 * to the last leaf and what is missing is empty, so that neither has its hash.
 */
export const leavesOf = ({ first, leaves, count }: Block, from: number, until: number): BlockLeaf[] => {
  const start = Number(first);
  const texts = leaves.split(LEAF_SEPARATOR);
  if (texts.length > count) texts.push(texts.splice(count - 1).join(LEAF_SEPARATOR));
  const found: BlockLeaf[] = [];
  for (let n = Math.max(0, from - start); n < Math.min(count, until - start); n++)
    found.push({ position: start + n, leaf: texts[n] ?? '' });
  return found;
};
