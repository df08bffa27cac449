import pg from 'pg';
import { migrate } from '#platform/database';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { MemorySecurityLog } from './fixtures/memory-security-log.ts';
import type { SecurityEvent } from './security-event.ts';
import { securityLogTable } from './security-log.migration.ts';
import { PostgresSecurityLog, type SecurityLogStore } from './security-log.store.ts';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase();
  await migrate({ ...database, migrations: [securityLogTable] });
  pool = new pg.Pool({ connectionString: database.appUrl, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const AT = Date.parse('2026-11-22T10:00:00.123Z');
const opening: SecurityEvent = {
  at: AT,
  kind: 'opening',
  outcome: 200,
  subject: 'ana',
  agency: 'ec-policia',
  country: 'EC',
  route: 'POST /v1/requests/:id/openings',
  ids: { id: 'r-1' },
  address: '10.0.0.7',
  count: 1,
};
const unknown: SecurityEvent = {
  at: AT + 60_000,
  kind: 'unauthenticated',
  outcome: 401,
  code: 'token.invalid',
  ids: {},
  address: '2001:db8::1',
  count: 12_000_000_000,
};
const ofPeru: SecurityEvent = { ...opening, country: 'PE', agency: 'pe-pnp', kind: 'export', amount: 7 };

describe.each([
  ['PostgreSQL', () => new PostgresSecurityLog(pool)],
  ['a specification', () => new MemorySecurityLog()],
] as const)('a security log in %s', (_, make) => {
  let log: SecurityLogStore;
  beforeAll(async () => {
    log = make();
    await log.append([opening, ofPeru]);
    await log.append([unknown]);
  });
  const read = async (query: Partial<Parameters<SecurityLogStore['read']>[0]> = {}) =>
    (await log.read({ country: 'EC', limit: 10, ...query })).map(({ id: _id, ...entry }) => entry);
  const { at: _at, ...openingFacts } = opening;

  it('tells its own country’s, and those of nobody known, newest first, as they were', async () => {
    expect(await read()).toEqual([
      { ...unknown, at: '2026-11-22T10:01:00.123Z' },
      { ...openingFacts, at: '2026-11-22T10:00:00.123Z' },
    ]);
    expect((await read({ country: 'PE' })).map(({ kind, amount }) => [kind, amount])).toEqual([
      ['unauthenticated', undefined],
      ['export', 7],
    ]);
  });

  it('is asked by kind, by moment, and from a place on', async () => {
    expect(await read({ kind: 'opening' })).toHaveLength(1);
    expect(await read({ from: AT + 1 })).toHaveLength(1);
    expect(await read({ from: AT, to: AT + 60_000 })).toHaveLength(1);
    const [newest] = await log.read({ country: 'EC', limit: 1 });
    expect(await read({ before: newest!.id })).toEqual([expect.objectContaining({ kind: 'opening' })]);
  });
});

describe('what was logged', () => {
  it.each(['update security_log set subject = null', 'delete from security_log', 'truncate security_log'])(
    'stays: %s is refused to whoever works with it, and to the owner',
    async (statement) => {
      await expect(pool.query(statement)).rejects.toThrow('permission denied');
      const owner = new pg.Client({ connectionString: database.ownerUrl });
      await owner.connect();
      await expect(owner.query(statement)).rejects.toThrow('what was logged stays');
      await owner.end();
    },
  );
});
