import type { DataSource } from 'typeorm';
import { toMicroseconds, type Instant } from '#kernel';
import { reads } from './projection.ts';
import type { ProjectionRunner } from './runner.ts';
import { nextStep, stepsOf } from './steps.ts';

/** By ledger: a size (leaves), or an instant of recording that must be covered. */
export type PositionVector = Readonly<Record<string, number | Instant>>;

/** The read models did not get that far in time. Answered as 503 `position.not-reached`; asking again is right. */
export class PositionNotReached extends Error {
  constructor(
    readonly wanted: PositionVector,
    readonly reached: PositionVector,
  ) {
    super('the read models have not reached that position yet');
    this.name = 'PositionNotReached';
  }
}

export const READ_POSITIONS = Symbol('READ_POSITIONS');

/** How far the read models of this process reflect each ledger, and waiting until they do. */
export interface ReadPositions {
  /** Sizes that every read model here reflects at least. */
  at(): Promise<Record<string, number>>;
  /**
   * Of these ledgers, those that a read model here reads, with the moment up to which each read model shows all that is told
   * there: its country said so. Null where nothing was ever heard.
   */
  completeTo(ledgers: readonly string[]): Promise<{ ledger: string; completeTo: Instant | null }[]>;
  /** @throws {PositionNotReached} after `timeoutMs` (10 s) */
  waitFor(wanted: PositionVector, timeoutMs?: number): Promise<void>;
  /** Where they are, once they are where the caller wants them. @throws {PositionNotReached} */
  reached(wanted?: PositionVector): Promise<Record<string, number>>;
}

interface Place {
  readonly size: number;
  readonly asOf: Instant;
}

export class ProjectedPositions implements ReadPositions {
  constructor(
    private readonly source: DataSource,
    private readonly runners: readonly ProjectionRunner[],
  ) {}

  async at(): Promise<Record<string, number>> {
    return Object.fromEntries([...(await this.#places())].map(([ledger, { size }]) => [ledger, size]));
  }

  async completeTo(ledgers: readonly string[]): Promise<{ ledger: string; completeTo: Instant | null }[]> {
    const places = await this.#places();
    return ledgers
      .filter((ledger) => this.#isRead(ledger))
      .map((ledger) => ({ ledger, completeTo: places.get(ledger)?.asOf || null }));
  }

  async waitFor(wanted: PositionVector, timeoutMs = 10_000): Promise<void> {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const seen = stepsOf(this.runners);
      const places = await this.#places();
      const missing = Object.entries(wanted).some(([ledger, position]) => {
        // What no read model here records, every answer reflects.
        if (!this.#isRead(ledger)) return false;
        const place = places.get(ledger) ?? { size: 0, asOf: '' };
        return typeof position === 'number' ? place.size < position : place.asOf < toMicroseconds(position);
      });
      if (!missing) return;
      const left = deadline - performance.now();
      if (left <= 0)
        throw new PositionNotReached(
          wanted,
          Object.fromEntries([...places].map(([ledger, { size }]) => [ledger, size])),
        );
      await nextStep(this.runners, seen, Math.min(left, 100));
    }
  }

  async reached(wanted?: PositionVector): Promise<Record<string, number>> {
    if (wanted) await this.waitFor(wanted);
    return this.at();
  }

  #isRead(ledger: string): boolean {
    return this.runners.some(({ projection }) => reads(projection, ledger));
  }

  /** Of each ledger, as far as every read model here that reads it has come. */
  async #places(): Promise<Map<string, Place>> {
    const rows = await this.source.query<
      { projection: string; ledger: string; size: string; as_of: string }[]
    >(
      'select projection, ledger, size, as_of from projection_positions where projection = any($1) order by ledger',
      [this.runners.map(({ projection }) => projection.name)],
    );
    const places = new Map<string, Place>();
    for (const ledger of new Set(rows.map((row) => row.ledger))) {
      const readers = this.runners.filter(({ projection }) => reads(projection, ledger));
      const found = rows.filter(
        (row) =>
          row.ledger === ledger && readers.some(({ projection }) => projection.name === row.projection),
      );
      if (readers.length === 0 || found.length < readers.length) continue;
      places.set(ledger, {
        size: Math.min(...found.map(({ size }) => Number(size))),
        asOf: found.map((row) => row.as_of).sort()[0]!,
      });
    }
    return places;
  }
}
