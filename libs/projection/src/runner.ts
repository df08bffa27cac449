import type { DataSource, QueryRunner } from 'typeorm';
import { endsWhenSilent, endsWhenStuck, type Archive, type LedgerHead, type Quarantine } from '#messaging';
import { fold, NotFoldable, understood } from './fold.ts';
import { reads, type Projection } from './projection.ts';
import { foldSignal, type FoldSignal } from './signals.ts';
import { SqlRows } from './sql-rows.ts';

/** Events folded into one transaction at most. */
const MOST_EVENTS = 5_000;
const POLL_MS = 200;

/** Another process leads this read model, or has moved it on: what was folded here must not be written. */
class Overtaken extends Error {
  constructor(projection: string) {
    super(`${projection} is written by another process now`);
    this.name = 'Overtaken';
  }
}

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
  #wake: (() => void) | undefined;
  #running: Promise<void> | undefined;
  #failing: string | undefined;

  constructor(
    readonly projection: Projection,
    private readonly source: DataSource,
    private readonly archive: Archive,
    private readonly quarantine: Quarantine,
    private readonly log: (line: string) => void,
  ) {}

  start(): void {
    this.archive.on('advanced', this.wake);
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.archive.off('advanced', this.wake);
    this.wake();
    await this.#running;
  }

  readonly wake = (): void => this.#wake?.();

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
    await session.connect();
    try {
      const [lock] = (await session.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as mine', [
        `vecindad projection ${this.projection.name}`,
      ])) as { mine: boolean }[];
      if (!lock?.mine) {
        this.#failing = undefined;
        return await this.#sleep(500);
      }
      await session.query(endsWhenSilent);
      const epoch = await this.#takeOver(session);
      while (!this.#stop.signal.aborted) {
        const moved = await this.#step(epoch);
        this.#failing = undefined;
        await session.query('select 1');
        if (!moved) await this.#sleep(POLL_MS);
      }
    } finally {
      await session.query('select pg_advisory_unlock_all()').catch(() => undefined);
      await session.query('reset idle_session_timeout').catch(() => undefined);
      await session.release();
    }
  }

  async #takeOver(session: QueryRunner): Promise<string> {
    const { name, version } = this.projection;
    const rows = (await session.query(
      `insert into projections as p (projection, version, epoch) values ($1, $2, 1)
       on conflict (projection) do update set epoch = p.epoch + 1 returning epoch, version`,
      [name, version],
    )) as { epoch: string; version: number }[];
    const stored = rows[0]!;
    if (stored.version !== version)
      throw new Error(
        `is of version ${stored.version}, this program folds version ${version}: ` +
          (stored.version < version ? `vecindad rebuild ${name}` : 'a newer program is wanted'),
      );
    return stored.epoch;
  }

  async #step(epoch: string): Promise<boolean> {
    const { name } = this.projection;
    const start = Date.now();
    const heads = (await this.archive.heads()).filter(({ ledger }) => reads(this.projection, ledger));
    const places = await this.#places();
    const rows = new SqlRows(this.source);
    const steps: Step[] = [];
    let room = MOST_EVENTS;
    for (const head of heads) {
      const place = places.get(head.ledger) ?? { size: 0, asOf: '' };
      if (head.size === place.size && head.asOf === place.asOf) continue;
      if (room <= 0 || (await this.quarantine.stops(name, head.ledger))) continue;
      const to = await this.#foldFrom(head, place.size, room, rows);
      room -= to - place.size;
      const asOf = to === head.size ? head.asOf : place.asOf;
      if (to > place.size || asOf !== place.asOf)
        steps.push({ ledger: head.ledger, from: place.size, to, asOf });
    }
    if (steps.length === 0) return false;
    await this.source.transaction(async (manager) => {
      await manager.query(endsWhenStuck);
      const moved = await manager.query<unknown[]>(
        `insert into projection_positions as p (projection, ledger, size, as_of)
         select $1, s.ledger, s.size, s.as_of
           from unnest($2::text[], $3::bigint[], $4::bigint[], $5::text[]) as s (ledger, was, size, as_of)
          where (select epoch from projections where projection = $1 for share) = $6
         on conflict (projection, ledger) do update set size = excluded.size, as_of = excluded.as_of
          where p.size = ($3::bigint[])[array_position($2::text[], p.ledger)]
         returning p.ledger`,
        [
          name,
          steps.map((s) => s.ledger),
          steps.map((s) => s.from),
          steps.map((s) => s.to),
          steps.map((s) => s.asOf),
          epoch,
        ],
      );
      if (moved.length !== steps.length) throw new Overtaken(name);
      await rows.flush(manager);
    });
    if (foldSignal.hasSubscribers)
      foldSignal.publish({ projection: name, start, steps } satisfies FoldSignal);
    for (const waiter of [...this.#waiters]) waiter();
    return true;
  }

  /** Folds what a ledger holds beyond `from`; stops in front of what cannot be folded, and keeps that aside. */
  async #foldFrom(head: LedgerHead, from: number, room: number, rows: SqlRows): Promise<number> {
    const entries = await this.archive.read(head.ledger, from, Math.min(room, head.size - from));
    const leftOut = await this.#leftOut(head.ledger);
    let to = from;
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

  async #leftOut(ledger: string): Promise<ReadonlySet<number>> {
    const skipped = await this.quarantine.skippedPositions(this.projection.name, ledger);
    return new Set(skipped);
  }

  async #places(): Promise<Map<string, { size: number; asOf: string }>> {
    const rows = await this.source.query<{ ledger: string; size: string; as_of: string }[]>(
      'select ledger, size, as_of from projection_positions where projection = $1',
      [this.projection.name],
    );
    return new Map(rows.map((row) => [row.ledger, { size: Number(row.size), asOf: row.as_of }]));
  }

  async #sleep(ms: number): Promise<void> {
    if (this.#stop.signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }
}
