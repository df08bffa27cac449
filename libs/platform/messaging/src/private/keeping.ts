import { setTimeout as delay } from 'node:timers/promises';
import { lastFull } from '#platform/kernel';
import type { Signer } from '#platform/ledger';
import { Nap } from '../nap.ts';
import { PrivateLedgers, type PrivateLedgersSettings, type SettledStore } from './private-ledgers.ts';

const TRY_AGAIN_MS = 500;
/** So long it pauses between two steps, in milliseconds: nobody waits for the private ledgers, and fewer steps cost less. */
const STEP_EVERY_MS = 50;

export interface PrivateKeepingSettings extends PrivateLedgersSettings {
  /** The country's key in use. */
  readonly signer: () => Signer;
  readonly log: (line: string) => void;
}

/**
 * Keeps the private ledgers as far as the store is settled, for as long as this process leads. It waits for nobody, and nobody for
 * it: an older store is brought in step by step while all else goes on.
 */
export class PrivateKeeping {
  readonly #ledgers: PrivateLedgers;
  readonly #nap = new Nap();
  readonly #stop = new AbortController();
  /** Towards where steps are to be taken, and where the last of them led. */
  #wanted: SettledStore | undefined;
  #reached: SettledStore = { upTo: -1, asOf: undefined };
  #failing: string | undefined;
  #running: Promise<void> | undefined;

  constructor(private readonly settings: PrivateKeepingSettings) {
    this.#ledgers = new PrivateLedgers(settings);
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#nap.wake();
    await this.#running;
  }

  /** Why the last step failed, or nothing. */
  failing(): string | undefined {
    return this.#failing;
  }

  /** The store is settled so far. */
  reach(settled: SettledStore): void {
    const isQuarter = this.#fullAt(settled) !== this.#fullAt(this.#reached);
    if (settled.upTo <= this.#reached.upTo && !isQuarter) return;
    this.#wanted = settled;
    this.#nap.wake();
  }

  #fullAt({ asOf }: SettledStore): string | undefined {
    return asOf && lastFull(this.settings.quietEveryMs, asOf);
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const wanted = this.#wanted;
      if (!wanted) {
        await this.#nap.take(60_000);
        continue;
      }
      try {
        const more = await this.#ledgers.step(wanted, this.settings.signer());
        this.#failing = undefined;
        if (more) continue;
        this.#reached = wanted;
        if (this.#wanted === wanted) this.#wanted = undefined;
        await delay(STEP_EVERY_MS, undefined, { signal: this.#stop.signal }).catch(() => undefined);
      } catch (error) {
        const message = `private ledgers: ${(error as Error).message}`;
        if (message !== this.#failing) this.settings.log(`${message}; trying again`);
        this.#failing = message;
        await this.#nap.take(TRY_AGAIN_MS);
      }
    }
  }
}
