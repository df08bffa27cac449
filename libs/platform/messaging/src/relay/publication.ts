import type { Disclosed, NotUnderstood, PublishedEvent, Recorded, Contracts } from '#platform/contracts';
import type { Append } from '#platform/event-store';
import {
  audienceOf,
  formatLedgerName,
  isDate,
  isDateTime,
  Rejected,
  type Country,
  type DomainEvent,
} from '#platform/kernel';

/** What a country discloses of its events, by event type; an event without an entry stays at home. */
export type Disclosures = Readonly<
  Record<string, (event: never) => Disclosed | readonly Disclosed[] | undefined>
>;

export const disclosedOf = (disclosures: Disclosures, event: Recorded): readonly Disclosed[] => {
  const said = disclosures[event.type]?.(event as never);
  return said === undefined ? [] : Array.isArray(said) ? (said as Disclosed[]) : [said as Disclosed];
};

export const ledgerOfDisclosed = (country: Country, { audience, channel }: Disclosed): string =>
  formatLedgerName({ from: country, audience, channel });

/** The exact text of a ledger's leaf; the order of the keys is part of what is signed. */
export const leafOf = (
  country: Country,
  position: number,
  disclosed: Disclosed,
  { stream, recordedAt }: Pick<Recorded, 'stream' | 'recordedAt'>,
): string => {
  const ledger = ledgerOfDisclosed(country, disclosed);
  const event: PublishedEvent = {
    specversion: '1.0',
    id: `${ledger}/${position}`,
    source: `urn:vecindad:${audienceOf(country)}`,
    type: disclosed.type,
    subject: disclosed.subject ?? stream,
    time: disclosed.time ?? recordedAt,
    occurredat: disclosed.occurredAt,
    datacontenttype: 'application/json',
    ledger,
    ledgerposition: String(position),
    legalbasis: disclosed.legalBasis,
    inresponseto: disclosed.inResponseTo,
    data: disclosed.data,
  };
  return JSON.stringify(event);
};

/** When it will have been recorded is the database's to say; what is disclosed may say it, in this form. */
const SOME_TIME = '2000-01-01T00:00:00.000000Z';

/** Why readers could not take what is disclosed, or nothing. Nothing is recorded of which that is known, and nothing signed. */
export type Refuses = (disclosed: Disclosed) => Pick<NotUnderstood, 'detail' | 'errors'> | undefined;

export const refusalBy =
  ({ misunderstood }: Pick<Contracts, 'misunderstood'>): Refuses =>
  (disclosed) => {
    const { occurredAt } = disclosed;
    if (!isDate(occurredAt) && !isDateTime(occurredAt)) return { detail: `it occurred at ${occurredAt}` };
    return misunderstood(disclosed);
  };

const refusalAtDoor = (
  country: Country,
  ledgers: ReadonlySet<string>,
  refuses: Refuses,
  disclosed: Disclosed,
): ReturnType<Refuses> => {
  const ledger = ledgerOfDisclosed(country, disclosed);
  if (!ledgers.has(ledger)) return { detail: `${country} does not write ${ledger}` };
  return refuses(disclosed);
};

/** In which ledgers a country tells of events of a stream. */
export const tellsBy =
  (country: Country, disclosures: Disclosures) =>
  (stream: string, events: readonly DomainEvent[]): readonly string[] => [
    ...new Set(
      events.flatMap(({ type, data }) =>
        disclosedOf(disclosures, { type, data, stream, version: 0, recordedAt: SOME_TIME }).map((disclosed) =>
          ledgerOfDisclosed(country, disclosed),
        ),
      ),
    ),
  ];

/**
 * Lets pass what can be published as it would be recorded: each event's disclosures have a ledger that the country
 * writes, and readers can take them. What could not would stand in the store for ever, and stop everybody behind it.
 * @throws {Rejected} `event.not-publishable` with the field and the reason
 */
export const publishableBy = (
  country: Country,
  disclosures: Disclosures,
  contracts: Pick<Contracts, 'ledgers' | 'misunderstood'>,
): ((append: Pick<Append, 'stream' | 'events'>) => void) => {
  const [ledgers, refuses] = [new Set(contracts.ledgers.from(country)), refusalBy(contracts)];
  return ({ stream, events }) => {
    for (const event of events)
      for (const disclosed of disclosedOf(disclosures, {
        type: event.type,
        data: event.data,
        stream,
        version: 0,
        recordedAt: SOME_TIME,
      })) {
        const refusal = refusalAtDoor(country, ledgers, refuses, disclosed);
        if (!refusal) continue;
        const errors = refusal.errors?.map(({ field, message }) => ({
          field,
          code: 'contract',
          message: `${field} ${message}`,
        }));
        throw new Rejected('event.not-publishable', {
          event: event.type,
          reason: refusal.detail,
          ...(errors && { errors }),
        });
      }
  };
};
