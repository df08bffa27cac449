import fc from 'fast-check';
import { CompactRange, hashChildren, hashLeaf, type Hash } from './merkle.ts';
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from './proofs.ts';

const tree = (leaves: number): Hash[] =>
  Array.from({ length: leaves }, (_, position) => hashLeaf(Buffer.from(`leaf ${position}`)));

const headOf = (hashes: readonly Hash[], size: number) => {
  const range = CompactRange.empty();
  for (const leafHash of hashes.slice(0, size)) range.append(leafHash);
  return { size, root: range.root() };
};

const flipped = (bytes: Buffer, bit: number): Buffer => {
  const other = Buffer.from(bytes);
  other[Math.floor(bit / 8) % other.length]! ^= 1 << (bit % 8);
  return other;
};

const MOST = 64;
const hashes = tree(MOST);
const heads = Array.from({ length: MOST + 1 }, (_, size) => headOf(hashes, size));
const someHash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));

/** A proof with something of it changed: a bit, a hash too many, one too few, two in the other order. */
const altered = (proof: readonly Hash[]): fc.Arbitrary<Hash[]> => {
  const at = fc.nat({ max: Math.max(0, proof.length - 1) });
  const longer = fc
    .tuple(fc.nat({ max: proof.length }), someHash)
    .map(([place, hash]) => [...proof.slice(0, place), hash, ...proof.slice(place)]);
  if (proof.length === 0) return longer;
  return fc.oneof(
    longer,
    fc
      .tuple(at, fc.nat({ max: 255 }))
      .map(([place, bit]) => proof.map((hash, index) => (index === place ? flipped(hash, bit) : hash))),
    at.map((place) => proof.filter((_, index) => index !== place)),
    at.map((place) => proof.map((hash, index) => (index === place ? hash.subarray(1) : hash))),
    ...(proof.length > 1 ? [fc.constant([...proof].reverse())] : []),
  );
};

const placed = fc
  .integer({ min: 1, max: MOST })
  .chain((size) => fc.record({ size: fc.constant(size), position: fc.nat({ max: size - 1 }) }));
const grown = fc
  .integer({ min: 1, max: MOST })
  .chain((second) => fc.record({ second: fc.constant(second), first: fc.nat({ max: second }) }));

describe('a proof that a leaf is in a ledger', () => {
  it('verifies, for every leaf of every size', () => {
    for (let size = 1; size <= MOST; size++)
      for (let position = 0; position < size; position++) {
        const proof = inclusionProof(hashes, position, size);
        expect(verifyInclusion(hashes[position]!, position, heads[size]!, proof)).toBe(true);
      }
  });

  it('never verifies altered', () =>
    fc.assert(
      fc.property(
        placed.chain((place) =>
          fc.tuple(fc.constant(place), altered(inclusionProof(hashes, place.position, place.size))),
        ),
        ([{ size, position }, proof]) => {
          expect(verifyInclusion(hashes[position]!, position, heads[size]!, proof)).toBe(false);
        },
      ),
    ));

  it('never verifies for another leaf, another place or another root', () =>
    fc.assert(
      fc.property(placed, fc.nat({ max: 255 }), fc.nat(), ({ size, position }, bit, other) => {
        const proof = inclusionProof(hashes, position, size);
        const [leaf, head] = [hashes[position]!, heads[size]!];
        expect(verifyInclusion(flipped(leaf, bit), position, head, proof)).toBe(false);
        expect(verifyInclusion(leaf, position, { size, root: flipped(head.root, bit) }, proof)).toBe(false);
        fc.pre(other % size !== position);
        expect(verifyInclusion(leaf, other % size, head, proof)).toBe(false);
      }),
    ));

  it('never verifies for an inner node in a leaf’s place', () => {
    const taken: { size: number; left: number; position: number }[] = [];
    for (let size = 2; size <= MOST; size++)
      for (let left = 0; left + 1 < size; left += 2) {
        const node = hashChildren(hashes[left]!, hashes[left + 1]!);
        const upFromTheNode = inclusionProof(hashes, left, size).slice(1);
        for (let position = 0; position < size; position++)
          if (verifyInclusion(node, position, heads[size]!, upFromTheNode))
            taken.push({ size, left, position });
      }
    expect(taken).toEqual([]);
  });

  it('is false, not an error, for what no tree has', () => {
    const { root } = heads[4]!;
    for (const [position, size] of [
      [4, 4],
      [-1, 4],
      [0.5, 4],
      [0, 0],
      [NaN, 4],
      [0, Infinity],
    ] as const)
      expect(verifyInclusion(hashes[0]!, position, { size, root }, [])).toBe(false);
    expect(verifyInclusion(Buffer.alloc(0), 0, { size: 1, root: hashes[0]! }, [])).toBe(false);
  });

  it('is not made for a leaf that is not there, nor without the hashes', () => {
    expect(() => inclusionProof(hashes, 3, 3)).toThrow('a tree of 3 leaves has no leaf 3');
    expect(() => inclusionProof(hashes.slice(0, 2), 0, 3)).toThrow('the hash of leaf 2 is not there');
  });

  it('reads its hashes from wherever they are kept, each once', () => {
    const read: number[] = [];
    const proof = inclusionProof(
      (position) => {
        read.push(position);
        return hashes[position]!;
      },
      5,
      13,
    );
    expect(proof).toEqual(inclusionProof(hashes, 5, 13));
    expect(read.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12]);
  });
});

describe('a proof that a ledger only grew', () => {
  it('verifies, from every size to every larger one', () => {
    for (let second = 0; second <= MOST; second++)
      for (let first = 0; first <= second; first++) {
        const proof = consistencyProof(hashes, first, second);
        expect(verifyConsistency(heads[first]!, heads[second]!, proof)).toBe(true);
      }
  });

  it('never verifies altered', () =>
    fc.assert(
      fc.property(
        grown.chain((sizes) =>
          fc.tuple(fc.constant(sizes), altered(consistencyProof(hashes, sizes.first, sizes.second))),
        ),
        ([{ first, second }, proof]) => {
          expect(verifyConsistency(heads[first]!, heads[second]!, proof)).toBe(false);
        },
      ),
    ));

  it('never verifies when a leaf of the earlier history was rewritten', () =>
    fc.assert(
      fc.property(grown, fc.nat(), ({ first, second }, which) => {
        fc.pre(first > 0);
        const rewritten = hashes.map((hash, position) =>
          position === which % first ? hashLeaf(Buffer.from('another history')) : hash,
        );
        const proof = consistencyProof(rewritten, first, second);
        expect(verifyConsistency(heads[first]!, headOf(rewritten, second), proof)).toBe(false);
      }),
    ));

  it('is false, not an error, for what no tree has', () => {
    const { root } = heads[4]!;
    expect(verifyConsistency({ size: 4, root }, { size: 3, root }, [])).toBe(false);
    expect(verifyConsistency({ size: -1, root }, { size: 3, root }, [])).toBe(false);
    expect(verifyConsistency({ size: 0, root }, { size: 3, root }, [])).toBe(false);
    expect(verifyConsistency({ size: 3, root }, heads[4]!, [])).toBe(false);
    expect(verifyConsistency({ size: 4, root: root.subarray(1) }, { size: 4, root }, [])).toBe(false);
  });

  it('is not made backwards', () =>
    expect(() => consistencyProof(hashes, 3, 2)).toThrow('a tree of 3 leaves did not grow to 2'));
});
