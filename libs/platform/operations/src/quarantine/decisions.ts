import {
  Inject,
  Injectable,
  Logger,
  Optional,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { EVENT_STORE, handle, type EventStore } from '#platform/event-store';
import { streamOf } from '#platform/kernel';
import { INBOX, Inbox, Quarantine } from '#platform/messaging';
import { Projections } from '#platform/projection';
import { resolution, type Decision, type ResolutionCommand } from './resolution.ts';

/** What was decided and could not be carried out at once is looked for so often. */
const SETTLE_EVERY_MS = 30_000;

/** A reason as the table takes it: what earlier programs let in, it may not. */
const storable = (text: string): string => text.replace(/[\p{Surrogate}\0]/gu, '\u{fffd}');

/**
 * What operators decide about records in quarantine. The event is the decision, and all there is to it: a record's state
 * follows from its event, at once, or on the next try, or when the process starts again. So there is no decision half made.
 */
@Injectable()
export class Decisions implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('quarantine');
  #settling: NodeJS.Timeout | undefined;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(Quarantine) private readonly quarantine: Quarantine,
    @Inject(Inbox) private readonly inbox: Pick<Inbox, 'ledgers' | 'retry'>,
    @Optional() @Inject(Projections) private readonly projections?: Pick<Projections, 'wake'>,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.settle();
    this.#settling = setInterval(() => void this.settle(), SETTLE_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#settling);
  }

  /** @throws {Rejected} by the decider's rules */
  async decide(id: number, command: ResolutionCommand): Promise<void> {
    await this.#carryOut(id);
    await handle(this.store, resolution, String(id), command);
    await this.#carryOut(id);
  }

  /** Carries out every decision whose record does not show it yet. What fails is tried again later, and keeps nothing else. */
  async settle(): Promise<void> {
    const unsaid = (error: Error): void =>
      this.#log.warn(`a decision that is not carried out yet: ${error.message}`);
    const open = await this.quarantine.openIds().catch((error: Error) => {
      unsaid(error);
      return [];
    });
    for (const id of open) await this.#carryOut(id).catch(unsaid);
  }

  async #carryOut(id: number): Promise<void> {
    const { events } = await this.store.load(streamOf(resolution, String(id)));
    const decided = events.at(-1);
    if (!decided) return;
    const { consumer, ledger, reason, by } = decided.data as Decision;
    const state = decided.type === 'RecordSkipped' ? 'skipped' : 'retried';
    if (!(await this.quarantine.resolve(id, state, storable(reason), by))) return;
    if (consumer === INBOX && this.inbox.ledgers.includes(ledger)) this.inbox.retry(ledger);
    this.projections?.wake();
  }
}
