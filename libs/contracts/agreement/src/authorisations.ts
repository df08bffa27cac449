import type { Basis } from '#platform/contracts';
import type { CalendarDate, Country } from '#platform/kernel';
import type { Clause } from './instrument-text.ts';

/** An article of an instrument, and whether something may be shared under it on a day. */
export interface Authorisation extends Clause {
  readonly instrument: string;
  readonly title: string;
  readonly parties: readonly Country[];
  readonly operating: boolean;
  /** Why not: `suspended`, `expired`, `denounced`, or how far the instrument has come. */
  readonly stage: string;
  /** The period that the day falls in, else the last or the next one; absent while the instrument never was in force. */
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  readonly suspended?: { readonly by: Country; readonly since: CalendarDate; readonly reason: string };
}

/**
 * What a capability that shares under instruments asks of the one that keeps them: the article named, as it stands on a
 * day for a country, by what was told to it; nothing where there is no such article.
 */
export interface Authorisations {
  find(basis: Basis, on: CalendarDate, country: Country): Promise<Authorisation | undefined>;
}

export const AUTHORISATIONS = Symbol('AUTHORISATIONS');

/** How a Spanish sentence says how far an instrument has come. */
export const stagesInSpanish = {
  negotiation: 'en negociación',
  'text-agreed': 'texto acordado',
  signature: 'a la firma',
  signed: 'suscrito por ambas partes',
  'in-force': 'en vigor',
  suspended: 'suspendido',
  expired: 'vencido',
  denounced: 'denunciado',
};
