import type { DataSource } from 'typeorm';
import type { Contracts } from '#platform/contracts';
import {
  concerns,
  isLedgerName,
  parseLedgerName,
  staysAtHome,
  toMicroseconds,
  type Instant,
  type PositionVector,
} from '#platform/kernel';
import { reads, type Projection } from '../projection.ts';
import { readerUnderWay } from './reader-under-way.ts';
import { SharedWait } from './waiting.ts';

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
   * Where these read models are, once they are where the caller wants them; the others keep nobody waiting. A ledger that is
   * not the reader's to know is not waited for: it is to them as one that is not there. Ends with the request.
   * @throws {PositionNotReached} after `timeoutMs` (10 s) @throws {Rejected} `waiting.too-many`
   */
  reached(
    models: readonly Projection[],
    wanted?: PositionVector,
    timeoutMs?: number,
  ): Promise<Record<string, number>>;
  /** Resolves once every read model here is there. @throws as `reached` */
  waitFor(wanted: PositionVector, timeoutMs?: number): Promise<void>;
}

interface Place {
  readonly size: number;
  readonly asOf: Instant;
}

/** By ledger. */
type Places = ReadonlyMap<string, Place>;
/** By read model. */
type PlacesOfModels = ReadonlyMap<string, Places>;

const sizesOf = (places: Places): Record<string, number> =>
  Object.fromEntries([...places].map(([ledger, { size }]) => [ledger, size]));

const reflects = ({ size, asOf }: Place = { size: 0, asOf: '' }, position: number | Instant): boolean =>
  typeof position === 'number' ? size >= position : asOf >= toMicroseconds(position);

/** Of each ledger, as far as every one of these read models that reads it has come. */
const commonTo = (models: readonly Projection[], seen: PlacesOfModels): Places => {
  const ledgers = [...new Set(models.flatMap(({ name }) => [...(seen.get(name)?.keys() ?? [])]))].sort();
  const common = new Map<string, Place>();
  for (const ledger of ledgers) {
    const places = models
      .filter((model) => reads(model, ledger))
      .map(({ name }) => seen.get(name)?.get(ledger));
    const known = places.filter((place) => place !== undefined);
    if (known.length < places.length) continue;
    common.set(ledger, {
      size: Math.min(...known.map(({ size }) => size)),
      asOf: known.map(({ asOf }) => asOf).sort()[0]!,
    });
  }
  return common;
};

/** The read models that this process keeps, and that one of them made a step. */
export interface Steps {
  readonly projections: readonly Projection[];
  readonly contracts: Pick<Contracts, 'ledgers'>;
  readonly steps: number;
  nextStep(seen: number, ms: number): Promise<void>;
}

export class ProjectedPositions implements ReadPositions {
  readonly #looking: SharedWait<PlacesOfModels>;
  readonly #all: readonly Projection[];

  constructor(
    private readonly source: DataSource,
    private readonly runner: Steps,
  ) {
    this.#all = runner.projections;
    let steps = 0;
    this.#looking = new SharedWait(
      () => {
        ({ steps } = runner);
        return this.#places();
      },
      (ms) => runner.nextStep(steps, ms),
    );
  }

  async at(): Promise<Record<string, number>> {
    return sizesOf(commonTo(this.#all, await this.#looking.now()));
  }

  async completeTo(ledgers: readonly string[]): Promise<{ ledger: string; completeTo: Instant | null }[]> {
    const places = commonTo(this.#all, await this.#looking.now());
    return ledgers
      .filter((ledger) => this.#all.some((model) => reads(model, ledger)))
      .map((ledger) => ({ ledger, completeTo: places.get(ledger)?.asOf || null }));
  }

  async waitFor(wanted: PositionVector, timeoutMs?: number): Promise<void> {
    await this.reached(this.#all, wanted, timeoutMs);
  }

  async reached(
    models: readonly Projection[],
    wanted: PositionVector = {},
    timeoutMs = 10_000,
  ): Promise<Record<string, number>> {
    for (const { name } of models)
      if (!this.#all.some((kept) => kept.name === name))
        throw new Error(`${name} is shown, and not kept here`);
    const reader = readerUnderWay.getStore();
    const { ledgers } = this.runner.contracts;
    const published = reader ? ledgers.at(reader.country) : ledgers.all;
    const isOwn = (ledger: string): boolean =>
      isLedgerName(ledger) &&
      staysAtHome(parseLedgerName(ledger)) &&
      (!reader || concerns(ledger, reader.country));
    const isKnown = (ledger: string): boolean => published.includes(ledger) || isOwn(ledger);
    // Nothing of a ledger that none of these read models records can be missing in their answers; and one that the reader may not
    // know of counts as one that is not there. Neither is waited for.
    const owed = Object.entries(wanted).filter(
      ([ledger]) => isKnown(ledger) && models.some((model) => reads(model, ledger)),
    );
    const { seen, met } = await this.#looking.until(
      (all) => {
        const places = commonTo(models, all);
        return owed.every(([ledger, position]) => reflects(places.get(ledger), position));
      },
      { timeoutMs, who: reader?.who, gone: reader?.gone },
    );
    const sizes = sizesOf(commonTo(models, seen));
    if (!met) throw new PositionNotReached(Object.fromEntries(owed), sizes);
    return sizes;
  }

  /** One look for all who wait, whatever they wait for. */
  async #places(): Promise<PlacesOfModels> {
    const rows = await this.source.query<
      { projection: string; ledger: string; size: string; as_of: string }[]
    >('select projection, ledger, size, as_of from projection_positions where projection = any($1)', [
      this.#all.map(({ name }) => name),
    ]);
    const places = new Map(this.#all.map(({ name }) => [name, new Map<string, Place>()]));
    for (const { projection, ledger, size, as_of: asOf } of rows)
      places.get(projection)!.set(ledger, { size: Number(size), asOf });
    return places;
  }
}
