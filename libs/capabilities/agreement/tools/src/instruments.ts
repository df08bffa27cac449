import type { Source } from '#platform/contracts';
import type { Country } from '#platform/kernel';
import type { History, Telling } from '#tools/local-system';

const act = (by: Country, id: string, acts: string, body: object): Telling => ({
  fact: `${by} ${id}, ${acts}`,
  by,
  as: 'treaty-officer',
  path: `/v1/instruments/${id}/${acts}`,
  body,
});

const proposal = (by: Country, id: string, body: object): Telling => ({
  fact: `${by} proposes ${id}`,
  by,
  as: 'treaty-officer',
  path: '/v1/instruments',
  body: { id: id.slice(3), ...body },
});

const MINISTER = 'Ministro de Relaciones Exteriores';

const planBinacional: Source = {
  title: 'Plan Binacional de Desarrollo de la Región Fronteriza Perú–Ecuador: historia y base legal',
  date: '2018-10-26',
  confidence: 'reported',
};
/** The source names the year and that it was by note, not the day or the note’s number. */
const dayNotReported = (title: string, date: string): Source => ({ title, date, confidence: 'uncertain' });

export const ACUERDO = 'ec-acuerdo-amplio-1998';

const regulation = (part: string, title: string): object => ({ part, kind: 'regulation', title });
/** The term that the source gives is the Plan's, with its programmes and its Fund; the agreement itself has none. */
const PLAN_UNTIL = '2009-12-31';
const acuerdoParts: readonly object[] = [
  regulation('anexo 1', 'Reglamento de la Comisión de Vecindad'),
  regulation('anexo 2', 'Tránsito de personas, vehículos, embarcaciones y aeronaves'),
  regulation('anexo 3', 'Reglamento de los Comités de Frontera'),
  {
    part: 'anexo 4',
    kind: 'plan',
    title: 'Plan Binacional de Desarrollo de la Región Fronteriza',
    until: PLAN_UNTIL,
  },
  { part: 'anexo 5', kind: 'programme', title: 'Programas del Plan Binacional', until: PLAN_UNTIL },
  {
    part: 'anexo 6',
    kind: 'fund',
    title: 'Fondo Binacional para la Paz y el Desarrollo',
    until: PLAN_UNTIL,
  },
];
const partsOfThePlan = ['anexo 4', 'anexo 5', 'anexo 6'] as const;

const acuerdoText = {
  content:
    'Acuerdo Amplio Ecuatoriano-Peruano de Integración Fronteriza, Desarrollo y Vecindad, suscrito en Brasilia el 26 de octubre de 1998 (seis anexos). No se incluye el texto, solo la referencia.',
  entryIntoForce: { by: 'signature' },
  activities: ['free-movement', 'development'],
  authorises: [],
  parts: acuerdoParts,
};

const acuerdoAmplio: History = [
  proposal('EC', ACUERDO, {
    with: 'PE',
    kind: 'agreement',
    title: 'Acuerdo Amplio Ecuatoriano-Peruano de Integración Fronteriza, Desarrollo y Vecindad',
    subject:
      'Comisión de Vecindad, tránsito, comités de frontera, Plan Binacional de Desarrollo de la Región Fronteriza, programas y Fondo Binacional',
    on: '1998-10-26',
    text: acuerdoText,
    source: planBinacional,
  }),
  ...(['EC', 'PE'] as const).map((by) =>
    act(by, ACUERDO, 'signatures', {
      version: 'ec-1',
      on: '1998-10-26',
      place: 'Brasilia',
      representative: MINISTER,
      source: planBinacional,
    }),
  ),
  // An earlier version of these facts gave the agreement the term of its Plan. Where the text reads as it should nothing is recorded.
  ...(['EC', 'PE'] as const).map((by): Telling => ({
    ...act(by, ACUERDO, 'rectifications', {
      exchange: 'rectificacion-del-plazo',
      reason: 'wrong-term',
      explanation:
        'El plazo es el del Plan Binacional y del Fondo (anexos 4 a 6); el Acuerdo no lo tiene. Se corrige el registro, no el texto.',
      note: { number: 's/n', date: planBinacional.date },
      text: acuerdoText,
      source: planBinacional,
    }),
    mends: true,
  })),
  ...(
    [
      ['canje-2007', '2014-12-31', '2007-06-30', 'Prórroga de junio de 2007, de 2009 a 2014'],
      ['canje-2014', '2024-12-31', '2014-12-31', 'Prórroga de 2014 hasta 2024, por nota diplomática'],
    ] as const
  ).flatMap(([exchange, until, date, title]) =>
    (['EC', 'PE'] as const).flatMap((by) =>
      partsOfThePlan.map((part) =>
        act(by, ACUERDO, 'extensions', {
          exchange,
          part,
          until,
          note: { number: 's/n', date },
          source: dayNotReported(`${title}; no se informó el día`, '2018-10-26'),
        }),
      ),
    ),
  ),
];

export const ESTATUTO = 'ec-estatuto-migratorio-2000';

const law1203: Source = {
  title:
    'Información de prensa: en vigor en virtud de la Ley 1203 de 2008 de Colombia; la fecha es la de la ley',
  date: '2008-07-04',
  confidence: 'reported',
};

const estatutoMigratorio: History = [
  proposal('EC', ESTATUTO, {
    with: 'CO',
    kind: 'statute',
    title: 'Estatuto Migratorio Permanente entre Ecuador y Colombia',
    subject: 'Permanencia de los nacionales de cada país en el territorio del otro',
    on: '2000-08-24',
    text: {
      content:
        'Estatuto Migratorio Permanente, suscrito en Bogotá el 24 de agosto de 2000. No se incluye el texto, solo la referencia.',
      entryIntoForce: { by: 'signature', notBefore: '2008-07-04' },
      activities: ['free-movement'],
      authorises: [],
    },
    source: law1203,
  }),
  ...(['EC', 'CO'] as const).map((by) =>
    act(by, ESTATUTO, 'signatures', {
      version: 'ec-1',
      on: '2000-08-24',
      place: 'Bogotá',
      representative: MINISTER,
      source: law1203,
    }),
  ),
];

const generatedText = (content: string, more: object = {}): object => ({
  content: `${content} (Texto generado para demostración.)`,
  entryIntoForce: { by: 'signature' },
  activities: ['information-exchange'],
  authorises: [],
  ...more,
});

const CUSTOMS = 'ec-memorando-aduanas-generado';

/** Signed by one side only. */
const customs: History = [
  proposal('EC', CUSTOMS, {
    with: 'CO',
    kind: 'memorandum',
    title: 'Memorando de entendimiento entre aduanas (generado)',
    subject: 'Intercambio de manifiestos de carga',
    on: '2026-03-02',
    text: generatedText('Las aduanas intercambian manifiestos de carga.'),
    generated: true,
  }),
  act('EC', CUSTOMS, 'signatures', {
    version: 'ec-1',
    on: '2026-03-20',
    place: 'Quito',
    representative: MINISTER,
  }),
];

const PROTOCOL = 'ec-protocolo-control-integrado-generado';

/** Both have signed, and not the same. */
const protocol: History = [
  proposal('EC', PROTOCOL, {
    with: 'PE',
    kind: 'protocol',
    title: 'Protocolo de control integrado en Huaquillas y Aguas Verdes (generado)',
    subject: 'Orden de los controles en el CEBAF',
    on: '2026-02-02',
    text: generatedText('Controla primero el país de salida.', { activities: ['integrated-control'] }),
    generated: true,
  }),
  {
    fact: `PE proposes changes to ${PROTOCOL}`,
    by: 'PE',
    as: 'treaty-officer',
    path: `/v1/instruments/${PROTOCOL}/texts`,
    body: {
      on: '2026-02-16',
      text: generatedText('Controlan juntos ambos países.', { activities: ['integrated-control'] }),
    },
  },
  act('EC', PROTOCOL, 'signatures', {
    version: 'ec-1',
    on: '2026-04-10',
    place: 'Quito',
    representative: MINISTER,
  }),
  act('PE', PROTOCOL, 'signatures', {
    version: 'pe-1',
    on: '2026-04-10',
    place: 'Lima',
    representative: MINISTER,
  }),
];

const TRATA = 'ec-intercambio-trata-generado';

/** In force, for requests for information to rest on. */
const exchange: History = [
  proposal('EC', TRATA, {
    with: 'CO',
    kind: 'memorandum',
    title: 'Memorando sobre intercambio de información contra la trata de personas (generado)',
    subject: 'Consultas entre las policías sobre trata de personas y personas desaparecidas',
    on: '2026-01-12',
    text: generatedText(
      'Las policías se consultan sobre trata de personas y personas desaparecidas (art. 4).',
      {
        until: '2035-12-31',
        authorises: [
          {
            article: 'art. 4',
            matters: ['human-trafficking', 'missing-persons'],
            agencies: ['ec-policia', 'co-policia'],
          },
        ],
      },
    ),
    generated: true,
  }),
  ...(['EC', 'CO'] as const).map((by) =>
    act(by, TRATA, 'signatures', {
      version: 'ec-1',
      on: '2026-01-20',
      place: 'Tulcán',
      representative: MINISTER,
    }),
  ),
];

/** Real ones with source and date, and invented ones that say so. Each is told from its beginning, on its own. */
export const instrumentHistories: readonly History[] = [
  acuerdoAmplio,
  estatutoMigratorio,
  customs,
  protocol,
  exchange,
];
