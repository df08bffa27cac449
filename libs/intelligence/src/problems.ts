import type { Catalogue } from '#http';

const NEEDS_A_BASIS =
  'Sharing needs a basis: intelligence leaves a country only under an instrument in force, for a stated purpose';

export const intelligenceProblems: Catalogue = {
  'sharing.no-basis': {
    status: 422,
    es: 'Aquí no se conoce ningún {article} del instrumento {instrument} que permita compartir.',
    en: 'No {article} of an instrument {instrument} that lets agencies share is known here.',
    citation: NEEDS_A_BASIS,
  },
  'sharing.basis-not-in-force': {
    status: 422,
    es: 'El instrumento {instrument} no está en vigor ({stage}): nada se comparte según su {article}.',
    en: 'The instrument {instrument} is not in force ({stage}): nothing is shared under its {article}.',
    citation: NEEDS_A_BASIS,
  },
  'sharing.basis-suspended': {
    status: 422,
    es: '{by} suspendió el instrumento {instrument} el {since}: {reason}',
    en: '{by} suspended the instrument {instrument} on {since}: {reason}',
    citation: NEEDS_A_BASIS,
  },
  'sharing.not-covered': {
    status: 422,
    es: 'El {article} de {instrument} no cubre {matter} entre {agencies}.',
    en: '{article} of {instrument} does not cover {matter} between {agencies}.',
    citation: NEEDS_A_BASIS,
  },
  'request.unknown': {
    status: 404,
    es: 'No hay aquí ninguna solicitud {request} que concierna a su institución.',
    en: 'There is no request {request} here that concerns your agency.',
  },
  'request.unknown-agency': {
    status: 422,
    es: '{to} no es una institución de un país vecino. Las que participan son: {known}.',
    en: '{to} is no agency of a neighbouring country. Those that take part are: {known}.',
  },
  'request.name-not-yours': {
    status: 422,
    es: 'El nombre {request} no empieza por el código de su institución.',
    en: 'The name {request} does not begin with your agency’s code.',
  },
  'request.out-of-reach': {
    status: 422,
    es: '{moment} ({field}) queda fuera de lo que se admite: de {first} a {last}.',
    en: '{moment} ({field}) is outside what is accepted: from {first} to {last}.',
  },
  'request.already-asked': {
    status: 409,
    es: 'La solicitud {request} ya se hizo.',
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
    es: 'La solicitud {request} ya no espera eso: está en estado {state}.',
    en: 'The request {request} does not wait for that any more: it is {state}.',
  },
  'answer.expires-in-past': {
    status: 422,
    es: 'La respuesta vencería antes de leerse ({expires}).',
    en: 'The answer would expire before it is read ({expires}).',
  },
  'agency.without-key': {
    status: 409,
    es: 'No se conoce ninguna clave de {agency}: nada puede sellarse para ella.',
    en: 'No key of {agency} is known: nothing can be sealed for it.',
  },
  'agency.key-unusable': {
    status: 409,
    es: 'La clave que se conoce de {agency} no sirve para sellar, y no hay otra: su país debe anunciar una nueva.',
    en: 'The key known of {agency} cannot seal anything, and there is no other: its country has to announce a new one.',
  },
  'agency.not-yours': {
    status: 403,
    es: '{agency} no es una institución de {country}.',
    en: '{agency} is no agency of {country}.',
    citation: 'Neither side writes the other’s history',
  },
  'content.unknown': {
    status: 404,
    es: 'No hay aquí ningún contenido {part} de {request} sellado para su institución.',
    en: 'There is no content {part} of {request} here that is sealed for your agency.',
  },
  'content.unknown-key': {
    status: 409,
    es: 'Está sellado con la clave {keyId}, que {agency} no tiene aquí: pida que se envíe otra vez.',
    en: 'It is sealed with the key {keyId}, which {agency} does not hold here: ask for it to be sent again.',
  },
  'content.expired': {
    status: 410,
    es: 'Venció el {expires} y ya no se abre.',
    en: 'It expired at {expires} and no longer opens.',
  },
  'content.not-genuine': {
    status: 422,
    es: 'El sello no corresponde a este contenido en este lugar ({place}).',
    en: 'The seal does not fit this content in this place ({place}).',
  },
  'content.too-long': {
    status: 413,
    es: 'Sellado ocupa {length} caracteres; lo publicado admite {limit}.',
    en: 'Sealed it takes {length} characters; what is published holds {limit}.',
  },
  'content.reason-missing': {
    status: 422,
    es: 'Diga por qué se abre, de modo que un colega lo entienda: al menos {signs} letras o cifras, y entre ellas {letters} letras distintas.',
    en: 'Say why it is opened, so that a colleague understands: at least {signs} letters or digits, among them {letters} different letters.',
  },
};
