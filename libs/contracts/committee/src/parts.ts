import { Type } from 'typebox';
import { pattern, sha256, text, country, type Of } from '#platform/contracts';
import type { Country } from '#platform/kernel';
import type { PaperKind } from './vocabulary.ts';

/** Of a body, session, acta or commitment: it begins with its owner. */
export const name = text(100);

/** Whose name it bears first. */
export const parties = Type.Unsafe<[Country, Country]>(Type.Array(country, { minItems: 2, maxItems: 2 }));

/** An office, never who holds it: that is its country's to know. */
export const office = Type.Object({
  /** Its code begins with its country: `ec-cancilleria`. */
  office: pattern('^(ec|co|pe)-[a-z0-9][a-z0-9-]{0,79}$'),
  name: Type.Optional(text()),
});
export type Office = Of<typeof office>;
export const offices = Type.Array(office, { maxItems: 50 });

/** What founds, changes or ends a body: an instrument, or the acta of a body above. */
export const authority = Type.Object({
  instrument: Type.Optional(text(200)),
  article: Type.Optional(text()),
  acta: Type.Optional(name),
});
export type Authority = Of<typeof authority>;

/** A paper by its digest: the bytes themselves travel elsewhere. */
export const paper = Type.Object({
  title: text(500),
  digest: sha256,
  kind: text<PaperKind>(60),
  /** How many. */
  bytes: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  language: Type.Optional(text(20)),
});
export type Paper = Of<typeof paper>;

export { claimSource, type ClaimSource } from '#platform/contracts';

/** One of several that a thing may rest on: the same name again corrects what it said before. */
export const claim = text(60);

export const rhythm = Type.Object({ everyMonths: Type.Integer({ minimum: 1, maximum: 120 }) });
export type Rhythm = Of<typeof rhythm>;
