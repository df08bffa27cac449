import type { SecurityEvent } from './security-event.ts';

const MINUTE_MS = 60_000;
/** More differing refusals than this in a minute are told as one: that there were so many. */
const MOST_ENTRIES = 2_000;

const minuteOf = ({ at }: SecurityEvent): number => Math.floor(at / MINUTE_MS);

const alike = ({ ids: _, at: __, count: ___, ...rest }: SecurityEvent, minute: number): string =>
  JSON.stringify([minute, rest]);

const sameIds = (one: SecurityEvent['ids'], other: SecurityEvent['ids']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const together = (one: SecurityEvent, other: SecurityEvent): SecurityEvent => ({
  ...one,
  ids: sameIds(one.ids, other.ids) ? one.ids : {},
  count: one.count + other.count,
});

/** Events that are alike, by minute, in bounded memory: nothing is left out of the counts. */
export class Repeats {
  readonly #entries = new Map<string, SecurityEvent>();

  constructor(private readonly mostEntries = MOST_ENTRIES) {}

  add(event: SecurityEvent): void {
    const key = alike(event, minuteOf(event));
    const known = this.#entries.get(key);
    if (known) this.#entries.set(key, together(known, event));
    else if (this.#entries.size < this.mostEntries) this.#entries.set(key, event);
    else this.#addToRest(event);
  }

  /** Takes out the minutes that are over at a moment, or all. */
  take(now = Infinity): SecurityEvent[] {
    const over = [...this.#entries].filter(([, event]) => minuteOf(event) < Math.floor(now / MINUTE_MS));
    for (const [key] of over) this.#entries.delete(key);
    return over.map(([, event]) => event);
  }

  #addToRest({ at, kind, outcome, count }: SecurityEvent): void {
    const rest: SecurityEvent = { at, kind, outcome, count, ids: {}, address: 'many' };
    const key = alike(rest, minuteOf(rest));
    const known = this.#entries.get(key);
    this.#entries.set(key, known ? together(known, rest) : rest);
  }
}
