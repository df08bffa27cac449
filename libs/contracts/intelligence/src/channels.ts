import { channels as platform, ledgersOf, type Channel } from '#platform/contracts';

export const channels = {
  /** Requests for information and their answers: the country asked, and the one that asks. */
  intelligence: { name: 'intelligence', to: ['neighbour'], receipted: true },
} as const satisfies Record<string, Channel>;

/** Where a country may read of requests, and of the keys that their content is sealed with. */
export const { at: ledgersAt } = ledgersOf([channels.intelligence, platform.keys]);
