import type { Catalogue } from '#platform/http';

export const sealedProblems: Catalogue = {
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
