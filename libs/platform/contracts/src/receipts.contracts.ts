import { channels } from './channels.ts';
import { contractsOf, object, sha256, text, whole } from './contract.ts';
import type { PublishedEvent } from './published-event.ts';

/** A country has verified and kept another's ledger up to this size: what was told, it knows from here on. */
export interface LedgerReceipt {
  readonly ledger: string;
  /** Leaves received. */
  readonly size: number;
  /** The tree's root at that size, hex: what exactly was received. */
  readonly root: string;
}

export type LedgerReceivedV1 = PublishedEvent<'vecindad.receipts.received.v1', LedgerReceipt>;

export const receiptsContracts = contractsOf<LedgerReceivedV1>(channels.receipts, {
  'vecindad.receipts.received.v1': {
    title: 'Ledger received',
    description: 'A country has verified and kept what another told it, up to this size.',
    schema: object({ ledger: text(100), size: whole(Number.MAX_SAFE_INTEGER), root: sha256 }),
  },
});
