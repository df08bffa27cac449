import { renamed } from '#platform/contracts';
import type { DataUpcasters } from '#platform/event-store';
import type { CalendarDate, Country, DomainEvent } from '#platform/kernel';
import type { Act, ActData, ActType } from './act.ts';

/** What stands beside an act's content in its own country's store. */
export interface OwnAct {
  /** Whose act it is. */
  readonly party: Country;
  /** The other party: whom it is told. */
  readonly with: Country;
  /** The day of the act itself. */
  readonly on: CalendarDate;
  /** The published event of the other side that it answers. */
  readonly answers?: string;
}

/** The kind of act that each event records. */
export const actTypes = {
  InstrumentProposed: 'proposed',
  TextProposed: 'text-proposed',
  TextAgreed: 'text-agreed',
  InstrumentSigned: 'signed',
  RatificationNotified: 'ratification-notified',
  ExtensionNoted: 'extension-noted',
  InstrumentDenounced: 'denounced',
  InstrumentSuspended: 'suspended',
  InstrumentResumed: 'resumed',
} as const satisfies Record<string, ActType>;

type EventType = keyof typeof actTypes;
type ActTypeOf<T extends EventType> = (typeof actTypes)[T];

/** The events of this side's half of an instrument: one for each kind of act. */
export type InstrumentEvent = {
  [T in EventType]: DomainEvent<T, OwnAct & ActData[ActTypeOf<T>]>;
}[EventType];

/** What an act says, without what stands beside it. */
export const contentOf = ({
  party: _party,
  with: _with,
  on: _on,
  answers: _answers,
  ...content
}: InstrumentEvent['data']): ActData[ActType] => content;

/** An own event as an act, for the fold of both halves. */
export const actOf = ({ type, data }: InstrumentEvent): Act =>
  ({ type: actTypes[type], by: data.party, on: data.on, data: contentOf(data) }) as Act;

/** Of a signature, earlier programs recorded the representative as the signatory. */
export const instrumentUpcasters: DataUpcasters = {
  InstrumentSigned: renamed('signatory', 'representative'),
};
