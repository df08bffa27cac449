import { audienceOf, countries, neighbours, type Audience, type Country } from '#kernel';

/** What is carried between the countries, by channel; `keys` announces the public keys that sign the others. */
export const channels = ['crossing', 'keys'] as const;

const name = (from: Country, audience: Audience, channel: string): string =>
  `${audienceOf(from)}.${audience}.${channel}`;

/** The audiences a country may address: each neighbour, or all. */
export const audiencesOf = (country: Country): readonly Audience[] => [
  ...neighbours[country].map(audienceOf),
  'all',
];

/** Every ledger that a country may write. */
export const ledgersFrom = (country: Country): readonly string[] =>
  channels.flatMap((channel) =>
    (channel === 'keys' ? (['all'] as const) : audiencesOf(country)).map((audience) =>
      name(country, audience, channel),
    ),
  );

/** Every ledger addressed to a country by the others: to it alone, or to all. */
export const ledgersTo = (country: Country): readonly string[] =>
  countries
    .filter((other) => other !== country)
    .flatMap((other) => ledgersFrom(other))
    .filter((ledger) => ['all', audienceOf(country)].includes(ledger.split('.')[1]!));

/** Every ledger of the system: what a shared view or an auditor of all three sides reads. */
export const everyLedger = (): readonly string[] => countries.flatMap(ledgersFrom);
