import { audienceOf, concerns, type Country } from '#platform/kernel';

/** Whether a country is told how far something is: a ledger that concerns it, or its own store (`ec`). */
export const isTold = (country: Country, name: string): boolean =>
  name === audienceOf(country) || concerns(name, country);
