import type { Disclosed, Disclosure, PublishedEvent, Recorded } from '#platform/contracts';
import {
  audienceOf,
  formatLedgerName,
  type Country,
  type DomainEvent,
  type LocalTime,
} from '#platform/kernel';
import { contentOf, kindsOf, type Beside, type TwoSided } from './thing.ts';

/** What a capability says of how its own acts are told. */
export interface Telling<E extends DomainEvent> {
  readonly occurredAt: (event: Recorded<E>) => LocalTime;
  /** The article under which something is shared, where it is. */
  readonly legalBasis?: (event: Recorded<E>) => string | undefined;
}

/** A fact with two sides is their business: every act is told to the other side, and to nobody else. */
export const toTheOtherSide = <E extends DomainEvent<string, Beside>, P extends PublishedEvent, Acts>(
  thing: TwoSided<Acts>,
  { occurredAt, legalBasis }: Telling<E>,
): Disclosure<E, P> =>
  Object.fromEntries(
    kindsOf(thing).map(([, { event, published }]) => [
      event,
      (recorded: Recorded<E>): Disclosed<P> => {
        const { data } = recorded;
        const basis = legalBasis?.(recorded);
        return {
          audience: audienceOf(data.with),
          channel: thing.channel,
          type: published,
          occurredAt: occurredAt(recorded),
          ...(basis ? { legalBasis: basis } : {}),
          inResponseTo: data.answers,
          data: contentOf(thing, data),
        };
      },
    ]),
  ) as unknown as Disclosure<E, P>;

/** The ledger in which one side of a thing tells the other. */
export const ledgerBetween = (
  { channel }: Pick<TwoSided<never>, 'channel'>,
  from: Country,
  to: Country,
): string => formatLedgerName({ from, audience: audienceOf(to), channel });
