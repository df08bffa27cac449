import type { PublishedEvent } from '#platform/contracts';
import type { DomainEvent } from '#platform/kernel';
import type { EventMetadata } from '#platform/event-store';

const TYPES = 'vecindad-private.';

/**
 * A domain event as it lies in its country's private ledger: a CloudEvents document like a published one, and whole. `data`
 * is what was recorded, as this program has it, and what was kept beside it: who asked, under which command.
 */
export interface PrivateEvent<
  Category extends string = string,
  E extends DomainEvent = DomainEvent,
> extends PublishedEvent<
  `vecindad-private.${Category}.${E['type']}`,
  { readonly recorded: E['data']; readonly metadata: EventMetadata }
> {
  /** Position in the country's store, in decimal. */
  readonly storeposition: string;
  /** Position in its stream, in decimal. */
  readonly streamversion: string;
}

/** What a private leaf is of: the stream's category, and the event's own name. */
export const privateTypeOf = (category: string, event: string): string => `${TYPES}${category}.${event}`;

/** The event's own name, of a private leaf's type. */
export const recordedTypeOf = (type: string): string => type.slice(type.lastIndexOf('.') + 1);

/** Reads a private leaf's bytes: written by this country's own relay, and sealed. @throws where they are no such document */
export const parsePrivate = (leaf: string): PrivateEvent => {
  const event = JSON.parse(leaf) as PrivateEvent;
  if (!event.type?.startsWith(TYPES) || event.id !== `${event.ledger}/${event.ledgerposition}`)
    throw new Error('it is no event of a private ledger');
  // When it was recorded stands for when it occurred, which only the data of each type could say.
  return { ...event, occurredat: event.time };
};

/**
 * SQL of the exact bytes of a leaf; the order of the keys is part of what is signed. What was recorded goes in as the text that
 * the store keeps: it is not read and written again on its way, and does not leave the database.
 * @param e a row of `events` with `ledger` and `place` beside it
 */
export const privateLeafSql = (e: string, source: string): string => `
  '{"specversion":"1.0","id":"' || ${e}.ledger || '/' || ${e}.place
  || '","source":${source},"type":' || to_json('${TYPES}' || split_part(${e}.stream, '-', 1) || '.' || ${e}.type)
  || ',"subject":' || to_json(${e}.stream)
  || ',"time":"' || to_char(${e}.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  || '","datacontenttype":"application/json","ledger":"' || ${e}.ledger
  || '","ledgerposition":"' || ${e}.place || '","storeposition":"' || ${e}.position
  || '","streamversion":"' || ${e}.version
  || '","data":{"recorded":' || ${e}.data || ',"metadata":' || ${e}.metadata || '}}'`;
