import fc from 'fast-check';
import pg from 'pg';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import type { CrossingRecordedV2 } from '#contracts/crossing';
import { migrate } from '#platform/database';
import { hashLeaf } from '#platform/ledger';
import { Archive, messagingMigrations, Quarantine, type NamedRecord } from '#platform/messaging';
import { contracts } from '../../../../../test/contracts.ts';
import {
  databaseTemplate,
  type DatabaseTemplate,
  type TestDatabase,
} from '../../../../../test/environment/database.ts';
import { eventually } from '../../../../../test/eventually.ts';
import { digestOfModel } from '../rebuild/digest.ts';
import { projectionTables } from '../projection.migration.ts';
import { projection } from '../projection.ts';
import { PositionNotReached, ProjectedPositions } from '../queries/read-positions.ts';
import { replay } from '../rebuild/replay.ts';
import { ProjectionRunner } from './runner.ts';

@Entity('tally')
class Tally {
  @PrimaryColumn('text') post!: string;
  @Column('bigint') persons!: number;
}

class TallyTable {
  name = 'TallyTable1700000000999';
  async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    await runner.query(`create table tally (post text primary key, persons bigint not null);
      do $$ begin execute format('grant select, insert, update on tally to %I', current_setting('vecindad.app_role'));
        execute format('grant temporary on database %I to %I', current_database(), current_setting('vecindad.app_role')); end $$`);
  }
  async down(): Promise<void> {}
}

const tally = projection<CrossingRecordedV2>('tally', {
  version: 1,
  tables: [Tally],
  migrations: [TallyTable],
  on: {
    'vecindad.crossing.recorded.v2': (rows, { data }) => {
      rows.add(Tally, { post: data.post }, { persons: 1 });
      if (data.nationality === 'BUG') throw new Error('a fault in the handler');
    },
  },
});

const leafOf = (ledger: string, position: number, data: object, more: object = {}): string =>
  JSON.stringify({
    specversion: '1.0',
    id: `${ledger}/${position}`,
    source: 'urn:vecindad:ec',
    type: 'vecindad.crossing.recorded.v2',
    subject: `crossing-${position}`,
    time: `2026-01-01T00:00:00.${String(position).padStart(6, '0')}Z`,
    occurredat: `2026-01-${String(1 + (position % 28)).padStart(2, '0')}`,
    datacontenttype: 'application/json',
    ledger,
    ledgerposition: String(position),
    data: { post: 'rumichaca', direction: 'entry', mode: 'land', nationality: 'COL', ...data },
    ...more,
  });

describe('keeping a read model current', () => {
  let template: DatabaseTemplate;
  let database: TestDatabase;
  let pool: pg.Pool;
  let source: DataSource;
  let archive: Archive;
  let quarantine: Quarantine;
  const runners: ProjectionRunner[] = [];

  beforeAll(async () => {
    template = await databaseTemplate((empty) =>
      migrate({ ...empty, migrations: [...messagingMigrations, projectionTables, TallyTable] }),
    );
  });
  afterAll(() => template.drop());
  beforeEach(async () => {
    database = await template.copy();
    pool = new pg.Pool({ connectionString: database.appUrl });
    source = await new DataSource({ type: 'postgres', url: database.appUrl, entities: [Tally] }).initialize();
    archive = new Archive(pool);
    quarantine = new Quarantine(pool);
  });
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((runner) => runner.stop()));
    await source.destroy();
    await pool.end();
    await database.drop();
  });

  /** Archives events as an inbox would once their seal has verified. */
  const arrive = async (ledger: string, ...leaves: ((position: number) => string)[]): Promise<void> => {
    const { size, frontier } = await archive.open(ledger);
    const entries = leaves.map((leaf, index) => {
      const text = leaf(size + index);
      const leafHash = hashLeaf(Buffer.from(text));
      frontier.append(leafHash);
      return { position: size + index, leaf: text, leafHash };
    });
    const batch = {
      entries,
      size: frontier.size,
      asOf: `2026-01-01T00:00:00.${String(frontier.size).padStart(6, '0')}Z`,
      root: frontier.root(),
      note: 'n',
    };
    await archive.transaction((client) => archive.extend(client, ledger, size, frontier, [batch]));
    archive.emit('advanced', ledger);
  };
  const crossingsAt = (ledger: string, count: number, data: object = {}) =>
    arrive(
      ledger,
      ...Array.from({ length: count }, () => (position: number) => leafOf(ledger, position, data)),
    );

  const run = (): ProjectionRunner => {
    const runner = new ProjectionRunner([tally], source, archive, quarantine, contracts, () => undefined);
    runners.push(runner);
    runner.start();
    return runner;
  };
  const persons = async (): Promise<number> =>
    Number((await source.query<{ sum: string | null }[]>('select sum(persons) from tally'))[0]!.sum ?? 0);
  const reaches = async (runner: ProjectionRunner, ledger: string, size: number): Promise<void> =>
    new ProjectedPositions(source, runner).waitFor({ [ledger]: size });

  /** What stands in quarantine, once something does. */
  const kept = (): Promise<NamedRecord> =>
    eventually('something stands in quarantine', async () => (await quarantine.list('open'))[0]);

  it('folds what arrives, each event once, and says how far it is', async () => {
    const runner = run();
    await crossingsAt('ec.co.crossing', 10);
    await crossingsAt('ec.pe.crossing', 5);
    await reaches(runner, 'ec.co.crossing', 10);
    await reaches(runner, 'ec.pe.crossing', 5);
    expect(await persons()).toBe(15);
    expect(await new ProjectedPositions(source, runner).at()).toEqual({
      'ec.co.crossing': 10,
      'ec.pe.crossing': 5,
    });
  });

  it('waits for an instant of recording as for a size, and says where it stands when that takes too long', async () => {
    const runner = run();
    const positions = new ProjectedPositions(source, runner);
    const waiting = positions.waitFor({ 'ec.co.crossing': '2026-01-01T00:00:00.000003Z' });
    await crossingsAt('ec.co.crossing', 3);
    await waiting;
    expect(await persons()).toBe(3);
    await expect(positions.waitFor({ 'ec.co.crossing': 99 }, 50)).rejects.toMatchObject({
      name: PositionNotReached.name,
      reached: { 'ec.co.crossing': 3 },
    });
  });

  it('always counts each event once, however often it is stopped, and with two at work at the same time', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom('start', 'stop')), {
          minLength: 3,
          maxLength: 12,
        }),
        async (steps) => {
          const before = await persons();
          let arrived = 0;
          const atWork = [run()];
          for (const step of steps) {
            if (step === 'start' && atWork.length < 3) atWork.push(run());
            else if (step === 'stop') await atWork.shift()?.stop();
            else if (typeof step === 'number') {
              await crossingsAt('ec.co.crossing', step);
              arrived += step;
            }
          }
          const last = run();
          const { size } = await archive.open('ec.co.crossing');
          await Promise.all(atWork.map((runner) => runner.stop()));
          await reaches(last, 'ec.co.crossing', size);
          expect((await persons()) - before).toBe(arrived);
          await last.stop();
        },
      ),
      { numRuns: 8 },
    ));

  it('a writer that was overtaken changes nothing', async () => {
    const runner = run();
    await crossingsAt('ec.co.crossing', 5);
    await reaches(runner, 'ec.co.crossing', 5);
    // Another has taken the lead, and this one does not know yet.
    await source.query('update projections set epoch = epoch + 1');
    await crossingsAt('ec.co.crossing', 5);
    await reaches(runner, 'ec.co.crossing', 10);
    expect(await persons()).toBe(10);
  });

  describe('an event that cannot be folded', () => {
    it.each([
      [
        'of an unknown type',
        (position: number) =>
          leafOf('ec.co.crossing', position, {}, { type: 'vecindad.crossing.vanished.v1' }),
        'contract.unknown-type',
      ],
      [
        'of a newer version',
        (position: number) =>
          leafOf('ec.co.crossing', position, {}, { type: 'vecindad.crossing.recorded.v3' }),
        'contract.newer-version',
      ],
      [
        'with data against its contract',
        (position: number) => leafOf('ec.co.crossing', position, { direction: 'sideways' }),
        'contract.invalid-data',
      ],
      [
        'that a handler fails on',
        (position: number) => leafOf('ec.co.crossing', position, { nationality: 'BUG' }),
        'projection.failed',
      ],
    ])('%s stops its ledger only, until an operator leaves it out', async (_, leaf, code) => {
      const runner = run();
      await crossingsAt('ec.co.crossing', 3);
      await arrive('ec.co.crossing', leaf);
      await crossingsAt('ec.co.crossing', 4);
      await crossingsAt('ec.pe.crossing', 2);
      const found = await kept();
      expect(found).toMatchObject({ consumer: 'tally', ledger: 'ec.co.crossing', position: 3, code });
      // What is folded after it was kept aside: of the other ledger only.
      await crossingsAt('ec.pe.crossing', 1);
      await reaches(runner, 'ec.pe.crossing', 3);
      expect(await new ProjectedPositions(source, runner).at()).toEqual({
        'ec.co.crossing': 3,
        'ec.pe.crossing': 3,
      });
      expect(await persons()).toBe(6);
      expect(await quarantine.list('open')).toHaveLength(1);
      // Tried again while its cause is still there, it stands in quarantine again.
      await quarantine.resolve(found.id, 'retried', 'tried again', 'operator');
      runner.wake();
      const again = await kept();
      expect(again).toMatchObject({ position: 3, code });
      await quarantine.resolve(again.id, 'skipped', 'not ours', 'operator');
      runner.wake();
      await reaches(runner, 'ec.co.crossing', 8);
      expect(await persons()).toBe(10);
    });
  });

  describe('replay', () => {
    const replayed = (asOf: object) =>
      replay(
        { source, archive, contracts, quarantine },
        tally,
        asOf,
        () => undefined,
        async () => undefined,
      );

    it('gives the digest that the live read model has at the same positions', async () => {
      const runner = run();
      await crossingsAt('ec.co.crossing', 50);
      await crossingsAt('ec.pe.crossing', 20, { post: 'huaquillas' });
      await reaches(runner, 'ec.co.crossing', 50);
      await reaches(runner, 'ec.pe.crossing', 20);
      const query = source.createQueryRunner();
      await query.startTransaction();
      const live = await digestOfModel(source, query, tally);
      await query.rollbackTransaction();
      await query.release();
      expect(await replayed({})).toMatchObject({
        ...live,
        events: 70,
        positions: { 'ec.co.crossing': 50, 'ec.pe.crossing': 20 },
      });
      expect((await replayed({ positions: { 'ec.co.crossing': 49, 'ec.pe.crossing': 20 } })).digest).not.toBe(
        live.digest,
      );
    });

    it('by recording takes what was known by then, by occurrence what had happened by then', async () => {
      await crossingsAt('ec.co.crossing', 28);
      expect((await replayed({ instant: '2026-01-01T00:00:00.000009Z', by: 'recording' })).events).toBe(10);
      expect((await replayed({ instant: '2026-01-10T23:00:00-05:00', by: 'occurrence' })).events).toBe(10);
      expect((await replayed({ instant: '2025-01-01T00:00:00Z', by: 'recording' })).rows).toBe(0);
    });

    it('leaves the live read model alone', async () => {
      const runner = run();
      await crossingsAt('ec.co.crossing', 5);
      await reaches(runner, 'ec.co.crossing', 5);
      expect(await replayed({ positions: { 'ec.co.crossing': 3 } })).toMatchObject({ events: 3, rows: 1 });
      expect(await persons()).toBe(5);
      expect(await new ProjectedPositions(source, runner).at()).toEqual({ 'ec.co.crossing': 5 });
    });
  });

  it('a ledger in which nothing was ever told is no ledger to wait for', async () => {
    await archive.open('ec.co.crossing');
    const runner = run();
    await crossingsAt('ec.pe.crossing', 1);
    await reaches(runner, 'ec.pe.crossing', 1);
    expect(await new ProjectedPositions(source, runner).at()).toEqual({ 'ec.pe.crossing': 1 });
  });
});
