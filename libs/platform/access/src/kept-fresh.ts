import type { Clock } from '#platform/kernel';

interface KeptFreshSettings<T> {
  /** In logs: `the key set of EC`. */
  readonly name: string;
  read(): Promise<string>;
  /** @throws where the text is not what it should be */
  parse(text: string): T;
  /** Read again when it is asked for and this old. */
  readonly freshForMs: number;
  /** Used for so long after the last reading that succeeded, while reading fails. */
  readonly usableForMs: number;
  /** Who asks for another reading out of turn gets one this often at most. */
  readonly againAfterMs: number;
  readonly clock: Pick<Clock, 'elapsed'>;
  readonly log: (line: string) => void;
}

/** Nothing to go by: it was never read, or too long ago. */
export class NotReadable extends Error {
  override name = 'NotReadable';
}

/** After a reading that failed the next one waits, so that a source that is away does not slow every request. */
const RETRY_AFTER_MS = 5_000;

/**
 * Something that is kept elsewhere, and read again as it is asked for: what was withdrawn there stops counting here
 * within `freshForMs`. The same text yields the same object, so that whoever relied on it may see that it still holds.
 */
export class KeptFresh<T> {
  #text: string | undefined;
  #value: T | undefined;
  #readAt = -Infinity;
  #triedAt = -Infinity;
  #failure: string | undefined;
  #reading: Promise<void> | undefined;

  constructor(private readonly settings: KeptFreshSettings<T>) {}

  /** @throws {NotReadable} */
  async current(): Promise<T> {
    const { freshForMs } = this.settings;
    if (this.#age(this.#readAt) >= freshForMs && this.#due(RETRY_AFTER_MS)) await this.#read();
    return this.#usable();
  }

  /** Read again now, for somebody who did not find what was looked for. @throws {NotReadable} */
  async again(): Promise<T> {
    if (this.#due(this.settings.againAfterMs)) await this.#read();
    return this.#usable();
  }

  /** Why the last reading failed, if it did. */
  get failure(): string | undefined {
    return this.#failure && `${this.settings.name} cannot be read: ${this.#failure}`;
  }

  #age(since: number): number {
    return this.settings.clock.elapsed() - since;
  }

  #due(afterMs: number): boolean {
    return this.#reading !== undefined || this.#age(this.#triedAt) >= afterMs;
  }

  #usable(): T {
    if (this.#value !== undefined && this.#age(this.#readAt) < this.settings.usableForMs) return this.#value;
    throw new NotReadable(this.failure ?? `${this.settings.name} was not read`);
  }

  #read(): Promise<void> {
    return (this.#reading ??= this.#readOnce().finally(() => (this.#reading = undefined)));
  }

  async #readOnce(): Promise<void> {
    const { read, parse, clock, log, name } = this.settings;
    this.#triedAt = clock.elapsed();
    try {
      const text = await read();
      if (text !== this.#text) {
        this.#value = parse(text);
        this.#text = text;
      }
      this.#readAt = clock.elapsed();
      if (this.#failure) log(`${name} can be read again`);
      this.#failure = undefined;
    } catch (error) {
      const failure = (error as Error).message;
      if (failure !== this.#failure)
        log(
          `ALARM ${name} cannot be read: ${failure}; ${this.#value === undefined ? 'there is none' : 'the last one counts for now'}`,
        );
      this.#failure = failure;
    }
  }
}
