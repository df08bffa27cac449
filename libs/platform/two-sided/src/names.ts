import { createHash } from 'node:crypto';
import { countryOfAgency } from '#platform/contracts';
import { audienceOf, type Country } from '#platform/kernel';

/** Whose a name is. It begins with its owner, a country or one of its agencies: two sides never choose the same. */
export const ownerOf: (name: string) => Country | undefined = countryOfAgency;

/** A name of a country's own: `ec-1`. */
export const ownName = (country: Country, name: string | number): string => `${audienceOf(country)}-${name}`;

/** Where no name is given: hexadecimal digits that a repetition of the command finds again. */
export const idFrom = (commandId: string, digits: number): string =>
  createHash('sha256').update(commandId).digest('hex').slice(0, digits);
