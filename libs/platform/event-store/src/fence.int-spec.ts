import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { newCommandKey } from './command-key.ts';
import type { RecordedEvent } from './event-store.ts';
import { migrate } from '#platform/database';
import { PostgresEventStore } from './postgres-event-store.ts';
import { eventStoreMigrations } from './migrations.ts';

const commandKey = newCommandKey();

const WRITERS = 32;
/** FENCE_SECONDS=60 looks longer: what is rare is met by trying often. */
const WRITE_FOR_MS = Number(process.env['FENCE_SECONDS'] ?? 8) * 1_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
};

/** One append in the caller's own transaction, so that a test can hold it open or roll it back; a single event goes the shorter way. */
const appendIn = (client: pg.Client, stream: string, count: number): Promise<pg.QueryResult> =>
  count === 1
    ? client.query(`select from append_one($1, -3, null, null, null, '{}', 'Noted', '{}')`, [stream])
    : client.query(
        `select from append_many(array[$1], array[-3::bigint], array[null::text], array[null::text], '', array[$2::int],
           array[$2::int], '{}', array_fill(1, array[$2::int]), rtrim(repeat(E'Noted\n', $2::int), E'\n'),
           rtrim(repeat(E'{}\n', $2::int), E'\n'), false)`,
        [stream, count],
      );

describe('the committed-order fence', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let store: PostgresEventStore;

  beforeEach(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: eventStoreMigrations(commandKey) });
    pool = new pg.Pool({ connectionString: database.appUrl, max: 20 });
    store = await PostgresEventStore.open(pool, commandKey);
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  it(
    'with many writers that hold, commit late and roll back: none is skipped, none delivered twice',
    async () => {
      // A foreign transaction, open all the while in another database of the cluster: it must hold up nothing.
      const foreign = await connect(process.env['TEST_POSTGRES_URL']!);
      await foreign.query('begin');
      await foreign.query('select pg_current_xact_id()');

      let [writing, rolledBack, transactions] = [true, 0, 0];
      const writer = async (): Promise<void> => {
        const client = await connect(database.appUrl);
        for (const end = Date.now() + WRITE_FOR_MS; Date.now() < end;) {
          await client.query('begin');
          await appendIn(
            client,
            `stream-${Math.floor(Math.random() * 200)}`,
            1 + Math.floor(Math.random() * 5),
          );
          if (Math.random() < 0.3) await pause(Math.random() * 40);
          const keep = Math.random() < 0.8;
          await client.query(keep ? 'commit' : 'rollback');
          transactions++;
          if (!keep) rolledBack++;
        }
        await client.end();
      };

      const reader = async (
        limit: number,
      ): Promise<{ seen: RecordedEvent[]; looks: number; late: number }> => {
        const follower = store.follow(0);
        const seen: RecordedEvent[] = [];
        let [looks, late, complete] = [0, 0, ''];
        for (let quiet = 0; quiet < 3; looks++) {
          const { events, asOf } = await follower.next({ limit, waitMs: 50 });
          // What was said to be complete up to a moment must never be added to afterwards.
          late += events.filter(({ recordedAt }) => recordedAt <= complete).length;
          complete = asOf ?? complete;
          seen.push(...events);
          quiet = writing || events.length > 0 ? 0 : quiet + 1;
        }
        return { seen, looks, late };
      };

      /** What most systems do: read on from the last position seen. */
      const naiveReader = async (): Promise<number> => {
        let [last, count] = [0, 0];
        for (let quiet = 0; quiet < 5;) {
          const { rows } = await pool.query(
            'select position from events where position > $1 order by position',
            [last],
          );
          if (rows.length > 0) last = Number(rows.at(-1).position);
          count += rows.length;
          quiet = writing || rows.length > 0 ? 0 : quiet + 1;
          await pause(2);
        }
        return count;
      };

      const readers = [reader(10_000), reader(100), reader(7)];
      const naive = naiveReader();
      await Promise.all(Array.from({ length: WRITERS }, writer));
      writing = false;
      const [readings, naiveCount] = [await Promise.all(readers), await naive];
      await foreign.query('rollback');
      await foreign.end();

      const { rows } = await pool.query('select position from events order by position');
      const committed = rows.map(({ position }) => Number(position));
      process.stdout.write(
        `fence: ${WRITERS} writers, ${transactions} transactions (${rolledBack} rolled back), ${committed.length} events; ` +
          `${readings.map(({ looks }) => looks).join(', ')} looks; missed by reading on from the last position: ` +
          `${committed.length - naiveCount}; missed here: ${committed.length - readings[0]!.seen.length}\n`,
      );
      expect(committed.length).toBeGreaterThan(2_000);
      for (const { seen, late } of readings) {
        expect(seen.map(({ position }) => position)).toEqual(committed);
        expect(late).toBe(0);
        const versions = new Map<string, number>();
        for (const { stream, version } of seen) {
          expect(version).toBe((versions.get(stream) ?? 0) + 1);
          versions.set(stream, version);
        }
      }
    },
    60_000 + 5 * WRITE_FOR_MS,
  );

  it('a writer that rolls back leaves a gap that nobody waits for', async () => {
    const client = await connect(database.appUrl);
    await client.query('begin');
    await appendIn(client, 'never', 3);
    await client.query('rollback');
    await client.end();
    await store.append({ stream: 'after', expected: 'none', events: [{ type: 'Noted', data: {} }] });
    const { events } = await store.follow(0).next({ waitMs: 0 });
    expect(events.map(({ stream }) => stream)).toEqual(['after']);
  });

  it('a writer that holds its transaction open holds up only what was numbered behind it', async () => {
    await store.append({ stream: 'before', expected: 'none', events: [{ type: 'Noted', data: {} }] });
    const client = await connect(database.appUrl);
    await client.query('begin');
    await appendIn(client, 'held', 1);
    await store.append({ stream: 'behind', expected: 'none', events: [{ type: 'Noted', data: {} }] });
    const follower = store.follow(0);
    const first = await follower.next({ waitMs: 0 });
    expect(first.events.map(({ stream }) => stream)).toEqual(['before']);
    expect(first.asOf).toBeUndefined();
    expect((await follower.next({ waitMs: 100 })).events).toEqual([]);
    await client.query('commit');
    await client.end();
    const { events } = await follower.next();
    expect(events.map(({ stream }) => stream)).toEqual(['held', 'behind']);
  });

  it('a transaction open in another database holds up nothing', async () => {
    const other = await freshDatabase();
    await migrate({ ...other, migrations: eventStoreMigrations(commandKey) });
    const client = await connect(other.appUrl);
    await client.query('begin');
    await appendIn(client, 'elsewhere', 1);
    await store.append({ stream: 'here', expected: 'none', events: [{ type: 'Noted', data: {} }] });
    const { events, asOf } = await store.follow(0).next({ waitMs: 0 });
    expect(events).toHaveLength(1);
    expect(asOf! >= events[0]!.recordedAt).toBe(true);
    await client.query('rollback');
    await client.end();
    await other.drop();
  });
});
