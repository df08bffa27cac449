import { countryNames } from './country-names.ts';
import { dictionary } from './fold.ts';

/**
 * Columns `nac_migr` and `pais_res`: ISO 3166-1 alpha-3, and `XXA` for a stateless person (ICAO Doc 9303, part 3). A
 * state that no longer exists, or a name that could be two states (*Corea*), is not in the table and stays as it stands.
 */
export const country = dictionary(countryNames);

/** A nationality that the register does not tell (ICAO Doc 9303, part 3). */
export const unspecifiedNationality = 'XXX';
