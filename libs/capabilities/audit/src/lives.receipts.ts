import type { DataSource } from 'typeorm';
import type { Instant } from '#platform/kernel';
import { unfoundedBecause } from '#platform/messaging';

/** A receipt that the ledger it thanks for does not bear out: it counts for nothing. */
export interface ReceiptFinding {
  readonly code: 'receipt.unfounded';
  /** The receipt: ledger and position. */
  readonly id: string;
  readonly detail: string;
}

const MOST_FINDINGS = 20;

/** A receipt counts where its country sealed this root at this size. */
const borneOut = `exists (select from ledger_seals s where s.ledger = r.thanks_for and s.size = r.size and encode(s.root, 'hex') = r.root)`;

/** When the first receipt was given that covers a leaf, no earlier than that is possible; or nothing. */
export const firstReceipt = async (
  source: DataSource,
  {
    ledger,
    position,
    earliest,
  }: { readonly ledger: string; readonly position: number; readonly earliest: Instant },
): Promise<Instant | undefined> => {
  const [first] = await source.query<{ at: Instant }[]>(
    `select r.at from life_receipts r where r.thanks_for = $1 and r.size > $2 and r.at >= $3 and ${borneOut} order by r.at limit 1`,
    [ledger, position, earliest],
  );
  return first?.at;
};

/** The first receipts for these ledgers that they do not bear out. */
export const unfoundedReceipts = async (
  source: DataSource,
  ledgers: readonly string[],
  clockSkewMs: number,
): Promise<ReceiptFinding[]> => {
  const rows = await source.query<
    {
      ledger: string;
      position: string;
      thanks_for: string;
      size: string;
      root: string;
      at: Instant;
      kept: string;
      as_of: Instant;
      sealed: string | null;
    }[]
  >(
    `select r.ledger, r.position, r.thanks_for, r.size, r.root, r.at, l.size as kept, l.as_of,
            (select encode(s.root, 'hex') from ledger_seals s where s.ledger = l.ledger and s.size = r.size limit 1) as sealed
       from life_receipts r join ledgers l on l.ledger = r.thanks_for
      where r.thanks_for = any($1) and not ${borneOut} order by r.ledger, r.position limit ${MOST_FINDINGS}`,
    [ledgers],
  );
  return rows.flatMap(({ ledger, position, thanks_for, size, root, at, kept, as_of, sealed }) => {
    const thanked = { size: Number(kept), asOf: as_of, root: sealed ?? undefined };
    const detail = unfoundedBecause(
      { ledger: thanks_for, size: Number(size), root },
      at,
      thanked,
      clockSkewMs,
    );
    return detail === undefined ? [] : [{ code: 'receipt.unfounded', id: `${ledger}/${position}`, detail }];
  });
};
