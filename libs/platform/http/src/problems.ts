import type { Catalogue } from './problem.ts';

/** What can be wrong with any request. */
export const httpProblems: Catalogue = {
  'request.invalid': {
    status: 422,
    es: 'La solicitud no es válida; vea en qué campos y por qué.',
    en: 'The request is not valid; see which field and why.',
  },
  'request.malformed': {
    status: 400,
    es: 'No es una solicitud HTTP bien formada.',
    en: 'It is not a well-formed HTTP request.',
  },
  'request.too-slow': {
    status: 408,
    es: 'La solicitud dejó de avanzar: llegaron menos de {bytes} bytes en {seconds} segundos.',
    en: 'The request made no progress: fewer than {bytes} bytes came within {seconds} seconds.',
  },
  'headers.too-large': {
    status: 431,
    es: 'Las cabeceras son demasiado grandes.',
    en: 'The headers are too large.',
  },
  'address.malformed': {
    status: 400,
    es: 'La dirección contiene algo que no es UTF-8 con codificación porcentual, o caracteres de control.',
    en: 'The address holds something that is not percent-encoded UTF-8, or control characters.',
  },
  'parameter.malformed': {
    status: 400,
    es: 'Una parte de la dirección no tiene la forma esperada: {path}',
    en: 'A part of the address is not of the form expected: {path}',
  },
  'body.empty': {
    status: 400,
    es: 'La solicitud necesita un cuerpo y llegó sin él; se espera {expected}.',
    en: 'The request needs a body and came without one; what is expected here is {expected}.',
  },
  'body.malformed': {
    status: 400,
    es: 'El cuerpo no es JSON bien formado: deja de serlo en la línea {line}, columna {column}.',
    en: 'The body is not well-formed JSON: it ceases to be at line {line}, column {column}.',
  },
  'body.not-utf8': {
    status: 400,
    es: 'El cuerpo no está en UTF-8.',
    en: 'The body is not UTF-8.',
  },
  'body.not-gzip': {
    status: 400,
    es: 'El cuerpo se declara comprimido con gzip, y no lo está o llegó incompleto.',
    en: 'The body says that it is gzip, and is not or is cut off.',
  },
  'body.cut-off': {
    status: 400,
    es: 'El cuerpo llegó incompleto.',
    en: 'The body did not come whole.',
  },
  'body.too-large': {
    status: 413,
    es: 'El cuerpo supera los {limit} bytes.',
    en: 'The body is larger than {limit} bytes.',
  },
  'body.expands-too-much': {
    status: 413,
    es: 'El cuerpo comprimido se expande a más de {limit} veces su tamaño.',
    en: 'The compressed body opens to more than {limit} times its size.',
  },
  'body.nothing-in-it': {
    status: 400,
    es: 'El cuerpo está casi vacío: más de {limit} bytes sin ninguna línea que leer.',
    en: 'The body is mostly empty: more than {limit} bytes without a line to read.',
  },
  'body.unsupported-type': {
    status: 415,
    es: 'El cuerpo llegó como {found}; se espera {expected}.',
    en: 'The body came as {found}; what is expected here is {expected}.',
  },
  'method.not-allowed': {
    status: 405,
    es: '{path} no admite el método {method}; admite: {allowed}.',
    en: '{path} does not answer to {method}; it answers to: {allowed}.',
  },
  'route.unknown': { status: 404, es: 'No hay nada en {path}.', en: 'There is nothing at {path}.' },
  'idempotency-key.missing': {
    status: 400,
    es: 'Una orden necesita Idempotency-Key, para que no se ejecute dos veces si se envía de nuevo.',
    en: 'A command needs an Idempotency-Key, so that sending it again does not do it again.',
  },
  'idempotency-key.malformed': {
    status: 400,
    es: 'Idempotency-Key debe tener de 1 a 200 caracteres visibles.',
    en: 'Idempotency-Key has 1 to 200 visible characters.',
  },
  'idempotency-key.reused': {
    status: 422,
    es: 'Esa clave ya se usó para otra orden.',
    en: 'That key was used for another command.',
  },
  'precondition.malformed': {
    status: 400,
    es: 'If-Match debe llevar una ETag fuerte, tal como se recibió: "3".',
    en: 'If-Match carries a strong ETag as it came: "3".',
  },
  'precondition.required': {
    status: 428,
    es: 'Otro funcionario puede estar cambiando lo mismo: indique con If-Match qué versión vio.',
    en: 'Another officer may be changing the same: say with If-Match which version you saw.',
  },
  'precondition.failed': {
    status: 412,
    es: 'La versión actual es la {actual}, no la {expected}: vuelva a leerla.',
    en: 'It is at version {actual}, not {expected}: read it again.',
  },
  'version.conflict': {
    status: 409,
    es: 'Otra orden se adelantó; vuelva a intentarlo.',
    en: 'Another command came first; try again.',
  },
  'outcome.unknown': {
    status: 503,
    es: 'La base de datos no respondió y no se sabe si la orden se ejecutó. Envíela de nuevo con la misma Idempotency-Key: no se ejecutará dos veces.',
    en: 'The database did not answer, and it is not known whether the command was done. Send the command again with the same Idempotency-Key: it will not be done twice.',
  },
  'store.unavailable': {
    status: 503,
    es: 'La base de datos no responde por ahora. Vuelva a intentarlo; si es una orden, con la misma Idempotency-Key.',
    en: 'The database does not answer now. Try again; a command with the same Idempotency-Key.',
  },
  'position.malformed': {
    status: 400,
    es: 'Una posición se escribe ec.co.crossing=42 o ec.co.crossing=2026-01-01T00:00:00Z, separadas por comas: {found}',
    en: 'A position is written ec.co.crossing=42 or ec.co.crossing=2026-01-01T00:00:00Z, separated by commas: {found}',
  },
  'cursor.malformed': {
    status: 400,
    es: 'Ese cursor no lo emitió este servicio.',
    en: 'That cursor did not come from here.',
  },
  'line.too-long': {
    status: 413,
    es: 'La línea supera los {limit} bytes.',
    en: 'The line is longer than {limit} bytes.',
  },
  'line.malformed': {
    status: 400,
    es: 'La línea {line} no es JSON bien formado: deja de serlo en la columna {column}.',
    en: 'Line {line} is not well-formed JSON: it ceases to be at column {column}.',
  },
  'line.not-utf8': { status: 400, es: 'La línea no está en UTF-8.', en: 'The line is not UTF-8.' },
  'rate.limited': {
    status: 429,
    es: 'Demasiadas solicitudes; espere el tiempo que indica Retry-After.',
    en: 'Too many requests; wait as long as Retry-After says.',
  },
  'service.not-ready': {
    status: 503,
    es: 'El servicio no está listo. GET /v1/readiness indica el motivo a quien lo opera.',
    en: 'It is not ready. GET /v1/readiness tells its operators why.',
  },
  'internal.error': {
    status: 500,
    es: 'Algo falló en este servicio; en su registro figura como {incident}.',
    en: 'Something failed here; the log knows it as {incident}.',
  },
};
