import type { Catalogue } from '#http';

export const accessProblems: Catalogue = {
  'token.missing': {
    status: 401,
    es: 'Falta el token: Authorization: Bearer …',
    en: 'The token is missing: Authorization: Bearer …',
  },
  'token.invalid': {
    status: 401,
    es: 'El token no es válido ({reason}).',
    en: 'The token is not valid ({reason}).',
  },
  'token.expired': { status: 401, es: 'El token venció.', en: 'The token has expired.' },
  'caller.not-permitted': {
    status: 403,
    es: 'Sus funciones no incluyen {permission}.',
    en: 'Your roles do not include {permission}.',
  },
  'caller.other-country': {
    status: 403,
    es: 'Este es el nodo de {node}; usted pregunta por {country}. Cada país escribe solo su propia historia.',
    en: 'This is the node of {node}; you ask for {country}. Each country writes only its own history.',
    citation: 'Neither side writes the other’s history',
  },
};
