import type { Country } from '#platform/kernel';
import { ownerOf } from './names.ts';

interface ByACountry {
  readonly by: Country;
}

/** The two sides of a thing: whose name it bears, and the other, once anybody has named it or it has spoken. */
export interface Sides {
  readonly owner: Country;
  readonly other?: Country;
  /** Both as far as they are known, the owner first. */
  readonly parties: readonly Country[];
}

/**
 * Whose thing it is follows from its name; who the other is, from the act that founds it. While that is not here, the other
 * is whoever else speaks: of several, the first by its code, so that it does not depend on who was heard first.
 */
export const sidesOf = (
  name: string,
  acts: readonly ByACountry[],
  named: (owner: Country) => Country | undefined,
): Sides => {
  const speaking = acts.map(({ by }) => by).sort();
  const owner = ownerOf(name) ?? speaking[0]!;
  const other = named(owner) ?? speaking.find((country) => country !== owner);
  return { owner, other, parties: other ? [owner, other] : [owner] };
};

/** One side's acts, in its own order. */
export const halfOf = <A extends ByACountry>(country: Country | undefined, acts: readonly A[]): A[] =>
  acts.filter(({ by }) => by === country);

/** What counts: who is no side has no say, whatever it publishes. */
export const ofBothSides = <A extends ByACountry>({ parties }: Sides, acts: readonly A[]): A[] =>
  acts.filter(({ by }) => parties.includes(by));

/**
 * The things that go by one name: a name that its owner gave to a thing with each of its neighbours is two. What it says of one
 * to the neighbour that it did not name there is of no account. Where nothing has founded it yet, all acts are one thing's.
 */
export const withEach = <
  A extends { readonly type: PropertyKey; readonly by: Country; readonly to: Country },
>(
  acts: readonly A[],
  founding: A['type'],
): A[][] => {
  const others = [...new Set(acts.filter(({ type }) => type === founding).map(({ to }) => to))].sort();
  const between = (other: Country): A[] => acts.filter(({ by, to }) => by === other || to === other);
  return others.length > 0 ? others.map(between) : [[...acts]];
};
