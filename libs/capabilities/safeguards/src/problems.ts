import type { Bilingual, Catalogue } from '#platform/http';

const asylum: Bilingual = {
  es: 'Constitución del Ecuador, art. 41; Convención sobre el Estatuto de los Refugiados (1951), art. 33',
  en: 'Constitution of Ecuador, art. 41; Convention relating to the Status of Refugees (1951), art. 33',
};

const KINDS = {
  'refusal-of-entry': 'inadmisión',
  'refusal-of-exit': 'impedimento de salida',
  exclusion: 'exclusión',
  deportation: 'deportación',
  detention: 'detención',
  assistance: 'asistencia',
} as const;

export const safeguardsProblems: Catalogue = {
  'safeguard.unknown': {
    status: 404,
    es: 'No hay aquí ningún caso {case} que concierna a su entidad.',
    en: 'There is no case {case} here that concerns your agency.',
  },
  'safeguard.not-yours': {
    status: 422,
    es: 'El nombre {case} no empieza por el código de su país.',
    en: 'The name {case} does not begin with your country’s code.',
  },
  'safeguard.already-opened': {
    status: 409,
    es: 'El caso {case} ya fue registrado con otros datos.',
    en: 'The case {case} has been recorded, and says something else.',
  },
  'safeguard.foreign-authority': {
    status: 422,
    es: '{authority} no es una autoridad de su país.',
    en: '{authority} is no authority of your country.',
  },
  'safeguard.reporter-missing': {
    status: 422,
    es: 'Es un acto de {authority}: diga en {field} quién lo refiere.',
    en: 'It is an act of {authority}: say in {field} who reports it.',
  },
  'safeguard.authority-missing': {
    status: 422,
    es: 'Diga en {field} qué autoridad lo hizo («{kind}»): la defensoría lo refiere y no lo hace.',
    en: 'Say in {field} which authority did it ({kind}): the ombudsman reports it and does not do it.',
    inSpanish: { kind: KINDS },
  },
  'safeguard.where-missing': {
    status: 422,
    es: 'Falta dónde: un puesto (post) o un lugar (place).',
    en: 'Where it was is missing: a post or a place.',
  },
  'safeguard.reason-missing': {
    status: 422,
    es: 'Falta el motivo, o no es uno de los de «{kind}»: {reasons}.',
    en: 'The reason is missing, or is none of those of {kind}: {reasons}.',
    citation: {
      es: 'Constitución del Ecuador, art. 76(7)(l); de Colombia, art. 29; del Perú, art. 139(5)',
      en: 'Constitution of Ecuador, art. 76(7)(l); of Colombia, art. 29; of Peru, art. 139(5)',
    },
    inSpanish: { kind: KINDS },
  },
  'safeguard.norm-missing': {
    status: 422,
    es: 'Falta la norma, con su artículo, en que se funda: «{kind}».',
    en: 'The norm that it rests on, with its article, is missing: {kind}.',
    citation: {
      es: 'Constitución del Ecuador, art. 76(7)(l); de Colombia, art. 29; del Perú, art. 139(5)',
      en: 'Constitution of Ecuador, art. 76(7)(l); of Colombia, art. 29; of Peru, art. 139(5)',
    },
    inSpanish: { kind: KINDS },
  },
  'safeguard.unknown-country': {
    status: 422,
    es: '{found} ({field}) no es un código de país de tres letras. Quizá quiso decir: {meant}.',
    en: '{found} ({field}) is no country code of three letters. Perhaps you meant: {meant}.',
  },
  'safeguard.in-future': {
    status: 422,
    es: '{found} ({field}) todavía no ha llegado.',
    en: '{found} ({field}) has not come yet.',
  },
  'safeguard.settled': {
    status: 409,
    es: 'El caso {case} ya no admite ese acto: está {state}.',
    en: 'The case {case} does not take that any more: it is {state}.',
    inSpanish: { state: { concluded: 'concluido', annulled: 'anulado' } },
  },
  'safeguard.not-of-this-kind': {
    status: 422,
    es: 'En el caso {case}, de «{kind}», no cabe ese acto ({act}).',
    en: 'The case {case} is of the kind {kind}, which has no such act ({act}).',
    inSpanish: { kind: KINDS },
  },
  'safeguard.not-heard-why': {
    status: 422,
    es: 'Si la persona no fue oída, diga por qué en {field}.',
    en: 'Where the person was not heard, say why in {field}.',
    citation: {
      es: 'Constitución del Ecuador, art. 76(7)(c); de Colombia, art. 29; del Perú, art. 139(14)',
      en: 'Constitution of Ecuador, art. 76(7)(c); of Colombia, art. 29; of Peru, art. 139(14)',
    },
  },
  'safeguard.heard-what': {
    status: 422,
    es: 'Si la persona fue oída, diga qué dijo (said) o la huella del acta (digest).',
    en: 'Where the person was heard, say what was said, or the digest of its record.',
  },
  'safeguard.remedy-passed': {
    status: 422,
    es: 'El plazo del recurso ({until}) terminaría antes de lo que se recurre ({since}).',
    en: 'The time for the remedy ({until}) would end before what it is against ({since}).',
    citation: {
      es: 'Constitución del Ecuador, art. 76(7)(m)',
      en: 'Constitution of Ecuador, art. 76(7)(m)',
    },
  },
  'safeguard.unknown-referral': {
    status: 404,
    es: 'El caso {case} no tiene ninguna derivación {referral}.',
    en: 'The case {case} has no referral {referral}.',
  },
  'safeguard.reason-says-nothing': {
    status: 422,
    es: 'Diga en {field} qué se registró mal, con palabras que otra persona entienda.',
    en: 'Say in {field} what was recorded wrongly, in words that somebody else understands.',
  },
  'safeguard.non-refoulement': {
    status: 422,
    es: 'La persona pide protección: no se la devuelve ni se la rechaza («{kind}»). Derívela a la autoridad de protección.',
    en: 'The person asks for protection and is neither returned nor turned away ({kind}). Refer them to the authority for protection.',
    citation: asylum,
    inSpanish: { kind: KINDS },
  },
  'safeguard.no-penalty-for-seeking-asylum': {
    status: 422,
    es: 'A quien pide asilo no se le sanciona por haber ingresado o permanecido en situación irregular ({reason}).',
    en: 'Who asks for asylum is not penalised for having entered or stayed in an irregular situation ({reason}).',
    citation: {
      es: 'Constitución del Ecuador, art. 41; Convención sobre el Estatuto de los Refugiados (1951), art. 31',
      en: 'Constitution of Ecuador, art. 41; Convention relating to the Status of Refugees (1951), art. 31',
    },
    inSpanish: {
      reason: { 'irregular-entry': 'ingreso irregular', 'irregular-stay': 'permanencia irregular' },
    },
  },
  'safeguard.consul-of-origin': {
    status: 422,
    es: 'La persona pide protección: a su país de origen no se le avisa, ni donde no se sabe cuál es.',
    en: 'The person asks for protection: their country of origin is not told, nor any country where it is not known which that is.',
    citation: {
      es: 'Constitución del Ecuador, art. 41; Convención de Viena sobre Relaciones Consulares, art. 36(1)(b): el aviso es un derecho de la persona',
      en: 'Constitution of Ecuador, art. 41; Vienna Convention on Consular Relations, art. 36(1)(b): the notice is a right of the person',
    },
  },
};
