import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '#platform/database';
import { eventStoreMigrations, newCommandKey, PostgresEventStore, type Append } from '#platform/event-store';
import { createSigningKey, signerFrom } from '#platform/ledger';
import { contracts } from '../../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../../test/environment/database.ts';
import { rewriteLeaf } from '../../../../../test/environment/leaves.ts';
import { Archive } from '../archive/archive.ts';
import { verifyArchive, type Verification } from '../archive/verify-archive.ts';
import { CLOCK_SKEW_MS } from '../clock.ts';
import { Registry } from '../keys/registry.ts';
import { messagingMigrations } from '../messaging.migration.ts';
import { QUIET_SEALED_EVERY_MS } from '../relay/sealing.ts';
import { parsePrivate } from './private-event.ts';
import { PrivateLedgers, type SettledStore } from './private-ledgers.ts';

const commandKey = newCommandKey();
const key = createSigningKey('vecindad/ec');
const signer = signerFrom('vecindad/ec', key.privateKeyPem);
const [CROSSING, NODE] = ['ec.ec.crossing', 'ec.ec.node'] as const;

describe('a country’s private ledgers', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let archive: Archive;
  let store: PostgresEventStore;
  const registryFolder = mkdtempSync(join(tmpdir(), 'vecindad-private-'));
  writeFileSync(join(registryFolder, 'ec.vkey'), `${key.vkey}\n`);
  afterAll(() => rmSync(registryFolder, { recursive: true }));

  beforeEach(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: [...eventStoreMigrations(commandKey), ...messagingMigrations] });
    pool = new pg.Pool({ connectionString: database.appUrl });
    archive = new Archive(pool);
    store = await PostgresEventStore.open(pool, commandKey);
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  const ledgers = (at: Archive = archive) =>
    new PrivateLedgers({
      country: 'EC',
      archive: at,
      keptIn: { CrossingRecorded: 'crossing', IdentityAttached: 'crossing' },
      quietEveryMs: QUIET_SEALED_EVERY_MS,
    });
  const settled = async (): Promise<SettledStore> => {
    const { rows } = await pool.query('select coalesce(max(position), 0) as position from events');
    return { ...(await store.follow(Number(rows[0].position)).next({ waitMs: 0 })) };
  };
  const keep = async (keeping = ledgers()): Promise<void> => {
    const wanted = await settled();
    while (await keeping.step(wanted, signer));
  };
  const record = (stream: string, types: readonly string[], more: Partial<Append> = {}) =>
    store.append({
      stream,
      expected: 'any',
      events: types.map((type, index) => ({ type, data: { number: index, name: 'Señora «Ñ» \\ "x"' } })),
      metadata: { caller: 'officer', agency: 'ec-migracion' },
      ...more,
    });
  const keptIn = async (ledger: string) =>
    (await archive.read(ledger, 0, 100_000)).map(({ leaf }) => parsePrivate(leaf));
  const verified = async (ledger: string): Promise<Verification> => {
    const registry = new Registry(registryFolder);
    await registry.open(pool);
    return verifyArchive(archive, registry, ledger, CLOCK_SKEW_MS, contracts.ledgers);
  };

  it('have every event, disclosed or not: whole, in the order of the store, and sealed', async () => {
    await record('crossing-1', ['CrossingRecorded', 'IdentityAttached']);
    await record('quarantine-7', ['RecordSkipped']);
    await record('crossing-2', ['CrossingRecorded'], { metadata: {} });
    await keep();
    const crossings = await keptIn(CROSSING);
    const recorded = [...(await store.load('crossing-1')).events, ...(await store.load('crossing-2')).events];
    expect(crossings).toEqual(
      recorded.map(({ position, stream, version, type, data, metadata, recordedAt }, index) => ({
        specversion: '1.0',
        id: `${CROSSING}/${index}`,
        source: 'urn:vecindad:ec',
        type: `vecindad-private.crossing.${type}`,
        subject: stream,
        time: recordedAt,
        occurredat: recordedAt,
        datacontenttype: 'application/json',
        ledger: CROSSING,
        ledgerposition: String(index),
        storeposition: String(position),
        streamversion: String(version),
        data: { recorded: data, metadata },
      })),
    );
    expect((await keptIn(NODE)).map(({ type }) => type)).toEqual([
      'vecindad-private.quarantine.RecordSkipped',
    ]);
    expect(await verified(CROSSING)).toMatchObject({ sound: true, size: 3, seals: 1 });
    expect((await archive.heads()).map(({ ledger }) => ledger)).toEqual([CROSSING, NODE]);
  });

  it('say up to when all is kept, so that one may wait for what one has just recorded', async () => {
    const { recordedAt } = await record('crossing-1', ['CrossingRecorded']);
    await keep();
    expect((await archive.open(CROSSING)).asOf >= recordedAt).toBe(true);
  });

  it('take in an older store step by step, whoever takes the steps and wherever they are cut off', async () => {
    for (let n = 0; n < 12; n++) await record(`crossing-${n}`, Array<string>(1_000).fill('CrossingRecorded'));
    const wanted = await settled();
    const [one, other] = [ledgers(), ledgers()];
    expect(await one.step(wanted, signer)).toBe(true);
    const breaking = new Archive(pool);
    breaking.transaction = (work) =>
      archive.transaction(async (client) => {
        await work(client);
        throw new Error('the process ends before it is written');
      });
    await expect(ledgers(breaking).step(wanted, signer)).rejects.toThrow('the process ends');
    for (let going = true; going;)
      going = (await Promise.all([one.step(wanted, signer), other.step(wanted, signer)])).every(Boolean);
    await record('crossing-99', ['CrossingRecorded']);
    await keep();
    const kept = await keptIn(CROSSING);
    const { rows } = await pool.query('select position from events order by position');
    expect(kept.map(({ storeposition }) => storeposition)).toEqual(rows.map(({ position }) => position));
    expect(await verified(CROSSING)).toMatchObject({ sound: true, size: 12_001 });
  });

  it('show which leaf was rewritten, by whoever may write into the database', async () => {
    await record('crossing-1', ['CrossingRecorded', 'IdentityAttached']);
    await keep();
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await rewriteLeaf(owner, CROSSING, 1, (leaf) => leaf.replace('officer', 'nobody'));
    await owner.end();
    expect(await verified(CROSSING)).toMatchObject({
      sound: false,
      findings: [{ code: 'entry.altered', position: 1 }],
    });
  });
});
