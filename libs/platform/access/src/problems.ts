import type { Catalogue } from '#platform/http';

export const accessProblems: Catalogue = {
  'token.missing': {
    status: 401,
    es: 'Falta el token; se envía en la cabecera Authorization: Bearer …',
    en: 'The token is missing: Authorization: Bearer …',
  },
  'token.invalid': {
    status: 401,
    es: 'El token no es válido ({reason}).',
    en: 'The token is not valid ({reason}).',
  },
  'token.other-issuer': {
    status: 401,
    es: 'El emisor del token no está entre los que se reconocen aquí: {accepted}. Cada país atiende a su propio personal.',
    en: 'The token’s issuer is none of those known here: {accepted}. Each country serves its own people.',
  },
  'token.revoked': {
    status: 401,
    es: 'El token fue revocado.',
    en: 'The token has been revoked.',
  },
  'token.unverifiable': {
    status: 503,
    es: 'Por ahora no se puede verificar ningún token: no se pueden leer las claves del emisor. Inténtelo de nuevo.',
    en: 'No token can be verified at present: the issuer’s keys cannot be read. Try again.',
  },
  'token.expired': { status: 401, es: 'El token venció.', en: 'The token has expired.' },
  'caller.not-permitted': {
    status: 403,
    es: 'Sus funciones no incluyen el permiso {permission}.',
    en: 'Your roles do not include {permission}.',
  },
  'caller.agency-mismatch': {
    status: 403,
    es: 'En el registro de entidades no figura ninguna entidad {agency} de {country}.',
    en: 'The register of agencies has no agency {agency} of {country}.',
  },
};
