import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Progress, STALLED_AFTER_MS } from '#platform/messaging';
import type { Lag } from '#platform/projection';
import type { RelaySignal, Signals } from '../signals/signals.ts';

const LOOK_EVERY_MS = 5_000;
const SEALING = 'sealing';
const APPENDS = 'appending';

/**
 * Whether what a process does gets on. Looks at the facts in PostgreSQL, not at who is busy: a relay that hangs, one
 * whose lock a dead process still holds, and one that waits behind a transaction nobody ends all look the same there.
 */
export class Watch implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #store: Progress;
  readonly #relay: Progress;
  readonly #models: Progress;
  #fenceHeld = 0;
  #seenAt: number;
  #failing: string | undefined;
  #looking = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly signals: Signals,
    private readonly stalledAfterMs = STALLED_AFTER_MS,
    private readonly now = (): number => performance.now(),
  ) {
    this.#store = new Progress(stalledAfterMs, now);
    this.#relay = new Progress(stalledAfterMs, now);
    this.#models = new Progress(stalledAfterMs, now);
    this.#seenAt = now();
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /** One look at a time: a database that does not answer must not gather questions. */
  async look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    const { answered, waiting } = this.signals.appends();
    this.#store.reached(APPENDS, answered, answered + waiting);
    try {
      const [relay, lag, fence] = await Promise.all([
        this.signals.relay?.read(),
        this.signals.lag(),
        this.signals.fence(),
      ]);
      if (relay) this.#seeRelay(relay);
      this.#seeModels(lag);
      this.#fenceHeld = fence.oldestHolderSeconds;
      this.#seenAt = this.now();
      this.#failing = undefined;
    } catch (error) {
      this.#failing = (error as Error).message;
    } finally {
      this.#looking = false;
    }
  }

  /** Why nobody can say whether anything gets on, or nothing. */
  blind(): string | undefined {
    const seconds = Math.floor((this.now() - this.#seenAt) / 1_000);
    if (seconds * 1_000 <= this.stalledAfterMs + LOOK_EVERY_MS) return undefined;
    return `PostgreSQL has not told for ${seconds} s how far the work is${because(this.#failing)}`;
  }

  /** Why commands get no answer, or nothing: others may still read. */
  store(): string | undefined {
    return this.#store.stalled()?.where;
  }

  /** Why events that were recorded are not sealed, or sealed ones not sent; or nothing. */
  relay(): string | undefined {
    const stalled = this.#relay.stalled();
    if (!stalled) return undefined;
    const { leading, notSending } = this.#obstacles();
    const held =
      stalled.name === SEALING && this.#fenceHeld * 1_000 > this.stalledAfterMs
        ? `a transaction has held the store’s fence for ${Math.floor(this.#fenceHeld)} s`
        : undefined;
    return (
      stalled.where + because(held ?? notSending(stalled.name) ?? (leading ? undefined : 'another leads'))
    );
  }

  /** Why a read model does not follow what is kept here, or nothing. */
  models(): string | undefined {
    return this.#models.stalled()?.where;
  }

  #obstacles(): { leading: boolean; notSending(ledger: string): string | undefined } {
    const obstacles = this.signals.relay?.obstacles;
    return {
      leading: obstacles?.leading ?? false,
      notSending: (ledger) => (ledger === SEALING ? undefined : obstacles?.notSending(ledger)),
    };
  }

  #seeRelay({ sealedUpTo, newest, ledgers }: RelaySignal): void {
    this.#relay.reached(SEALING, sealedUpTo, newest);
    // A seal that covers no new leaf is one thing to do as well.
    for (const { ledger, size, sent, unsent } of ledgers)
      this.#relay.reached(ledger, sent, Math.max(size, sent + Number(unsent)));
  }

  #seeModels(lag: readonly Lag[]): void {
    for (const { projection, ledger, folded, size, due, held } of lag) {
      const name = `${projection} on ${ledger}`;
      if (held) this.#models.hold(name, 'in quarantine');
      else this.#models.release(name);
      this.#models.reached(name, folded, Math.max(size, folded + Number(due)));
    }
  }
}

const because = (reason: string | undefined): string => (reason === undefined ? '' : `: ${reason}`);
