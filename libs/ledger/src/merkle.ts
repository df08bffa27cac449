import { hash } from 'node:crypto';

/** SHA-256 digests, 32 bytes each. */
export type Hash = Buffer;

const HASH_BYTES = 32;

const sha256 = (bytes: Buffer): Hash => hash('sha256', bytes, 'buffer');

const node = Buffer.alloc(1 + 2 * HASH_BYTES, 0x01);

/** RFC 6962 §2.1: a leaf is hashed behind 0x00, an inner node behind 0x01, so that neither passes for the other. */
export const hashLeaf = (leaf: Buffer): Hash => {
  const prefixed = Buffer.allocUnsafe(leaf.length + 1);
  prefixed[0] = 0x00;
  leaf.copy(prefixed, 1);
  return sha256(prefixed);
};

export const hashChildren = (left: Hash, right: Hash): Hash => {
  left.copy(node, 1);
  right.copy(node, 1 + HASH_BYTES);
  return sha256(node);
};

/** The root of a tree without leaves: the hash of nothing. */
export const emptyRoot: Hash = sha256(Buffer.alloc(0));

/**
 * The frontier of an append-only tree: the roots of its perfect subtrees, largest first, one for each bit set in its
 * size. Appending costs O(1) amortised, and holds no leaf.
 */
export class CompactRange {
  private constructor(
    private leaves: number,
    private readonly roots: Hash[],
  ) {}

  static empty(): CompactRange {
    return new CompactRange(0, []);
  }

  /** @throws {RangeError} when there are not as many hashes as a tree of this size has */
  static fromBytes(size: number, bytes: Buffer): CompactRange {
    const roots: Hash[] = [];
    for (let at = 0; at < bytes.length; at += HASH_BYTES)
      roots.push(Buffer.from(bytes.subarray(at, at + HASH_BYTES)));
    if (bytes.length % HASH_BYTES !== 0 || roots.length !== bitsSetIn(size))
      throw new RangeError(`${bytes.length} bytes are not the frontier of a tree of ${size} leaves`);
    return new CompactRange(size, roots);
  }

  get size(): number {
    return this.leaves;
  }

  append(leafHash: Hash): void {
    let subtree = leafHash;
    for (let rest = this.leaves; rest % 2 === 1; rest = (rest - 1) / 2)
      subtree = hashChildren(this.roots.pop()!, subtree);
    this.roots.push(subtree);
    this.leaves++;
  }

  appendLeaf(leaf: Buffer): void {
    this.append(hashLeaf(leaf));
  }

  root(): Hash {
    if (this.leaves === 0) return emptyRoot;
    let root = this.roots.at(-1)!;
    for (let index = this.roots.length - 2; index >= 0; index--)
      root = hashChildren(this.roots[index]!, root);
    return root;
  }

  /** Its hashes one behind the other; with the size, all there is to go on from. */
  toBytes(): Buffer {
    return Buffer.concat(this.roots);
  }

  clone(): CompactRange {
    return new CompactRange(this.leaves, [...this.roots]);
  }
}

const bitsSetIn = (size: number): number => {
  let bits = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
};
