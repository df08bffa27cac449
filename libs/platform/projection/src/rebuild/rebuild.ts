import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Quarantine } from '#platform/messaging';
import { between, CatchingUp, type Places } from './catching-up.ts';
import { differencesOf, type Differences } from './differences.ts';
import { beginSnapshot, digestOfModel } from './digest.ts';
import { GreenTables } from './green.ts';
import type { Projection } from '../projection.ts';
import type { Understood } from '../reader/entry.ts';
import { NotFoldable } from '../reader/not-foldable.ts';
import { isOfTheData } from '../writer/writing.ts';

/** So few events are folded while the runner waits, in the transaction of the swap. */
const NEAR = 1_000;
/** Readers that come while the swap waits for those before them wait as long at most, then the swap steps back. */
const READERS_WAIT_MS = 250;
const RUNNER_WAIT_MS = 10_000;

/** Nothing was changed, and why: another rebuild is at work, or this one cannot be. */
export class RebuildRefused extends Error {
  override readonly name = 'RebuildRefused';
}

export interface Content {
  readonly digest: string;
  readonly rows: number;
}

/** The tables in use (blue) and those built beside them (green), as of one moment. */
export interface Comparison {
  /** The leaves whose effect is in both. */
  readonly positions: Readonly<Record<string, number>>;
  readonly blue: Content;
  readonly green: Content;
  readonly differences: Differences;
}

export interface Rebuilt extends Comparison {
  /** False where they differ and nobody said that they may: the old tables are in use as before. */
  readonly swapped: boolean;
  readonly version: { readonly before: number; readonly now: number };
  readonly events: number;
  readonly seconds: number;
}

export interface RebuildOptions {
  /** This program's version of the read model means other content: it takes the place of what differs from it. */
  readonly meaningChanged: boolean;
  readonly onProgress?: (folded: number, total: number) => void;
  /** How long to try to take the tables from under their readers. */
  readonly swapWithinMs?: number;
}

/** Where events are read, and what operators decided about them. For a rebuild, as the role that owns the tables. */
export interface Sources extends Understood {
  readonly source: DataSource;
  readonly quarantine: Quarantine;
}

class Rebuild {
  readonly #green: GreenTables;
  readonly #catchingUp: CatchingUp;
  #at: Places = new Map();
  #folded = 0;

  constructor(
    from: Sources,
    private readonly source: DataSource,
    private readonly session: QueryRunner,
    private readonly projection: Projection,
    private readonly options: RebuildOptions,
  ) {
    this.#green = new GreenTables(source, session, projection);
    this.#catchingUp = new CatchingUp(source, from, from.quarantine, projection, this.#green.schema);
  }

  async run(): Promise<Rebuilt> {
    const before = await this.#versionInUse();
    try {
      return await this.#build(before);
    } catch (error) {
      if (!isOfTheData(error)) throw error;
      // The tables do not take one of the events: it is begun anew, in smaller and smaller steps, to find which.
      this.#catchingUp.narrowing = true;
      [this.#at, this.#folded] = [new Map(), 0];
      return await this.#build(before);
    }
  }

  async #build(before: number): Promise<Rebuilt> {
    const began = performance.now();
    try {
      await this.#green.make();
      await this.#catchUp();
      const seconds = (performance.now() - began) / 1000;
      const events = this.#folded;
      await this.#green.finish();
      const comparison = await this.#compare();
      const swapped = comparison.blue.digest === comparison.green.digest || this.options.meaningChanged;
      if (swapped) await this.#swap(before);
      const version = { before, now: swapped ? this.projection.version : before };
      return { ...comparison, swapped, version, events, seconds };
    } finally {
      await rolledBack(this.session);
      await this.#green.remove().catch(() => undefined); // it may be the connection that failed; the next one does it
    }
  }

  async #versionInUse(): Promise<number> {
    const { name, version } = this.projection;
    const [row] = (await this.session.query('select version from projections where projection = $1', [
      name,
    ])) as { version: number }[];
    if (!row) throw new RebuildRefused(`${name} has never been folded here: the running process builds it`);
    if (row.version > version)
      throw new RebuildRefused(
        `${name} is of version ${row.version}, and this program folds version ${version} only`,
      );
    return row.version;
  }

  /** How far the tables in use are: beyond it nothing is folded, so that both can be compared. */
  async #inUse(): Promise<Places> {
    const rows = (await this.session.query(
      'select ledger, size from projection_positions where projection = $1 order by ledger',
      [this.projection.name],
    )) as { ledger: string; size: string }[];
    return new Map(rows.map(({ ledger, size }) => [ledger, Number(size)]));
  }

  async #foldTo(places: Places): Promise<void> {
    const total = this.#folded + between(this.#at, places);
    let folded = this.#folded;
    await this.#catchingUp.fold(this.#at, places, this.session, (events) => {
      folded += events;
      this.options.onProgress?.(folded, total);
    });
  }

  async #catchUp(near = NEAR): Promise<void> {
    for (;;) {
      const places = await this.#inUse();
      const missing = between(this.#at, places);
      if (missing === 0) return;
      await this.#foldTo(places);
      [this.#at, this.#folded] = [places, this.#folded + missing];
      if (missing <= near) return;
    }
  }

  /** The runner waits only until both are at the same place; then it goes on, and one snapshot of both is compared. */
  async #compare(): Promise<Comparison> {
    const snapshot = this.source.createQueryRunner();
    const pause = this.source.createQueryRunner();
    try {
      await pause.startTransaction();
      await pause.query(`set local lock_timeout = ${RUNNER_WAIT_MS}`);
      await pause.query('select from projections where projection = $1 for update', [this.projection.name]);
      await this.#catchUp(Infinity);
      await beginSnapshot(this.source, snapshot, this.projection);
      await pause.rollbackTransaction();
      const { schema } = this.#green;
      const blue = await digestOfModel(this.source, snapshot, this.projection);
      const green = await digestOfModel(this.source, snapshot, this.projection, { schema });
      const differences =
        blue.digest === green.digest
          ? { count: 0, first: [] }
          : await differencesOf(this.source, snapshot, this.projection, schema);
      return { positions: Object.fromEntries(this.#at), blue, green, differences };
    } finally {
      await giveBack(snapshot);
      await giveBack(pause);
    }
  }

  async #swap(before: number): Promise<void> {
    const { swapWithinMs = 60_000 } = this.options;
    for (const until = performance.now() + swapWithinMs; ;) {
      await this.#catchUp();
      try {
        return await this.#swapOnce(before);
      } catch (error) {
        await this.session.rollbackTransaction().catch(() => undefined);
        if ((error as { code?: string }).code !== '55P03') throw error; // lock_not_available
        if (performance.now() > until)
          throw new RebuildRefused('readers hold the tables too long for a swap: try again later');
        await delay(50 + Math.random() * READERS_WAIT_MS);
      }
    }
  }

  /** The epoch keeps out what the runner has folded but not yet written: it takes the lead anew, or finds itself too old. */
  async #swapOnce(before: number): Promise<void> {
    const { name, version } = this.projection;
    await this.session.startTransaction();
    await this.session.query(`set local lock_timeout = ${RUNNER_WAIT_MS}`);
    const [, changed] = (await this.session.query(
      'update projections set epoch = epoch + 1, version = $2 where projection = $1 and version = $3',
      [name, version, before],
    )) as [unknown, number];
    if (changed !== 1) throw new RebuildRefused(`the version of ${name} was changed meanwhile`);
    await this.#foldTo(await this.#inUse());
    await this.session.query(`set local lock_timeout = ${READERS_WAIT_MS}`);
    await this.#green.takePlace();
    await this.session.commitTransaction();
  }
}

const rolledBack = async (runner: QueryRunner): Promise<void> => {
  if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
};

const giveBack = async (runner: QueryRunner): Promise<void> => {
  await rolledBack(runner);
  await runner.release().catch(() => undefined);
};

/** What stops the running model stops a rebuild too, by the same entry in quarantine: an operator decides once for both. */
const refusedBy = async (
  { quarantine }: Sources,
  projection: Projection,
  found: NotFoldable,
): Promise<RebuildRefused> => {
  await quarantine.keep(found.finding(projection));
  return new RebuildRefused(
    `${found.message}. It stands in quarantine for ${projection.name} (GET /v1/quarantine?state=open): ` +
      `mend the program, or leave the event out (POST /v1/quarantine/<id>/skip), and rebuild again`,
  );
};

/**
 * Builds a read model anew from the archive beside the tables in use, compares the two as of one moment, and puts the new
 * ones in their place in one transaction, while the old ones are read and kept current. Cut off at any moment it leaves
 * the old ones in use; what it left beside them, the next rebuild removes.
 * @throws {RebuildRefused}
 */
export const rebuild = async (
  from: Sources,
  projection: Projection,
  options: RebuildOptions,
): Promise<Rebuilt> => {
  const session = from.source.createQueryRunner();
  try {
    const [lock] = (await session.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as mine', [
      `vecindad rebuild ${projection.name}`,
    ])) as { mine: boolean }[];
    if (!lock?.mine) throw new RebuildRefused(`another rebuild of ${projection.name} is at work`);
    return await new Rebuild(from, from.source, session, projection, options).run();
  } catch (error) {
    throw error instanceof NotFoldable ? await refusedBy(from, projection, error) : error;
  } finally {
    await session.query('select pg_advisory_unlock_all()').catch(() => undefined);
    await giveBack(session);
  }
};
