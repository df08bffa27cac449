import type { Country } from '#platform/kernel';

/** A body as its country states it: `POST /v1/bodies`. */
export interface ReferenceBody {
  readonly id: string;
  readonly with: Country;
  readonly kind: string;
  readonly title: string;
  readonly mandate?: string;
  readonly above?: string;
  readonly rhythm?: { readonly everyMonths: number };
  readonly territory?: readonly string[];
  readonly axes?: readonly string[];
  readonly founded?: string;
  readonly authority?: { readonly instrument?: string; readonly article?: string };
  readonly seats?: readonly {
    readonly country: Country;
    readonly chair?: { readonly office: string; readonly name: string };
    readonly members?: readonly { readonly office: string; readonly name: string }[];
  }[];
  readonly source: {
    readonly title: string;
    readonly date?: string;
    readonly url?: string;
    readonly confidence: string;
  };
}

const office = (country: Country, code: string, name: string) => ({
  office: `${country.toLowerCase()}-${code}`,
  name,
});

const presidents = (other: Country) =>
  (['EC', other] as const).map((country) => ({
    country,
    chair: office(country, 'presidencia', 'Presidencia de la República'),
  }));

const ministersFor = (other: Country) =>
  (['EC', other] as const).map((country) => ({
    country,
    chair: office(country, 'cancilleria', 'Ministerio de Relaciones Exteriores'),
  }));

const forces = (other: Country) =>
  (['EC', other] as const).map((country) => ({
    country,
    members: [
      office(country, 'fuerzas-armadas', 'Fuerzas Armadas'),
      office(country, 'policia', 'Policía Nacional'),
    ],
  }));

const bordersOf = (ecuador: string, peru: string) => [
  { country: 'EC' as const, chair: office('EC', `consulado-${peru}`, 'Consulado del Ecuador') },
  { country: 'PE' as const, chair: office('PE', `consulado-${ecuador}`, 'Consulado General del Perú') },
];

const ACUERDO = 'ec-acuerdo-amplio-1998';

const acuerdoAmplio = {
  title: 'Acuerdo Amplio Peruano-Ecuatoriano de Integración Fronteriza, Desarrollo y Vecindad',
  date: '1999',
  url: 'https://www.congreso.gob.pe/index.php?File=%2FDocs%2Fcomisiones1999%2FRelaciones_Exteriores%2Fexteriores%2Flibro1%2F2avolum%2F04acuer.htm&K=66121&Kfn=comisiones1999%2FRelaciones_Exteriores%2Fperu-ecuador%2F',
  confidence: 'established',
} as const;

const planBinacional = {
  title: 'Plan Binacional de Desarrollo de la Región Fronteriza Perú–Ecuador: historia y base legal',
  date: '2018-10-26',
  confidence: 'reported',
} as const;

const tumbes2007 = {
  title: 'Estatuto Migratorio Permanente Ecuatoriano-Peruano (texto)',
  date: '2008',
  url: 'http://studylib.es/doc/150192/estatuto-migratorio-permanente-ecuatoriano-peruano',
  confidence: 'established',
} as const;

const tulcan2012 = {
  title: 'Santos afianzó los lazos con Correa (El Colombiano)',
  date: '2012-12-12',
  url: 'https://miputumayo.com.co/2012/12/12/santos-afianzo-los-lazos-con-correa/',
  confidence: 'established',
} as const;

const quito2005 = {
  title: 'Comunicado de reunión de ministros en Quito',
  date: '2005-12-07',
  url: 'http://historico.presidencia.gov.co/prensa_new/sne/2005/diciembre/07/24072005.htm',
  confidence: 'established',
} as const;

const frontera2018 = {
  title: 'Ecuador y Colombia analizan la inseguridad en la frontera común',
  date: '2018-03-24',
  url: 'http://www.elcomercio.com/actualidad/seguridad-ecuador-colombia-reunion-frontera.html',
  confidence: 'established',
} as const;

/** The two relations from the top. Where the record has no founding day or no seats, none is stated. */
export const referenceBodies: readonly ReferenceBody[] = [
  {
    id: 'gabinete-binacional-pe',
    with: 'PE',
    kind: 'binational-cabinet',
    title: 'Encuentro Presidencial y Gabinete Binacional de Ministros Ecuador–Perú',
    mandate: 'Declaración y plan de acción de cada encuentro; la sede alterna entre los dos países',
    rhythm: { everyMonths: 12 },
    founded: '2007-06-01',
    axes: [
      'asuntos sociales',
      'infraestructura y conectividad',
      'ambiente y minería',
      'comercio',
      'seguridad y defensa',
    ],
    seats: presidents('PE'),
    source: tumbes2007,
  },
  {
    id: 'comision-vecindad-pe',
    with: 'PE',
    kind: 'neighbourhood-commission',
    title: 'Comisión de Vecindad Ecuatoriano-Peruana',
    mandate:
      'Impulsa, coordina y vigila los compromisos de vecindad y el Plan Binacional; da directrices a los comités',
    above: 'ec-gabinete-binacional-pe',
    founded: '1998-10-26',
    authority: { instrument: ACUERDO },
    seats: ministersFor('PE'),
    source: acuerdoAmplio,
  },
  {
    id: 'altas-autoridades-pe',
    with: 'PE',
    kind: 'high-level-meeting',
    title: 'Reuniones bilaterales de altas autoridades Ecuador–Perú',
    mandate: 'Acuerdos sectoriales de los ejes de seguridad y defensa y de asuntos sociales',
    above: 'ec-gabinete-binacional-pe',
    axes: ['seguridad y defensa', 'asuntos sociales'],
    source: planBinacional,
  },
  {
    id: 'comites-tecnicos-pe',
    with: 'PE',
    kind: 'technical-committee',
    title: 'Comités Técnicos Binacionales Ecuador–Perú',
    above: 'ec-comision-vecindad-pe',
    axes: ['asuntos sociales', 'infraestructura', 'ambiente y minería', 'comercio', 'seguridad y defensa'],
    seats: ministersFor('PE'),
    source: planBinacional,
  },
  {
    id: 'comite-frontera-el-oro-tumbes',
    with: 'PE',
    kind: 'border-committee',
    title: 'Comité de Frontera El Oro–Tumbes',
    mandate: 'Tránsito de personas, mercancías y vehículos en los pasos de frontera',
    above: 'ec-comision-vecindad-pe',
    authority: { instrument: ACUERDO },
    territory: ['El Oro', 'Tumbes'],
    seats: bordersOf('machala', 'tumbes'),
    source: acuerdoAmplio,
  },
  {
    id: 'comite-frontera-loja-piura',
    with: 'PE',
    kind: 'border-committee',
    title: 'Comité de Frontera Loja–Piura',
    mandate: 'Tránsito de personas, mercancías y vehículos en los pasos de frontera',
    above: 'ec-comision-vecindad-pe',
    authority: { instrument: ACUERDO },
    territory: ['Loja', 'Piura'],
    seats: bordersOf('loja', 'piura'),
    source: acuerdoAmplio,
  },
  {
    id: 'comite-frontera-zamora-cajamarca',
    with: 'PE',
    kind: 'border-committee',
    title: 'Comité de Frontera Zamora Chinchipe–Cajamarca',
    mandate: 'Tránsito de personas, mercancías y vehículos en los pasos de frontera',
    above: 'ec-comision-vecindad-pe',
    authority: { instrument: ACUERDO },
    territory: ['Zamora Chinchipe', 'Cajamarca'],
    source: planBinacional,
  },
  {
    id: 'combifron-pe',
    with: 'PE',
    kind: 'borders-commission',
    title: 'Comisión Binacional Fronteriza Ecuador–Perú (COMBIFRON)',
    mandate: 'Evalúa los compromisos de seguridad fronteriza',
    above: 'ec-altas-autoridades-pe',
    axes: ['seguridad y defensa'],
    seats: forces('PE'),
    source: planBinacional,
  },
  {
    id: 'grupos-trabajo-pe',
    with: 'PE',
    kind: 'working-group',
    title: 'Grupos de trabajo Ecuador–Perú: integración vial, telecomunicaciones',
    mandate: 'Seguimiento',
    above: 'ec-comites-tecnicos-pe',
    source: planBinacional,
  },
  {
    id: 'gabinete-binacional-co',
    with: 'CO',
    kind: 'binational-cabinet',
    title: 'Encuentro Presidencial y Gabinete Binacional Ecuador–Colombia',
    mandate: 'Declaración y plan de acción de cada encuentro; la sede alterna entre los dos países',
    rhythm: { everyMonths: 12 },
    founded: '2012-12-11',
    axes: [
      'seguridad y defensa',
      'infraestructura y conectividad',
      'asuntos fronterizos',
      'ambiente',
      'asuntos sociales y culturales',
      'asuntos económicos y comerciales',
    ],
    seats: presidents('CO'),
    source: tulcan2012,
  },
  {
    id: 'comision-vecindad-co',
    with: 'CO',
    kind: 'neighbourhood-commission',
    title: 'Comisión de Vecindad e Integración Ecuatoriano-Colombiana',
    above: 'ec-gabinete-binacional-co',
    seats: ministersFor('CO'),
    source: quito2005,
  },
  {
    id: 'altas-autoridades-co',
    with: 'CO',
    kind: 'high-level-meeting',
    title: 'Reuniones bilaterales de altas autoridades Ecuador–Colombia',
    above: 'ec-gabinete-binacional-co',
    source: quito2005,
  },
  {
    id: 'comites-tecnicos-co',
    with: 'CO',
    kind: 'technical-committee',
    title: 'Comités Técnicos Binacionales Ecuador–Colombia',
    above: 'ec-comision-vecindad-co',
    seats: ministersFor('CO'),
    source: tulcan2012,
  },
  {
    id: 'combifron-co',
    with: 'CO',
    kind: 'borders-commission',
    title: 'Comisión Binacional Fronteriza Ecuador–Colombia (COMBIFRON)',
    mandate: 'Evalúa los compromisos de seguridad fronteriza',
    above: 'ec-altas-autoridades-co',
    rhythm: { everyMonths: 3 },
    axes: ['seguridad y defensa'],
    seats: forces('CO'),
    source: frontera2018,
  },
  {
    id: 'grupos-trabajo-co',
    with: 'CO',
    kind: 'working-group',
    title: 'Grupos de trabajo Ecuador–Colombia',
    above: 'ec-comites-tecnicos-co',
    source: tulcan2012,
  },
];

/** The words of the rows, and what they are here. */
const kinds: Readonly<Record<string, string>> = {
  'presidential-encounter-and-cabinet': 'binational-cabinet',
};

/**
 * Which body a row's word names, in a relation; nothing where none that is known here is. Of border committees there are
 * several: the row's id says which.
 */
export const bodyOf = (word: string, other: Country, session: string): string | undefined => {
  const ofKind = referenceBodies.filter((one) => one.with === other && one.kind === (kinds[word] ?? word));
  const letters = session.replaceAll('-', '');
  const found =
    ofKind.length < 2
      ? ofKind[0]
      : ofKind.find(({ id }) => letters.includes(id.replace('comite-frontera-', '').replaceAll('-', '')));
  return found && `ec-${found.id}`;
};
