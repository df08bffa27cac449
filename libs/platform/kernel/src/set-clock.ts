import type { Clock } from './clock.ts';
import type { Instant } from './instant.ts';

/** A clock for specifications: it stands until somebody moves it. */
export class SetClock implements Clock {
  #ms: number;
  #waiting: { readonly until: number; readonly over: () => void }[] = [];

  constructor(start: Instant) {
    this.#ms = Date.parse(start);
  }

  now(): number {
    return this.#ms;
  }

  elapsed(): number {
    return this.#ms;
  }

  wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const waiter = { until: this.#ms + ms, over: resolve };
      this.#waiting.push(waiter);
      const leave = (): void => {
        this.#waiting = this.#waiting.filter((other) => other !== waiter);
        resolve();
      };
      signal.addEventListener('abort', leave, { once: true });
      if (signal.aborted) leave();
    });
  }

  /** Sets it on; whoever waited long enough goes on. */
  advance(ms: number): void {
    this.#ms += ms;
    const over = this.#waiting.filter(({ until }) => until <= this.#ms);
    this.#waiting = this.#waiting.filter((waiter) => !over.includes(waiter));
    for (const waiter of over) waiter.over();
  }

  /** How many wait for it: who has looked, and found nothing more to do. */
  get waiting(): number {
    return this.#waiting.length;
  }
}
