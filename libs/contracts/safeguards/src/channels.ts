import { ledgersOf, type Channel } from '#platform/contracts';

export const channels = {
  /** Counts of months, the same for all: a table for each neighbour would tell by its difference what either hides. */
  safeguards: { name: 'safeguards', to: ['all'] },
} as const satisfies Record<string, Channel>;

/** Where a country may read counts: its own, and those of the others. */
export const { at: ledgersAt } = ledgersOf([channels.safeguards]);
