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
