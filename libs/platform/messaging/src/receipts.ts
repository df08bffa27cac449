import {
  audienceOf,
  toMicroseconds,
  parseLedgerName,
  type Command,
  type Country,
  type Decider,
  type DomainEvent,
} from '#platform/kernel';
import {
  channels,
  ledgersOf,
  type Disclosure,
  type LedgerReceipt,
  type LedgerReceivedV1,
  type Contracts,
} from '#platform/contracts';
import { handle, type EventStore } from '#platform/event-store';
import type { Archive } from './archive/archive.ts';

/** This country has verified and kept what another told it, up to a size. */
export type LedgerReceived = DomainEvent<'LedgerReceived', LedgerReceipt>;
type ReceiveLedger = Command<'ReceiveLedger', LedgerReceipt>;

export const receipt: Decider<{ readonly size: number }, ReceiveLedger, LedgerReceived> = {
  category: 'receipt',
  initial: { size: 0 },
  decide: {
    ReceiveLedger: ({ data }, { size }) => (data.size > size ? [{ type: 'LedgerReceived', data }] : []),
  },
  evolve: { LedgerReceived: (_, { data }) => ({ size: data.size }) },
};

/** Told to whom it thanks, and naming the last event received. */
export const discloseReceipt: Disclosure<LedgerReceived, LedgerReceivedV1> = {
  LedgerReceived: ({ data, recordedAt }) => ({
    audience: audienceOf(parseLedgerName(data.ledger).from),
    channel: channels.receipts.name,
    type: 'vecindad.receipts.received.v1',
    occurredAt: recordedAt,
    inResponseTo: `${data.ledger}/${data.size - 1}`,
    data,
  }),
};

/** However much arrives, a ledger is receipted no more often than this. */
const AT_MOST_EVERY_MS = 1_000;

export interface ReceiptsSettings {
  readonly country: Country;
  readonly contracts: Pick<Contracts, 'channels'>;
  readonly archive: Archive;
  readonly store: EventStore;
  readonly log: (line: string) => void;
}

/**
 * Acknowledges what was received on the channels whose facts have two sides: so that each side, and an auditor, can say
 * when the other learnt of it. A receipt is an event like any other; nobody waits for it.
 */
export class Receipts {
  readonly #ledgers: readonly string[];
  readonly #acknowledged = new Map<string, number>();
  #stopped = false;
  #wake: (() => void) | undefined;
  #due = true;
  /** What the last attempt failed of: told once. */
  #failing: string | undefined;
  #running: Promise<void> | undefined;

  constructor(private readonly settings: ReceiptsSettings) {
    const receipted = settings.contracts.channels.filter((channel) => channel.receipted);
    this.#ledgers = ledgersOf(receipted).to(settings.country);
  }

  start(): void {
    this.settings.archive.on('advanced', this.#advanced);
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.settings.archive.off('advanced', this.#advanced);
    this.#wake?.();
    await this.#running;
  }

  readonly #advanced = (ledger: string): void => {
    if (!this.#ledgers.includes(ledger)) return;
    this.#due = true;
    this.#wake?.();
  };

  async #run(): Promise<void> {
    while (!this.#stopped) {
      if (this.#due) {
        this.#due = false;
        try {
          await this.#acknowledge();
          this.#failing = undefined;
        } catch (error) {
          this.#due = true;
          const { message } = error as Error;
          if (message !== this.#failing) this.settings.log(`receipts: ${message}; trying again`);
          this.#failing = message;
        }
        await this.#pause(AT_MOST_EVERY_MS, false);
      } else await this.#pause(60_000, true);
    }
  }

  async #acknowledge(): Promise<void> {
    const { archive, store, country } = this.settings;
    for (const { ledger, size, root } of await archive.roots(this.#ledgers)) {
      if (size === 0 || (this.#acknowledged.get(ledger) ?? 0) >= size) continue;
      const data = { ledger, size, root };
      const agency = `${audienceOf(country)}-node`;
      const now = toMicroseconds(new Date().toISOString());
      const commandId = `${agency}:receipt:${ledger}:${size}`;
      await handle(store, receipt, ledger, {
        type: 'ReceiveLedger',
        data,
        meta: { caller: { subject: agency, agency }, country, commandId, now },
      });
      this.#acknowledged.set(ledger, size);
    }
  }

  async #pause(ms: number, wakes: boolean): Promise<void> {
    if (this.#stopped || (wakes && this.#due)) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.#wake = () => (wakes || this.#stopped ? done() : undefined);
    });
    this.#wake = undefined;
  }
}
