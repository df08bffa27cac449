import {
  abideBy,
  addMonths,
  canonicalJson,
  dayOf,
  type CalendarDate,
  type Command,
  type Decider,
  type DomainEvent,
  type Rule,
} from '#platform/kernel';
import { ownerOf } from '#platform/two-sided';

/** Who holds an office of this country from a day on, or that nobody does. It stays at home: bodies know offices. */
export type OfficeHeld = DomainEvent<
  'OfficeHeld',
  {
    readonly office: string;
    /** What the office is called. */
    readonly title?: string;
    /** Nobody where it is vacant. */
    readonly holder?: string;
    readonly since: CalendarDate;
    /** The decree or resolution that says so. */
    readonly act?: string;
  }
>;

export type SayWhoHolds = Command<'SayWhoHolds', OfficeHeld['data']>;

interface State {
  /** By the day since when: the last word on each. */
  readonly said: Readonly<Record<CalendarDate, OfficeHeld['data']>>;
}

type Always = Rule<SayWhoHolds, State>;

/** Offices of other countries are theirs. */
const ofOwnCountry: Always = ({ data: { office }, meta }) =>
  ownerOf(office) === meta.country
    ? undefined
    : { code: 'committee.foreign-office', facts: { field: 'office', office, parties: [meta.country] } };

/** As it stands in bodies' seats and in delegations. */
const isACode: Always = ({ data: { office } }) =>
  /^(ec|co|pe)-[a-z0-9][a-z0-9-]{0,79}$/.test(office)
    ? undefined
    : { code: 'office.not-a-code', facts: { field: 'office', office: office.slice(0, 100) } };

/** Appointments are known some months ahead, and not more. */
const MONTHS_AHEAD = 12;

const notFarAhead: Always = ({ data: { since }, meta }) =>
  since > addMonths(dayOf(meta.now), MONTHS_AHEAD)
    ? { code: 'office.too-far-ahead', facts: { field: 'since', since, months: MONTHS_AHEAD } }
    : undefined;

/** An office of one's own country, and who holds it: a national fact, which the other side is never told and never needs. */
export const office: Decider<State, SayWhoHolds, OfficeHeld> = {
  category: 'office',
  initial: { said: {} },
  evolve: { OfficeHeld: ({ said }, { data }) => ({ said: { ...said, [data.since]: data } }) },
  decide: {
    SayWhoHolds: (command, state) => {
      abideBy(command, state, [isACode, ofOwnCountry, notFarAhead]);
      const known = state.said[command.data.since];
      const data = Object.fromEntries(
        Object.entries(command.data).filter(([, value]) => value !== undefined),
      ) as OfficeHeld['data'];
      return known && canonicalJson(known) === canonicalJson(data) ? [] : [{ type: 'OfficeHeld', data }];
    },
  },
};
