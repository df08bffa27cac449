import { CompactRange, emptyRoot, HASH_BYTES, hashChildren, type Hash } from './merkle.ts';

/** The hashes of a ledger's leaves by position, from an array or from wherever they are kept. */
export type LeafHashes = readonly Hash[] | ((position: number) => Hash);

/** What a checkpoint says of a tree; a `Checkpoint` is one. */
export interface TreeHead {
  /** Leaves. */
  readonly size: number;
  readonly root: Hash;
}

const isSize = (size: number): boolean => Number.isSafeInteger(size) && size >= 0;
const isHash = (bytes: Uint8Array): boolean => bytes.length === HASH_BYTES;
const isOdd = (number: number): boolean => number % 2 === 1;
const half = (number: number): number => Math.floor(number / 2);

/** The leaves left of an inner node over `leaves` leaves: the largest power of two smaller than that. */
const leftOf = (leaves: number): number => {
  let left = 1;
  while (left * 2 < leaves) left *= 2;
  return left;
};

/** The root over leaves `from` to `until - 1`, read once and in order. */
const rootOver = (leaves: LeafHashes, from: number, until: number): Hash => {
  const range = CompactRange.empty();
  for (let position = from; position < until; position++) {
    const leafHash = typeof leaves === 'function' ? leaves(position) : leaves[position];
    if (!leafHash) throw new RangeError(`the hash of leaf ${position} is not there`);
    range.append(leafHash);
  }
  return range.root();
};

/**
 * Proof that a leaf is in a tree: the hashes beside its way to the root, from the leaf up (RFC 6962 §2.1.1). Reads every
 * leaf hash but the leaf's own, each once.
 * @throws {RangeError} when the tree has no such leaf
 */
export const inclusionProof = (leaves: LeafHashes, position: number, size: number): Hash[] => {
  if (!isSize(size) || !isSize(position) || position >= size)
    throw new RangeError(`a tree of ${size} leaves has no leaf ${position}`);
  const fromTheRoot: Hash[] = [];
  for (let [from, until] = [0, size]; until - from > 1;) {
    const middle = from + leftOf(until - from);
    if (position < middle) {
      fromTheRoot.push(rootOver(leaves, middle, until));
      until = middle;
    } else {
      fromTheRoot.push(rootOver(leaves, from, middle));
      from = middle;
    }
  }
  return fromTheRoot.reverse();
};

/**
 * Proof that a tree only grew: what the smaller one's root and the larger one's have in common (RFC 6962 §2.1.2). From
 * an empty tree, and to the same size, there is nothing to prove, and the proof is empty.
 * @throws {RangeError} when the first size is larger than the second
 */
export const consistencyProof = (leaves: LeafHashes, first: number, second: number): Hash[] => {
  if (!isSize(first) || !isSize(second) || first > second)
    throw new RangeError(`a tree of ${first} leaves did not grow to ${second}`);
  if (first === 0) return [];
  const fromTheRoot: Hash[] = [];
  let [from, until] = [0, second];
  while (until !== first) {
    const middle = from + leftOf(until - from);
    if (first <= middle) {
      fromTheRoot.push(rootOver(leaves, middle, until));
      until = middle;
    } else {
      fromTheRoot.push(rootOver(leaves, from, middle));
      from = middle;
    }
  }
  // A subtree that starts at leaf 0 is the smaller tree itself, whose root the verifier has.
  if (from > 0) fromTheRoot.push(rootOver(leaves, from, first));
  return fromTheRoot.reverse();
};

/**
 * Whether a leaf is at this position of a tree (RFC 9162 §2.1.3.2). Give the hash of the leaf's own bytes, by `hashLeaf`:
 * the length of the way is fixed by position and size, so an inner node does not pass for a leaf. False, never an error,
 * for a proof of any other shape.
 */
export const verifyInclusion = (
  leafHash: Hash,
  position: number,
  { size, root }: TreeHead,
  proof: readonly Hash[],
): boolean => {
  if (!isSize(size) || !isSize(position) || position >= size) return false;
  if (!isHash(leafHash) || !isHash(root) || !proof.every(isHash)) return false;
  let [node, last, computed] = [position, size - 1, leafHash];
  for (const beside of proof) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      computed = hashChildren(beside, computed);
      // The last node of a level that has no neighbour goes up as it is.
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else computed = hashChildren(computed, beside);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && computed.equals(root);
};

/**
 * Whether the newer tree begins with all leaves of the older, in the same order (RFC 9162 §2.1.4.2): history was added
 * to, not rewritten. False, never an error, for a proof of any other shape.
 */
export const verifyConsistency = (older: TreeHead, newer: TreeHead, proof: readonly Hash[]): boolean => {
  const [first, second] = [older.size, newer.size];
  if (!isSize(first) || !isSize(second) || first > second) return false;
  if (!isHash(older.root) || !isHash(newer.root) || !proof.every(isHash)) return false;
  if (first === second) return proof.length === 0 && older.root.equals(newer.root);
  if (first === 0) return proof.length === 0 && older.root.equals(emptyRoot);
  let [node, last] = [first - 1, second - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  // The smaller tree is perfect when nothing of it is left to the right of node 0: then its root starts the proof.
  const [start, ...rest] = node === 0 ? [older.root, ...proof] : proof;
  if (!start) return false;
  let [olderRoot, newerRoot] = [start, start];
  for (const beside of rest) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      olderRoot = hashChildren(beside, olderRoot);
      newerRoot = hashChildren(beside, newerRoot);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else newerRoot = hashChildren(newerRoot, beside);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && olderRoot.equals(older.root) && newerRoot.equals(newer.root);
};
