import type { DataSource } from 'typeorm';
import { toMicroseconds, type Instant } from '#kernel';
import { everyLedger, ledgersAt } from '#messaging';
import { reads } from '../projection.ts';
import { readerUnderWay } from './reader-under-way.ts';
import type { ProjectionRunner } from '../leader/runner.ts';
import { nextStep, stepsOf } from './steps.ts';
import { SharedWait } from './waiting.ts';

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
  /**
   * A ledger that is not the reader's to know is not waited for: it is to them as one that is not there. Ends with the request.
   * @throws {PositionNotReached} after `timeoutMs` (10 s) @throws {Rejected} `waiting.too-many`
   */
  waitFor(wanted: PositionVector, timeoutMs?: number): Promise<void>;
  /** Where they are, once they are where the caller wants them. @throws {PositionNotReached} */
  reached(wanted?: PositionVector): Promise<Record<string, number>>;
}

interface Place {
  readonly size: number;
  readonly asOf: Instant;
}

type Places = ReadonlyMap<string, Place>;

const sizesOf = (places: Places): Record<string, number> =>
  Object.fromEntries([...places].map(([ledger, { size }]) => [ledger, size]));

const reflects = ({ size, asOf }: Place = { size: 0, asOf: '' }, position: number | Instant): boolean =>
  typeof position === 'number' ? size >= position : asOf >= toMicroseconds(position);

export class ProjectedPositions implements ReadPositions {
  readonly #looking: SharedWait<Places>;

  constructor(
    private readonly source: DataSource,
    private readonly runners: readonly ProjectionRunner[],
  ) {
    let steps = 0;
    this.#looking = new SharedWait(
      () => {
        steps = stepsOf(this.runners);
        return this.#places();
      },
      (ms) => nextStep(this.runners, steps, ms),
    );
  }

  async at(): Promise<Record<string, number>> {
    return sizesOf(await this.#looking.now());
  }

  async completeTo(ledgers: readonly string[]): Promise<{ ledger: string; completeTo: Instant | null }[]> {
    const places = await this.#looking.now();
    return ledgers
      .filter((ledger) => this.#isRead(ledger))
      .map((ledger) => ({ ledger, completeTo: places.get(ledger)?.asOf || null }));
  }

  async waitFor(wanted: PositionVector, timeoutMs = 10_000): Promise<void> {
    await this.#until(wanted, timeoutMs);
  }

  async reached(wanted: PositionVector = {}): Promise<Record<string, number>> {
    return sizesOf(await this.#until(wanted, 10_000));
  }

  async #until(wanted: PositionVector, timeoutMs: number): Promise<Places> {
    const reader = readerUnderWay.getStore();
    const known = reader ? ledgersAt(reader.country) : everyLedger();
    // What no read model here records, every answer reflects; so it does what is not the reader's to know.
    const owed = Object.entries(wanted).filter(([ledger]) => known.includes(ledger) && this.#isRead(ledger));
    const { seen, content } = await this.#looking.until(
      (places) => owed.every(([ledger, position]) => reflects(places.get(ledger), position)),
      { timeoutMs, who: reader?.who, gone: reader?.gone },
    );
    if (!content) throw new PositionNotReached(Object.fromEntries(owed), sizesOf(seen));
    return seen;
  }

  #isRead(ledger: string): boolean {
    return this.runners.some(({ projection }) => reads(projection, ledger));
  }

  /** Of each ledger, as far as every read model here that reads it has come. */
  async #places(): Promise<Places> {
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
