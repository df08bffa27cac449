import { setTimeout as delay } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { endsAsOthers, endsWhenSilent, Nap, type Archive, type Quarantine } from '#messaging';
import { dueFor, type Due } from './due.ts';
import { fold, NotFoldable, understood } from './fold.ts';
import { reads, type Projection } from './projection.ts';
import { foldSignal, type FoldSignal } from './signals.ts';
import { SqlRows } from './sql-rows.ts';

/** Events folded into one transaction at most. */
const MOST_EVENTS = 5_000;
const POLL_MS = 200;
/** Steps begin no sooner behind one another: what is sealed meanwhile, by several countries, is folded in one. */
const STEP_EVERY_MS = 10;

/** Another process leads this read model, or has moved it on: what was folded here must not be written. */
class Overtaken extends Error {
  constructor(projection: string) {
    super(`${projection} is written by another process now`);
    this.name = 'Overtaken';
  }
}

/** Moves the places, each from where it was, if the epoch is still that of who asks. */
const stepText = `
  insert into projection_positions as p (projection, ledger, size, as_of)
  select $1, s.ledger, s.size, s.as_of
    from unnest($2::text[], $3::bigint[], $4::bigint[], $5::text[]) as s (ledger, was, size, as_of)
   where (select epoch from projections where projection = $1 for share) = $6
  on conflict (projection, ledger) do update set size = excluded.size, as_of = excluded.as_of
   where p.size = ($3::bigint[])[array_position($2::text[], p.ledger)]
  returning p.ledger`;

interface Step {
  readonly ledger: string;
  readonly from: number;
  readonly to: number;
  readonly asOf: string;
}

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
    const rows = new SqlRows(this.source);
    const steps: Step[] = [];
    let room = MOST_EVENTS;
    for (const due of await dueFor(client, this.projection)) {
      if (room <= 0) break;
      const to = await this.#foldFrom(due, room, rows);
      room -= to - due.size;
      const asOf = to === due.head.size ? due.head.asOf : due.asOf;
      if (to > due.size || asOf !== due.asOf) steps.push({ ledger: due.ledger, from: due.size, to, asOf });
    }
    if (steps.length === 0) return false;
    await client.query('begin');
    try {
      const { rowCount } = await client.query({
        name: 'projection-step',
        text: stepText,
        values: [
          name,
          steps.map((s) => s.ledger),
          steps.map((s) => s.from),
          steps.map((s) => s.to),
          steps.map((s) => s.asOf),
          epoch,
        ],
      });
      if (rowCount !== steps.length) throw new Overtaken(name);
      await rows.flush(client);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
    if (foldSignal.hasSubscribers)
      foldSignal.publish({ projection: name, start, steps } satisfies FoldSignal);
    this.#steps++;
    for (const waiter of [...this.#waiters]) waiter();
    return true;
  }

  /** Folds what a ledger holds beyond the read model's place; stops in front of what cannot be folded, and keeps that aside. */
  async #foldFrom({ ledger, size, head, leftOut }: Due, room: number, rows: SqlRows): Promise<number> {
    const entries = await this.archive.read(ledger, size, Math.min(room, head.size - size));
    let to = size;
    try {
      for (const entry of entries) {
        if (!leftOut.has(entry.position)) fold(this.projection, rows, entry, understood(entry));
        to = entry.position + 1;
      }
    } catch (error) {
      if (!(error instanceof NotFoldable)) throw error;
      const { entry, code, detail } = error;
      await this.quarantine.keep({
        consumer: this.projection.name,
        ledger: entry.ledger,
        position: entry.position,
        code,
        detail,
        record: Buffer.from(entry.leaf),
      });
      this.log(`ALARM ${this.projection.name} stopped on ${error.message}`);
    }
    return to;
  }

  async #sleep(ms: number): Promise<void> {
    if (this.#stop.signal.aborted) return;
    await this.#nap.take(ms);
  }
}
