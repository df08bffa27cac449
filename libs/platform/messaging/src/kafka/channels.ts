import { everyChannel } from '#platform/contracts';
import { audienceOf, countries, neighbours, type Audience, type Country } from '#platform/kernel';

const name = (from: Country, audience: Audience, channel: string): string =>
  `${audienceOf(from)}.${audience}.${channel}`;

/** Every ledger that a country may write: a channel's, to each neighbour, to all, or both. */
export const ledgersFrom = (country: Country): readonly string[] =>
  everyChannel.flatMap((channel) =>
    channel.to.flatMap((whom) =>
      (whom === 'all' ? (['all'] as const) : neighbours[country].map(audienceOf)).map((audience) =>
        name(country, audience, channel.name),
      ),
    ),
  );

/** Every ledger addressed to a country by the others: to it alone, or to all. */
export const ledgersTo = (country: Country): readonly string[] =>
  countries
    .filter((other) => other !== country)
    .flatMap((other) => ledgersFrom(other))
    .filter((ledger) => ['all', audienceOf(country)].includes(ledger.split('.')[1]!));

/**
 * Every ledger that a country may read: what it says, and what is said to it. Each row of a read model rests on one ledger;
 * queries, counts, pages and digests are of those that the caller's country may read, `ledger = any(…)`.
 */
export const ledgersAt = (country: Country): readonly string[] => [
  ...ledgersFrom(country),
  ...ledgersTo(country),
];

/** Every ledger of the system: what a shared view or an auditor of all three sides reads. */
export const everyLedger = (): readonly string[] => countries.flatMap(ledgersFrom);
