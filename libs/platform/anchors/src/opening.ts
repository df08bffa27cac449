import { channels } from '#platform/contracts';
import { audienceOf, formatLedgerName, type Audience, type Country, type Instant } from '#platform/kernel';
import type { Archive } from '#platform/messaging';
import { anchorOf, type HistoryAnchored, type Stood } from './anchor.ts';
import { PrivateHistory } from './private-history.ts';
import { keyOf, type AnchorSecret } from './secret.ts';

/** A quarter's anchor beside what is kept now. */
export interface AnchorOpening {
  readonly quarter: Instant;
  /** As it was published; nothing where none was. */
  readonly anchored: string | undefined;
  /** Made anew of every leaf. */
  readonly recomputed: string;
  readonly matches: boolean;
  readonly ledgers: readonly Stood[];
  /** Ledgers that are not what was anchored, where what is kept of the anchor itself still tells. */
  readonly changed: readonly string[];
  /** The key of this quarter, hex: with it and the ledgers anybody can make the hash. It opens no other quarter. */
  readonly key: string;
}

type Kept = Pick<Archive, 'pool' | 'states'>;

const leafOf = async (
  { pool }: Kept,
  country: Country,
  audience: Audience,
  condition: string,
  quarter: Instant,
): Promise<unknown> => {
  const ledger = formatLedgerName({ from: country, audience, channel: channels.anchors.name });
  const { rows } = await pool.query(
    `select leaf from ledger_entries where ledger = $1 and leaf::json ${condition} = $2 order by position limit 1`,
    [ledger, quarter],
  );
  return rows[0] ? (JSON.parse(rows[0].leaf) as { data: unknown }).data : undefined;
};

/** Opens a country's anchor at home, and says whether its private ledgers are still what they were at that quarter. */
export const openAnchor = async (
  archive: Kept,
  country: Country,
  secret: AnchorSecret,
  quarter: Instant,
): Promise<AnchorOpening> => {
  const published = (await leafOf(archive, country, 'all', `->> 'time'`, quarter)) as
    { readonly hash: string } | undefined;
  const kept = (await leafOf(
    archive,
    country,
    audienceOf(country),
    `#>> '{data,recorded,quarter}'`,
    quarter,
  )) as { readonly recorded: HistoryAnchored['data'] } | undefined;
  const { stood: ledgers } = await new PrivateHistory(archive, country).ofLeaves(quarter);
  const anchored = published?.hash;
  const recomputed = anchorOf(secret, country, quarter, ledgers);
  const then = kept?.recorded.ledgers ?? [];
  const isTrue = anchored !== undefined && anchorOf(secret, country, quarter, then) === anchored;
  return {
    quarter,
    anchored,
    recomputed,
    matches: anchored === recomputed,
    ledgers,
    changed: isTrue ? changedIn(then, ledgers) : [],
    key: keyOf(secret, country, quarter).toString('hex'),
  };
};

const changedIn = (then: readonly Stood[], now: readonly Stood[]): readonly string[] => {
  const isAmong = (all: readonly Stood[], { ledger, size, root }: Stood): boolean =>
    all.some((one) => one.ledger === ledger && one.size === size && one.root === root);
  const differing = [
    ...then.filter((one) => !isAmong(now, one)),
    ...now.filter((one) => !isAmong(then, one)),
  ];
  return [...new Set(differing.map(({ ledger }) => ledger))].sort();
};
