import type { Audience, DomainEvent, Instant, LocalTime } from '#platform/kernel';
import type { PublishedEvent } from './published-event.ts';

/** A recorded event of a country's own store, as far as disclosing it depends on it. */
export interface Recorded<E extends DomainEvent = DomainEvent> {
  readonly type: E['type'];
  readonly data: E['data'];
  readonly stream: string;
  readonly version: number;
  readonly recordedAt: Instant;
}

/** What leaves the country of one event, and to whom. Something for two neighbours is two of these. */
export interface Disclosed<P extends PublishedEvent = PublishedEvent> {
  readonly audience: Audience;
  readonly channel: string;
  readonly type: P['type'];
  readonly occurredAt: LocalTime;
  /**
   * In the place of when it was recorded, where that would tell how much there was to do: in a channel that is `clocked` the full
   * quarter of an hour that it is of; elsewhere a full quarter that is still ahead, and it is told then.
   */
  readonly time?: Instant;
  /** What it is told as being about; the stream's name unless said. */
  readonly subject?: string;
  readonly legalBasis?: string;
  readonly inResponseTo?: string;
  readonly data: P['data'];
}

/** The event stays at home. */
export const nothing = (): undefined => undefined;

/**
 * What a capability discloses of each of its events: pure, so that the same event always says the same, and complete, so
 * that a new event does not leave by being forgotten.
 */
export type Disclosure<E extends DomainEvent, P extends PublishedEvent> = {
  readonly [T in E['type']]: (
    event: Recorded<Extract<E, { type: T }>>,
  ) => Disclosed<P> | readonly Disclosed<P>[] | undefined;
};
