import { malformedIn } from '#platform/kernel';
import type { PublishedEvent } from './published-event.ts';
import { isInstant, isLocalTime } from './schema.ts';
import type { Checks, NotUnderstood } from './understood.ts';

const attributes = [
  'type',
  'id',
  'source',
  'subject',
  'time',
  'occurredat',
  'ledger',
  'ledgerposition',
] as const;

const malformed = (detail: string): NotUnderstood => ({ code: 'contract.malformed', detail });

/** What every published event has, whatever it tells. */
const outOfShape = (event: PublishedEvent): NotUnderstood | undefined => {
  const missing = attributes.find((attribute) => typeof event?.[attribute] !== 'string');
  if (missing) return malformed(`the attribute ${missing} is missing`);
  if (event.specversion !== '1.0') return malformed(`specversion is ${String(event.specversion)}`);
  if (event.id !== `${event.ledger}/${event.ledgerposition}`)
    return malformed(`id ${event.id} is not its place in ${event.ledger}`);
  if (!isInstant(event.time)) return malformed(`time is ${event.time}`);
  if (!isLocalTime(event.occurredat)) return malformed(`occurredat is ${event.occurredat}`);
  if (event.inresponseto !== undefined && typeof event.inresponseto !== 'string')
    return malformed('the attribute inresponseto is no text');
  return undefined;
};

/** In JSON: NUL, or half of a surrogate pair, unless it is a pair written out or text that speaks of one. */
const suspicious = /\\u(?:0000|[dD][89a-fA-F])/;

/** No contract comes near it; what is deeper, a reader that walks it down could not leave again. */
const DEEPEST = 20;

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeperThan(levels - 1, part)));

/** What has fewer brackets than that is not walked to be told. */
const mayBeDeep = (leaf: string): boolean => (leaf.match(/[[{]/g)?.length ?? 0) > DEEPEST;

/** Reads a published event's bytes, as far as its contract knows them. The seal vouches for who said it; this, for whether it can be understood. */
export type Parse = (leaf: string) => { event: PublishedEvent } | NotUnderstood;

export const parserOf =
  ({ misunderstood, known }: Checks): Parse =>
  (leaf) => {
    let event: PublishedEvent;
    try {
      event = JSON.parse(leaf) as PublishedEvent;
    } catch (error) {
      return malformed((error as Error).message);
    }
    if (mayBeDeep(leaf) && isDeeperThan(DEEPEST, event))
      return malformed(`it is nested more than ${DEEPEST} levels deep`);
    const text = suspicious.test(leaf) ? malformedIn(event) : undefined;
    if (text !== undefined) return malformed(`${text} is text that cannot be kept`);
    const found = outOfShape(event) ?? misunderstood(event);
    return found ?? { event: { ...event, data: known(event) } };
  };
