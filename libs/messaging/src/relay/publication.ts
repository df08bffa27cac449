import { misunderstood, type Disclosed, type PublishedEvent, type Recorded } from '#contracts';
import type { Append } from '#event-store';
import { audienceOf, Rejected, type Country, type Instant } from '#kernel';
import { ledgersFrom } from '../kafka/channels.ts';

/** What a country discloses of its events, by event type; an event without an entry stays at home. */
export type Disclosures = Readonly<
  Record<string, (event: never) => Disclosed | readonly Disclosed[] | undefined>
>;

export const disclosedOf = (disclosures: Disclosures, event: Recorded): readonly Disclosed[] => {
  const said = disclosures[event.type]?.(event as never);
  return said === undefined ? [] : Array.isArray(said) ? (said as Disclosed[]) : [said as Disclosed];
};

export const ledgerOfDisclosed = (country: Country, { audience, channel }: Disclosed): string =>
  `${audienceOf(country)}.${audience}.${channel}`;

/** What a disclosure is published as, at its place in its ledger; the order of the keys is part of what is signed. */
const publicationOf = (
  country: Country,
  position: number,
  disclosed: Disclosed,
  { stream, recordedAt }: Pick<Recorded, 'stream' | 'recordedAt'>,
): PublishedEvent => {
  const ledger = ledgerOfDisclosed(country, disclosed);
  return {
    specversion: '1.0',
    id: `${ledger}/${position}`,
    source: `urn:vecindad:${audienceOf(country)}`,
    type: disclosed.type,
    subject: disclosed.subject ?? stream,
    time: recordedAt,
    occurredat: disclosed.occurredAt,
    datacontenttype: 'application/json',
    ledger,
    ledgerposition: String(position),
    legalbasis: disclosed.legalBasis,
    inresponseto: disclosed.inResponseTo,
    data: disclosed.data,
  };
};

/** The exact text of a ledger's leaf. */
export const leafOf = (...of: Parameters<typeof publicationOf>): string =>
  JSON.stringify(publicationOf(...of));

/**
 * Lets pass what can be published as it would be recorded: each event's disclosures have a ledger that the country
 * writes, and readers can take them. What could not would stand in the store for ever, and stop everybody behind it.
 * @throws {Rejected} `event.not-publishable` with the field and the reason
 */
export const publishableBy = (
  country: Country,
  disclosures: Disclosures,
): ((append: Pick<Append, 'stream' | 'events'>, now: Instant) => void) => {
  const ledgers = new Set(ledgersFrom(country));
  return ({ stream, events }, now) => {
    for (const event of events) {
      const recorded = { ...event, stream, version: 0, recordedAt: now };
      for (const disclosed of disclosedOf(disclosures, recorded)) {
        const ledger = ledgerOfDisclosed(country, disclosed);
        if (!ledgers.has(ledger))
          throw new Rejected('event.not-publishable', {
            event: event.type,
            reason: `${country} does not write ${ledger}`,
          });
        const found = misunderstood(publicationOf(country, 0, disclosed, recorded));
        if (found)
          throw new Rejected('event.not-publishable', {
            event: event.type,
            reason: found.detail,
            ...(found.errors && {
              errors: found.errors.map(({ field, message }) => ({
                field,
                code: 'contract',
                message: `${field} ${message}`,
              })),
            }),
          });
      }
    }
  };
};
