import pg from 'pg';
import { migrate } from '#platform/database';
import { eventStoreMigrations, newCommandKey, PostgresEventStore } from '#platform/event-store';
import { encodeCursor } from '#platform/http';
import type { CommandMeta, Country } from '#platform/kernel';
import { messagingMigrations, Quarantine } from '#platform/messaging';
import { contracts } from '../../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../../test/environment/database.ts';
import { Decisions } from './decisions.ts';
import { QuarantineController } from './quarantine.controller.ts';

const commandKey = newCommandKey();

const operator = (country: Country) => ({
  subject: `operator-${country}`,
  agency: `${country.toLowerCase()}-node`,
  country,
  roles: ['operator'],
  expires: Infinity,
  token: { key: '', issued: 0 },
});
const asking = (country: Country, key: string): CommandMeta => ({
  caller: operator(country),
  country,
  commandId: `${country}:${key}`,
  now: '2026-03-01T12:00:00.000000Z',
});
const unknown = { code: 'quarantine.unknown' };

describe('what stands in quarantine', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let store: PostgresEventStore;
  let quarantine: Quarantine;
  let retried: string[];

  beforeAll(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: [...eventStoreMigrations(commandKey), ...messagingMigrations] });
    pool = new pg.Pool({ connectionString: database.appUrl });
    store = await PostgresEventStore.open(pool, commandKey);
    quarantine = new Quarantine(pool);
  });
  afterAll(async () => {
    await store.close();
    await pool.end();
    await database.drop();
  });
  beforeEach(() => (retried = []));

  const controllerWith = (kept: Quarantine): { controller: QuarantineController; decisions: Decisions } => {
    const inbox = { ledgers: ['ec.co.crossing'], retry: (ledger: string) => void retried.push(ledger) };
    const decisions = new Decisions(store, kept, inbox);
    return { controller: new QuarantineController(kept, decisions, contracts), decisions };
  };
  let kept = 0;
  const aside = async (ledger: string): Promise<number> => {
    const record = Buffer.from(`record ${kept++}`);
    const finding = { consumer: 'inbox', ledger, position: 3, code: 'seal.wrong', detail: 'what it says' };
    await quarantine.keep({ ...finding, record });
    return (await quarantine.list())[0]!.id;
  };
  /** A quarantine that cannot write for so many times. */
  const failing = (times: number): Quarantine => {
    const broken = new Quarantine(pool);
    const { resolve } = broken;
    let left = times;
    broken.resolve = (...given) =>
      left-- > 0 ? Promise.reject(new Error('the disk is full')) : resolve.apply(broken, given);
    return broken;
  };

  it('is told and decided by the countries whose ledger it is; to the third it is not there', async () => {
    const id = await aside('ec.co.crossing');
    const { controller } = controllerWith(quarantine);
    for (const country of ['EC', 'CO'] as const) {
      expect((await controller.list({}, operator(country))).records.map((one) => one.id)).toContain(id);
      expect(await controller.find(id, operator(country))).toMatchObject({ id, detail: 'what it says' });
    }
    expect((await controller.list({}, operator('PE'))).records.map((one) => one.id)).not.toContain(id);
    for (const asked of [
      () => controller.find(id, operator('PE')),
      () => controller.retry(id, asking('PE', 'r')),
      () => controller.skip(id, { reason: 'not mine' }, asking('PE', 's')),
      () => controller.find(999_999, operator('PE')),
      () => controller.find(1e30, operator('PE')),
    ])
      await expect(asked()).rejects.toMatchObject(unknown);
    expect(await quarantine.find(id)).toMatchObject({ state: 'open' });
    const { body } = await controller.skip(id, { reason: 'broken at the source' }, asking('CO', 's'));
    expect(body).toMatchObject({
      state: 'skipped',
      resolution: 'broken at the source',
      resolvedBy: 'operator-CO',
    });
    expect(retried).toEqual(['ec.co.crossing']);
  });

  it('has numbers that do not tell how many records of others there are', async () => {
    const ids: number[] = [];
    for (let n = 0; n < 5; n++) ids.push(await aside('ec.co.crossing'));
    for (const id of ids) expect(ids.filter((other) => Math.abs(other - id) < 1_000)).toEqual([id]);
  });

  it('others’ records never push a country’s own out of its list', async () => {
    const own = await aside('pe.ec.crossing');
    for (let n = 0; n < 3; n++) await aside('co.ec.crossing');
    const { controller } = controllerWith(quarantine);
    const { records } = await controller.list({ state: 'open' }, operator('PE'));
    expect(records.map(({ id }) => id)).toEqual([own]);
  });

  it('is listed page by page without its bytes: how large it is and how it begins; the whole by its number', async () => {
    const record = Buffer.from(`{"text":"${'x'.repeat(900_000)}"}`);
    const finding = { consumer: 'inbox', ledger: 'co.ec.agreement', code: 'seal.wrong', detail: 'd' };
    for (let n = 0; n < 3; n++)
      await quarantine.keep({ ...finding, record: Buffer.concat([record, Buffer.of(n)]) });
    const { controller } = controllerWith(quarantine);
    const ids: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await controller.list({ limit: 2, cursor }, operator('CO'));
      expect(page.records.length).toBeLessThanOrEqual(2);
      expect(JSON.stringify(page).length).toBeLessThan(10_000);
      ids.push(...page.records.map(({ id }) => id));
      for (const listed of page.records) expect(listed).not.toHaveProperty('record');
      cursor = page.next;
    } while (cursor !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe((await controller.list({ limit: 1_000 }, operator('CO'))).records.length);
    const [first] = (await controller.list({ limit: 1 }, operator('CO'))).records;
    expect(first).toMatchObject({ bytes: record.length + 1, begins: record.toString().slice(0, 200) });
    expect(await controller.find(first!.id, operator('CO'))).toMatchObject({
      record: expect.stringContaining(record.toString()),
    });
    await expect(controller.list({ cursor: encodeCursor(['now', 1]) }, operator('CO'))).rejects.toMatchObject(
      {
        code: 'cursor.malformed',
      },
    );
  });

  it('of what names no ledger, any operator sees that it is there, not what it holds, and may decide', async () => {
    const id = await aside('keys');
    const { controller } = controllerWith(quarantine);
    const told = await controller.find(id, operator('PE'));
    const listed = (await controller.list({}, operator('PE'))).records.find((one) => one.id === id);
    expect(Object.keys(listed!)).not.toEqual(expect.arrayContaining(['begins']));
    expect(Object.keys(listed!)).not.toEqual(expect.arrayContaining(['detail']));
    expect(told).toMatchObject({ id, ledger: 'keys', code: 'seal.wrong', state: 'open' });
    expect(Object.keys(told)).not.toEqual(expect.arrayContaining(['record']));
    expect(Object.keys(told)).not.toEqual(expect.arrayContaining(['detail']));
    expect((await controller.retry(id, asking('PE', 'k'))).body).toMatchObject({ state: 'retried' });
    expect(retried).toEqual([]);
  });

  describe('a decision that could not be carried out at once', () => {
    const half = async (reason = 'forged'): Promise<number> => {
      const id = await aside('ec.co.crossing');
      const { controller } = controllerWith(failing(1));
      await expect(controller.skip(id, { reason }, asking('EC', `half ${id}`))).rejects.toThrow(
        'disk is full',
      );
      expect(await quarantine.find(id)).toMatchObject({ state: 'open' });
      return id;
    };

    it('is carried out when the same command comes again', async () => {
      const id = await half();
      const { controller } = controllerWith(quarantine);
      const again = await controller.skip(id, { reason: 'forged' }, asking('EC', `half ${id}`));
      expect(again.body).toMatchObject({ state: 'skipped', resolution: 'forged' });
      expect(retried).toEqual(['ec.co.crossing']);
    });

    it('is carried out when the process starts again', async () => {
      const id = await half();
      const { decisions } = controllerWith(quarantine);
      await decisions.onApplicationBootstrap();
      decisions.onApplicationShutdown();
      expect(await quarantine.find(id)).toMatchObject({ state: 'skipped', resolution: 'forged' });
    });

    it('stands: another decision is refused, and the record shows the first', async () => {
      const id = await half();
      const { controller } = controllerWith(quarantine);
      await expect(controller.retry(id, asking('CO', `late ${id}`))).rejects.toMatchObject({
        code: 'quarantine.already-resolved',
      });
      expect(await quarantine.find(id)).toMatchObject({ state: 'skipped', resolvedBy: 'operator-EC' });
    });

    it('keeps no process from starting, nor the other decisions from being carried out later', async () => {
      const id = await half();
      const { decisions } = controllerWith(failing(1));
      await decisions.settle();
      expect(await quarantine.find(id)).toMatchObject({ state: 'open' });
      await decisions.settle();
      expect(await quarantine.find(id)).toMatchObject({ state: 'skipped' });
    });
  });

  it('a reason that no table takes, let in by an earlier program, is shown as far as it can be', async () => {
    const id = await aside('ec.co.crossing');
    const data = {
      consumer: 'inbox',
      ledger: 'ec.co.crossing',
      digest: 'd',
      reason: 'for\0ged',
      by: 'operator-EC',
    };
    await store.append({
      stream: `quarantine-${id}`,
      expected: 'none',
      events: [{ type: 'RecordSkipped', data }],
    });
    await controllerWith(quarantine).decisions.settle();
    expect(await quarantine.find(id)).toMatchObject({ state: 'skipped', resolution: 'for\u{fffd}ged' });
  });

  it('a reason that could not be kept decides nothing', async () => {
    const id = await aside('ec.co.crossing');
    const { controller } = controllerWith(quarantine);
    await expect(
      controller.skip(id, { reason: 'for\0ged' }, asking('EC', `nul ${id}`)),
    ).rejects.toMatchObject({
      code: 'event.not-storable',
    });
    expect(await quarantine.find(id)).toMatchObject({ state: 'open' });
    expect((await store.load(`quarantine-${id}`)).version).toBe(0);
  });
});
