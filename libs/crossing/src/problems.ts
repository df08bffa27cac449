import type { PostKind } from '#contracts';
import type { Catalogue } from '#http';

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
  'traffic.period-reversed': {
    status: 422,
    es: 'El periodo empieza ({from}) después de terminar ({to}).',
    en: 'The period begins ({from}) after it ends ({to}).',
  },
};
