import type { Country } from '#platform/kernel';

/** What is missing, and by whom; a capability adds what it concerns. */
export interface MissingAct<What extends string = string> {
  readonly by: Country;
  readonly act: What;
}

/** The sides that have not spoken. */
export const silentOf = (sides: readonly Country[], hasSpoken: (country: Country) => boolean): Country[] =>
  sides.filter((country) => !hasSpoken(country));

/** Each thing once, in an order that does not depend on how it was found. */
export const inOrder = <M extends MissingAct>(missing: readonly M[]): M[] => {
  const byText = new Map(missing.map((one) => [JSON.stringify(one), one]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};
