import { Type } from 'typebox';
import { channels } from './channels.ts';
import { contractsOf, type EventsOf, type EventTable } from './contract.ts';
import { sha256, text, whole } from './schema.ts';

const events = {
  /** A country has verified and kept another's ledger up to this size: what was told, it knows from here on. */
  'vecindad.receipts.received.v1': {
    title: 'Ledger received',
    description: 'A country has verified and kept what another told it, up to this size.',
    schema: Type.Object({
      ledger: text(100),
      /** Leaves received. */
      size: whole(Number.MAX_SAFE_INTEGER),
      /** The tree's root at that size, hex: what exactly was received. */
      root: sha256,
    }),
  },
} satisfies EventTable;

export type LedgerReceivedV1 = EventsOf<typeof events>;
export type LedgerReceipt = LedgerReceivedV1['data'];

export const receiptsContracts = contractsOf(channels.receipts, events);
