import type { Catalogue } from '#platform/http';

export const paperProblems: Catalogue = {
  'paper.unknown': {
    status: 404,
    es: 'No se conserva aquí ningún documento con la huella {digest}.',
    en: 'No paper with the digest {digest} is kept here.',
  },
  'paper.empty': {
    status: 400,
    es: 'El documento llegó vacío.',
    en: 'The paper came empty.',
  },
  'paper.too-large': {
    status: 413,
    es: 'El documento supera los {limit} bytes.',
    en: 'The paper is larger than {limit} bytes.',
  },
  'paper.kind-not-taken': {
    status: 415,
    es: 'El documento llegó como {found}; se aceptan: {kinds}.',
    en: 'The paper came as {found}; what is taken: {kinds}.',
  },
  'paper.not-of-kind': {
    status: 422,
    es: 'Lo que llegó no es {kind}: su contenido dice otra cosa.',
    en: 'What came is not {kind}: its bytes say otherwise.',
  },
  'paper.digest-malformed': {
    status: 400,
    es: 'Repr-Digest debe decir sha-256=:…: con la huella SHA-256 en base64.',
    en: 'Repr-Digest has to say sha-256=:…: with the SHA-256 digest in base64.',
  },
  'paper.digest-differs': {
    status: 422,
    es: 'La huella de lo que llegó es {found} y no {expected}: algo cambió en el camino.',
    en: 'The digest of what came is {found} and not {expected}: something changed on the way.',
  },
  'paper.damaged': {
    status: 500,
    es: 'El documento {digest} está dañado en el disco: sus bytes ya no tienen esa huella. Vuelva a enviarlo, o restáurelo de un respaldo.',
    en: 'The paper {digest} is damaged on the disk: its bytes do not have that digest any more. Send it again, or restore it.',
  },
  'paper.store-away': {
    status: 503,
    es: 'El depósito de documentos no responde ({why}); inténtelo más tarde.',
    en: 'The store of papers does not answer ({why}); try again later.',
  },
  'paper.no-folder': {
    status: 503,
    es: 'Este nodo no tiene dónde conservar documentos: falta VECINDAD_PAPERS.',
    en: 'This node has nowhere to keep papers: VECINDAD_PAPERS is not set.',
  },
};
