import { createHmac } from 'node:crypto';
import { channels, type Disclosure, type HistoryAnchoredV1 } from '#platform/contracts';
import {
  lastFull,
  laterBy,
  type Command,
  type Country,
  type Decider,
  type DomainEvent,
  type Instant,
} from '#platform/kernel';
import { keyOf, type AnchorSecret } from './secret.ts';

const QUARTER_MS = 15 * 60_000;

/** The last full quarter of an hour. */
export const quarterAt = (instant: Instant): Instant => lastFull(QUARTER_MS, instant);
export const quarterAfter = (quarter: Instant): Instant => laterBy(QUARTER_MS, quarter);

/** A private ledger as it stood at a quarter. */
export interface Stood {
  readonly ledger: string;
  /** Leaves: one more than the last that was recorded by then. */
  readonly size: number;
  /** Of the tree of that size, hex. */
  readonly root: string;
}

/** What a country anchored at a full quarter of an hour. */
export type HistoryAnchored = DomainEvent<
  'HistoryAnchored',
  {
    readonly quarter: Instant;
    readonly hash: string;
    /** What the hash is of; it stays at home. */
    readonly ledgers: readonly Stood[];
  }
>;

export type AnchorHistory = Command<'AnchorHistory', HistoryAnchored['data']>;

/** The anchors of a day. One follows the other; an earlier quarter is not anchored behind a later one. */
export const anchor: Decider<{ readonly last: Instant }, AnchorHistory, HistoryAnchored> = {
  category: 'anchor',
  initial: { last: '' },
  decide: {
    AnchorHistory: ({ data }, { last }) => (data.quarter > last ? [{ type: 'HistoryAnchored', data }] : []),
  },
  evolve: { HistoryAnchored: (_, { data }) => ({ last: data.quarter }) },
};

/** The day's stream, so that none grows for ever: `EC/2026-03-01`. */
export const anchorsOfDay = (country: Country, quarter: Instant): string =>
  `${country}/${quarter.slice(0, 10)}`;

/** Told to all, as being of the quarter: when it was computed depends on how much there was to compute. */
export const discloseAnchor: Disclosure<HistoryAnchored, HistoryAnchoredV1> = {
  HistoryAnchored: ({ data: { quarter, hash } }) => ({
    audience: 'all',
    channel: channels.anchors.name,
    type: 'vecindad.anchors.anchored.v1',
    occurredAt: quarter,
    time: quarter,
    data: { hash },
  }),
};

/**
 * HMAC-SHA-256, under the key of the quarter, of what each private ledger was: always of one length, and another at each quarter
 * also where nothing was recorded.
 * @param ledgers in the order of their names, without those that were empty
 */
export const anchorOf = (
  secret: AnchorSecret,
  country: Country,
  quarter: Instant,
  ledgers: readonly Stood[],
): string =>
  createHmac('sha256', keyOf(secret, country, quarter))
    .update(
      [
        `vecindad anchor ${country} ${quarter}`,
        ...ledgers.map(({ ledger, size, root }) => `${ledger} ${size} ${root}`),
      ].join('\n'),
    )
    .digest('hex');
