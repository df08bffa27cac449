import { audiencesOf, audienceOf, countries, formatLedgerName, type Country } from '#platform/kernel';
import type { Channel } from './channels.ts';

/** The ledgers that carry some channels. */
export interface Ledgers {
  /** Every ledger that a country may write: a channel's, to each neighbour, to all, or both. */
  from(country: Country): readonly string[];
  /** Every ledger addressed to a country by the others: to it alone, or to all. */
  to(country: Country): readonly string[];
  /**
   * Every ledger that a country may read: what it says, and what is said to it. Each row of a read model rests on one ledger;
   * queries, counts, pages and digests are of those that the caller's country may read, `ledger = any(…)`.
   */
  at(country: Country): readonly string[];
  /** All of them: what a shared view or an auditor of all three sides reads. */
  readonly all: readonly string[];
}

type ByCountry = Readonly<Record<Country, readonly string[]>>;

const byCountry = (ledgers: (country: Country) => readonly string[]): ByCountry =>
  Object.fromEntries(countries.map((country) => [country, ledgers(country)])) as ByCountry;

export const ledgersOf = (channels: readonly Channel[]): Ledgers => {
  const written = (country: Country) =>
    channels.flatMap((channel) =>
      channel.to.flatMap((whom) =>
        audiencesOf(country, whom).map((audience) => ({ from: country, audience, channel: channel.name })),
      ),
    );
  const from = byCountry((country) => written(country).map(formatLedgerName));
  const to = byCountry((country) =>
    countries
      .filter((other) => other !== country)
      .flatMap(written)
      .filter(({ audience }) => audience === 'all' || audience === audienceOf(country))
      .map(formatLedgerName),
  );
  const at = byCountry((country) => [...from[country], ...to[country]]);
  return {
    from: (country) => from[country],
    to: (country) => to[country],
    at: (country) => at[country],
    all: countries.flatMap((country) => from[country]),
  };
};
