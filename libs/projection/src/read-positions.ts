import type { DataSource } from 'typeorm';
import { toMicroseconds, type Instant } from '#kernel';
import type { ProjectionRunner } from './runner.ts';

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

  async waitFor(wanted: PositionVector, timeoutMs = 10_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const places = await this.#places();
      const missing = Object.entries(wanted).some(([ledger, position]) => {
        const place = places.get(ledger) ?? { size: 0, asOf: '' };
        return typeof position === 'number' ? place.size < position : place.asOf < toMicroseconds(position);
      });
      if (!missing) return;
      const left = deadline - Date.now();
      if (left <= 0)
        throw new PositionNotReached(
          wanted,
          Object.fromEntries([...places].map(([ledger, { size }]) => [ledger, size])),
        );
      await Promise.race(this.runners.map((runner) => runner.nextStep(Math.min(left, 100))));
    }
  }

  async reached(wanted?: PositionVector): Promise<Record<string, number>> {
    if (wanted) await this.waitFor(wanted);
    return this.at();
  }

  async #places(): Promise<Map<string, Place>> {
    const rows = await this.source.query<{ ledger: string; size: string; as_of: string }[]>(
      `select ledger, min(size) as size, min(as_of collate "C") as as_of from projection_positions
        where projection = any($1) group by ledger having count(*) = $2 order by ledger`,
      [this.runners.map(({ projection }) => projection.name), this.runners.length],
    );
    return new Map(rows.map((row) => [row.ledger, { size: Number(row.size), asOf: row.as_of }]));
  }
}
