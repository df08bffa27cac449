import type pg from 'pg';
import { setTimeout as delay } from 'node:timers/promises';
import { migrate } from '#platform/database';
import {
  eventStoreMigrations,
  OutcomeUnknown,
  newCommandKey,
  PostgresEventStore,
} from '#platform/event-store';
import { Archive } from '#platform/messaging';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { Proxy } from '../../../../test/faults/proxy.ts';
import { poolOf } from './pool.ts';

const commandKey = newCommandKey();

const SILENCE_MS = 1_000;
/** Time enough to be given up, on a busy machine, and far from waiting for ever. */
const GIVEN_UP_WITHIN_MS = 5_000;

describe('a network to PostgreSQL that falls silent, and closes nothing', () => {
  let database: TestDatabase;
  let wire: Proxy;
  let pool: pg.Pool;
  const said: string[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: eventStoreMigrations(commandKey) });
    const url = new URL(database.appUrl);
    wire = await Proxy.between(0, Number(url.port));
    url.port = String(wire.port);
    pool = poolOf({ databaseUrl: url.href, name: 'PE' }, (line) => said.push(line), SILENCE_MS);
  });
  afterEach(() => wire.disturb(undefined));
  afterAll(async () => {
    await pool.end();
    await wire.close();
    await database.drop();
  });

  /** What came of it, if it comes to an end in time. */
  const within = async <T>(work: Promise<T>): Promise<T | Error> =>
    Promise.race([
      work.catch((error: Error) => error),
      delay(GIVEN_UP_WITHIN_MS, undefined, { ref: false }).then(() => {
        throw new Error('it still waits');
      }),
    ]);

  it('leaves the outcome of an append open, and the same command id settles it once it passes again', async () => {
    const store = await PostgresEventStore.open(pool, commandKey);
    const append = {
      stream: 'post-aguas-verdes',
      expected: 'none' as const,
      events: [{ type: 'Noted', data: {} }],
      command: { id: 'silence', fingerprint: 'f' },
    };
    await pool.query('select 1');
    wire.disturb('hold');
    expect(await within(store.append(append))).toBeInstanceOf(OutcomeUnknown);
    expect(store.course()).toEqual({ answered: 0, waiting: 0 });
    wire.disturb(undefined);
    await store.append(append);
    expect((await store.load(append.stream)).version).toBe(1);
    expect((await store.append(append)).repeated).toBe(true);
    await store.close();
  });

  it('ends a transaction, and its connection is not used again', async () => {
    const ids: number[] = [];
    const archive = new Archive(pool);
    const outcome = within(
      archive.transaction(async (client) => {
        ids.push((await client.query('select pg_backend_pid() as id')).rows[0].id);
        wire.disturb('hold');
        await client.query('select 1');
      }),
    );
    expect(await outcome).toMatchObject({ message: 'PostgreSQL has not answered for 1 s' });
    wire.disturb(undefined);
    for (let n = 0; n < 16; n++)
      ids.push((await pool.query('select pg_backend_pid() as id')).rows[0].id as number);
    expect(ids.slice(1)).not.toContain(ids[0]);
  });

  it('does not keep anybody waiting for a new connection', async () => {
    wire.disturb('hold');
    const all = await Promise.all(Array.from({ length: 20 }, () => within(pool.query('select 1'))));
    for (const one of all) expect(one).toBeInstanceOf(Error);
    wire.disturb(undefined);
    expect(await pool.query('select 1')).toMatchObject({ rowCount: 1 });
  });

  it('is told from a statement that takes too long: PostgreSQL itself ends that first, and says so', () =>
    expect(pool.query('select pg_sleep(30)')).rejects.toMatchObject({ code: '57014' }));
});
