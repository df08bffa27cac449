import { renamed } from '#platform/contracts';
import type { DataUpcasters } from '#platform/event-store';
import type { CalendarDate, Country } from '#platform/kernel';
import type { OwnEvent } from '#platform/two-sided';
import type { ActData, kinds } from './act.ts';

/** What stands beside an act's content in its own country's store, besides whom it is told and what it answers. */
interface OfAParty {
  /** Whose act it is. */
  readonly party: Country;
  /** The day of the act itself. */
  readonly on: CalendarDate;
}

/** The events of this side's half of an instrument: one for each kind of act. */
export type InstrumentEvent = OwnEvent<typeof kinds, ActData, OfAParty>;

/** Of a signature, earlier programs recorded the representative as the signatory. */
export const instrumentUpcasters: DataUpcasters = {
  InstrumentSigned: renamed('signatory', 'representative'),
};
