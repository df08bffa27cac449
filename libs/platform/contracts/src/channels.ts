import type { Whom } from '#platform/kernel';

/** What is carried between the countries, told apart so that readers can be told apart. */
export interface Channel {
  readonly name: string;
  /** Whom it may be told: one neighbour at a time, or all. */
  readonly to: readonly Whom[];
  /** A reader answers what it has received with a signed receipt: facts with two sides ask when the other side learnt. */
  readonly receipted?: boolean;
  /**
   * Told of full quarters of an hour, in their order: `time` of each is its quarter, and that is what its seal is as of. When it was
   * recorded shows nowhere.
   */
  readonly clocked?: boolean;
}

/** The platform's own. A capability's are with its contracts. */
export const channels = {
  /** Public keys: nobody could verify or seal anything without them. */
  keys: { name: 'keys', to: ['all'] },
  receipts: { name: 'receipts', to: ['neighbour'] },
  /** What a country keeps to itself, as hashes that it cannot take back. */
  anchors: { name: 'anchors', to: ['all'], clocked: true },
} as const satisfies Record<string, Channel>;
