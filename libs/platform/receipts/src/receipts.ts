import { Inject, Injectable } from '@nestjs/common';
import {
  channels,
  Contracts,
  ledgersOf,
  type Disclosure,
  type LedgerReceipt,
  type LedgerReceivedV1,
} from '#platform/contracts';
import { EVENT_STORE, handle, type EventStore } from '#platform/event-store';
import {
  audienceOf,
  parseLedgerName,
  type Command,
  type Country,
  type Decider,
  type DomainEvent,
} from '#platform/kernel';
import { Archive } from '#platform/messaging';
import { COUNTRY, type Effect, type Reaction, type ToDo } from '#platform/reactions';

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

/**
 * Acknowledges what was received on the channels whose facts have two sides: so that each side, and an auditor, can say
 * when the other learnt of it. A receipt is an event like any other; nobody waits for it.
 */
@Injectable()
export class Receipts implements Reaction {
  readonly name = 'receipt';
  /** However much arrives, a ledger is receipted no more often than this. */
  readonly pauseMs = 1_000;
  readonly #ledgers: readonly string[];
  readonly #acknowledged = new Map<string, number>();

  constructor(
    @Inject(Archive) private readonly archive: Pick<Archive, 'roots' | 'on' | 'off'>,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(COUNTRY) country: Country,
    @Inject(Contracts) { channels: all }: Pick<Contracts, 'channels'>,
  ) {
    this.#ledgers = ledgersOf(all.filter((channel) => channel.receipted)).to(country);
  }

  watch(wake: () => void): () => void {
    const advanced = (ledger: string): void => {
      if (this.#ledgers.includes(ledger)) wake();
    };
    this.archive.on('advanced', advanced);
    return () => this.archive.off('advanced', advanced);
  }

  async look(): Promise<ToDo> {
    const roots = await this.archive.roots(this.#ledgers);
    return {
      effects: roots
        .filter(({ ledger, size }) => size > (this.#acknowledged.get(ledger) ?? 0))
        .map((data): Effect => ({
          cause: `${data.ledger}:${data.size}`,
          carryOut: async (meta) => {
            const { ledger, size, root } = data;
            const command: ReceiveLedger = { type: 'ReceiveLedger', data: { ledger, size, root }, meta };
            await handle(this.store, receipt, ledger, command);
            this.#acknowledged.set(ledger, size);
          },
        })),
    };
  }
}
