import { isDate, startOf, toMicroseconds, type Instant } from '#kernel';
import type { PublishedEvent } from '#contracts';
import type { Archive } from '#messaging';
import type { DataSource, QueryRunner } from 'typeorm';
import { digestOf } from './digest.ts';
import { fold, understood } from './fold.ts';
import { reads, type Projection } from './projection.ts';
import { SqlRows } from './sql-rows.ts';

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

export interface Replayed {
  /** The leaves read of each ledger. */
  readonly positions: Record<string, number>;
  readonly events: number;
  readonly rows: number;
  readonly digest: string;
}

const PAGE = 5_000;

const momentOf = (when: string): number => (isDate(when) ? startOf(when) : new Date(when)).getTime();

const withinOf = ({ instant, by }: AsOf): ((event: PublishedEvent) => boolean) => {
  if (!instant) return () => true;
  if (by === 'occurrence') {
    const until = momentOf(instant);
    return (event) => momentOf(event.occurredat) <= until;
  }
  // Recording times are all written alike, in UTC with microseconds, and sort as text.
  const until = toMicroseconds(instant);
  return (event) => event.time <= until;
};

/**
 * Builds a read model as of a moment, from the archive alone, in temporary tables of one session; `keep` then takes the
 * content from schema `pg_temp` before it is gone.
 * @throws {NotFoldable} when an archived event cannot be understood
 */
export const replay = async (
  source: DataSource,
  archive: Archive,
  projection: Projection,
  asOf: AsOf,
  onProgress: (progress: ReplayProgress) => Promise<void> | void,
  keep: (runner: QueryRunner, replayed: Replayed) => Promise<void>,
): Promise<Replayed> => {
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
  const within = withinOf(asOf);
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    await runner.startTransaction();
    for (const table of projection.tables) {
      const name = source.getMetadata(table).tableName;
      await runner.query(`create temp table "${name}" (like public."${name}" including all) on commit drop`);
    }
    let [folded, events] = [0, 0];
    for (const [ledger, size] of until) {
      for (let from = 0; from < size; from += PAGE) {
        const rows = new SqlRows(source, 'pg_temp');
        const entries = await archive.read(ledger, from, Math.min(PAGE, size - from));
        for (const entry of entries) {
          const event = understood(entry);
          if (!within(event)) continue;
          fold(projection, rows, entry, event);
          events++;
        }
        await rows.flush(runner);
        folded += entries.length;
        await onProgress({ folded, total });
      }
    }
    const content = await digestOf(source, runner, projection, { schema: 'pg_temp' });
    const replayed = { positions: Object.fromEntries(until), events, ...content };
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
