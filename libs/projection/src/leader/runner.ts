import { setTimeout as delay } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import {
  endsAsOthers,
  endsWhenSilent,
  Nap,
  type Archive,
  type ArchivedEntry,
  type Quarantine,
} from '#messaging';
import { dueFor, type Due } from './due.ts';
import { fold, understood, type NotFoldable } from '../fold/fold.ts';
import { reads, type Projection } from '../projection.ts';
import { foldSignal, type FoldSignal } from '../signals.ts';
import { SqlRows } from '../writer/sql-rows.ts';
import {
  holdEpoch,
  keepStopped,
  movePlaces,
  Overtaken,
  stepsForward,
  stoppedAt,
  type Part,
  type Step,
} from './parts.ts';
import { isOfAnEvent, writeAsFarAsPossible } from '../writer/writing.ts';

/** Events folded into one transaction at most. */
const MOST_EVENTS = 5_000;
const POLL_MS = 200;
/** Steps begin no sooner behind one another: what is sealed meanwhile, by several countries, is folded in one. */
const STEP_EVERY_MS = 10;

/**
 * Keeps one read model current from the archive. Its effect and its place move in one transaction, the place by
 * compare-and-set under the epoch of whoever leads; so a kill at any moment, or a zombie, neither loses nor doubles.
 */
export class ProjectionRunner {
  readonly #stop = new AbortController();
  readonly #waiters = new Set<() => void>();
  /** There may be something to fold that the last look did not find yet. */
  #due = false;
  readonly #nap = new Nap();
  #running: Promise<void> | undefined;
  #failing: string | undefined;
  #steps = 0;

  constructor(
    readonly projection: Projection,
    private readonly source: DataSource,
    private readonly archive: Archive,
    private readonly quarantine: Quarantine,
    private readonly log: (line: string) => void,
  ) {}

  start(): void {
    this.archive.on('advanced', this.#advanced);
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.archive.off('advanced', this.#advanced);
    this.wake();
    await this.#running;
  }

  readonly wake = (): void => {
    this.#due = true;
    this.#nap.wake();
  };

  readonly #advanced = (ledger: string): void => {
    if (reads(this.projection, ledger)) this.wake();
  };

  /** Steps forward that were made here. */
  get steps(): number {
    return this.#steps;
  }

  /** Resolves after the next step forward, or after `ms`. */
  async nextStep(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiters.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.#waiters.add(done);
    });
  }

  /** Why the last attempt to move this read model on failed, or nothing. */
  unready(): string | undefined {
    return this.#failing && `${this.projection.name}: ${this.#failing}`;
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      try {
        await this.#lead();
      } catch (error) {
        if (error instanceof Overtaken) {
          // After a rebuild too: what was folded is folded again, and readers are served as before.
          this.log(`projection ${this.projection.name}: ${error.message}; taking the lead anew`);
          continue;
        }
        this.#failing = (error as Error).message;
        this.log(`projection ${this.projection.name}: ${this.#failing}; trying again`);
        await this.#sleep(500);
      }
    }
  }

  /** One process leads a read model at a time: a session lock elects it, the epoch keeps its predecessors out. */
  async #lead(): Promise<void> {
    const session = this.source.createQueryRunner();
    const client = (await session.connect()) as PoolClient;
    try {
      const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as mine', [
        `vecindad projection ${this.projection.name}`,
      ]);
      if (!rows[0].mine) {
        this.#failing = undefined;
        return await this.#sleep(500);
      }
      await client.query(endsWhenSilent);
      const epoch = await this.#takeOver(client);
      while (!this.#stop.signal.aborted) {
        this.#due = false;
        const began = performance.now();
        const moved = await this.#step(client, epoch);
        this.#failing = undefined;
        const rest = began + STEP_EVERY_MS - performance.now();
        if (moved && rest > 0) await delay(rest);
        if (!moved && !this.#due) await this.#sleep(POLL_MS);
      }
    } finally {
      await client.query('select pg_advisory_unlock_all()').catch(() => undefined);
      await client.query(endsAsOthers).catch(() => undefined);
      await session.release();
    }
  }

  async #takeOver(client: PoolClient): Promise<string> {
    const { name, version } = this.projection;
    const { rows } = await client.query<{ epoch: string; version: number }>(
      `insert into projections as p (projection, version, epoch) values ($1, $2, 1)
       on conflict (projection) do update set epoch = p.epoch + 1 returning epoch, version`,
      [name, version],
    );
    const stored = rows[0]!;
    if (stored.version !== version)
      throw new Error(
        `is of version ${stored.version}, this program folds version ${version}: ` +
          (stored.version < version ? `vecindad rebuild ${name}` : 'a newer program is wanted'),
      );
    return stored.epoch;
  }

  /** All of it on the leader's session: who no longer leads cannot write, and each step is a word of who still does. */
  async #step(client: PoolClient, epoch: string): Promise<boolean> {
    const { name } = this.projection;
    const start = new Date().getTime();
    const parts: Part[] = [];
    let room = MOST_EVENTS;
    for (const due of await dueFor(client, this.projection)) {
      if (room <= 0) break;
      const part = await this.#read(due, room);
      room -= part.to - due.size;
      parts.push(part);
    }
    if (stepsForward(parts).length === 0) return false;
    const steps = await this.#write(client, epoch, parts);
    if (foldSignal.hasSubscribers)
      foldSignal.publish({ projection: name, start, steps } satisfies FoldSignal);
    this.#steps++;
    for (const waiter of [...this.#waiters]) waiter();
    return true;
  }

  async #read(due: Due, room: number): Promise<Part> {
    const { ledger, size, head, leftOut } = due;
    const read = await this.archive.read(ledger, size, Math.min(room, head.size - size));
    return {
      due,
      entries: read.filter(({ position }) => !leftOut.has(position)),
      to: size + read.length,
    };
  }

  #folded(entries: readonly ArchivedEntry[]): SqlRows {
    const rows = new SqlRows(this.source);
    for (const entry of entries) fold(this.projection, rows, entry, understood(entry));
    return rows;
  }

  /** All of it in one go; where that fails of an event, each ledger as far as it can be written. */
  async #write(client: PoolClient, epoch: string, parts: readonly Part[]): Promise<Step[]> {
    try {
      const rows = this.#folded(parts.flatMap(({ entries }) => entries));
      return await this.#inTransaction(client, async () => {
        await movePlaces(client, this.projection, epoch, stepsForward(parts));
        await rows.flush(client);
        return parts;
      });
    } catch (error) {
      if (!isOfAnEvent(error)) throw error;
    }
    return this.#inTransaction(client, async () => {
      await holdEpoch(client, this.projection, epoch);
      const written: Part[] = [];
      for (const part of parts) {
        const found = await writeAsFarAsPossible(client, part.entries, (some) =>
          this.#folded(some).flush(client),
        );
        written.push(found ? stoppedAt(part, found) : part);
      }
      await movePlaces(client, this.projection, epoch, stepsForward(written));
      return written;
    });
  }

  /** Places, rows, and what is kept aside: all of it or nothing. */
  async #inTransaction(client: PoolClient, write: () => Promise<readonly Part[]>): Promise<Step[]> {
    await client.query('begin');
    let written: readonly Part[];
    let found: readonly NotFoldable[];
    try {
      written = await write();
      found = await keepStopped(client, this.projection, this.quarantine, written);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
    for (const { message } of found) this.log(`ALARM ${this.projection.name} stopped on ${message}`);
    return stepsForward(written);
  }

  async #sleep(ms: number): Promise<void> {
    if (this.#stop.signal.aborted) return;
    await this.#nap.take(ms);
  }
}
