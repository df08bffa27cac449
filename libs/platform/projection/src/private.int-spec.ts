import pg from 'pg';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import type { CrossingRecordedV2 } from '#contracts/crossing';
import { migrate, migration } from '#platform/database';
import type { DomainEvent } from '#platform/kernel';
import { createSigningKey, signerFrom } from '#platform/ledger';
import { eventStoreMigrations, newCommandKey, PostgresEventStore } from '#platform/event-store';
import {
  Archive,
  messagingMigrations,
  PrivateLedgers,
  Quarantine,
  QUIET_SEALED_EVERY_MS,
  type PrivateEvent,
} from '#platform/messaging';
import { contracts } from '../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { ProjectionRunner } from './leader/runner.ts';
import { projectionTables } from './projection.migration.ts';
import { privateProjection, projection } from './projection.ts';
import { ProjectedPositions } from './queries/read-positions.ts';
import { digestOfModel } from './rebuild/digest.ts';
import { rebuild } from './rebuild/rebuild.ts';
import { replay } from './rebuild/replay.ts';

/** What no neighbour is told: how many persons asked for protection at a post, and who wrote it down. */
@Entity('protection_by_post')
class ProtectionByPost {
  @PrimaryColumn('text') post!: string;
  @PrimaryColumn('text') agency!: string;
  @Column('bigint') persons!: number;
}

const ProtectionTable = migration('ProtectionTable', 999, {
  sql: `create table protection_by_post (post text, agency text, persons bigint not null, primary key (post, agency));`,
  grants: ['select, insert, update on protection_by_post', 'temporary on this database'],
});

type ProtectionAsked = DomainEvent<'ProtectionAsked', { readonly post: string; readonly persons: number }>;

const protection = privateProjection<PrivateEvent<'crossing', ProtectionAsked>>('protection', {
  version: 1,
  channels: ['crossing'],
  tables: [ProtectionByPost],
  migrations: [ProtectionTable],
  // An earlier program counted one person an event.
  upcasters: { ProtectionAsked: (data: object) => ({ persons: 1, ...data }) },
  on: {
    'vecindad-private.crossing.ProtectionAsked': (rows, { data: { recorded, metadata } }) =>
      rows.add(
        ProtectionByPost,
        { post: recorded.post, agency: metadata.agency },
        { persons: recorded.persons },
      ),
  },
});

let published = 0;
/** Reads the same channel, of what is published. */
const neighbours = projection<CrossingRecordedV2>('neighbours', {
  version: 1,
  tables: [],
  migrations: [ProtectionTable],
  on: { 'vecindad.crossing.recorded.v2': () => void published++ },
});

const commandKey = newCommandKey();
const signer = signerFrom('vecindad/ec', createSigningKey('vecindad/ec').privateKeyPem);

describe('a private read model', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let source: DataSource;
  let owner: DataSource;
  let archive: Archive;
  let quarantine: Quarantine;
  let store: PostgresEventStore;
  let runner: ProjectionRunner;

  beforeEach(async () => {
    database = await freshDatabase();
    const migrations = [
      ...eventStoreMigrations(commandKey),
      ...messagingMigrations,
      projectionTables,
      ProtectionTable,
    ];
    await migrate({ ...database, migrations });
    pool = new pg.Pool({ connectionString: database.appUrl });
    const as = (url: string) =>
      new DataSource({ type: 'postgres', url, entities: [ProtectionByPost] }).initialize();
    [source, owner] = [await as(database.appUrl), await as(database.ownerUrl)];
    archive = new Archive(pool);
    quarantine = new Quarantine(pool);
    store = await PostgresEventStore.open(pool, commandKey);
    runner = new ProjectionRunner(
      [protection, neighbours],
      source,
      archive,
      quarantine,
      contracts,
      () => undefined,
    );
    runner.start();
  });
  afterEach(async () => {
    await runner.stop();
    await Promise.all([source.destroy(), owner.destroy(), pool.end()]);
    await database.drop();
  });

  const asked = async (post: string, agency: string, data: object = {}): Promise<string> => {
    const { recordedAt } = await store.append({
      stream: `crossing-${post}`,
      expected: 'any',
      events: [
        { type: 'ProtectionAsked', data: { post, ...data } },
        { type: 'CrossingRecorded', data: { post } },
      ],
      metadata: { agency },
    });
    const keptIn = { ProtectionAsked: 'crossing', CrossingRecorded: 'crossing' };
    const ledgers = new PrivateLedgers({
      country: 'EC',
      archive,
      keptIn,
      quietEveryMs: QUIET_SEALED_EVERY_MS,
    });
    const { rows } = await pool.query('select max(position) as position from events');
    await ledgers.step(await store.follow(Number(rows[0].position)).next({ waitMs: 0 }), signer);
    return recordedAt;
  };
  const rows = () =>
    source.query('select post, agency, persons::int from protection_by_post order by post, agency');
  const folded = (recordedAt: string): Promise<void> =>
    new ProjectedPositions(source, runner).waitFor({ 'ec.ec.crossing': recordedAt });

  it('folds what its country keeps at home, and waits for what was just recorded as any other does', async () => {
    await asked('rumichaca', 'ec-migracion', { persons: 3 });
    await asked('rumichaca', 'ec-migracion');
    await folded(await asked('huaquillas', 'ec-policia'));
    expect(await rows()).toEqual([
      { post: 'huaquillas', agency: 'ec-policia', persons: 1 },
      { post: 'rumichaca', agency: 'ec-migracion', persons: 4 },
    ]);
    expect(published).toBe(0);
    expect(await quarantine.list()).toEqual([]);
    expect(await new ProjectedPositions(source, runner).at()).toEqual({ 'ec.ec.crossing': 6 });
  });

  it('is replayed with the same digest, as of then too, and built anew beside itself', async () => {
    await asked('rumichaca', 'ec-migracion', { persons: 3 });
    const then = await asked('mataje', 'ec-migracion');
    await folded(await asked('huaquillas', 'ec-policia', { persons: 2 }));
    const query = source.createQueryRunner();
    await query.startTransaction();
    const live = await digestOfModel(source, query, protection);
    await query.commitTransaction();
    await query.release();
    const from = { source, archive, contracts, quarantine };
    const nowhere = async (): Promise<void> => undefined;
    const whole = await replay(from, protection, {}, nowhere, nowhere);
    expect(whole).toMatchObject({ ...live, positions: { 'ec.ec.crossing': 6 }, stopped: [] });
    const earlier = await replay(from, protection, { instant: then, by: 'recording' }, nowhere, nowhere);
    expect(earlier).toMatchObject({ rows: 2, events: 4 });
    const rebuilt = await rebuild({ ...from, source: owner }, protection, { meaningChanged: false });
    expect(rebuilt).toMatchObject({ swapped: true, events: 6, blue: live, green: live });
  });
});
