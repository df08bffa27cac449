import { isDate, startOf, toMicroseconds, type Instant } from '#platform/kernel';
import type { PublishedEvent, Contracts } from '#platform/contracts';
import type { QueryRunner } from 'typeorm';
import { digestOfModel } from './digest.ts';
import { fold } from '../fold/fold.ts';
import { reads, type Projection } from '../projection.ts';
import { readEntries, type Entry } from '../reader/entry.ts';
import type { NotFoldable } from '../reader/not-foldable.ts';
import type { Sources } from './rebuild.ts';
import { SqlRows } from '../writer/sql-rows.ts';
import { writeAsFarAsPossible } from '../writer/writing.ts';

/** The moment to replay to: nothing (all that is archived), ledger sizes, or an instant of recording or of occurrence. */
export interface AsOf {
  /** Leaves to take of each ledger; a ledger that is not named counts as empty. */
  readonly positions?: Readonly<Record<string, number>>;
  /** Only these ledgers; all that are archived where none is named. */
  readonly ledgers?: readonly string[];
  readonly instant?: Instant;
  /** What the instant limits: when it was recorded (what was known then), or when it occurred at the post. */
  readonly by?: 'recording' | 'occurrence';
}

export interface ReplayProgress {
  readonly folded: number;
  readonly total: number;
}

/** An event that has no part in a replay, by its place, and why. */
export interface Aside {
  readonly ledger: string;
  readonly position: number;
  readonly code: string;
  readonly detail: string;
}

export interface Replayed {
  /** The leaves read of each ledger. */
  readonly positions: Record<string, number>;
  /** What an operator decided here to leave out; the code and the words are those of the quarantine. */
  readonly leftOut: readonly Aside[];
  /** Where a ledger ends although more was asked for: this event can be neither folded nor written. */
  readonly stopped: readonly Aside[];
  readonly events: number;
  readonly rows: number;
  readonly digest: string;
}

const PAGE = 5_000;

const momentOf = (when: string): number => (isDate(when) ? startOf(when) : new Date(when)).getTime();

/** As much of an event as is asked for; nothing where none of it is. */
type Within = (event: PublishedEvent) => PublishedEvent | undefined;

const withinOf = ({ instant, by }: AsOf, { asFarAsOccurred }: Contracts): Within => {
  if (!instant) return (event) => event;
  if (by === 'occurrence') {
    const until = momentOf(instant);
    return (event) => asFarAsOccurred(event, (when) => momentOf(when) <= until);
  }
  // Recording times are all written alike, in UTC with microseconds, and sort as text.
  const until = toMicroseconds(instant);
  return (event) => (event.time <= until ? event : undefined);
};

const asideOf = ({ entry, code, detail }: NotFoldable): Aside => ({
  ledger: entry.ledger,
  position: entry.position,
  code,
  detail,
});

class Replay {
  readonly positions: Record<string, number> = {};
  readonly leftOut: Aside[] = [];
  readonly stopped: Aside[] = [];
  events = 0;

  constructor(
    private readonly from: Sources,
    private readonly projection: Projection,
    private readonly runner: QueryRunner,
    private readonly within: Within,
  ) {}

  /** A ledger up to a size, or up to what stops it, which is kept aside as for a running model. */
  async take(ledger: string, size: number, onFolded: (leaves: number) => Promise<void>): Promise<void> {
    const { quarantine } = this.from;
    const skipped = await quarantine.skipped(this.projection.name, ledger);
    const positions = new Set(skipped.map(({ position }) => position));
    let found: NotFoldable | undefined;
    let at = 0;
    for (; at < size && !found; at += PAGE) {
      const page = await readEntries(this.from, ledger, at, Math.min(PAGE, size - at));
      found = await this.#write(page.filter(({ position }) => !positions.has(position)));
      await onFolded(page.length);
    }
    if (found) {
      await quarantine.keep(found.finding(this.projection));
      this.stopped.push(asideOf(found));
    }
    const to = found?.entry.position ?? size;
    this.positions[ledger] = to;
    this.leftOut.push(...skipped.filter(({ position }) => position < to));
  }

  #write(page: readonly Entry[]): Promise<NotFoldable | undefined> {
    return writeAsFarAsPossible(this.runner, page, async (entries) => {
      const rows = new SqlRows(this.from.source, 'pg_temp');
      const within = entries.flatMap((entry) => {
        const event = this.within(entry.event);
        return event ? [entry.telling(event)] : [];
      });
      fold(this.projection, rows, within);
      await rows.flush(this.runner);
      this.events += within.length;
    });
  }
}

/**
 * Builds a read model as of a moment, from the archive alone, in temporary tables of one session; `keep` then takes the
 * content from schema `pg_temp` before it is gone. What stops a running model ends its ledger here too, and is told.
 */
export const replay = async (
  from: Sources,
  projection: Projection,
  asOf: AsOf,
  onProgress: (progress: ReplayProgress) => Promise<void> | void,
  keep: (runner: QueryRunner, replayed: Replayed) => Promise<void>,
): Promise<Replayed> => {
  const { source, archive, contracts } = from;
  const heads = (await archive.heads()).filter(
    ({ ledger }) => reads(projection, ledger) && (asOf.ledgers?.includes(ledger) ?? true),
  );
  const until = new Map(
    heads.map(({ ledger, size }) => [
      ledger,
      asOf.positions ? Math.min(asOf.positions[ledger] ?? 0, size) : size,
    ]),
  );
  const total = [...until.values()].reduce((sum, size) => sum + size, 0);
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    await runner.startTransaction();
    for (const table of projection.tables) {
      const name = source.getMetadata(table).tableName;
      await runner.query(`create temp table "${name}" (like public."${name}" including all) on commit drop`);
    }
    const taking = new Replay(from, projection, runner, withinOf(asOf, contracts));
    let folded = 0;
    for (const [ledger, size] of until)
      await taking.take(ledger, size, async (leaves) => {
        folded += leaves;
        await onProgress({ folded, total });
      });
    const content = await digestOfModel(source, runner, projection, { schema: 'pg_temp' });
    const { positions, leftOut, stopped, events } = taking;
    const replayed = { positions, leftOut, stopped, events, ...content };
    await keep(runner, replayed);
    await runner.commitTransaction();
    return replayed;
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
};
