import type { Disclosed, PublishedEvent, Recorded } from '#platform/contracts';
import { audienceOf, type Country, type DomainEvent, type Instant } from '#platform/kernel';
import type { Disclosures } from '#platform/messaging';

/** What leaves the country of an event of its store; nothing where it stays at home. */
export const disclosed = <E extends DomainEvent>(
  disclosures: Disclosures,
  event: E,
  recordedAt: Instant,
  stream = 'thing-1',
): Disclosed | undefined => {
  const recorded: Recorded = { type: event.type, data: event.data, stream, version: 1, recordedAt };
  return (disclosures[event.type] as (recorded: Recorded) => Disclosed | undefined)(recorded);
};

/** A country's own ledgers: what it tells, each ledger's events numbered on their own, as they travel. */
export class Teller<E extends DomainEvent = DomainEvent> {
  readonly published: PublishedEvent[] = [];

  constructor(
    readonly country: Country,
    private readonly disclosures: Disclosures,
  ) {}

  tell(event: E, time: Instant): PublishedEvent {
    const { audience, channel, type, occurredAt, legalBasis, inResponseTo, data } = disclosed(
      this.disclosures,
      event,
      time,
    )!;
    return this.publish(`${audienceOf(this.country)}.${audience}.${channel}`, {
      type,
      time,
      occurredat: occurredAt,
      legalbasis: legalBasis,
      inresponseto: inResponseTo,
      data,
    });
  }

  /** Whatever a node says, be it what no decider would. */
  publish(
    ledger: string,
    said: Pick<PublishedEvent, 'type' | 'time' | 'occurredat' | 'data'> & Partial<PublishedEvent>,
  ): PublishedEvent {
    const position = String(this.published.filter((event) => event.ledger === ledger).length);
    const event: PublishedEvent = {
      specversion: '1.0',
      id: `${ledger}/${position}`,
      source: `urn:vecindad:${audienceOf(this.country)}`,
      subject: 'thing-1',
      datacontenttype: 'application/json',
      ledger,
      ledgerposition: position,
      ...said,
    };
    this.published.push(JSON.parse(JSON.stringify(event)) as PublishedEvent);
    return this.published.at(-1)!;
  }
}
