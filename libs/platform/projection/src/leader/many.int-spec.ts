import fc from 'fast-check';
import pg from 'pg';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import type { CrossingRecordedV2 } from '#contracts/crossing';
import type { PublishedEvent } from '#platform/contracts';
import { migrate } from '#platform/database';
import { hashLeaf } from '#platform/ledger';
import { Archive, messagingMigrations, Quarantine, type ArchivedEntry } from '#platform/messaging';
import { contracts } from '../../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../../test/environment/database.ts';
import { eventually } from '../../../../../test/eventually.ts';
import { projectionTables } from '../projection.migration.ts';
import { projection, type Table } from '../projection.ts';
import { ProjectedPositions } from '../queries/read-positions.ts';
import { ProjectionRunner } from './runner.ts';

const MODELS = 40;
const LEDGER = 'ec.co.crossing';
const OTHER = 'ec.pe.crossing';

const tableOf = (name: string): Table => {
  class Tally {
    post!: string;
    persons!: number;
  }
  Entity(name)(Tally);
  PrimaryColumn('text')(Tally.prototype, 'post');
  Column('bigint')(Tally.prototype, 'persons');
  return Tally;
};
const names = Array.from({ length: MODELS }, (_, n) => `tally_${n}`);
const tables = names.map(tableOf);

class Tables {
  name = 'ManyTables1700000000999';
  async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    for (const name of names)
      await runner.query(`create table ${name} (post text primary key, persons bigint not null);
        do $$ begin execute format('grant select, insert, update on ${name} to %I', current_setting('vecindad.app_role')); end $$`);
  }
  async down(): Promise<void> {}
}

/** What each model was given to fold, as such. */
const given: PublishedEvent[][] = names.map(() => []);

const models = names.map((name, n) =>
  projection<CrossingRecordedV2>(name, {
    version: 1,
    tables: [tables[n]!],
    migrations: [Tables],
    on: {
      'vecindad.crossing.recorded.v2': (rows, event) => {
        given[n]!.push(event);
        rows.add(tables[n]! as Table<{ post: string; persons: number }>, { post: event.data.post }, { persons: 1 }); // prettier-ignore
      },
    },
  }),
);

const leafOf = (ledger: string, position: number): string =>
  JSON.stringify({
    specversion: '1.0',
    id: `${ledger}/${position}`,
    source: 'urn:vecindad:ec',
    type: 'vecindad.crossing.recorded.v2',
    subject: `crossing-${position}`,
    time: '2026-01-01T00:00:00.000000Z',
    occurredat: '2026-01-01',
    datacontenttype: 'application/json',
    ledger,
    ledgerposition: String(position),
    data: { post: `post-${position % 5}`, direction: 'entry', mode: 'land', nationality: 'COL' },
  });

/** Says how many entries were read from it. */
class CountingArchive extends Archive {
  entriesRead = 0;
  override async read(ledger: string, from: number, limit: number): Promise<ArchivedEntry[]> {
    const entries = await super.read(ledger, from, limit);
    this.entriesRead += entries.length;
    return entries;
  }
}

/** A process with so few sessions as one has, over a database that it shares with others. */
class Process {
  readonly said: string[] = [];
  readonly runner: ProjectionRunner;
  readonly positions: ProjectedPositions;

  private constructor(
    readonly source: DataSource,
    readonly archive: CountingArchive,
    kept: typeof models,
  ) {
    const quarantine = new Quarantine(archive.pool);
    this.runner = new ProjectionRunner(kept, source, archive, quarantine, contracts, (line) =>
      this.said.push(line),
    );
    this.positions = new ProjectedPositions(source, this.runner);
    this.runner.start();
  }

  static async start(url: string, archive: CountingArchive, kept = models): Promise<Process> {
    const source = new DataSource({
      type: 'postgres',
      url,
      applicationName: 'many',
      entities: tables,
      poolSize: 12,
    });
    return new Process(await source.initialize(), archive, kept);
  }

  async stop(): Promise<void> {
    await this.runner.stop();
    await this.source.destroy();
  }
}

describe('forty read models in a process', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let owner: pg.Pool;
  let archive: CountingArchive;
  const processes: Process[] = [];

  beforeEach(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: [...messagingMigrations, projectionTables, Tables] });
    pool = new pg.Pool({ connectionString: database.appUrl });
    owner = new pg.Pool({ connectionString: database.ownerUrl });
    archive = new CountingArchive(pool);
    for (const events of given) events.length = 0;
  });
  afterEach(async () => {
    await Promise.all(processes.splice(0).map((process) => process.stop()));
    await Promise.all([pool.end(), owner.end()]);
    await database.drop();
  });

  const arrive = async (count: number, ledger = LEDGER): Promise<void> => {
    const { size, frontier } = await archive.open(ledger);
    const entries = Array.from({ length: count }, (_, index) => {
      const leaf = leafOf(ledger, size + index);
      const leafHash = hashLeaf(Buffer.from(leaf));
      frontier.append(leafHash);
      return { position: size + index, leaf, leafHash };
    });
    const batch = { entries, size: size + count, asOf: `${size + count}`, root: frontier.root(), note: 'n' };
    await archive.extend(pool, ledger, size, frontier, [batch]);
    archive.emit('advanced', ledger);
  };
  const starts = async (kept = models): Promise<Process> => {
    const process = await Process.start(database.appUrl, archive, kept);
    processes.push(process);
    return process;
  };
  const everywhere = async (): Promise<Record<string, number>> =>
    Object.fromEntries((await archive.heads()).map(({ ledger, size }) => [ledger, size]));
  /** Of each model, what it has counted. */
  const counted = async (): Promise<number[]> => {
    const { rows } = await pool.query(
      names
        .map((name) => `select coalesce(sum(persons), 0)::int as persons from ${name}`)
        .join(' union all '),
    );
    return rows.map(({ persons }) => persons as number);
  };
  const all = (persons: number): number[] => models.map(() => persons);
  const lockHolders = async (): Promise<{ pids: number; locks: number; pid: number }> =>
    (
      await owner.query(
        `select count(distinct pid)::int as pids, count(*)::int as locks, min(pid) as pid from pg_locks
          where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`,
      )
    ).rows[0];
  const others = models.filter((_, n) => n !== 7);
  const slow = models[7]!;

  it('are led by one session, read and parse each leaf once, and leave the other sessions to queries', async () => {
    await arrive(300);
    const process = await starts();
    const asked = Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        process.source.query(`select sum(persons) from ${names[n % MODELS]}`),
      ),
    );
    await process.positions.waitFor(await everywhere());
    expect(await asked).toHaveLength(60);
    expect(await counted()).toEqual(all(300));
    expect(archive.entriesRead).toBe(300);
    // The very same objects: nobody parsed them again.
    expect(new Set(given.flat()).size).toBe(300);
    expect(await lockHolders()).toMatchObject({ pids: 1, locks: MODELS });
    expect(process.runner.unready()).toBeUndefined();
  });

  it('are taken over together by another process when their leader’s session ends', async () => {
    const [first, second] = [await starts(), await starts()];
    await arrive(50);
    await Promise.all([first, second].map(async ({ positions }) => positions.waitFor(await everywhere())));
    const { pid, locks } = await lockHolders();
    expect(locks).toBe(MODELS);
    await pool.query('select pg_terminate_backend($1)', [pid]);
    await arrive(50);
    await Promise.all([first, second].map(async ({ positions }) => positions.waitFor(await everywhere())));
    expect(await counted()).toEqual(all(100));
    await first.stop();
    await arrive(50);
    await second.positions.waitFor(await everywhere());
    expect(await counted()).toEqual(all(150));
    expect(await lockHolders()).toMatchObject({ pids: 1, locks: MODELS });
    expect(second.runner.unready()).toBeUndefined();
    processes.splice(processes.indexOf(first), 1);
  });

  it('may be some in one program and more in the next, over one database', async () => {
    const older = await starts(models.slice(0, 10));
    await eventually('it leads', async () => (await lockHolders()).locks === 10);
    const newer = await starts();
    await arrive(20);
    await newer.positions.waitFor(await everywhere());
    expect(await counted()).toEqual(all(20));
    expect(await lockHolders()).toMatchObject({ pids: 2, locks: MODELS });
    expect([older.runner.unready(), newer.runner.unready()]).toEqual([undefined, undefined]);
  });

  it('of which one fails, go on without it; it says why, and catches up by itself', async () => {
    const process = await starts();
    await arrive(5);
    await process.positions.waitFor(await everywhere());
    await owner.query('alter table tally_7 rename to tally_elsewhere');
    await arrive(2_000);
    await arrive(10, OTHER);
    await process.positions.reached(others, await everywhere());
    await eventually('it says why', () => process.runner.unready() !== undefined);
    expect(process.runner.unready()).toBe('tally_7: relation "public.tally_7" does not exist');
    await expect(process.positions.reached([slow], await everywhere(), 50)).rejects.toMatchObject({
      reached: { [LEDGER]: 5 },
    });
    await owner.query('alter table tally_elsewhere rename to tally_7');
    await process.positions.waitFor(await everywhere());
    await eventually('it is ready', () => process.runner.unready() === undefined);
    expect(await counted()).toEqual(all(2_015));
    // From now on it goes along: what comes is read once again.
    await eventually('it is back', async () => {
      const before = archive.entriesRead;
      await arrive(1);
      await process.positions.waitFor(await everywhere());
      return archive.entriesRead - before === 1;
    });
    expect(process.said.filter((line) => line.includes('tally_7'))).toHaveLength(1);
  });

  it.each([
    ['whose table somebody locks', 'lock table tally_7 in share mode'],
    ['that a rebuild holds', `select from projections where projection = 'tally_7' for update`],
  ])('of which one waits (%s), make nobody wait who does not ask for it', async (_, lock) => {
    const process = await starts();
    await arrive(5);
    await process.positions.waitFor(await everywhere());
    const holder = await owner.connect();
    await holder.query('begin');
    await holder.query(lock);
    for (let n = 0; n < 3; n++) {
      await arrive(5);
      await process.positions.reached(others, await everywhere());
    }
    await expect(process.positions.reached([slow], await everywhere(), 20)).rejects.toMatchObject({
      name: 'PositionNotReached',
    });
    expect(process.runner.unready()).toBeUndefined();
    await holder.query('rollback');
    holder.release();
    await process.positions.waitFor(await everywhere());
    expect(await counted()).toEqual(all(20));
  });

  it('stay led where all of them fail: their leader goes on speaking', async () => {
    await owner.query('alter table tally_7 rename to tally_elsewhere');
    const process = await starts([slow]);
    await arrive(5);
    await eventually('it says why', () => process.runner.unready() !== undefined);
    const { pid } = await lockHolders();
    const spoken = async (): Promise<string> =>
      (await pool.query('select query_start::text from pg_stat_activity where pid = $1', [pid])).rows[0]
        .query_start;
    const last = await spoken();
    await eventually('it has spoken again', async () => (await spoken()) !== last);
    expect(await lockHolders()).toMatchObject({ pid, locks: 1 });
  });

  it('of which one is far behind, go on while it catches up', async () => {
    await arrive(12_000);
    const without = await starts(others);
    await without.positions.waitFor(await everywhere());
    await without.stop();
    processes.splice(0);
    archive.entriesRead = 0;
    const process = await starts();
    await eventually('they lead', async () => (await lockHolders()).locks === MODELS);
    const reading = archive.entriesRead;
    await arrive(3);
    await process.positions.reached(others, await everywhere());
    expect(reading).toBeLessThanOrEqual(12_000);
    await process.positions.waitFor(await everywhere());
    expect(await counted()).toEqual(all(12_003));
    // It read for itself alone what the others had: they did not read it again.
    expect(given.map((events) => events.length)).toEqual(all(12_003));
  });

  it('of which one was overtaken, write on; it writes under its new epoch only', async () => {
    const process = await starts();
    await arrive(5);
    await process.positions.waitFor(await everywhere());
    await pool.query(`update projections set epoch = epoch + 1 where projection = 'tally_7'`);
    await arrive(5);
    await process.positions.waitFor(await everywhere());
    expect(await counted()).toEqual(all(10));
    const { rows } = await pool.query('select distinct epoch from projections order by 1');
    expect(rows.map(({ epoch }) => Number(epoch))).toEqual([1, 3]);
    expect(process.said).toEqual([
      expect.stringMatching(/^projection tally_7: .*written by another process now; taking the lead anew$/),
    ]);
  });

  it('always count each event once, whatever ends, stands in their way or begins, and however often', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            { weight: 3, arbitrary: fc.integer({ min: 1, max: 1_500 }) },
            {
              weight: 2,
              arbitrary: fc.constantFrom('start', 'stop', 'end session', 'overtake', 'lock', 'unlock'),
            },
          ),
          { minLength: 4, maxLength: 12 },
        ),
        async (steps) => {
          const before = (await counted())[0]!;
          let arrived = 0;
          const atWork = [await starts()];
          let holder: pg.PoolClient | undefined;
          const free = async (): Promise<void> => {
            await holder?.query('rollback');
            holder?.release();
            holder = undefined;
          };
          for (const step of steps) {
            if (typeof step === 'number') {
              await arrive(step, step % 2 ? LEDGER : OTHER);
              arrived += step;
            } else if (step === 'start' && atWork.length < 3) atWork.push(await starts());
            else if (step === 'stop' && atWork.length > 1) await atWork.shift()!.runner.stop();
            else if (step === 'overtake' && !holder)
              await pool.query(
                `update projections set epoch = epoch + 1 where projection in ('tally_7', 'tally_9')`,
              );
            else if (step === 'end session') {
              const { pid } = await lockHolders();
              if (pid) await pool.query('select pg_terminate_backend($1)', [pid]);
            } else if (step === 'lock' && !holder) {
              holder = await owner.connect();
              await holder.query('begin; lock table tally_7 in share mode');
            } else if (step === 'unlock') await free();
          }
          await free();
          await atWork.at(-1)!.positions.waitFor(await everywhere());
          expect(await counted()).toEqual(all(before + arrived));
          await Promise.all(processes.splice(0).map((process) => process.stop()));
        },
      ),
      { numRuns: 6 },
    ));
});
