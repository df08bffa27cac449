import type { PostKind } from '#contracts/crossing';
import type { Catalogue } from '#platform/http';

/** What a kind of post is called in a sentence. */
const KINDS: Readonly<Record<PostKind, string>> = {
  land: 'terrestre',
  river: 'fluvial',
  sea: 'marítimo',
  air: 'aéreo',
};

const SOVEREIGNTY = {
  es: 'Ninguno de los lados escribe la historia del otro',
  en: 'Neither side writes the other’s history',
};

export const crossingProblems: Catalogue = {
  'post.unknown': { status: 404, es: 'No hay ningún puesto {post}.', en: 'There is no post {post}.' },
  'post.already-registered': {
    status: 409,
    es: 'El puesto {post} ya está registrado; corríjalo con PUT /v1/posts/{post}.',
    en: 'The post {post} is registered already; correct it with PUT /v1/posts/{post}.',
  },
  'post.no-such-border': {
    status: 422,
    es: '{country} no coordina aquí ninguna frontera con {border}.',
    en: '{country} coordinates no border with {border} here.',
  },
  'post.border-fixed': {
    status: 409,
    es: 'La frontera de un puesto no cambia: su historia ya se comunicó a ese vecino.',
    en: 'A post’s border does not change: its history has been told to that neighbour.',
  },
  'post.not-yours': {
    status: 403,
    es: 'El lado {side} del puesto {post} no es el suyo ni el de enfrente.',
    en: 'Side {side} of the post {post} is neither yours nor the one opposite.',
    citation: SOVEREIGNTY,
  },
  'post.reason-missing': {
    status: 422,
    es: 'Diga por qué se abre o se cierra el puesto.',
    en: 'Say why it opens or closes.',
  },
  'post.since-in-future': {
    status: 422,
    es: '{since} todavía no ha llegado; comuníquelo cuando ocurra.',
    en: '{since} has not come yet; tell it when it happens.',
  },
  'post.claim-unknown': {
    status: 404,
    es: 'El puesto {post} no tiene aquí ninguna afirmación {claim}; GET /v1/posts/{post} las enumera en `history`.',
    en: 'The post {post} has no claim {claim} here; GET /v1/posts/{post} lists them in history.',
  },
  'post.claim-withdrawn': {
    status: 409,
    es: 'La afirmación {claim} sobre el puesto {post} está retirada; si es cierta, hágala de nuevo con PUT /v1/posts/{post}/status.',
    en: 'The claim {claim} about the post {post} is withdrawn; if it is right, make it anew by PUT /v1/posts/{post}/status.',
  },
  'crossing.unknown': {
    status: 404,
    es: 'Su entidad no tiene aquí ningún registro {record}.',
    en: 'Your agency has no record {record} here.',
  },
  'crossing.recorded-otherwise': {
    status: 409,
    es: 'El registro {record} ya consta con otros valores ({differing}). Si estaban equivocados, corríjalos con POST /v1/crossings/{record}/corrections.',
    en: 'The record {record} stands with other values ({differing}). If those are wrong, correct them by POST /v1/crossings/{record}/corrections.',
  },
  'crossing.annulled': {
    status: 409,
    es: 'El registro {record} está anulado y no cuenta. Si la anulación fue un error, restablézcalo con POST /v1/crossings/{record}/reinstatement.',
    en: 'The record {record} is annulled and does not count. If that was a mistake, reinstate it by POST /v1/crossings/{record}/reinstatement.',
  },
  'crossing.moved': {
    status: 409,
    es: 'Otra corrección pasó entretanto el registro {record} al puesto {post}; vuelva a intentarlo.',
    en: 'Another correction has moved the record {record} to the post {post} meanwhile; try again.',
  },
  'correction.note-missing': {
    status: 422,
    es: 'El motivo `other` necesita una explicación en `note`.',
    en: 'The reason “other” needs an explanation in note.',
  },
  'crossing.unknown-post': {
    status: 422,
    es: 'El puesto {post} no figura en el registro de este país.',
    en: 'This country’s register has no post {post}.',
  },
  'crossing.in-future': {
    status: 422,
    es: 'El cruce lleva la fecha {occurredAt}, posterior a la hora actual ({now}): revise el reloj del puesto o la zona horaria.',
    en: 'The crossing is of {occurredAt}, after now ({now}): check the post’s clock or the time zone.',
  },
  'crossing.too-long-ago': {
    status: 422,
    es: 'El cruce lleva la fecha {occurredAt}, de hace más de {years} años: revise el año o el reloj del puesto.',
    en: 'The crossing is of {occurredAt}, more than {years} years ago: check the year or the post’s clock.',
  },
  'crossing.mode-not-of-post': {
    status: 422,
    es: 'El puesto {post} ({kind}) no admite el medio de transporte {mode}; los códigos que admite son: {admitted}.',
    en: 'Nobody crosses the post {post} ({kind}) by {mode}; it admits: {admitted}.',
    inSpanish: { kind: KINDS },
  },
};
