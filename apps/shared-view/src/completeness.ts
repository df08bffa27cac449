import { parseLedgerName, type Country, type Instant } from '#platform/kernel';

/** One seal may be on its way and the next late. */
const PERIODS_MISSED = 3;

export interface Agreed {
  /** How often a country says that there was nothing to tell. */
  readonly quietEveryMs: number;
  /** By how much two countries' clocks may differ: who signs a moment further ahead cannot have known that all was told. */
  readonly clockSkewMs: number;
}

export interface LedgerCompleteness {
  readonly ledger: string;
  /** Who writes it. */
  readonly from: Country;
  /** Until then, all that its country tells in this ledger is shown here; never ahead of now; null where nothing is known. */
  readonly completeTo: Instant | null;
  /** For longer than a country is ever quiet: it is cut off, its node stands, or what carries its records does. */
  readonly silent: boolean;
  /** Its country signed a moment that is still to come: that counts for nothing. */
  readonly implausible: boolean;
}

export interface Completeness {
  /** Until then, all that anybody tells is shown here. */
  readonly completeTo: Instant | null;
  readonly ledgers: readonly LedgerCompleteness[];
}

/**
 * @param told of each ledger, the moment that its country signed last
 * @param now milliseconds since 1970
 */
export const completenessOf = (
  told: readonly { readonly ledger: string; readonly completeTo: Instant | null }[],
  now: number,
  { quietEveryMs, clockSkewMs }: Agreed,
): Completeness => {
  const silentBefore = now - PERIODS_MISSED * quietEveryMs;
  const ledgers = told.map(({ ledger, completeTo: signed }) => {
    const implausible = signed !== null && !(Date.parse(signed) <= now + clockSkewMs);
    const completeTo = signed === null || implausible ? null : earlier(signed, now);
    return {
      ledger,
      from: parseLedgerName(ledger).from,
      completeTo,
      silent: completeTo === null || Date.parse(completeTo) < silentBefore,
      implausible,
    };
  });
  // What was never heard comes before every moment.
  const [first] = ledgers.map(({ completeTo }) => completeTo ?? '').sort();
  return { completeTo: first || null, ledgers };
};

const earlier = (signed: Instant, now: number): Instant =>
  Date.parse(signed) <= now ? signed : new Date(now).toISOString().replace('Z', '000Z');
