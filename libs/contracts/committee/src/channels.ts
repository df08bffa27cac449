import { ledgersOf, type Channel } from '#platform/contracts';

export const channels = {
  /** Bodies, sessions, actas and commitments: the business of the two countries of a relation and of nobody else. */
  committee: { name: 'committee', to: ['neighbour'], receipted: true },
} as const satisfies Record<string, Channel>;

/** Where a country may read of committees: what it says of them, and what is said to it. */
export const { at: ledgersAt } = ledgersOf([channels.committee]);
