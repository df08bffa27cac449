import { ledgersOf, type Channel } from '#platform/contracts';

export const channels = {
  /**
   * Counts of months, the same for all: a table of its own for each neighbour would tell by its difference what either hides.
   * Each event has the time at which its counts were taken, and nothing else is told in between.
   */
  safeguards: { name: 'safeguards', to: ['all'], clocked: true },
} as const satisfies Record<string, Channel>;

/** Where a country may read counts: its own, and those of the others. */
export const { at: ledgersAt } = ledgersOf([channels.safeguards]);
