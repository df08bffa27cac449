import { channel } from 'node:diagnostics_channel';
import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Request, Response } from 'express';
import { systemClock, type Clock, type Country } from '#platform/kernel';
import { Alarms } from './alarms.ts';
import { Repeats } from './repeats.ts';
import { isSummed, securityEventOf, type SecurityEvent, type SecurityKind } from './security-event.ts';
import type { SecurityLogStore } from './security-log.store.ts';

/** Told of each event as it happens, for counting. */
export interface SecuritySignal {
  readonly kind: SecurityKind;
  /** Whose caller it was, where that is known. */
  readonly country?: Country;
  readonly count: number;
}
export const securitySignal = channel('vecindad.security');

const FLUSH_EVERY_MS = 1_000;
/** While the database is away: the oldest go first, and how many went is told when it is back. */
const MOST_WAITING = 10_000;
const MOST_AT_ONCE = 500;

/**
 * Who was refused, who decided and who took away what. Written behind the answer, in batches, so that nobody waits for it:
 * an ordinary command or query leaves nothing here and costs a look at its status.
 */
export class SecurityLog implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #alarms = new Alarms();
  readonly #repeats = new Repeats();
  readonly #logger = new Logger('security');
  #waiting: SecurityEvent[] = [];
  #lost = 0;
  #failing = false;
  #flushing: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: SecurityLogStore,
    private readonly clock: Pick<Clock, 'now'> = systemClock,
    private readonly say: (line: string) => void = (line) => this.#logger.warn(line),
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#write(this.clock.now()), FLUSH_EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  /** Looks at a request once it has been answered. */
  watch(request: Request, response: Response): void {
    response.once('close', () => {
      const event = securityEventOf(request, response, this.clock.now());
      if (event) this.record(event);
    });
  }

  record(event: SecurityEvent): void {
    this.#take(event);
    for (const { rule, sum, text } of this.#alarms.see(event)) {
      this.say(`ALARM ${rule}: ${text}`);
      this.#take({ ...event, kind: 'alarm', code: rule, count: sum, ids: {} });
    }
  }

  /** Writes everything, also the sums of the minute that runs. */
  async flush(): Promise<void> {
    await this.#flushing;
    await this.#write(Infinity);
  }

  #take(event: SecurityEvent): void {
    const { kind, country } = event;
    securitySignal.publish({ kind, country, count: 1 } satisfies SecuritySignal);
    if (isSummed(event)) this.#repeats.add(event);
    else this.#wait([event]);
  }

  #wait(events: readonly SecurityEvent[]): void {
    this.#waiting.push(...events);
    const tooMany = Math.max(0, this.#waiting.length - MOST_WAITING);
    for (const { count } of this.#waiting.splice(0, tooMany)) this.#lost += count;
  }

  #tellLoss(): void {
    const at = this.clock.now();
    this.#waiting.push({ at, kind: 'lost', outcome: 0, ids: {}, address: '', count: this.#lost });
    this.#lost = 0;
  }

  #write(over: number): Promise<void> {
    return (this.#flushing ??= this.#writeAll(over).finally(() => (this.#flushing = undefined)));
  }

  async #writeAll(over: number): Promise<void> {
    this.#wait(this.#repeats.take(over));
    while (this.#waiting.length > 0 || this.#lost > 0) {
      if (this.#waiting.length === 0) this.#tellLoss();
      const batch = this.#waiting.slice(0, MOST_AT_ONCE);
      try {
        await this.store.append(batch);
      } catch (error) {
        if (!this.#failing) this.say(`ALARM the security log cannot be written: ${(error as Error).message}`);
        this.#failing = true;
        return;
      }
      if (this.#failing) this.say('the security log is written again');
      this.#failing = false;
      const written = new Set(batch);
      this.#waiting = this.#waiting.filter((event) => !written.has(event));
    }
  }
}
