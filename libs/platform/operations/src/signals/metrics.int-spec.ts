import pg from 'pg';
import { migrate } from '#platform/database';
import { eventStoreMigrations, newCommandKey, PostgresEventStore } from '#platform/event-store';
import { toMicroseconds } from '#platform/kernel';
import { CompactRange, createSigningKey, hashLeaf, signerFrom } from '#platform/ledger';
import { Archive, messagingMigrations, Quarantine, Sealing } from '#platform/messaging';
import { projectionTables, type Projection } from '#platform/projection';
import { contracts } from '../../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../../test/environment/database.ts';
import { parseExposition } from '../../../../../test/exposition.ts';
import { Metrics } from './metrics.ts';
import { signalsOf } from './signals.ts';

const commandKey = newCommandKey();

const LEDGER = 'co.ec.crossing';
const model = { name: 'tally', channels: ['crossing'] } as unknown as Projection;
const key = createSigningKey('vecindad/ec');
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the numbers of a node', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let store: PostgresEventStore;
  let archive: Archive;
  let metrics: Metrics;

  beforeEach(async () => {
    database = await freshDatabase();
    const migrations = [...eventStoreMigrations(commandKey), ...messagingMigrations, projectionTables];
    await migrate({ ...database, migrations });
    pool = new pg.Pool({ connectionString: database.appUrl });
    store = await PostgresEventStore.open(pool, commandKey);
    archive = new Archive(pool);
    metrics = new Metrics(
      signalsOf({
        pool,
        store,
        inbox: { behind: () => [], ledgers: ['co.ec.crossing', 'co.all.crossing', 'pe.all.crossing'] },
        quarantine: new Quarantine(pool),
        projections: [model],
        consumers: ['inbox', 'tally'],
        relay: {
          ledgers: contracts.ledgers.from('EC'),
          obstacles: { leading: true, notSending: () => undefined },
        },
      }),
    );
  });
  afterEach(async () => {
    metrics.onApplicationShutdown();
    await pool.end();
    await database.drop();
  });

  /** The value of the one series with these labels. */
  const value = async (name: string, labels: Record<string, string> = {}): Promise<number | undefined> => {
    const families = parseExposition(await metrics.text());
    for (const { value: up } of families.get('vecindad_signals_up')!.series) expect(up).toBe(1);
    return [...families.values()]
      .flatMap(({ series }) => series)
      .find((one) => one.name === `vecindad_${name}` && JSON.stringify(one.labels) === JSON.stringify(labels))
      ?.value;
  };
  const append = (stream: string, count: number) =>
    store.append({
      stream,
      expected: 'any',
      events: Array.from({ length: count }, () => ({ type: 'Told', data: {} })),
    });
  /** An append in a transaction of somebody else's, who does not end it. */
  const hold = async (url: string, stream = 'held'): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('begin');
    await client.query(`select from append_one($1, -3, null, null, null, '{}', 'Told', '{}')`, [stream]);
    return client;
  };

  it('tell how old the oldest transaction is that holds the fence, and where it holds it', async () => {
    await append('before', 3);
    expect(await value('fence_position')).toBe(3);
    expect(await value('fence_oldest_holder_seconds')).toBe(0);
    const older = await hold(database.appUrl);
    const younger = await hold(database.appUrl, 'held too');
    await append('behind', 2);
    await pause(1_100);
    const age = (await value('fence_oldest_holder_seconds'))!;
    expect(age).toBeGreaterThan(1);
    expect(age).toBeLessThan(30);
    expect(await value('fence_position')).toBe(3);
    await younger.query('rollback');
    await older.query('commit');
    expect(await value('fence_oldest_holder_seconds')).toBe(0);
    expect(await value('fence_position')).toBeGreaterThan(5);
    await Promise.all([older.end(), younger.end()]);
  });

  it('tell of a holder whose role they may not see since when they have seen it', async () => {
    const owner = await hold(database.ownerUrl);
    expect(await value('fence_oldest_holder_seconds')).toBeLessThan(1);
    await pause(1_100);
    expect(await value('fence_oldest_holder_seconds')).toBeGreaterThan(1);
    await owner.query('rollback');
    await owner.end();
    expect(await value('fence_oldest_holder_seconds')).toBe(0);
  });

  it('tell what is not sealed, and of what is sealed what is not sent', async () => {
    await append('a', 4);
    // Numbers that were drawn and given back are no events.
    const client = await hold(database.appUrl);
    await client.query('rollback');
    await client.end();
    await append('b', 1);
    expect(await value('relay_backlog_events')).toBe(5);
    const disclosed = {
      audience: 'co',
      channel: 'crossing',
      type: 'vecindad.crossing.told.v1',
      occurredAt: '2026-01-01',
      data: {},
    };
    const sealing = await Sealing.open({
      country: 'EC',
      contracts,
      archive,
      disclosures: { Told: () => disclosed as never },
      signer: signerFrom('vecindad/ec', key.privateKeyPem),
      refuses: () => undefined,
    });
    await sealing.write(sealing.prepare(await store.follow(0).next(), 0)!, pool);
    await append('c', 2);
    expect(await value('relay_backlog_events')).toBe(2);
    expect(await value('relay_unsent_events', { ledger: 'ec.co.crossing' })).toBe(5);
    expect(await value('relay_unsent_events', { ledger: 'ec.pe.crossing' })).toBe(0);
    await pool.query(`update ledgers set sent_size = 4 where ledger = 'ec.co.crossing'`);
    expect(await value('relay_unsent_events', { ledger: 'ec.co.crossing' })).toBe(1);
    expect(await value('seal_seconds_count')).toBe(5);
    expect(await value('append_seconds_count')).toBe(3);
    expect(await value('append_batch_size_sum')).toBe(3);
  });

  it('tell for how long nothing was heard in a ledger, be it that there is nothing', async () => {
    expect(await value('ledger_silent_seconds', { ledger: 'co.ec.crossing' })).toBe(Infinity);
    const minutesAgo = (minutes: number): string =>
      toMicroseconds(new Date(Date.now() - minutes * 60_000).toISOString());
    const frontier = CompactRange.empty();
    for (const [ledger, minutes] of [
      ['co.ec.crossing', 10],
      ['co.all.crossing', -1], // its clock is ahead of this one
    ] as const) {
      await archive.open(ledger);
      const batch = { entries: [], size: 0, asOf: minutesAgo(minutes), root: frontier.root(), note: 'n' };
      await archive.extend(pool, ledger, 0, frontier, [batch]);
    }
    const seconds = await value('ledger_silent_seconds', { ledger: 'co.ec.crossing' });
    expect(seconds).toBeGreaterThanOrEqual(600);
    expect(seconds).toBeLessThan(660);
    expect(await value('ledger_silent_seconds', { ledger: 'co.all.crossing' })).toBe(0);
    expect(await value('ledger_silent_seconds', { ledger: 'pe.all.crossing' })).toBe(Infinity);
  });

  it('tell how many events a read model is behind, and how old the first of them is', async () => {
    const entries = [60, 40, 20].map((secondsAgo, position) => {
      const leaf = JSON.stringify({ time: new Date(Date.now() - secondsAgo * 1_000).toISOString() });
      return { position, leaf, leafHash: hashLeaf(Buffer.from(leaf)) };
    });
    const frontier = CompactRange.empty();
    for (const { leafHash } of entries) frontier.append(leafHash);
    await archive.open(LEDGER);
    await archive.open('co.ec.agreement');
    const batch = { entries, size: 3, asOf: '2026-01-01T00:00:00.000000Z', root: frontier.root(), note: 'n' };
    await archive.transaction((client) => archive.extend(client, LEDGER, 0, frontier, [batch]));
    const lag = { projection: 'tally', ledger: LEDGER };
    expect(await value('projection_lag_events', lag)).toBe(3);
    // What it does not read it cannot be behind.
    expect(await value('projection_lag_events', { ...lag, ledger: 'co.ec.agreement' })).toBeUndefined();
    expect(
      Math.round((await value('projection_lag_seconds', { projection: 'tally', ledger: LEDGER }))!),
    ).toBe(60);
    await pool.query(`insert into projections values ('tally', 1, 1)`);
    await pool.query(`insert into projection_positions values ('tally', $1, 2, '')`, [LEDGER]);
    expect(await value('projection_lag_events', lag)).toBe(1);
    expect(
      Math.round((await value('projection_lag_seconds', { projection: 'tally', ledger: LEDGER }))!),
    ).toBe(20);
    await pool.query('update projection_positions set size = 3');
    expect(await value('projection_lag_events', lag)).toBe(0);
    expect(await value('projection_lag_seconds', { projection: 'tally', ledger: LEDGER })).toBe(0);
  });

  it('tell what waits in quarantine, by who found it, until it is decided', async () => {
    const quarantine = new Quarantine(pool);
    const finding = { ledger: LEDGER, code: 'contract.unknown-type', detail: 'x' };
    for (const [consumer, record] of [
      ['inbox', 'a'],
      ['tally', 'a'],
      ['tally', 'b'],
    ] as const)
      await quarantine.keep({ ...finding, consumer, record: Buffer.from(record) });
    expect(await value('quarantine_open', { consumer: 'inbox', ledger: LEDGER })).toBe(1);
    expect(await value('quarantine_open', { consumer: 'tally', ledger: LEDGER })).toBe(2);
    const [newest] = await quarantine.list('open');
    await quarantine.resolve(newest!.id, 'skipped', 'not ours', 'operator');
    expect(await value('quarantine_open', { consumer: 'tally', ledger: LEDGER })).toBe(1);
  });

  it('count no further than what is worth counting', async () => {
    await Promise.all(Array.from({ length: 51 }, (_, stream) => append(`many-${stream}`, 2_000)));
    expect(await value('relay_backlog_events')).toBe(100_000);
  });
});
