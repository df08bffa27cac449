import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { CompactRange, emptyRoot, hashChildren, hashLeaf, type Hash } from './merkle.ts';
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from './proofs.ts';
import {
  publishedConsistencies,
  publishedInclusions,
  publishedLeaves,
  publishedRoots,
} from './fixtures/published-vectors.ts';

/** RFC 6962 §2.1 word for word: the slow definition that the quick one must agree with. */
const naiveRoot = (hashes: readonly Hash[]): Hash => {
  if (hashes.length === 0) return emptyRoot;
  if (hashes.length === 1) return hashes[0]!;
  let left = 1;
  while (left * 2 < hashes.length) left *= 2;
  return hashChildren(naiveRoot(hashes.slice(0, left)), naiveRoot(hashes.slice(left)));
};

const rangeOver = (hashes: readonly Hash[]): CompactRange => {
  const range = CompactRange.empty();
  for (const leafHash of hashes) range.append(leafHash);
  return range;
};

const hex = (hashes: readonly Hash[]): string[] => hashes.map((one) => one.toString('hex'));
const bytes = (hashes: readonly string[]): Hash[] => hashes.map((one) => Buffer.from(one, 'hex'));
const headOf = (size: number) => ({ size, root: Buffer.from(publishedRoots[size]!, 'hex') });

const leafHashes = fc
  .array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 70 })
  .map((leaves) => leaves.map(hashLeaf));

describe('the published vectors', () => {
  const hashes = publishedLeaves.map(hashLeaf);

  it('give the root of every size', () => {
    const range = CompactRange.empty();
    const roots = [range.root()];
    for (const leaf of publishedLeaves) {
      range.appendLeaf(leaf);
      roots.push(range.root());
    }
    expect(hex(roots)).toEqual(publishedRoots);
  });

  it.each(publishedInclusions)('prove leaf %i in a tree of %i', (position, size, proof) => {
    expect(hex(inclusionProof(hashes, position, size))).toEqual(proof);
    expect(verifyInclusion(hashes[position]!, position, headOf(size), bytes(proof))).toBe(true);
  });

  it.each(publishedConsistencies)('prove that a tree of %i grew to %i', (first, second, proof) => {
    expect(hex(consistencyProof(hashes, first, second))).toEqual(proof);
    expect(verifyConsistency(headOf(first), headOf(second), bytes(proof))).toBe(true);
  });
});

describe('a leaf and an inner node', () => {
  it('never hash alike, whatever the leaf holds', () =>
    fc.assert(
      fc.property(leafHashes, leafHashes, ([left], [right]) => {
        expect(hashLeaf(Buffer.concat([left!, right!])).equals(hashChildren(left!, right!))).toBe(false);
      }),
    ));

  it('are SHA-256 behind one byte, in any order of calls and of any length', () => {
    const sha256 = (...parts: Uint8Array[]): Hash =>
      createHash('sha256').update(Buffer.concat(parts)).digest();
    for (const length of [600, 0, 20_000, 1, 16_383, 16_384, 16_385, 600]) {
      const leaf = Buffer.alloc(length, length);
      expect(hashLeaf(leaf)).toEqual(sha256(Buffer.of(0x00), leaf));
      const [left, right] = [hashLeaf(leaf), emptyRoot];
      expect(hashChildren(left, right)).toEqual(sha256(Buffer.of(0x01), left, right));
    }
  });
});

describe('the frontier', () => {
  it('has the root that RFC 6962 defines, at every size', () =>
    fc.assert(
      fc.property(leafHashes, (hashes) => {
        expect(rangeOver(hashes).root()).toEqual(naiveRoot(hashes));
      }),
    ));

  it('goes on from its bytes as if it had never stopped', () =>
    fc.assert(
      fc.property(leafHashes, fc.nat(), (hashes, cut) => {
        const at = cut % (hashes.length + 1);
        const stopped = rangeOver(hashes.slice(0, at));
        const goingOn = CompactRange.fromBytes(stopped.size, stopped.toBytes());
        for (const leafHash of hashes.slice(at)) goingOn.append(leafHash);
        expect(goingOn.size).toBe(hashes.length);
        expect(goingOn.root()).toEqual(naiveRoot(hashes));
      }),
    ));

  it('is not taken from bytes that are too many or too few for its size', () =>
    fc.assert(
      fc.property(leafHashes, fc.integer({ min: -64, max: 64 }), (hashes, change) => {
        fc.pre(change !== 0);
        const frontier = rangeOver(hashes).toBytes();
        const other = Buffer.alloc(Math.max(0, frontier.length + change));
        expect(() => CompactRange.fromBytes(hashes.length, other)).toThrow(RangeError);
      }),
    ));

  it('is not taken for a size that no tree has', () => {
    expect(() => CompactRange.fromBytes(-1, Buffer.alloc(0))).toThrow(RangeError);
    expect(() => CompactRange.fromBytes(0.5, Buffer.alloc(0))).toThrow(RangeError);
  });

  it('counts beyond 32 bits', () => {
    const [one, other] = [hashLeaf(Buffer.from('one')), hashLeaf(Buffer.from('other'))];
    const range = CompactRange.fromBytes(2 ** 40 + 1, Buffer.concat([one, other]));
    range.append(one);
    expect(range.size).toBe(2 ** 40 + 2);
    expect(range.toBytes()).toEqual(Buffer.concat([one, hashChildren(other, one)]));
  });

  it('takes nothing but whole hashes', () =>
    expect(() => CompactRange.empty().append(Buffer.alloc(31))).toThrow(RangeError));

  it('is left as it was by what its copy tries out', () =>
    fc.assert(
      fc.property(leafHashes, leafHashes, (hashes, more) => {
        const range = rangeOver(hashes);
        const copy = range.clone();
        for (const leafHash of more) copy.append(leafHash);
        expect(range.root()).toEqual(naiveRoot(hashes));
        expect(copy.root()).toEqual(naiveRoot([...hashes, ...more]));
      }),
    ));
});
