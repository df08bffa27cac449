import type { LedgerReceipt, Ledgers } from '#platform/contracts';
import { audienceOf, parseLedgerName, type Instant } from '#platform/kernel';
import { behind } from '../clock.ts';

/** Whether a receipt that stands in the one ledger may be for the other: its teller is the other's reader, and its reader the other's teller. */
export const isThankedIn = (receipts: string, ledger: string, { all }: Ledgers): boolean => {
  if (!all.includes(ledger)) return false;
  const [thanks, thanked] = [parseLedgerName(receipts), parseLedgerName(ledger)];
  return thanks.audience === audienceOf(thanked.from) && thanked.audience === audienceOf(thanks.from);
};

/** Of the ledger that a receipt thanks for, as it is kept here. */
export interface Thanked {
  readonly size: number;
  readonly asOf: Instant;
  /** What its country sealed at the receipt's size, hex; nothing where there is no seal of that size. */
  readonly root: string | undefined;
}

/**
 * What a receipt claims to have received and its ledger never held, in words; nothing where the ledger held it. A receipt for more than
 * has come here yet is believed, until the ledger is known to be complete up to the receipt's own moment and is still shorter.
 * @param at when the receipt was recorded
 */
export const unfoundedBecause = (
  { ledger, size, root }: LedgerReceipt,
  at: Instant,
  kept: Thanked,
  clockSkewMs: number,
): string | undefined => {
  if (kept.root === root) return undefined;
  const says = `thanks for ${size} leaves of ${ledger}`;
  if (kept.root !== undefined) return `${says} with another root than its country sealed`;
  if (size <= kept.size) return `${says}, where its country never sealed`;
  return kept.asOf > behind(at, clockSkewMs) ? `${says}, which had ${kept.size} by then` : undefined;
};
