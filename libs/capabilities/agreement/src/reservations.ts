import type { Reserving } from '#contracts/agreement';
import { addMonths, type CalendarDate, type Country } from '#platform/kernel';
import { isAct, ownerOf } from '#platform/two-sided';
import type { Act } from './act.ts';

/** Vienna Convention on the Law of Treaties, art. 20 (5): who has not objected by then has accepted. */
const MONTHS_TO_OBJECT = 12;

export interface ReservationState extends Omit<Reserving, 'instrument'> {
  readonly by: Country;
  readonly on: CalendarDate;
  /** Whether it may still be objected to; by its silence, or its objection, what the other side holds; or taken back. */
  readonly state: 'made' | 'accepted' | 'objected' | 'withdrawn';
  readonly objection?: { readonly by: Country; readonly on: CalendarDate; readonly reason: string };
}

/** Until when the other side may object; the day itself is too late. */
export const acceptedFrom = (on: CalendarDate): CalendarDate => addMonths(on, MONTHS_TO_OBJECT);

/** Reservations on a day, by their names. A name under which another country speaks is nobody's. */
export const reservationsOn = (acts: readonly Act[], day: CalendarDate): ReservationState[] => {
  const made = acts
    .filter(isAct('reserved'))
    .filter(({ by, on, data }) => ownerOf(data.reservation) === by && on <= day);
  const first = made.filter(
    (one) => made.find(({ data }) => data.reservation === one.data.reservation) === one,
  );
  return first
    .map(({ by, on, data: { instrument: _, ...said } }): ReservationState => {
      const about = (one: Act<'reservation-withdrawn' | 'objected'>): boolean =>
        one.data.reservation === said.reservation && one.on <= day;
      const against = acts.filter(isAct('objected')).find((one) => about(one) && one.by !== by);
      const withdrawn = acts
        .filter(isAct('reservation-withdrawn'))
        .some((one) => about(one) && one.by === by);
      const objection = against && against.on < acceptedFrom(on) ? against : undefined;
      const state = withdrawn
        ? 'withdrawn'
        : objection
          ? 'objected'
          : day < acceptedFrom(on)
            ? 'made'
            : 'accepted';
      return {
        ...said,
        by,
        on,
        state,
        ...(objection
          ? { objection: { by: objection.by, on: objection.on, reason: objection.data.reason } }
          : {}),
      };
    })
    .sort((a, b) => (a.reservation < b.reservation ? -1 : 1));
};

/** Names of reservations that somebody speaks of, and that are not here. */
export const unseenReservationsIn = (acts: readonly Act[]): string[] => {
  const seen = acts.filter(isAct('reserved')).map(({ data }) => data.reservation);
  return acts
    .filter(isAct('objected', 'reservation-withdrawn'))
    .map(({ data }) => data.reservation)
    .filter((name) => !seen.includes(name));
};

/** Art. 21 (3): what a reservation that was objected to is about does not apply between the two. */
export const inapplicable = (reservations: readonly ReservationState[]): string[] =>
  reservations.filter(({ state }) => state === 'objected').flatMap(({ articles }) => articles);
