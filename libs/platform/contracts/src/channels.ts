/** What is carried between the countries, told apart so that readers can be told apart. */
export interface Channel {
  readonly name: string;
  /** Whom it may be told: one neighbour at a time, or all. */
  readonly to: readonly ('neighbour' | 'all')[];
  /** A reader answers what it has received with a signed receipt: facts with two sides ask when the other side learnt. */
  readonly receipted?: boolean;
}

/** Every channel of the system, by name. A new one is a line here. */
export const channels = {
  crossing: { name: 'crossing', to: ['neighbour', 'all'] },
  /** Public keys: nobody could verify or seal anything without them. */
  keys: { name: 'keys', to: ['all'] },
  /** Instruments, drafts included: their other party's business and nobody else's. */
  agreement: { name: 'agreement', to: ['neighbour'], receipted: true },
  /** Requests for information and their answers: the country asked, and the one that asks. */
  intelligence: { name: 'intelligence', to: ['neighbour'], receipted: true },
  receipts: { name: 'receipts', to: ['neighbour'] },
} as const satisfies Record<string, Channel>;

export const everyChannel: readonly Channel[] = Object.values(channels);
