import { ledgersOf, type Channel } from '#platform/contracts';

export const channels = {
  /**
   * To a neighbour: instruments with it, drafts included, which are nobody else's business. To all: instruments without any neighbour that
   * their party has made public.
   */
  agreement: { name: 'agreement', to: ['neighbour', 'all'], receipted: true },
} as const satisfies Record<string, Channel>;

/** Where a country may read of instruments: what it says of them, and what is said to it. */
export const { at: ledgersAt } = ledgersOf([channels.agreement]);
