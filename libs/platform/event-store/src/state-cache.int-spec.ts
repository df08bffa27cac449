import pg from 'pg';
import type { Command, Decider, DomainEvent } from '#platform/kernel';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { newCommandKey } from './command-key.ts';
import { handle } from './handle.ts';
import { migrate } from '#platform/database';
import { eventStoreMigrations } from './migrations.ts';
import { PostgresEventStore } from './postgres-event-store.ts';

const commandKey = newCommandKey();

type Counted = DomainEvent<'Counted', { after: number }>;

/** Each event says how many were before it. */
const counter: Decider<number, Command<'Count'>, Counted> = {
  category: 'counter',
  initial: 0,
  decide: { Count: (_, count) => [{ type: 'Counted', data: { after: count } }] },
  evolve: { Counted: (count) => count + 1 },
};

describe('two processes at work on one long stream, each remembering it', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: eventStoreMigrations(commandKey) });
    pool = new pg.Pool({ connectionString: database.appUrl });
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('decide as one that reads everything: in turn, and at once', async () => {
    const processes = await Promise.all([1, 2].map(() => PostgresEventStore.open(pool, commandKey)));
    const count = (at: PostgresEventStore, id: string) =>
      handle(at, counter, '1', {
        type: 'Count',
        data: {},
        meta: {
          caller: { subject: 'ana', agency: 'ec-migracion' },
          country: 'EC',
          commandId: id,
          now: '2026-01-01T00:00:00.000000Z',
        },
      });
    const before = Array.from({ length: 120 }, (_, after) => ({ type: 'Counted', data: { after } }));
    await processes[0]!.append({ stream: 'counter-1', expected: 'none', events: before });
    for (let n = 0; n < 20; n++) await count(processes[n % 2]!, `turn-${n}`);
    for (let n = 0; n < 20; n++)
      await Promise.all(processes.map((at, index) => count(at, `once-${n}-${index}`)));
    const { events } = await processes[0]!.load('counter-1');
    expect(events.map(({ data }) => (data as { after: number }).after)).toEqual(events.map((_, n) => n));
    expect(events).toHaveLength(180);
  });
});
