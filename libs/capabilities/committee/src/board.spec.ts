import fc from 'fast-check';
import { Board } from './board.ts';

interface Thing {
  readonly id: string;
  readonly colour?: string;
  readonly sizes: readonly string[];
  readonly hidden: boolean;
}

const keys = {
  colour: ({ colour }: Thing) => colour,
  size: ({ sizes }: Thing) => sizes,
  kind: () => 'thing',
};

const word = fc.constantFrom('a', 'b', 'c');
const ids = fc.constantFrom(...Array.from({ length: 12 }, (_, n) => `t${n}`));
const things = fc.record({
  id: ids,
  colour: fc.option(word, { nil: undefined }),
  sizes: fc.uniqueArray(word),
  hidden: fc.boolean(),
});
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: things.map((thing) => ({ thing })) },
    { weight: 1, arbitrary: ids.map((gone) => ({ gone })) },
    // Whatever is asked early is kept from then on.
    { weight: 1, arbitrary: fc.record({ colour: word, size: word }).map((asked) => ({ asked })) },
  ),
);

describe('a list that is asked by several things', () => {
  it('gives on its pages what reading all of it would give, whatever came, changed and went before', () =>
    fc.assert(
      fc.property(
        steps,
        fc.record({
          colour: fc.option(word, { nil: undefined }),
          size: fc.option(word, { nil: undefined }),
          kind: fc.constantFrom('thing', 'nothing', undefined),
        }),
        fc.integer({ min: 1, max: 4 }),
        (taken, asked, limit) => {
          const board = new Board(keys, ({ hidden }: Thing) => !hidden);
          const all = new Map<string, Thing>();
          for (const step of taken)
            if ('asked' in step) board.page(step.asked, { limit });
            else if ('gone' in step) {
              board.delete(step.gone);
              all.delete(step.gone);
            } else {
              board.set(step.thing.id, step.thing);
              all.set(step.thing.id, step.thing);
            }
          const wanted = [...all.values()]
            .filter(
              ({ hidden, colour, sizes }) =>
                !hidden &&
                asked.kind !== 'nothing' &&
                (asked.colour === undefined || asked.colour === colour) &&
                (asked.size === undefined || sizes.includes(asked.size)),
            )
            .sort((one, other) => (one.id < other.id ? -1 : 1));
          const paged: Thing[] = [];
          for (;;) {
            const { found, more } = board.page(asked, { after: paged.at(-1)?.id ?? '', limit });
            paged.push(...found);
            if (!more) break;
            expect(found).toHaveLength(limit);
          }
          expect(paged).toEqual(wanted);
          expect(board.list.map(({ id }) => id)).toEqual(
            [...all.values()]
              .filter(({ hidden }) => !hidden)
              .map(({ id }) => id)
              .sort(),
          );
          for (const colour of ['a', 'b', 'c'])
            expect(board.under('colour', colour)).toEqual(
              [...all.values()]
                .filter((one) => one.colour === colour)
                .map(({ id }) => id)
                .sort(),
            );
        },
      ),
      { numRuns: 2000 },
    ));
});
