import { countries, type Country } from '#platform/kernel';
import { Vocabulary } from './vocabulary.ts';

export const agencyKinds = [
  'migration',
  'customs',
  'police',
  'army',
  'foreign-ministry',
  'financial-intelligence',
  'prosecution',
  'ombudsman',
  'comptroller',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** A public body that acts for its country in this system. */
export interface Agency {
  /** `<country>-<name>`: in tokens, in requests, in keys. */
  readonly code: string;
  readonly country: Country;
  readonly kind: AgencyKind;
  readonly name: string;
}

const of = (country: Country, named: Record<string, readonly [AgencyKind, string]>): Agency[] =>
  Object.entries(named).map(([code, [kind, name]]) => ({
    code: `${country.toLowerCase()}-${code}`,
    country,
    kind,
    name,
  }));

/** The agencies that take part, on each side. */
export const agencies: readonly Agency[] = [
  ...of('EC', {
    migracion: ['migration', 'Subsecretaría de Migración'],
    senae: ['customs', 'Servicio Nacional de Aduana del Ecuador'],
    policia: ['police', 'Policía Nacional del Ecuador'],
    ejercito: ['army', 'Ejército Ecuatoriano'],
    cancilleria: ['foreign-ministry', 'Ministerio de Relaciones Exteriores y Movilidad Humana'],
    uafe: ['financial-intelligence', 'Unidad de Análisis Financiero y Económico'],
    fiscalia: ['prosecution', 'Fiscalía General del Estado'],
    defensoria: ['ombudsman', 'Defensoría del Pueblo'],
    contraloria: ['comptroller', 'Contraloría General del Estado'],
  }),
  ...of('CO', {
    migracion: ['migration', 'Migración Colombia'],
    dian: ['customs', 'Dirección de Impuestos y Aduanas Nacionales'],
    policia: ['police', 'Policía Nacional de Colombia'],
    ejercito: ['army', 'Ejército Nacional de Colombia'],
    cancilleria: ['foreign-ministry', 'Ministerio de Relaciones Exteriores'],
    uiaf: ['financial-intelligence', 'Unidad de Información y Análisis Financiero'],
    fiscalia: ['prosecution', 'Fiscalía General de la Nación'],
    defensoria: ['ombudsman', 'Defensoría del Pueblo'],
    contraloria: ['comptroller', 'Contraloría General de la República'],
  }),
  ...of('PE', {
    migraciones: ['migration', 'Superintendencia Nacional de Migraciones'],
    sunat: ['customs', 'Superintendencia Nacional de Aduanas y de Administración Tributaria'],
    pnp: ['police', 'Policía Nacional del Perú'],
    ejercito: ['army', 'Ejército del Perú'],
    cancilleria: ['foreign-ministry', 'Ministerio de Relaciones Exteriores'],
    uif: ['financial-intelligence', 'Unidad de Inteligencia Financiera del Perú'],
    fiscalia: ['prosecution', 'Ministerio Público'],
    defensoria: ['ombudsman', 'Defensoría del Pueblo'],
    contraloria: ['comptroller', 'Contraloría General de la República'],
  }),
];

const codesOf = new Map(
  countries.map((country) => {
    const theirs = agencies.filter((agency) => agency.country === country);
    return [
      country,
      new Vocabulary(Object.fromEntries(theirs.map(({ code, name }) => [code, [name, code.slice(3)]]))),
    ] as const;
  }),
);

/** Which of some countries' agencies was probably meant by a text that is no code of theirs; all of them, where none is near. */
export const agenciesMeantBy = (text: string, among: readonly Country[]): readonly string[] => {
  const near = among.flatMap((country) => codesOf.get(country)!.nearest(text) ?? []);
  return near.length > 0 ? near : among.flatMap((country) => codesOf.get(country)!.codes);
};

export const agencyOf = (code: string): Agency | undefined => agencies.find((agency) => agency.code === code);

/** Whose agency a code names, by its form alone: a neighbour may have agencies that this program does not know yet. */
export const countryOfAgency = (code: string): Country | undefined =>
  countries.find((country) => code.startsWith(`${country.toLowerCase()}-`));
