import { Type } from 'typebox';
import { localTime, oneOf, partialDate, text, type Of } from './schema.ts';

/** Where a fact comes from. Sources disagree; a claim without one is not a claim. */
export const source = Type.Object({
  title: text(500),
  /** When the source says so: its own date. */
  date: localTime,
  url: Type.Optional(text(1000)),
  page: Type.Optional(text(100)),
  /** `reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed. */
  confidence: Type.Optional(oneOf('established', 'reported', 'uncertain')),
});
export type Source = Of<typeof source>;

/** Where a claim of the past comes from; of its date no more than is known. */
export const claimSource = Type.Object({
  title: text(500),
  date: Type.Optional(partialDate),
  url: Type.Optional(text(1000)),
  page: Type.Optional(text(100)),
  confidence: Type.Optional(oneOf('established', 'reported', 'uncertain')),
});
export type ClaimSource = Of<typeof claimSource>;
