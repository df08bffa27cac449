import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { eventually } from '../../../../test/eventually.ts';
import { newCommandKey } from './command-key.ts';
import { behavesAsEventStore } from './event-store.behaviour.ts';
import { OutcomeUnknown } from './event-store.ts';
import { migrate } from '#platform/database';
import { PostgresEventStore } from './postgres-event-store.ts';
import { eventStoreMigrations } from './migrations.ts';

const commandKey = newCommandKey();

const noted = { type: 'Noted', data: {} };

describe('the store on PostgreSQL', () => {
  let database: TestDatabase;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await freshDatabase();
    // Two processes that start at once migrate once.
    const start = () => migrate({ ...database, migrations: eventStoreMigrations(commandKey) });
    await Promise.all([start(), start()]);
    pool = new pg.Pool({ connectionString: database.appUrl });
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  behavesAsEventStore((upcasters) => PostgresEventStore.open(pool, commandKey, upcasters));

  it('shares commands and versions between processes', async () => {
    const stores = await Promise.all([1, 2, 3].map(() => PostgresEventStore.open(pool, commandKey)));
    for (let round = 0; round < 30; round++) {
      const append = {
        stream: `shared-${round}`,
        expected: 'none' as const,
        events: [noted],
        command: { id: `shared-${round}`, fingerprint: 'f' },
      };
      const results = await Promise.all(stores.map((store) => store.append(append)));
      expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(results.map(({ position }) => position)).size).toBe(1);
    }
  });

  it('a command id for two streams at once is carried out for one of them', async () => {
    const stores = await Promise.all([1, 2].map(() => PostgresEventStore.open(pool, commandKey)));
    for (let round = 0; round < 30; round++) {
      const results = await Promise.all(
        stores.map((store, index) =>
          store.append({
            stream: `either-${round}-${index}`,
            expected: 'none',
            events: [noted],
            command: { id: `either-${round}`, fingerprint: 'f' },
          }),
        ),
      );
      expect(new Set(results.map(({ stream }) => stream)).size).toBe(1);
      const versions = await Promise.all(
        [0, 1].map(async (index) => (await stores[0]!.load(`either-${round}-${index}`)).version),
      );
      expect(versions.sort()).toEqual([0, 1]);
    }
  });

  it('appends of one process that come at the same time share calls, and so round trips and flushes', async () => {
    const store = await PostgresEventStore.open(pool, commandKey);
    const appended = await Promise.all(
      Array.from({ length: 500 }, (_, n) =>
        store.append({ stream: `group-${n}`, expected: 'none', events: [noted] }),
      ),
    );
    // What shared a call was recorded at the same instant.
    expect(new Set(appended.map(({ recordedAt }) => recordedAt)).size).toBeLessThan(50);
    expect(new Set(appended.map(({ position }) => position)).size).toBe(500);
  });

  it('processes that append to the same streams never block each other for good', async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(() => PostgresEventStore.open(pool, commandKey)));
    const streams = Array.from({ length: 12 }, (_, n) => `crowded-${n}`);
    await Promise.all(
      stores.flatMap((store, writer) =>
        Array.from({ length: 100 }, (_, n) =>
          store.append({
            stream: streams[(n * (writer + 3)) % streams.length]!,
            expected: 'any',
            events: [noted, noted],
          }),
        ),
      ),
    );
    const versions = await Promise.all(
      streams.map(async (stream) => (await stores[0]!.load(stream)).version),
    );
    expect(versions.reduce((sum, version) => sum + version, 0)).toBe(800);
  });

  it('finds repeats by their index, also where PostgreSQL believes that there are few commands', async () => {
    const other = await freshDatabase();
    await migrate({ ...other, migrations: eventStoreMigrations(commandKey) });
    const own = new pg.Pool({ connectionString: other.ownerUrl, max: 1 });
    await own.query('analyze commands');
    const store = await PostgresEventStore.open(own, commandKey);
    const send = (count: number) =>
      Promise.all(
        Array.from({ length: count }, (_, n) =>
          store.append({
            stream: `many-${n}`,
            expected: 'any',
            events: [noted],
            command: { id: `many-${n}`, fingerprint: 'f' },
          }),
        ),
      );
    const entriesRead = async (): Promise<number> => {
      await own.query('select pg_stat_force_next_flush()');
      const { rows } = await own.query(
        `select idx_tup_read::int as read from pg_stat_user_indexes where indexrelname = 'commands_pkey'`,
      );
      return rows[0].read;
    };
    await send(3_000);
    const before = await entriesRead();
    expect((await send(10)).filter(({ repeated }) => repeated)).toHaveLength(10);
    expect((await entriesRead()) - before).toBeLessThan(100);
    await own.end();
    await other.drop();
  });

  it('an append that PostgreSQL cannot take does not fail its neighbours', async () => {
    const store = await PostgresEventStore.open(pool, commandKey);
    const outcomes = await Promise.allSettled(
      ['good-1', 'bad-\u0000', 'good-2'].map((stream) =>
        store.append({ stream, expected: 'none', events: [noted] }),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  /** A call has come to where another transaction is in its way. */
  const somebodyWaits = () =>
    eventually('a call waits for another transaction', async () => {
      const { rowCount } = await pool.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rowCount === 1;
    });

  it.each([
    ['commits: then it is a repeat', 'commit', true],
    ['rolls back: then it is carried out', 'rollback', false],
  ])('a twin under way in another process is waited for until it %s', async (_, end, repeated) => {
    const twin = new pg.Client({ connectionString: database.appUrl });
    await twin.connect();
    await twin.query('begin');
    await twin.query(`select append_one($1, -1, $1, 'f', null, '{}', 'Noted', '{}')`, [`twin-${end}`]);
    const store = await PostgresEventStore.open(pool, commandKey);
    const waiting = store.append({
      stream: `other-${end}`,
      expected: 'none',
      events: [noted],
      command: { id: `twin-${end}`, fingerprint: 'f' },
    });
    await somebodyWaits();
    expect(store.course().waiting).toBe(1);
    await twin.query(end);
    await twin.end();
    expect(await waiting).toMatchObject({ repeated, stream: `${repeated ? 'twin' : 'other'}-${end}` });
    expect((await store.load(`other-${end}`)).version).toBe(repeated ? 0 : 1);
  });

  it('a lost connection leaves the outcome open, and the same command id settles it', async () => {
    const own = new pg.Pool({ connectionString: database.appUrl, application_name: 'about to be cut off' });
    own.on('error', () => undefined);
    const store = await PostgresEventStore.open(own, commandKey);
    const append = {
      stream: 'cut-off',
      expected: 'none' as const,
      events: [noted],
      command: { id: 'cut-off', fingerprint: 'f' },
    };
    const holder = new pg.Client({ connectionString: database.ownerUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query(`insert into streams (stream, version) values ('cut-off', 0)`);
    const cut = store.append(append).catch((error: unknown) => error);
    await somebodyWaits();
    const admin = new pg.Client({ connectionString: process.env['TEST_POSTGRES_URL'] });
    await admin.connect();
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'about to be cut off'`,
    );
    await admin.end();
    expect(await cut).toBeInstanceOf(OutcomeUnknown);
    await holder.query('rollback');
    await holder.end();
    expect(await store.append(append)).toMatchObject({ version: 1 });
    expect((await store.append(append)).repeated).toBe(true);
    await own.end();
  });

  describe('history is append-only', () => {
    it.each([
      'update events set data = $$null$$',
      'delete from events',
      'truncate events',
      'delete from commands',
      // past the function, and so past the fence
      `insert into events values (1, 's', 1, 't', '{}', '{}', now())`,
      `update streams set version = 0`,
    ])('for the application: %s', async (statement) => {
      await expect(pool.query(statement)).rejects.toThrow('permission denied');
    });
    it.each([
      `update events set data = 'null'`,
      'delete from events',
      'truncate events',
      'truncate commands',
    ])('and for the owner: %s', async (statement) => {
      const owner = new pg.Client({ connectionString: database.ownerUrl });
      await owner.connect();
      await expect(owner.query(statement)).rejects.toThrow('append-only');
      await owner.end();
    });
  });

  it('refuses to open a store that was restored wrongly', async () => {
    const other = await freshDatabase();
    await migrate({ ...other, migrations: eventStoreMigrations(commandKey) });
    const owner = new pg.Pool({ connectionString: other.ownerUrl });
    const store = await PostgresEventStore.open(owner, commandKey);
    for (let n = 0; n < 3; n++) await store.append({ stream: 's', expected: 'any', events: [noted] });
    await owner.query(`select setval('events_position', 2)`);
    await expect(PostgresEventStore.open(owner, commandKey)).rejects.toThrow('restored wrongly');
    await owner.end();
    await other.drop();
  });
});
