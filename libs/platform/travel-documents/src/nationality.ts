import { states } from 'mrz';

/** Withdrawn codes of countries that no longer exist (ISO 3166-3), which documents and dates of birth still name. */
const historical: Readonly<Record<string, string>> = {
  ANT: 'Netherlands Antilles',
  BUR: 'Burma',
  CSK: 'Czechoslovakia',
  DDR: 'German Democratic Republic',
  SCG: 'Serbia and Montenegro',
  SUN: 'USSR',
  TMP: 'East Timor',
  YMD: 'Democratic Yemen',
  YUG: 'Yugoslavia',
  ZAR: 'Zaire',
};

export type NationalityKind =
  'current' | 'historical' | 'stateless' | 'refugee' | 'unspecified' | 'organisation';

/** Codes that are no country’s: ICAO Doc 9303, part 3, section 5, parts B to D. */
const special: Readonly<Record<string, NationalityKind>> = {
  XXA: 'stateless',
  XXB: 'refugee',
  XXC: 'refugee',
  XXX: 'unspecified',
  XPO: 'organisation',
  UNO: 'organisation',
  UNA: 'organisation',
};

/** What a code says, as a machine-readable zone has it (`D` is Germany); nothing for one that nobody gave out. */
export const nationalityKind = (code: string): NationalityKind | undefined => {
  if (Object.hasOwn(special, code)) return special[code];
  if (Object.hasOwn(historical, code)) return 'historical';
  return code === 'D' || Object.hasOwn(states, code) ? 'current' : undefined;
};
