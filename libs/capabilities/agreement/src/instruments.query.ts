import { addMonths, type CalendarDate, type Country } from '#platform/kernel';
import type { Accord } from '#platform/two-sided';
import type { Instrument, Stage } from './instrument-state.ts';
import { isWithin, type Period } from './periods.ts';

/** What a list is asked for; all that is named must hold. */
export interface Wanted {
  readonly stage?: Stage;
  readonly accord?: Accord;
  readonly kind?: string;
  readonly party?: Country;
  /** Who has something yet to do. */
  readonly missingFrom?: Country;
  /** Months in which it, or a part of it, ends. */
  readonly expiringWithin?: number;
  /** Months for which one side has waited for the other's signature. */
  readonly signedByOneFor?: number;
  /** Whether it was concluded and nothing was ever done under it. */
  readonly neverFollowedUp?: boolean;
}

/** What a list of instruments is asked by, besides the instruments themselves. */
export interface Asked {
  readonly on: CalendarDate;
  /** Instruments under which anything was ever asked, promised or founded: by their names. */
  readonly followedUp: ReadonlySet<string>;
}

type Holds = (instrument: Instrument, wanted: never, asked: Asked) => boolean;

/** Whether the period that a day falls in ends within some months. */
const endsWithin = (periods: readonly Period[], on: CalendarDate, months: number): boolean => {
  const until = periods.find((period) => isWithin(on, period))?.until;
  return until !== undefined && until <= addMonths(on, months);
};

/** Since when one side's signature waits for the other's; nothing where none or both have signed. */
const waitingSince = ({ timeline, versions }: Instrument): CalendarDate | undefined => {
  const signatories = [...new Set(versions.flatMap(({ signedBy }) => signedBy))];
  const signed = timeline.filter(({ type, by }) => type === 'signed' && by === signatories[0]);
  return signatories.length === 1 ? signed.at(-1)?.on : undefined;
};

const filters: { readonly [Name in keyof Wanted]-?: Holds } = {
  stage: ({ stage }, wanted: Stage) => stage === wanted,
  accord: ({ accord }, wanted: Accord) => accord === wanted,
  kind: ({ kind }, wanted: string) => kind === wanted,
  party: ({ parties }, wanted: Country) => parties.includes(wanted),
  missingFrom: ({ missing }, wanted: Country) => missing.some(({ by }) => by === wanted),
  expiringWithin: ({ periods, parts = [] }, months: number, { on }) =>
    [periods, ...parts.map((part) => part.periods)].some((some) => endsWithin(some, on, months)),
  signedByOneFor: (instrument, months: number, { on }) => {
    const since = waitingSince(instrument);
    return since !== undefined && addMonths(since, months) < on;
  },
  neverFollowedUp: ({ id, concluded, stage }, wanted: boolean, { followedUp }) => {
    const isNever = (concluded !== undefined || stage === 'claimed') && !followedUp.has(id);
    return isNever === wanted;
  },
};

/** Whether an instrument, as it stands on a day, is one of those that are asked for. */
export const isWanted = (instrument: Instrument, wanted: Wanted, asked: Asked): boolean =>
  (Object.keys(filters) as (keyof Wanted)[]).every(
    (name) => wanted[name] === undefined || filters[name](instrument, wanted[name] as never, asked),
  );
