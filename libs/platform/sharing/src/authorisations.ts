import type { Basis, SubjectMatter } from '#platform/contracts';
import { dayOf, type CalendarDate, type CommandMeta, type Country } from '#platform/kernel';

/** An article of an instrument, and whether something may be shared under it on a day. */
export interface Authorisation {
  readonly instrument: string;
  readonly article: string;
  readonly title: string;
  readonly parties: readonly Country[];
  readonly matters: readonly SubjectMatter[];
  /** Codes of both parties' agencies: whoever is named may share with those named of the other party. */
  readonly agencies: readonly string[];
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

/** The article as it stands for whoever commands, on the day of the command. */
export const authorisationFor = (
  authorisations: Authorisations,
  basis: Basis,
  { now, country }: Pick<CommandMeta, 'now' | 'country'>,
): Promise<Authorisation | undefined> => authorisations.find(basis, dayOf(now), country);
