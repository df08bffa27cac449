import type { Catalogue } from '#platform/http';

/** In what state a request takes no more of what was asked. */
const SETTLED: Readonly<Record<'refused' | 'answered' | 'closed' | 'answered-in-part', string>> = {
  refused: 'denegada',
  answered: 'contestada',
  closed: 'cerrada',
  'answered-in-part': 'contestada en parte',
};

export const intelligenceProblems: Catalogue = {
  'request.unknown': {
    status: 404,
    es: 'No hay aquí ninguna solicitud {request} que concierna a su entidad.',
    en: 'There is no request {request} here that concerns your agency.',
  },
  'request.unknown-agency': {
    status: 422,
    es: '{to} no es una entidad de un país vecino. Quizá quiso decir: {meant}.',
    en: '{to} is no agency of a neighbouring country. Perhaps you meant: {meant}.',
  },
  'request.name-not-yours': {
    status: 422,
    es: 'El nombre {request} no empieza por el código de su entidad.',
    en: 'The name {request} does not begin with your agency’s code.',
  },
  'request.out-of-reach': {
    status: 422,
    es: '{moment} ({field}) queda fuera de lo que se admite: de {first} a {last}.',
    en: '{moment} ({field}) is outside what is accepted: from {first} to {last}.',
  },
  'request.already-asked': {
    status: 409,
    es: 'La solicitud {request} ya fue presentada.',
    en: 'The request {request} has been made.',
  },
  'request.deadline-passed': {
    status: 422,
    es: 'El plazo ({deadline}) no es posterior a la solicitud ({asked}).',
    en: 'The deadline ({deadline}) is not after the request ({asked}).',
  },
  'request.asked-in-future': {
    status: 422,
    es: '{asked} todavía no ha llegado.',
    en: '{asked} has not come yet.',
  },
  'request.settled': {
    status: 409,
    es: 'La solicitud {request} ya no admite ese acto: está {state}.',
    en: 'The request {request} does not wait for that any more: it is {state}.',
    inSpanish: { state: SETTLED },
  },
  'answer.expires-in-past': {
    status: 422,
    es: 'La respuesta vencería antes de poder leerse ({expires}).',
    en: 'The answer would expire before it is read ({expires}).',
  },
  'agency.without-key': {
    status: 409,
    es: 'No se conoce ninguna clave de {agency}: no se puede sellar nada para esa entidad.',
    en: 'No key of {agency} is known: nothing can be sealed for it.',
  },
  'agency.key-unusable': {
    status: 409,
    es: 'La clave que se conoce de {agency} no sirve para sellar, y no hay otra: su país debe anunciar una nueva.',
    en: 'The key known of {agency} cannot seal anything, and there is no other: its country has to announce a new one.',
  },
  'agency.not-yours': {
    status: 403,
    es: '{agency} no es una entidad de {country}.',
    en: '{agency} is no agency of {country}.',
    citation: {
      es: 'Ninguno de los lados escribe la historia del otro',
      en: 'Neither side writes the other’s history',
    },
  },
  'content.unknown': {
    status: 404,
    es: 'No hay aquí ningún contenido {part} de {request} sellado para su entidad.',
    en: 'There is no content {part} of {request} here that is sealed for your agency.',
  },
  'content.unknown-key': {
    status: 409,
    es: 'Está sellado con la clave {keyId}, que {agency} no tiene aquí: pida que se vuelva a enviar.',
    en: 'It is sealed with the key {keyId}, which {agency} does not hold here: ask for it to be sent again.',
  },
  'content.expired': {
    status: 410,
    es: 'Venció el {expires} y ya no puede abrirse.',
    en: 'It expired at {expires} and no longer opens.',
  },
  'content.not-genuine': {
    status: 422,
    es: 'El sello no corresponde a este contenido en este lugar ({place}).',
    en: 'The seal does not fit this content in this place ({place}).',
  },
  'content.too-long': {
    status: 413,
    es: 'El contenido ocupa {length} caracteres una vez sellado; lo que se publica admite {limit}.',
    en: 'Sealed it takes {length} characters; what is published holds {limit}.',
  },
  'content.reason-missing': {
    status: 422,
    es: 'Diga por qué se abre, de modo que un colega lo entienda: al menos {signs} letras o cifras, y entre ellas {letters} letras distintas.',
    en: 'Say why it is opened, so that a colleague understands: at least {signs} letters or digits, among them {letters} different letters.',
  },
};
