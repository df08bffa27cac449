import type { CalendarDate, Country } from '#platform/kernel';

/** What stands beside an act's content in its own country's store, besides whom it is told and what it answers. */
export interface OfAParty {
  /** Whose act it is. */
  readonly party: Country;
  /** The day of the act itself. */
  readonly on: CalendarDate;
}

/** What every command may say of its act. */
export interface Meant {
  /** The day of the act, where it is entered later. */
  readonly on?: CalendarDate;
  /** Whose act it is meant to be; a country has only its own. */
  readonly party?: Country;
}

export const beside = ['party', 'on'] as const;

/** The act of an own event. */
export const actOf = <S extends object>(said: S, { party, with: to, on }: OfAParty & { with: Country }) => ({
  ...said,
  by: party,
  to,
  on,
});
