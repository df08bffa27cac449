import type { CalendarDate } from '#platform/kernel';
import type { Language } from '#platform/http';
import { fact, nameOf, printed, type PrintedDocument, type Section } from '#platform/print';
import { stagesInSpanish } from '#platform/sharing';
import type { Act } from './act.ts';
import { concludedText } from './instrument-state.ts';
import type { InstrumentView } from './kept-instruments.ts';
import type { MissingKind } from './missing.ts';
import type { Version } from './versions.ts';

const acts: Readonly<Record<Language, Readonly<Record<Act['type'], string>>>> = {
  es: {
    proposed: 'propuesta',
    'text-proposed': 'propuesta de cambios',
    'text-agreed': 'conformidad con el texto',
    signed: 'firma',
    'ratification-notified': 'notificación de ratificación',
    'extension-noted': 'nota de prórroga',
    denounced: 'denuncia',
    suspended: 'suspensión',
    resumed: 'reanudación',
    'amendment-noted': 'nota de enmienda',
    'end-noted': 'nota de terminación',
    reserved: 'reserva',
    'reservation-withdrawn': 'retiro de reserva',
    objected: 'objeción',
    declined: 'declinación',
    published: 'publicación',
    'partner-act-reported': 'acto informado de un asociado',
    claimed: 'referido por una fuente',
    'entry-corrected': 'corrección del registro',
    'rectification-noted': 'nota de rectificación',
  },
  en: {
    proposed: 'proposal',
    'text-proposed': 'proposal of changes',
    'text-agreed': 'agreement to the text',
    signed: 'signature',
    'ratification-notified': 'notice of ratification',
    'extension-noted': 'note of extension',
    denounced: 'denunciation',
    suspended: 'suspension',
    resumed: 'resumption',
    'amendment-noted': 'note of amendment',
    'end-noted': 'note of termination',
    reserved: 'reservation',
    'reservation-withdrawn': 'withdrawal of a reservation',
    objected: 'objection',
    declined: 'declination',
    published: 'publication',
    'partner-act-reported': 'reported act of a partner',
    claimed: 'claim of a source',
    'entry-corrected': 'correction of the entry',
    'rectification-noted': 'note of rectification',
  },
};

const missing: Readonly<Record<Language, Readonly<Record<MissingKind, string>>>> = {
  es: {
    proposal: 'propuesta',
    text: 'texto',
    agreement: 'conformidad',
    signature: 'firma',
    'ratification-note': 'nota de ratificación',
    'extension-note': 'nota de prórroga',
    'amendment-note': 'nota de enmienda',
    'end-note': 'nota de terminación',
    'rectification-note': 'nota de rectificación',
    reservation: 'reserva',
  },
  en: {
    proposal: 'proposal',
    text: 'text',
    agreement: 'agreement',
    signature: 'signature',
    'ratification-note': 'note of ratification',
    'extension-note': 'note of extension',
    'amendment-note': 'note of amendment',
    'end-note': 'note of termination',
    'rectification-note': 'note of rectification',
    reservation: 'reservation',
  },
};

const words = {
  es: {
    name: 'Nombre', parties: 'Partes', stage: 'Etapa', entry: 'Entrada en vigor', until: 'Último día de vigencia', generated: 'Dato inventado como ejemplo',
    text: 'Texto', textDigest: 'Huella del texto', at: 'Se encuentra en', missing: 'Lo que falta', missingActs: 'Actos que faltan, y de qué lado', whose: 'De quién', what: 'Qué', acts: 'Actos', actsInOrder: 'Actos de ambas partes, en el orden en que se registraron', day: 'Fecha', act: 'Acto', event: 'Hecho publicado',
    authorised: 'Quién puede compartir', article: 'Artículo', matters: 'Materias', agencies: 'Entidades', version: 'Versión', signedOn: 'Firma, según la fuente',
    sources: 'Lo que dicen las fuentes', sourcesSay: 'Cada fila es lo que afirma una fuente; no es acto de ninguna de las partes', source: 'Fuente', confidence: 'Confianza', place: 'Lugar', term: 'Plazo', lacks: 'Ninguna fuente dice', differ: 'Las fuentes difieren en',
  },
  en: {
    name: 'Name', parties: 'Parties', stage: 'Stage', entry: 'Entry into force', until: 'Last day in force', generated: 'Invented as an example',
    text: 'Text', textDigest: 'Digest of the text', at: 'To be found at', missing: 'What is missing', missingActs: 'Acts that are missing, and whose', whose: 'Whose', what: 'What', acts: 'Acts', actsInOrder: 'Acts of both parties, in the order of recording', day: 'Day', act: 'Act', event: 'Published event',
    authorised: 'Who may share', article: 'Article', matters: 'Matters', agencies: 'Agencies', version: 'Version', signedOn: 'Signed, as the source says',
    sources: 'What sources say', sourcesSay: 'Each row is what one source claims, and no act of either party', source: 'Source', confidence: 'Confidence', place: 'Place', term: 'Term', lacks: 'No source says', differ: 'Sources differ in',
  },
} as const; // prettier-ignore

/** The text that both have signed, else the newest that was proposed. */
const textOf = (instrument: InstrumentView): Version | undefined =>
  concludedText(instrument) ?? instrument.versions.at(-1);

const textSection = (text: Version, language: Language): Section => {
  const say = words[language];
  return {
    heading: `${say.text} (${say.version.toLowerCase()} ${text.version})`,
    blocks: [
      ...(text.content === undefined ? [] : [text.content]),
      ...(text.uri === undefined ? [] : [`${say.at}: ${text.uri}`]),
      `${say.textDigest}: ${text.digest}`,
      ...(text.authorises.length === 0
        ? []
        : [
            {
              caption: say.authorised,
              columns: [say.article, say.matters, say.agencies],
              rows: text.authorises.map(({ article, matters, agencies }) => [
                article,
                matters.join(', '),
                agencies.join(', '),
              ]),
            },
          ]),
    ],
  };
};

/** What sources claim, where any does; in what they differ, and what none of them says. */
const claimsSection = (
  { claims = [], lacks = [], sourcesDiffer = [] }: InstrumentView,
  language: Language,
): Section[] => {
  const say = words[language];
  if (claims.length === 0) return [];
  const named = (label: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`${label}: ${names.join(', ')}`];
  return [
    {
      heading: say.sources,
      blocks: [
        ...named(say.differ, sourcesDiffer),
        ...named(say.lacks, lacks),
        {
          caption: say.sourcesSay,
          columns: [say.signedOn, say.place, say.entry, say.term, say.source, say.confidence],
          rows: claims.map(
            ({ signedOn, place, inForceOn, term, source: { title, date, url, confidence } }) => [
              signedOn ?? '',
              place ?? '',
              inForceOn ?? '',
              term ?? '',
              [title, date, url].filter((part) => part !== undefined).join(', '),
              confidence ?? '',
            ],
          ),
        },
      ],
    },
  ];
};

/** An instrument on paper, as it stands on a day. */
export const onPaper = (
  { on, ...instrument }: { readonly on: CalendarDate } & InstrumentView,
  { language, position }: Pick<PrintedDocument, 'language' | 'position'>,
): PrintedDocument => {
  const say = words[language];
  const {
    id,
    title = id,
    subject,
    parties,
    stage,
    entryIntoForce,
    periods,
    timeline,
    digest,
    generated,
  } = instrument;
  const named = (country: (typeof parties)[number]): string => nameOf(country, language);
  const text = textOf(instrument);
  const until = periods.at(-1)?.until;
  return {
    language,
    title,
    ...(subject === undefined ? {} : { subtitle: subject }),
    facts: [
      [say.name, id],
      [say.parties, parties.map(named).join(', ')],
      [say.stage, language === 'es' ? stagesInSpanish[stage] : stage],
      ...fact(say.signedOn, instrument.signedOn),
      ...fact(say.entry, entryIntoForce),
      ...fact(say.until, until),
      ...fact(say.generated, generated ? '✓' : undefined),
    ],
    sections: [
      ...(text ? [textSection(text, language)] : []),
      ...(instrument.missing.length === 0
        ? []
        : [
            {
              heading: say.missing,
              blocks: [
                {
                  caption: say.missingActs,
                  columns: [say.whose, say.what],
                  rows: instrument.missing.map(({ by, act }) => [
                    named(by),
                    missing[language][act as MissingKind] ?? act,
                  ]),
                },
              ],
            },
          ]),
      ...claimsSection(instrument, language),
      {
        heading: say.acts,
        blocks: [
          {
            caption: say.actsInOrder,
            columns: [say.day, say.whose, say.act, say.event],
            rows: timeline.map(({ on: day, by, type, id: event }) => [
              day,
              named(by),
              acts[language][type as Act['type']],
              event ?? '',
            ]),
          },
        ],
      },
    ],
    signatures: parties.map((country) => {
      const signature = timeline.findLast(({ by, type }) => by === country && type === 'signed');
      return { of: named(country), ...(signature ? { signed: signature.on } : {}) };
    }),
    digest,
    asOf: on,
    position,
  };
};

/** `text/html` and `application/pdf` of an instrument. */
export const instrumentOnPaper = printed(onPaper);
