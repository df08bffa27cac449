import pg from 'pg';
import {
  databaseTemplate,
  freshDatabase,
  type DatabaseTemplate,
  type TestDatabase,
} from '../../../../test/environment/database.ts';
import { eventually } from '../../../../test/eventually.ts';
import { newCommandKey } from './command-key.ts';
import type { RecordedEvent } from './event-store.ts';
import { migrate } from '#platform/database';
import { eventStoreMigrations } from './migrations.ts';
import { PERIOD_SPAN } from './partition.migration.ts';
import { PostgresEventStore } from './postgres-event-store.ts';
import { eventStoreTables } from './schema.migration.ts';

const commandKey = newCommandKey();

const noted = { type: 'Noted', data: {} };
const thisYear = new Date().getUTCFullYear();

describe('periods of the store', () => {
  let template: DatabaseTemplate;
  let database: TestDatabase;
  let owner: pg.Pool;
  let pool: pg.Pool;

  beforeAll(async () => {
    template = await databaseTemplate((empty) =>
      migrate({ ...empty, migrations: eventStoreMigrations(commandKey) }),
    );
  });
  afterAll(() => template.drop());
  beforeEach(async () => {
    database = await template.copy();
    owner = new pg.Pool({ connectionString: database.ownerUrl });
    pool = new pg.Pool({ connectionString: database.appUrl });
  });
  afterEach(async () => {
    await Promise.all([owner.end(), pool.end()]);
    await database.drop();
  });

  /** As if the newest period were that of an earlier year. */
  const ageBy = (years: number) =>
    owner.query(`alter table events_${thisYear} rename to events_${thisYear - years}`);
  const periods = async (): Promise<Record<string, number>> => {
    const { rows } = await pool.query(
      'select tableoid::regclass::text as period, count(*) as events from events group by 1 order by 1',
    );
    return Object.fromEntries(rows.map(({ period, events }) => [period, Number(events)]));
  };
  const all = async (store: PostgresEventStore): Promise<RecordedEvent[]> => {
    const follower = store.follow(0);
    const seen: RecordedEvent[] = [];
    for (;;) {
      const { events } = await follower.next({ limit: 100, waitMs: 0 });
      if (events.length === 0) return seen;
      seen.push(...events);
    }
  };

  it('when the year has turned, events go on in a period of their own, and history reads on across it', async () => {
    const before = await PostgresEventStore.open(pool, commandKey);
    for (let n = 0; n < 3; n++)
      await before.append({ stream: 'post-1', expected: n || 'none', events: [noted] });
    await ageBy(1);
    const after = await PostgresEventStore.open(pool, commandKey);
    const first = await after.append({ stream: 'post-1', expected: 3, events: [noted, noted] });
    expect(first).toMatchObject({ version: 5, position: PERIOD_SPAN + 2 });
    expect(await periods()).toEqual({ [`events_${thisYear - 1}`]: 3, [`events_${thisYear}`]: 2 });
    const { events } = await after.load('post-1');
    expect(events.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
    expect((await all(after)).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
  });

  it('within the year, and when the clock goes back, nothing begins', async () => {
    const store = await PostgresEventStore.open(pool, commandKey);
    await ageBy(-3);
    const again = await PostgresEventStore.open(pool, commandKey);
    for (const one of [store, again])
      await one.append({ stream: 'post-1', expected: 'any', events: [noted] });
    expect(await periods()).toEqual({ [`events_${thisYear + 3}`]: 2 });
  });

  it('the year turns under writers: none of their events is skipped, none numbered twice, no stream has a gap', async () => {
    const url = { connectionString: database.appUrl, max: 4 };
    const pools = [0, 1, 2].map(() => new pg.Pool(url));
    const stores = await Promise.all(pools.map((own) => PostgresEventStore.open(own, commandKey)));
    const follower = stores[0]!.follow(0);
    const seen: RecordedEvent[] = [];
    let writing = true;
    const reading = (async () => {
      for (let quiet = 0; quiet < 3;) {
        const { events } = await follower.next({ limit: 50, waitMs: 50 });
        seen.push(...events);
        quiet = writing || events.length > 0 ? 0 : quiet + 1;
      }
    })();
    let [written, last] = [0, Infinity];
    const writers = stores.flatMap((store) =>
      Array.from({ length: 4 }, async (_, n) => {
        for (; written < last; written++)
          await store.append({ stream: `post-${n}`, expected: 'any', events: [noted] });
      }),
    );
    await eventually('all are writing', () => written > 200, { every: 1 });
    await ageBy(1);
    // Every process finds out at the same time.
    const opened = await Promise.all(pools.map((own) => PostgresEventStore.open(own, commandKey)));
    last = written + 200;
    await Promise.all(writers);
    writing = false;
    await reading;
    await Promise.all([...stores, ...opened].map((store) => store.close()));

    const { rows } = await owner.query('select position from events order by position');
    expect(seen.map(({ position }) => position)).toEqual(rows.map(({ position }) => Number(position)));
    const versions = new Map<string, number>();
    for (const { stream, version } of seen) {
      expect(version).toBe((versions.get(stream) ?? 0) + 1);
      versions.set(stream, version);
    }
    const inEach = Object.values(await periods());
    expect(inEach).toHaveLength(2);
    expect(Math.min(...inEach)).toBeGreaterThan(0);
    await Promise.all(pools.map((own) => own.end()));
  });

  it('a process that was up when the year turned notices by what it records', async () => {
    const lastYear = Object.create(pool, {
      query: {
        value: async (query: pg.QueryConfig) => {
          const result = await pool.query(query);
          if (result.rows[0]?.now) result.rows[0].now = `${thisYear - 1}-12-31 23:59:59`;
          return result;
        },
      },
    }) as pg.Pool;
    const store = await PostgresEventStore.open(lastYear, commandKey);
    await ageBy(1);
    await store.append({ stream: 'post-1', expected: 'none', events: [noted] });
    await store.close();
    await store.append({ stream: 'post-1', expected: 1, events: [noted] });
    expect(await periods()).toEqual({ [`events_${thisYear - 1}`]: 1, [`events_${thisYear}`]: 1 });
  });

  it('a process that dies between the two steps leaves the second to the next', async () => {
    await ageBy(1);
    await pool.query('select prepare_period()');
    const store = await PostgresEventStore.open(pool, commandKey);
    await store.append({ stream: 'post-1', expected: 'none', events: [noted] });
    expect(await periods()).toEqual({ [`events_${thisYear}`]: 1 });
  });

  it('history is append-only in each period, for the owner too', async () => {
    await ageBy(1);
    await PostgresEventStore.open(pool, commandKey);
    for (const period of [`events_${thisYear - 1}`, `events_${thisYear}`])
      for (const statement of [
        `delete from ${period}`,
        `truncate ${period}`,
        `update ${period} set version = 0`,
      ])
        await expect(owner.query(statement)).rejects.toThrow('append-only');
  });

  it('a store from before there were periods keeps its history as the first one', async () => {
    const old = await freshDatabase();
    await migrate({ ...old, migrations: [eventStoreTables] });
    const admin = new pg.Pool({ connectionString: old.ownerUrl });
    await admin.query(
      `insert into events select nextval('events_position'), 'post-1', n, 'Noted', '{}', '{}', now() from generate_series(1, 5) n`,
    );
    await admin.query(`insert into streams (stream, version) values ('post-1', 5)`);
    await migrate({ ...old, migrations: eventStoreMigrations(commandKey) });
    const app = new pg.Pool({ connectionString: old.appUrl });
    const store = await PostgresEventStore.open(app, commandKey);
    expect(await store.append({ stream: 'post-1', expected: 5, events: [noted] })).toMatchObject({
      position: 6,
    });
    expect(await all(store)).toHaveLength(6);
    await Promise.all([admin.end(), app.end()]);
    await old.drop();
  });
});
