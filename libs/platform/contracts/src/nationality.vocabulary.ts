import { countryNames } from './country-names.ts';
import { foldLabel } from './label.ts';
import { Vocabulary, type Names } from './vocabulary.ts';

/** ICAO Doc 9303, part 3, section 5: what passports show beside the codes of ISO 3166-1. */
const travelDocuments: Names<string> = {
  D: [],
  EUE: ['Unión Europea', 'European Union'],
  GBD: ['British Overseas Territories Citizen'],
  GBN: ['British National (Overseas)'],
  GBO: ['British Overseas Citizen'],
  GBP: ['British Protected Person'],
  GBS: ['British Subject'],
  RKS: ['Kosovo'],
  UNA: ['Organismo especializado de las Naciones Unidas', 'United Nations specialized agency'],
  UNK: ['Residente de Kosovo (UNMIK)', 'Resident of Kosovo (UNMIK)'],
  UNO: ['Naciones Unidas', 'United Nations Organization'],
  XBA: ['Banco Africano de Desarrollo', 'African Development Bank'],
  XCC: ['Comunidad del Caribe', 'Caribbean Community', 'CARICOM'],
  XCE: ['Consejo de Europa', 'Council of Europe'],
  XCO: ['Mercado Común del África Oriental y Meridional', 'COMESA'],
  XDC: ['Comunidad de África Meridional para el Desarrollo', 'Southern African Development Community'],
  XEC: ['Comunidad Económica de los Estados de África Occidental', 'ECOWAS'],
  XES: ['Organización de Estados del Caribe Oriental', 'Organization of Eastern Caribbean States'],
  XIM: ['Banco Africano de Exportación e Importación', 'African Export-Import Bank'],
  XMP: ['Asamblea Parlamentaria del Mediterráneo', 'Parliamentary Assembly of the Mediterranean'],
  XOM: ['Orden de Malta', 'Soberana Orden de Malta', 'Sovereign Military Order of Malta'],
  XPO: ['Interpol'],
  XXB: ['Refugiado', 'Refugee'],
  XXC: ['Refugiado, otro', 'Refugee, other'],
  XXX: ['Nacionalidad no especificada', 'Unspecified nationality'],
};

/**
 * ISO 3166-3: states that are no more, whose nationals old registers have. Without names: *Corea* or *Yugoslavia* in a
 * register says too little of which state it was, and stays a label.
 */
const former: Names<string> = Object.fromEntries(
  ['ANT', 'BUR', 'BYS', 'CSK', 'DDR', 'DHY', 'HVO', 'NHB', 'RHO', 'ROM', 'SCG', 'SUN', 'TMP', 'VDR', 'YMD']
    .concat(['YUG', 'ZAR'])
    .map((code) => [code, []]),
);

/**
 * Two-letter codes and other names of countries, as far as this program's library knows them: they help to name what was
 * meant, and are no vocabulary.
 */
function* otherNames(): Generator<readonly [string, string]> {
  const byName = new Map(
    Object.entries(countryNames).flatMap(([code, names]) =>
      names.map((name) => [foldLabel(name), code] as const),
    ),
  );
  const nameIn = (language: string): Intl.DisplayNames =>
    new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const [spanish, english] = [nameIn('es'), nameIn('en')];
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const alpha2 of letters.flatMap((first) => letters.map((second) => first + second))) {
    const names = [spanish.of(alpha2), english.of(alpha2)].filter((name) => name !== undefined);
    const code = names.map((name) => byName.get(foldLabel(name))).find(Boolean);
    if (code) for (const name of [alpha2, ...names]) yield [name, code];
  }
}

/** Where a person belongs or lives: ISO 3166-1 alpha-3, ICAO Doc 9303, and the states of the past. */
export const nationalities = new Vocabulary<string>(
  { ...former, ...travelDocuments, ...countryNames },
  otherNames,
);

/** A nationality that is not told (ICAO Doc 9303). */
export const UNSPECIFIED_NATIONALITY = 'XXX';
