import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import type { CrossingRecordedV2 } from '#contracts/crossing';
import { migrate } from '#platform/database';
import { hashLeaf } from '#platform/ledger';
import { Archive, messagingMigrations, Quarantine } from '#platform/messaging';
import { contracts } from '../../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../../test/environment/database.ts';
import { eventually } from '../../../../../test/eventually.ts';
import { beginSnapshot } from './digest.ts';
import { projectionTables } from '../projection.migration.ts';
import { projection, type Projection } from '../projection.ts';
import { ProjectedPositions } from '../queries/read-positions.ts';
import { rebuild, RebuildRefused, type RebuildOptions, type Rebuilt } from './rebuild.ts';
import { replay } from './replay.ts';
import { ProjectionRunner } from '../leader/runner.ts';

@Entity('tally')
class Tally {
  @PrimaryColumn('text') post!: string;
  @PrimaryColumn('date') day!: string;
  @Column('bigint') persons!: number;
}

class TallyTable {
  name = 'TallyTable1700000000999';
  async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    await runner.query(`create table tally (post text collate "C", day date, persons bigint not null, primary key (post, day));
      create index tally_by_day on tally (day);
      comment on table tally is 'persons by post and day';
      do $$ begin execute format('grant select, insert, update on tally to %I', current_setting('vecindad.app_role'));
        execute format('grant temporary on database %I to %I', current_database(), current_setting('vecindad.app_role')); end $$`);
  }
  async down(): Promise<void> {}
}

const tallyOf = (version: number, persons = 1): Projection =>
  projection<CrossingRecordedV2>('tally', {
    version,
    tables: [Tally],
    migrations: [TallyTable],
    on: {
      'vecindad.crossing.recorded.v2': (rows, { data, occurredat }) =>
        rows.add(Tally, { post: data.post, day: occurredat }, { persons }),
    },
  });
const tally = tallyOf(1);

const leafOf = (ledger: string, position: number): string =>
  JSON.stringify({
    specversion: '1.0',
    id: `${ledger}/${position}`,
    source: 'urn:vecindad:ec',
    type: 'vecindad.crossing.recorded.v2',
    subject: `crossing-${position}`,
    time: '2026-01-01T00:00:00.000000Z',
    occurredat: `2026-01-${String(1 + (position % 28)).padStart(2, '0')}`,
    datacontenttype: 'application/json',
    ledger,
    ledgerposition: String(position),
    data: { post: `post-${position % 40}`, direction: 'entry', mode: 'land', nationality: 'COL' },
  });

describe('a rebuild', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let app: DataSource;
  let owner: DataSource;
  let archive: Archive;
  let quarantine: Quarantine;
  let open: (() => Promise<unknown>)[];

  const sourceAs = async (url: string, applicationName: string): Promise<DataSource> => {
    const source = new DataSource({
      type: 'postgres',
      url,
      applicationName,
      entities: [Tally],
      logging: false,
    });
    await source.initialize();
    open.unshift(() => source.destroy());
    return source;
  };

  beforeEach(async () => {
    open = [];
    database = await freshDatabase();
    await migrate({ ...database, migrations: [...messagingMigrations, projectionTables, TallyTable] });
    pool = new pg.Pool({ connectionString: database.ownerUrl });
    open.push(() => pool.end());
    app = await sourceAs(database.appUrl, 'app');
    owner = await sourceAs(database.ownerUrl, 'rebuild');
    archive = new Archive(pool);
    quarantine = new Quarantine(pool);
  });
  afterEach(async () => {
    for (const close of open) await close();
    await database.drop();
  });

  const arrive = async (ledger: string, count: number): Promise<void> => {
    const { size, frontier } = await archive.open(ledger);
    const entries = Array.from({ length: count }, (_, index) => {
      const leaf = leafOf(ledger, size + index);
      const leafHash = hashLeaf(Buffer.from(leaf));
      frontier.append(leafHash);
      return { position: size + index, leaf, leafHash };
    });
    const batch = {
      entries,
      size: frontier.size,
      asOf: `${frontier.size}`,
      root: frontier.root(),
      note: 'n',
    };
    await archive.transaction((client) => archive.extend(client, ledger, size, frontier, [batch]));
    archive.emit('advanced', ledger);
  };
  const run = (model = tally): ProjectionRunner => {
    const runner = new ProjectionRunner([model], app, archive, quarantine, contracts, () => undefined);
    open.unshift(() => runner.stop());
    runner.start();
    return runner;
  };
  const reaches = async (runner: ProjectionRunner, ledger: string): Promise<void> =>
    new ProjectedPositions(app, runner).waitFor({ [ledger]: (await archive.open(ledger)).size });
  const rebuilt = (options: Partial<RebuildOptions> = {}, model = tally): Promise<Rebuilt> =>
    rebuild({ source: owner, archive, contracts, quarantine }, model, { meaningChanged: false, ...options });
  const one = async <Row>(sql: string, source = app): Promise<Row> =>
    (await source.query<Row[]>(sql))[0] as Row;
  const persons = async (): Promise<number> =>
    Number((await one<{ sum: string | null }>('select sum(persons) from tally')).sum);
  /** Everything that a table is, beside its rows. */
  const shape = () =>
    one(
      `select array(select indexdef from pg_indexes where schemaname = 'public' and tablename = 'tally' order by 1) as indexes,
              array(select conname || pg_get_constraintdef(oid) from pg_constraint where conrelid = 'public.tally'::regclass order by 1) as constraints,
              array(select column_name || data_type || is_nullable || coalesce(collation_name, '') from information_schema.columns
                     where table_schema = 'public' and table_name = 'tally' order by ordinal_position)::text as columns,
              (select relacl::text from pg_class where oid = 'public.tally'::regclass) as grants,
              obj_description('public.tally'::regclass) as comment`,
      owner,
    );
  const identity = async () =>
    (await one<{ oid: string }>(`select 'public.tally'::regclass::oid as oid`)).oid;
  const leftovers = async () =>
    Number(
      (await one<{ count: string }>(`select count(*) from pg_namespace where nspname like 'green%'`)).count,
    );

  it('takes the place of what is read and written meanwhile; nobody sees a gap, and nothing is lost', async () => {
    await arrive('ec.co.crossing', 3_000);
    await arrive('co.ec.crossing', 2_000);
    const runner = run();
    await reaches(runner, 'ec.co.crossing');
    await reaches(runner, 'co.ec.crossing');
    const [before, oid] = [await shape(), await identity()];
    let ended = false;
    const writing = (async () => {
      for (; !ended; await delay(5)) await arrive('ec.co.crossing', 40);
    })();
    let reads = 0;
    const reading = (async () => {
      for (let last = 5_000; !ended; reads++) {
        const seen = await persons();
        if (seen < last) throw new Error(`${seen} persons were seen after ${last}`);
        last = seen;
      }
    })();
    const snapshots = (async () => {
      const reader = app.createQueryRunner();
      for (; !ended; await reader.rollbackTransaction()) {
        await beginSnapshot(app, reader, tally);
        const [places] = await reader.query('select sum(size) from projection_positions');
        await delay(20);
        expect((await reader.query('select sum(persons) from tally'))[0]).toEqual(places);
      }
      await reader.release();
    })();
    const results: Rebuilt[] = [];
    for (let round = 0; round < 4; round++) results.push(await rebuilt());
    ended = true;
    await Promise.all([writing, reading, snapshots]);
    for (const result of results) {
      expect(result).toMatchObject({
        swapped: true,
        differences: { count: 0 },
        version: { before: 1, now: 1 },
      });
      expect(result.blue).toEqual(result.green);
      const { positions } = result;
      const replayed = await replay({ source: app, archive, contracts, quarantine }, tally, { positions }, () => {}, async () => {}); // prettier-ignore
      expect(result.green).toEqual({ digest: replayed.digest, rows: replayed.rows });
    }
    await reaches(runner, 'ec.co.crossing');
    expect(await persons()).toBe(2_000 + (await archive.open('ec.co.crossing')).size);
    expect(reads).toBeGreaterThan(20);
    expect(await identity()).not.toBe(oid);
    expect(await shape()).toEqual(before);
    expect(await leftovers()).toBe(0);
  });

  it('leaves out what an operator decided to leave out, and moves no place: to followers nothing happens', async () => {
    await arrive('ec.co.crossing', 10);
    await quarantine.keep({ consumer: 'tally', ledger: 'ec.co.crossing', position: 3, code: 'c', detail: 'd', record: Buffer.from('r') }); // prettier-ignore
    await quarantine.resolve((await quarantine.list('open'))[0]!.id, 'skipped', 'not ours', 'operator');
    const runner = run();
    await reaches(runner, 'ec.co.crossing');
    const places = () => app.query('select * from projection_positions');
    const before = await places();
    expect(await rebuilt()).toMatchObject({ swapped: true, positions: { 'ec.co.crossing': 10 } });
    expect([await persons(), await places()]).toEqual([9, before]);
  });

  describe('that finds another content', () => {
    beforeEach(async () => {
      await arrive('ec.co.crossing', 100);
      await reaches(run(), 'ec.co.crossing');
      await app.query(`update tally set persons = 99 where post = 'post-7' and day = '2026-01-08'`);
      await app.query(`insert into tally values ('invented', '2026-01-01', 1)`);
    });

    it('says which rows, and leaves the old one in use', async () => {
      const oid = await identity();
      const { swapped, differences, blue, green } = await rebuilt();
      expect([swapped, await identity(), await leftovers()]).toEqual([false, oid, 0]);
      expect(blue.digest).not.toBe(green.digest);
      const row = { post: 'post-7', day: '2026-01-08' };
      expect(differences).toEqual({
        count: 2,
        first: [
          {
            table: 'tally',
            key: { post: 'invented', day: '2026-01-01' },
            blue: { post: 'invented', day: '2026-01-01', persons: 1 },
            green: null,
          },
          { table: 'tally', key: row, blue: { ...row, persons: 99 }, green: { ...row, persons: 1 } },
        ],
      });
    });

    it('takes its place all the same when told that the meaning changed', async () => {
      expect(await rebuilt({ meaningChanged: true })).toMatchObject({
        swapped: true,
        differences: { count: 2 },
      });
      expect(await persons()).toBe(100);
    });
  });

  it('brings in a new version: its program waits for it, and the old one writes no more', async () => {
    const second = tallyOf(2, 2);
    await arrive('ec.co.crossing', 50);
    const old = run();
    await reaches(old, 'ec.co.crossing');
    expect(await rebuilt({}, second)).toMatchObject({ swapped: false, version: { before: 1, now: 1 } });
    expect(await rebuilt({ meaningChanged: true }, second)).toMatchObject({ version: { before: 1, now: 2 } });
    expect(await persons()).toBe(100);
    await arrive('ec.co.crossing', 50);
    expect(await eventually('the old program says why it stands still', () => old.unready())).toContain(
      'is of version 2, this program folds version 1: a newer program is wanted',
    );
    expect(await persons()).toBe(100);
    await old.stop();
    await reaches(run(second), 'ec.co.crossing');
    expect(await persons()).toBe(200);
    await expect(rebuilt()).rejects.toThrow('tally is of version 2, and this program folds version 1 only');
  });

  it('is refused while another is at work, and where there is nothing to rebuild', async () => {
    await expect(rebuilt()).rejects.toThrow('tally has never been folded here');
    await arrive('ec.co.crossing', 100);
    await reaches(run(), 'ec.co.crossing');
    const outcomes = await Promise.allSettled([rebuilt(), rebuilt()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { reason } = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(reason).toBeInstanceOf(RebuildRefused);
    expect(reason.message).toBe('another rebuild of tally is at work');
  });

  it('steps back before readers who do not end, and lets the others read', async () => {
    await arrive('ec.co.crossing', 100);
    await reaches(run(), 'ec.co.crossing');
    const long = app.createQueryRunner();
    await beginSnapshot(app, long, tally);
    const attempt = rebuilt({ swapWithinMs: 1_500 }).catch((error: Error) => error);
    let slowest = 0;
    for (const until = Date.now() + 1_000; Date.now() < until; await delay(5)) {
      const began = Date.now();
      expect(await persons()).toBe(100);
      slowest = Math.max(slowest, Date.now() - began);
    }
    expect(await attempt).toMatchObject({
      message: expect.stringContaining('readers hold the tables too long'),
    });
    expect(slowest).toBeLessThan(1_000);
    await long.rollbackTransaction();
    await long.release();
    expect(await leftovers()).toBe(0);
    expect(await rebuilt()).toMatchObject({ swapped: true });
  });

  describe('killed', () => {
    let killer: pg.Client;
    beforeEach(async () => {
      killer = new pg.Client({ connectionString: database.ownerUrl });
      await killer.connect();
      open.unshift(() => killer.end());
    });
    /** Ends the rebuild's connections where PostgreSQL ends those of a killed process: in the middle of what they do. */
    const kill = () =>
      killer.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rebuild' and datname = current_database()`,
      );
    const survives = async (runner: ProjectionRunner, attempt: Promise<unknown>): Promise<void> => {
      expect(await attempt.then(() => 'done', () => 'killed')).toBe('killed'); // prettier-ignore
      await arrive('ec.co.crossing', 10);
      await reaches(runner, 'ec.co.crossing');
      expect(await persons()).toBe((await archive.open('ec.co.crossing')).size);
      expect(await one('select version from projections')).toEqual({ version: 1 });
      owner = await sourceAs(database.ownerUrl, 'rebuild');
      expect(await rebuilt()).toMatchObject({ swapped: true });
      expect(await leftovers()).toBe(0);
    };

    it.each([0, 5_000, 15_000])('after %d folded events it leaves the old one in use', async (after) => {
      await arrive('ec.co.crossing', 15_000);
      const runner = run();
      await reaches(runner, 'ec.co.crossing');
      // A reader keeps the swap away until the kill has come, however late that is.
      const reader = app.createQueryRunner();
      await beginSnapshot(app, reader, tally);
      let killed: Promise<unknown> | undefined;
      const attempt = rebuilt({ onProgress: (folded) => void (folded >= after && (killed ??= kill())) });
      await attempt.catch(() => undefined);
      await reader.rollbackTransaction();
      await reader.release();
      await survives(runner, attempt);
    });

    it('while it waits for its swap it leaves the old one in use', async () => {
      await arrive('ec.co.crossing', 100);
      const runner = run();
      await reaches(runner, 'ec.co.crossing');
      const reader = app.createQueryRunner();
      await beginSnapshot(app, reader, tally);
      const attempt = rebuilt();
      const waiting = async () =>
        (await killer.query(`select from pg_stat_activity where application_name = 'rebuild' and query like 'lock table%exclusive%' and wait_event_type = 'Lock'`)).rowCount; // prettier-ignore
      attempt.catch(() => undefined);
      await eventually('it waits for its swap', waiting, { every: 2 });
      await kill();
      await reader.rollbackTransaction();
      await reader.release();
      await survives(runner, attempt);
    });

    it('at any moment it leaves one whole read model in use, the old or the new', async () => {
      await arrive('ec.co.crossing', 2_000);
      const runner = run();
      await reaches(runner, 'ec.co.crossing');
      for (let moment = 0; moment < 12; moment++) {
        const attempt = rebuilt().then(() => 'done', () => 'killed'); // prettier-ignore
        await delay(moment * 12);
        await kill();
        await attempt;
        await arrive('ec.co.crossing', 10);
        await reaches(runner, 'ec.co.crossing');
        expect(await persons()).toBe((await archive.open('ec.co.crossing')).size);
        owner = await sourceAs(database.ownerUrl, 'rebuild');
      }
      expect(await rebuilt()).toMatchObject({ swapped: true });
    });
  });
});
