import { dayOf, type Rule } from '#platform/kernel';
import { isAct } from '#platform/two-sided';
import {
  wholeOf,
  type ObjectToReservation,
  type OwnInstrument,
  type WithdrawReservation,
} from './instrument.commands.ts';
import type { Always } from './instrument.rules.ts';
import { acceptedFrom, type ReservationState } from './reservations.ts';

/** Vienna Convention on the Law of Treaties, art. 19: when signing, ratifying or approving; not after. */
export const notYetInForce: Always = (command, state) => {
  const { entryIntoForce } = wholeOf(command, state);
  const day = command.data.on ?? dayOf(command.meta.now);
  return entryIntoForce !== undefined && entryIntoForce < day
    ? { code: 'instrument.too-late-to-reserve', facts: { entryIntoForce } }
    : undefined;
};

export const notYetReserved =
  (reservation: string): Always =>
  (_, { acts }) =>
    acts.filter(isAct('reserved')).some(({ data }) => data.reservation === reservation)
      ? { code: 'instrument.reservation-there', facts: { field: 'reservation', reservation } }
      : undefined;

type OfReservation = WithdrawReservation | ObjectToReservation;

const reservationOf = (command: OfReservation, state: OwnInstrument): ReservationState | undefined =>
  wholeOf(command, state).reservations?.find(({ reservation }) => reservation === command.data.reservation);

const madeBy =
  (isTheirs: boolean): Rule<OfReservation, OwnInstrument> =>
  (command, state) => {
    const found = reservationOf(command, state);
    const { reservation } = command.data;
    return found && (found.by !== command.meta.country) === isTheirs
      ? undefined
      : { code: 'instrument.unknown-reservation', facts: { field: 'reservation', reservation } };
  };
export const ownReservation = madeBy(false);
export const theirReservation = madeBy(true);

export const notWithdrawn: Rule<OfReservation, OwnInstrument> = (command, state) =>
  reservationOf(command, state)?.state === 'withdrawn'
    ? { code: 'instrument.reservation-withdrawn', facts: { reservation: command.data.reservation } }
    : undefined;

/** Vienna Convention on the Law of Treaties, art. 20 (5). */
export const inTimeToObject: Rule<ObjectToReservation, OwnInstrument> = (command, state) => {
  const found = reservationOf(command, state)!;
  const accepted = acceptedFrom(found.on);
  return (command.data.on ?? command.data.note.date) < accepted
    ? undefined
    : { code: 'instrument.reservation-accepted', facts: { reservation: found.reservation, accepted } };
};
