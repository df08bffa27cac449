import type { Catalogue } from '#platform/http';

export const personsProblems: Catalogue = {
  'person.unknown': {
    status: 404,
    es: 'Aquí no hay ninguna persona con ese seudónimo.',
    en: 'There is no person by that pseudonym here.',
  },
  'person.erased': {
    status: 410,
    es: 'La identidad fue suprimida el {at} por {authority} ({basis}).',
    en: 'The identity was erased on {at} by {authority} ({basis}).',
  },
  'person.not-erased': {
    status: 404,
    es: 'Esta identidad no ha sido suprimida: no hay certificado.',
    en: 'This identity has not been erased: there is no certificate.',
  },
  'person.too-little': {
    status: 422,
    es: 'Con lo dicho no se puede buscar a nadie ({way}): hace falta {needs}.',
    en: 'Nobody can be sought by what was given ({way}): it needs {needs}.',
  },
  'person.nothing-given': {
    status: 422,
    es: 'No se dijo ningún dato de identidad.',
    en: 'No field of an identity was given.',
  },
  'person.birth-date-malformed': {
    status: 422,
    es: '{field} debe ser una fecha, o el mes o el año si no se sabe más: 1984-03-02, 1984-03, 1984.',
    en: '{field} must be a date, or the month or year where no more is known: 1984-03-02, 1984-03, 1984.',
  },
  'person.same': {
    status: 422,
    es: 'Son la misma persona ya: un seudónimo no se vincula consigo mismo.',
    en: 'They are one already: a pseudonym is not linked with itself.',
  },
};
