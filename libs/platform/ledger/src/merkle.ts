import { hash } from 'node:crypto';

/** A SHA-256 digest, 32 bytes. */
export type Hash = Buffer;

export const HASH_BYTES = 32;

// One call into OpenSSL, without a hash object in between: a third faster than createHash for inputs of this length.
const sha256 = (bytes: Uint8Array): Hash => hash('sha256', bytes, 'buffer');

// Hashing is synchronous, so one place to put the prefix and the content together serves every call. The first byte of
// each stays what it is here: RFC 6962's domain separation.
const node = Buffer.alloc(1 + 2 * HASH_BYTES, 0x01);
const usualLeaf = Buffer.alloc(16 * 1024, 0x00);

/** RFC 6962 §2.1: a leaf is hashed behind 0x00, an inner node behind 0x01, so that neither passes for the other. */
export const hashLeaf = (leaf: Uint8Array): Hash => {
  const prefixed = leaf.length < usualLeaf.length ? usualLeaf : Buffer.alloc(leaf.length + 1);
  prefixed.set(leaf, 1);
  return sha256(prefixed.subarray(0, leaf.length + 1));
};

/** The hash of an inner node. Both children are 32 bytes; the callers in this library see to it. */
export const hashChildren = (left: Hash, right: Hash): Hash => {
  node.set(left, 1);
  node.set(right, 1 + HASH_BYTES);
  return sha256(node);
};

/** The root of a tree without leaves: the hash of nothing. */
export const emptyRoot: Hash = sha256(Buffer.alloc(0));

/**
 * The frontier of an append-only tree: the roots of its perfect subtrees, largest first, one for each bit set in its
 * size. Appending costs one inner node on average, and no leaf is kept: a tree of a hundred million leaves is some
 * 400 bytes.
 */
export class CompactRange {
  private constructor(
    private leaves: number,
    private readonly roots: Hash[],
  ) {}

  static empty(): CompactRange {
    return new CompactRange(0, []);
  }

  /**
   * Goes on from a frontier that `toBytes` gave.
   * @param size leaves
   * @throws {RangeError} when there are not as many hashes as a tree of this size has
   */
  static fromBytes(size: number, bytes: Uint8Array): CompactRange {
    if (!Number.isSafeInteger(size) || size < 0 || bytes.length !== HASH_BYTES * bitsSetIn(size))
      throw new RangeError(`${bytes.length} bytes are not the frontier of a tree of ${size} leaves`);
    const roots: Hash[] = [];
    for (let at = 0; at < bytes.length; at += HASH_BYTES)
      roots.push(Buffer.from(bytes.subarray(at, at + HASH_BYTES)));
    return new CompactRange(size, roots);
  }

  /** Leaves so far, and so the position of the next. */
  get size(): number {
    return this.leaves;
  }

  /**
   * Adds a leaf by its hash; the buffer is kept, not copied.
   * @throws {RangeError} when it is not 32 bytes
   */
  append(leafHash: Hash): void {
    if (leafHash.length !== HASH_BYTES) throw new RangeError(`a leaf hash of ${leafHash.length} bytes`);
    let subtree = leafHash;
    // Each low bit set in the size is a perfect subtree as large as the one that now stands beside it. Division, not
    // shifting: shifts cut a number to 32 bits.
    for (let rest = this.leaves; rest % 2 === 1; rest = (rest - 1) / 2)
      subtree = hashChildren(this.roots.pop()!, subtree);
    this.roots.push(subtree);
    this.leaves++;
  }

  /** Hashes and adds a leaf. */
  appendLeaf(leaf: Uint8Array): void {
    this.append(hashLeaf(leaf));
  }

  /** RFC 6962's Merkle Tree Hash of all leaves so far; O(log size). */
  root(): Hash {
    let root = this.roots.at(-1) ?? emptyRoot;
    for (let index = this.roots.length - 2; index >= 0; index--)
      root = hashChildren(this.roots[index]!, root);
    return root;
  }

  /** Its hashes one behind the other, 32 bytes for each bit set in the size; with the size, all there is to go on from. */
  toBytes(): Buffer {
    return Buffer.concat(this.roots);
  }

  /** A copy that grows on its own, to try out a batch before it counts. */
  clone(): CompactRange {
    return new CompactRange(this.leaves, [...this.roots]);
  }
}

const bitsSetIn = (size: number): number => {
  let bits = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
};
