import { ledgersOf, type Channel } from '#platform/contracts';

export const channels = {
  /** Instruments, drafts included: their other party's business and nobody else's. */
  agreement: { name: 'agreement', to: ['neighbour'], receipted: true },
} as const satisfies Record<string, Channel>;

/** Where a country may read of instruments: what it says of them, and what is said to it. */
export const { at: ledgersAt } = ledgersOf([channels.agreement]);
