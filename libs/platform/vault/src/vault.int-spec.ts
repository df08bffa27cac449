import { mkdtempSync, readdirSync } from 'node:fs';
import { chmod, cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '#platform/database';
import { SetClock } from '#platform/kernel';
import { createSigningKey, signerFrom } from '#platform/ledger';
import {
  databaseTemplate,
  type DatabaseTemplate,
  type TestDatabase,
} from '../../../../test/environment/database.ts';
import {
  EPOCH_DAYS,
  KEPT_DAYS,
  KeyFiles,
  PostgresVault,
  REVIVED_BY_NOTHING_AFTER_DAYS,
  vaultMigrations,
} from './index.ts';
import { asking, behavesAsVault, luz } from './vault.behaviour.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const { privateKeyPem } = createSigningKey('vecindad/ec');
const signer = async () => signerFrom('vecindad/ec', privateKeyPem);

describe('the vault in PostgreSQL', () => {
  let template: DatabaseTemplate;
  let database: TestDatabase;
  let pool: pg.Pool;
  let folder: string;
  let clock: SetClock;
  let vault: PostgresVault;

  const poolTo = ({ appUrl }: TestDatabase) => new pg.Pool({ connectionString: appUrl, max: 4 });
  const opened = (from = pool, keys = folder) =>
    PostgresVault.open({ pool: from, keys: new KeyFiles(keys), clock, country: 'EC', signer });
  const filesIn = (): string[] => readdirSync(folder).sort();

  /** As if the database were dumped now, to be restored later: its rows in the order in which they can be put back. */
  const backup = async (): Promise<(target: pg.Client) => Promise<void>> => {
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const tables = ['epochs', 'index_secret', 'subject_keys', 'index_entries', 'links', 'erasures'];
    const kept = new Map<string, Record<string, unknown>[]>();
    for (const table of tables) kept.set(table, (await owner.query(`select * from ${table}`)).rows);
    await owner.end();
    return async (target) => {
      for (const [table, rows] of kept)
        for (const row of rows) {
          const columns = Object.keys(row);
          await target.query(
            `insert into ${table} (${columns.join()}) overriding system value values (${columns.map((_, n) => `$${n + 1}`).join()})`,
            Object.values(row),
          );
        }
    };
  };
  const restored = async (restore: (target: pg.Client) => Promise<void>): Promise<TestDatabase> => {
    const target = await template.copy();
    const owner = new pg.Client({ connectionString: target.ownerUrl });
    await owner.connect();
    await restore(owner);
    await owner.end();
    return target;
  };
  /** Daily, as the node does. */
  const days = async (count: number): Promise<void> => {
    for (let day = 0; day < count; day++) {
      clock.advance(DAY_MS);
      await vault.turn();
    }
  };

  beforeAll(async () => {
    template = await databaseTemplate((empty) => migrate({ ...empty, migrations: vaultMigrations }));
  });
  afterAll(() => template.drop());
  beforeEach(async () => {
    database = await template.copy();
    pool = poolTo(database);
    folder = mkdtempSync(join(tmpdir(), 'vecindad-vault-'));
    clock = new SetClock('2026-03-01T12:00:00.000000Z');
    vault = await opened();
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  behavesAsVault((parts) => PostgresVault.open({ ...parts, pool, keys: new KeyFiles(folder) }));

  describe('what is written', () => {
    it('is not answered where it cannot be written', async () => {
      await vault.add([luz]);
      const owner = new pg.Client({ connectionString: database.ownerUrl });
      await owner.connect();
      await owner.query(`revoke insert on lookups from ${database.appRole}`);
      await owner.end();
      await expect(vault.find('document', luz, asking)).rejects.toThrow('lookups');
    });

    it('what was looked up cannot be taken back', async () => {
      await vault.find('document', luz, asking);
      for (const wish of ['delete from lookups', "update lookups set purpose = 'none'"])
        await expect(pool.query(wish)).rejects.toThrow('permission denied');
      await expect(pool.query('delete from links')).rejects.toThrow('permission denied');
      const owner = new pg.Client({ connectionString: database.ownerUrl });
      await owner.connect();
      await expect(owner.query('delete from lookups')).rejects.toThrow('it is kept as it was');
      await owner.end();
    });
  });

  describe('erasing a person', () => {
    it('leaves no entry of the index', async () => {
      const [sealed] = await vault.add([luz]);
      await vault.erase(sealed!.subject, 'LOPDP art. 15');
      expect((await pool.query('select from index_entries')).rowCount).toBe(0);
    });

    it('is not undone by any backup of the days before, once the days of the certificate have passed', async () => {
      const [sealed] = await vault.add([luz]);
      const backups = [await backup()];
      for (let n = 0; n < 3; n++) {
        await days(13);
        backups.push(await backup());
      }
      await vault.erase(sealed!.subject, 'LOPDP art. 15');
      await days(REVIVED_BY_NOTHING_AFTER_DAYS);
      for (const restore of backups) {
        const target = await restored(restore);
        const from = poolTo(target);
        await expect(opened(from)).rejects.toThrow('ENOENT');
        await from.end();
        await target.drop();
      }
    });

    it('a backup can be restored while its epoch’s key is kept', async () => {
      const [sealed] = await vault.add([luz]);
      const restore = await backup();
      await days(EPOCH_DAYS + KEPT_DAYS - 1);
      const target = await restored(restore);
      const from = poolTo(target);
      const again = await opened(from);
      expect(await again.reveal([sealed!], asking)).toEqual([luz]);
      expect(await again.find('document', luz, asking)).toHaveLength(1);
      await from.end();
      await target.drop();
    });
  });

  describe('the next epoch', () => {
    it('begins when it is time, takes over all and changes nothing of what was sealed', async () => {
      const many = await vault.add(Array.from({ length: 2_500 }, (_, n) => ({ ...luz, document: `N${n}` })));
      const [first] = filesIn();
      await days(EPOCH_DAYS - 1);
      expect(filesIn()).toEqual([first]);
      await days(1);
      expect(filesIn()).toHaveLength(2);
      const { rows } = await pool.query(
        `select (select count(distinct epoch)::int from subject_keys) as keys, (select count(distinct epoch)::int from index_entries) as entries`,
      );
      expect(rows).toEqual([{ keys: 1, entries: 1 }]);
      expect(await vault.find('document', { ...luz, document: 'N2499' }, asking)).toEqual([
        { subject: many[2_499]!.subject, through: 'index' },
      ]);
      await days(KEPT_DAYS);
      expect(filesIn()).toHaveLength(1);
      expect(filesIn()).not.toContain(first);
      expect((await vault.reveal(many.slice(0, 1), asking))[0]).toEqual({ ...luz, document: 'N0' });
    });

    it('is heard of by a process that did not begin it', async () => {
      const elsewhere = await opened();
      const [before] = await vault.add([luz]);
      await days(EPOCH_DAYS);
      expect(await elsewhere.find('document', luz, asking)).toEqual([
        { subject: before!.subject, through: 'index' },
      ]);
      expect(await elsewhere.reveal([before!], asking)).toEqual([luz]);
    });

    it('is begun once by processes that start together', async () => {
      await Promise.all([opened(), opened(), opened()]);
      expect(filesIn()).toHaveLength(1);
    });
  });

  describe('a turn', () => {
    it('is left to who is at it', async () => {
      const other = await pool.connect();
      await other.query('select pg_advisory_lock(7346528444)');
      clock.advance(EPOCH_DAYS * DAY_MS);
      expect(await vault.turn()).toBeUndefined();
      await opened();
      expect(filesIn()).toHaveLength(1);
      await other.query('select pg_advisory_unlock_all()');
      other.release();
      expect(await vault.turn()).toMatchObject({ begun: expect.any(String) });
    });

    it('that is overdue makes the vault unready, until it was made', async () => {
      clock.advance((EPOCH_DAYS + 1) * DAY_MS);
      expect(await vault.unready()).toBeUndefined();
      clock.advance(DAY_MS);
      expect(await vault.unready()).toBe('no epoch has begun since 20260301T120000.000Z');
      await vault.turn();
      expect(await vault.unready()).toBeUndefined();
      clock.advance((KEPT_DAYS + 2) * DAY_MS);
      expect(await vault.unready()).toBe('the key of the epoch 20260301T120000.000Z was to be destroyed');
      await vault.turn();
      expect(await vault.unready()).toBeUndefined();
    });
  });

  it('opens with no key that others may read', async () => {
    const copy = `${folder}-open`;
    await cp(folder, copy, { recursive: true });
    await chmod(join(copy, filesIn()[0]!), 0o640);
    await expect(opened(pool, copy)).rejects.toThrow('mode 600');
    await rm(copy, { recursive: true });
  });

  it('holds no word of anybody, in no table', async () => {
    const [sealed] = await vault.add([luz]);
    await vault.find('document', luz, asking);
    await vault.reveal([sealed!], asking);
    await vault.erase(sealed!.subject, 'LOPDP art. 15');
    const { rows } = await pool.query<{ all: string }>(
      `select concat((select json_agg(e) from epochs e), (select json_agg(k) from subject_keys k), (select json_agg(i) from index_entries i),
        (select json_agg(l) from lookups l), (select json_agg(x) from erasures x)) as all`,
    );
    const told = `${rows[0]!.all}${JSON.stringify(sealed)}`.toLowerCase();
    for (const word of ['quispe', 'ñahui', 'maría', '171.234.567-8', '1712345678', '1984-03-02', 'luz@'])
      expect(told).not.toContain(word);
  });
});
