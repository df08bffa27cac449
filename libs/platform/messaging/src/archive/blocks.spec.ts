import fc from 'fast-check';
import { cutIntoBlocks, FULL_BLOCK_BYTES, LEAF_SEPARATOR, leavesOf } from './blocks.ts';

const blockOf = (leaves: readonly string[], first = 0) => ({
  first: String(first),
  leaves: leaves.join(LEAF_SEPARATOR),
  count: leaves.length,
});
/** Any JSON there is, as it is written. */
const leaf = fc.jsonValue().map((value) => JSON.stringify(value));

describe('a block of leaves', () => {
  it('gives each leaf it was made of, with its place, whatever part is asked for', () =>
    fc.assert(
      fc.property(
        fc.array(leaf, { minLength: 1 }),
        fc.nat({ max: 50 }),
        fc.nat({ max: 80 }),
        fc.nat({ max: 80 }),
        (leaves, first, from, until) => {
          const all = leaves.map((text, n) => ({ position: first + n, leaf: text }));
          expect([...leavesOf(blockOf(leaves, first), from, until)]).toEqual(
            all.filter(({ position }) => position >= from && position < until),
          );
        },
      ),
    ));

  it('shows other bytes than before in the place of some leaf, wherever a text was put, taken out or cut in two', () =>
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1 }), fc.nat(), fc.boolean(), (leaves, at, separates) => {
        const block = blockOf(leaves);
        const where = at % (block.leaves.length + 1);
        const put = separates ? LEAF_SEPARATOR : 'x';
        const changed = {
          ...block,
          leaves: block.leaves.slice(0, where) + put + block.leaves.slice(where),
        };
        const read = [...leavesOf(changed, 0, leaves.length)];
        expect(read).toHaveLength(leaves.length);
        expect(read.some(({ leaf: text }, n) => text !== leaves[n])).toBe(true);
      }),
    ));

  it('ends with the leaf that fills it, takes no leaf apart, and leaves none out', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 * FULL_BLOCK_BYTES })), (bytes) => {
        let next = 0;
        const blocks = cutIntoBlocks(bytes).map((count) => bytes.slice(next, (next += count)));
        expect(blocks.flat()).toEqual(bytes);
        for (const [index, block] of blocks.entries()) {
          const sum = block.reduce((total, one) => total + one, 0);
          expect(block.length).toBeGreaterThan(0);
          expect(sum - block.at(-1)!).toBeLessThan(FULL_BLOCK_BYTES);
          if (index < blocks.length - 1) expect(sum).toBeGreaterThanOrEqual(FULL_BLOCK_BYTES);
        }
      }),
    ));
});
