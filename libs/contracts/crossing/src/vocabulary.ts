import { foldLabel, Vocabulary, type Names } from '#platform/contracts';

export const postKinds = ['land', 'river', 'sea', 'air'] as const;
export type PostKind = (typeof postKinds)[number];

export const trafficKinds = ['persons', 'vehicles', 'cargo'] as const;
export type TrafficKind = (typeof trafficKinds)[number];

export const directions = ['entry', 'exit'] as const;
export type Direction = (typeof directions)[number];

/** How one travels. `unspecified`: the register does not tell. */
export const modes = new Vocabulary({
  land: ['Vía Terrestre', 'Terrestre', 'Carretera', 'Road'],
  river: ['Vía Fluvial', 'Fluvial'],
  sea: ['Vía Marítima', 'Marítima', 'Vía Marítimo', 'Marítimo', 'Barco', 'Ship'],
  air: ['Vía Aérea', 'Aérea', 'Vía Aéreo', 'Aéreo', 'Avión', 'Aeroplane', 'Helicóptero', 'Helicopter'],
  unspecified: [],
});
export type Mode = (typeof modes.codes)[number];

/** What a post of each kind can be crossed by. San Lorenzo, on an estuary, is a river post that sees ships of the sea too. */
export const modesOfPost: Readonly<Record<PostKind, readonly Mode[]>> = {
  land: ['land', 'unspecified'],
  river: ['river', 'sea', 'unspecified'],
  sea: ['sea', 'unspecified'],
  air: ['air', 'unspecified'],
};

/** As ICAO Doc 9303 has it: `X` is what a document shows that names neither. */
export const sexes = new Vocabulary({
  F: ['Mujer', 'Femenino', 'Female', 'Woman'],
  M: ['Hombre', 'Masculino', 'Male', 'Man'],
  X: ['Indefinido', 'Unspecified'],
});
export type Sex = (typeof sexes.codes)[number];

/** What a person shows at the post. Andean nationals travel on identity cards (Decision 503). */
export const documentTypes = new Vocabulary({
  passport: ['Pasaporte'],
  'identity-card': [
    'Cédula',
    'Cédula de ciudadanía',
    'Cédula de identidad',
    'DNI',
    'Documento nacional de identidad',
  ],
  'foreigner-card': ['Cédula de extranjería', 'Carné de extranjería'],
  'border-card': ['Tarjeta vecinal fronteriza', 'Carné fronterizo'],
  'crew-document': ['Libreta de embarque', 'Documento de tripulante', 'Seafarer’s book'],
  'birth-certificate': ['Partida de nacimiento', 'Registro civil de nacimiento'],
  'laissez-passer': ['Salvoconducto', 'Safe-conduct'],
  'refugee-travel-document': ['Documento de viaje de refugiado'],
  other: ['Otro', 'Otros'],
  none: ['Ninguno', 'Indocumentado', 'Sin documento'],
});
export type DocumentType = (typeof documentTypes.codes)[number];

/** What neighbours are told of the purpose: too little to tell who seeks protection. */
export const purposeGroups = ['visit', 'work', 'study', 'residence', 'transit', 'other'] as const;
export type PurposeGroup = (typeof purposeGroups)[number];

export interface Meaning<Group extends string> {
  readonly group: Group;
  readonly names: readonly string[];
  /** Who bears it seeks or has protection: nobody outside may conclude so from the group. */
  readonly protection?: true;
}

const namesOf = <Code extends string>(table: Readonly<Record<Code, Meaning<string>>>): Names<Code> =>
  Object.fromEntries(
    Object.entries<Meaning<string>>(table).map(([code, { names }]) => [code, names]),
  ) as unknown as Names<Code>;

const purposeTable = {
  tourism: { group: 'visit', names: ['Turismo'] },
  family: { group: 'visit', names: ['Visita familiar', 'Visita a familiares'] },
  events: { group: 'visit', names: ['Eventos', 'Evento'] },
  health: { group: 'visit', names: ['Salud', 'Tratamiento médico'] },
  religion: { group: 'visit', names: ['Religión', 'Peregrinación', 'Pilgrimage'] },
  business: { group: 'work', names: ['Negocios'] },
  work: { group: 'work', names: ['Trabajo'] },
  study: { group: 'study', names: ['Estudios', 'Estudio', 'Educación', 'Education'] },
  residence: { group: 'residence', names: ['Residencia'] },
  transit: { group: 'transit', names: ['Tránsito'] },
  protection: {
    group: 'other',
    names: ['Refugio', 'Asilo', 'Protección internacional', 'Asylum'],
    protection: true,
  },
  other: { group: 'other', names: ['Otros', 'Otro'] },
} as const satisfies Record<string, Meaning<PurposeGroup>>;

export type TravelPurpose = keyof typeof purposeTable;
/** Why one travels, as stated on the migration card. */
export const travelPurposes = new Vocabulary<TravelPurpose>(namesOf(purposeTable));
export const travelPurposeMeanings: Readonly<Record<TravelPurpose, Meaning<PurposeGroup>>> = purposeTable;

/** What neighbours are told of the category: too little to tell who seeks or has protection. */
export const categoryGroups = [
  'national',
  'visitor',
  'resident',
  'border-resident',
  'crew',
  'official',
] as const;
export type CategoryGroup = (typeof categoryGroups)[number];

/** Those of every country. Who has or seeks protection is told as what most are who come: a visitor. */
const commonCategories = {
  national: { group: 'national', names: ['Clase migratoria para ecuatorianos', 'Nacional'] },
  visitor: { group: 'visitor', names: ['Visitante', 'Turista', 'Tourist'] },
  resident: { group: 'resident', names: ['Residente'] },
  'border-resident': {
    group: 'border-resident',
    names: ['Residente fronterizo', 'Tránsito vecinal fronterizo'],
  },
  crew: { group: 'crew', names: ['Tripulación', 'Crew member'] },
  official: { group: 'official', names: ['Oficial', 'Diplomático', 'Diplomat'] },
  refugee: { group: 'visitor', names: ['Refugiado'], protection: true },
  'asylum-seeker': {
    group: 'visitor',
    names: ['Solicitante de refugio', 'Solicitante de asilo'],
    protection: true,
  },
  stateless: { group: 'visitor', names: ['Apátrida'], protection: true },
  humanitarian: { group: 'visitor', names: ['Humanitario', 'Protección complementaria'], protection: true },
} as const satisfies Record<string, Meaning<CategoryGroup>>;

/**
 * Ecuador's classes as its register names them, by law and group. 9 and 10 are the immigrant categories, 12 the non-immigrant
 * ones of the Ley de Extranjería (Codificación 2004), of which 12-IV is who was displaced by war or persecution; RP (permanent)
 * and RT (temporary residence), VT and T-3 (visitors) came with the Ley Orgánica de Movilidad Humana (2017), whose exception
 * (RT-EXC) was given for humanitarian reasons.
 */
const ecuadorianClasses: Readonly<
  Record<Exclude<CategoryGroup, 'national' | 'border-resident'>, readonly string[]>
> = {
  resident: [
    ...['9-I', '9-II', '9-III', '9-IV', '9-V', '9-VI', '9-VII'],
    ...['10-AI', '10-I', '10-II', '10-III', '10-IV', '10-V', '10-VI'],
    ...['12-V', '12-VI', '12-VII', '12-VIII'],
    ...['RES', 'RP-CAF', 'RP-CEV', 'RP-MAT', 'RP-MDI', 'RP-MER', 'RP-TEM', 'RP-UNA'],
    ...['RT-AMP', 'RT-CEE', 'RT-CEV', 'RT-CIE', 'RT-DEP', 'RT-EST', 'RT-INV', 'RT-JUB', 'RT-MER'],
    ...['RT-PRO', 'RT-REL', 'RT-TRA', 'RT-UNA', 'RT-VOL'],
    ...['Convenio Chileno Ecuatoriano', 'Convenio Colombo Ecuatoriano'],
  ],
  visitor: ['12-IV', '12-IX', '12-X', '12-XI', 'RT-EXC', 'T-3', 'VT-ESP', 'VT-TES', 'VT-TUR'],
  crew: ['Tripulante'],
  official: ['12-I', '12-II', '12-III'],
};
const ecuadorianProtection = new Set(['12-IV', 'RT-EXC']);

const codeOfClass = (name: string): string => `ec-${foldLabel(name).replaceAll(' ', '-')}`;

/** By code. */
export const categoryMeanings: Readonly<Record<string, Meaning<CategoryGroup>>> = {
  ...commonCategories,
  ...Object.fromEntries(
    (Object.entries(ecuadorianClasses) as [CategoryGroup, readonly string[]][]).flatMap(([group, names]) =>
      names.map((name) => [
        codeOfClass(name),
        { group, names: [name], ...(ecuadorianProtection.has(name) ? { protection: true as const } : {}) },
      ]),
    ),
  ),
};

/** The migration class, as the country's law has it; `ec-…` are Ecuador's. */
export const categories = new Vocabulary<string>(namesOf(categoryMeanings));

/** The prefix before an Ecuadorian class drifts from year to year (`No inmigranteRT-UNA`), the class does not. */
const prefix = /^(?:no )?inmigrantes? ?/;

/** The code of a category as a register writes it; undefined when this one has not been seen before. */
export const categoryOf = (label: string): string | undefined =>
  categories.codeOf(label) ?? categories.codeOf(foldLabel(label).replace(prefix, ''));

/** Why a recorded crossing is corrected or annulled. None says what a person is. */
export const correctionReasons = [
  'typing-error',
  'misread-document',
  'wrong-post',
  'wrong-time',
  'duplicate',
  'did-not-happen',
  'other',
] as const;
export type CorrectionReason = (typeof correctionReasons)[number];

/** What a register wrote where no vocabulary has a code for it. */
export const UNMAPPED = 'unmapped';
export type Unmapped = typeof UNMAPPED;
