import { ledgersOf, type Channel } from '#platform/contracts';

export const channels = {
  crossing: { name: 'crossing', to: ['neighbour', 'all'] },
} as const satisfies Record<string, Channel>;

/** Where a country may read of posts and crossings: what it says of them, and what is said to it. */
export const { at: ledgersAt } = ledgersOf([channels.crossing]);
