import {
  channels,
  platformContracts,
  type LedgerReceipt,
  type LedgerReceivedV1,
  type Ledgers,
} from '#platform/contracts';
import { parseLedgerName, type Instant } from '#platform/kernel';
import type { Archive, ArchivedEntry } from './archive.ts';
import { isThankedIn, unfoundedBecause } from './unfounded.ts';

const RECEIVED = 'vecindad.receipts.received.v1';

interface Receipt {
  readonly ledger: string;
  readonly position: number;
  readonly at: Instant;
  readonly data: LedgerReceipt;
}

/** Whether a ledger holds receipts. */
export const holdsReceipts = (ledger: string): boolean =>
  parseLedgerName(ledger).channel === channels.receipts.name;

const receiptIn = ({ ledger, position, leaf }: ArchivedEntry): Receipt[] => {
  const parsed = platformContracts.parse(leaf);
  if ('code' in parsed) return [];
  const event = platformContracts.upcast(parsed.event);
  return event.type === RECEIVED
    ? [{ ledger, position, at: event.time, data: (event as LedgerReceivedV1).data }]
    : [];
};

/** Receipts among a ledger's entries that the ledgers they thank for do not bear out. */
export const unfoundedIn = async (
  archive: Archive,
  entries: readonly ArchivedEntry[],
  clockSkew: number,
  ledgers: Ledgers,
): Promise<{ position: number; detail: string }[]> => {
  const receipts = entries.flatMap(receiptIn);
  const heads = new Map((await archive.heads()).map((head) => [head.ledger, head]));
  const found: { position: number; detail: string }[] = [];
  for (const ledger of new Set(receipts.map(({ data }) => data.ledger))) {
    const theirs = receipts.filter(({ data }) => data.ledger === ledger);
    const roots = await archive.rootsAt(
      ledger,
      theirs.map(({ data }) => data.size),
    );
    const { size, asOf } = heads.get(ledger) ?? { size: 0, asOf: '' };
    for (const { ledger: receipts, position, at, data } of theirs) {
      const root = roots.get(data.size)?.toString('hex');
      const detail = isThankedIn(receipts, ledger, ledgers)
        ? unfoundedBecause(data, at, { size, asOf, root }, clockSkew)
        : `thanks for ${ledger}, which was not told to it`;
      if (detail !== undefined) found.push({ position, detail });
    }
  }
  return found;
};
