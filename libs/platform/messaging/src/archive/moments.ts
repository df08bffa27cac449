import type { Instant } from '#platform/kernel';

/** A leaf that was recorded, by its own words, at a moment up to which its country had already signed that all is told. */
export interface BackDated {
  readonly position: number;
  readonly time: Instant;
  readonly signed: Instant;
}

/** As stores write it; such texts compare as time does. */
const isMoment = (time: unknown): time is Instant => typeof time === 'string' && /\.\d{6}Z$/.test(time);

const timeOf = (leaf: string): unknown => {
  try {
    return (JSON.parse(leaf) as { time?: unknown } | null)?.time;
  } catch {
    return undefined; // altered, which is told elsewhere
  }
};

const MOST_OF_A_BATCH = 100;

/**
 * What a country signed of moments, seal by seal. Several batches that are sealed in one go carry one moment, which is true of the
 * last of them only: a leaf is compared with the moments before its own.
 */
export class Moments {
  /** The latest moment of all seals before those that carry the newest one; and that. */
  #before: Instant = '';
  #newest: Instant = '';
  #suspect: { position: number; time: Instant }[] = [];

  leaf(position: number, leaf: string): void {
    const time = timeOf(leaf);
    if (this.#suspect.length < MOST_OF_A_BATCH && isMoment(time) && time <= this.#latest())
      this.#suspect.push({ position, time });
  }

  /** A seal over the leaves since the one before; returns those of them that contradict an earlier one. */
  sealed(asOf: Instant): BackDated[] {
    const signed = asOf === this.#newest ? this.#before : this.#latest();
    const found = this.#suspect.filter(({ time }) => time <= signed).map((leaf) => ({ ...leaf, signed }));
    this.#suspect = [];
    [this.#before, this.#newest] = [signed, asOf];
    return found;
  }

  #latest(): Instant {
    return this.#before > this.#newest ? this.#before : this.#newest;
  }
}
