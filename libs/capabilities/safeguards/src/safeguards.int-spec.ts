import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrate } from '#platform/database';
import {
  eventStoreMigrations,
  handle,
  newCommandKey,
  PostgresEventStore,
  type Committed,
} from '#platform/event-store';
import { homeLedger, instantBy, laterBy, SetClock, streamOf, systemClock } from '#platform/kernel';
import { createSigningKey, signerFrom } from '#platform/ledger';
import {
  Archive,
  messagingMigrations,
  PrivateLedgers,
  Quarantine,
  QUIET_SEALED_EVERY_MS,
  Sealing,
} from '#platform/messaging';
import { ProjectedPositions, ProjectionRunner, projectionTables } from '#platform/projection';
import { Reactor } from '#platform/reactions';
import { contracts } from '../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { safeguard } from './case.ts';
import type { CaseCommand } from './case.commands.ts';
import { cases } from './cases.projection.ts';
import { CaseRowsOfNode, viewOf } from './cases.ts';
import { CountPublication } from './count-publication.ts';
import { monthTakenBy, takenAt } from './counted.ts';
import { counts } from './counts.projection.ts';
import { safeguardsDisclosures } from './disclosure.ts';
import { dueSafeguards } from './due-safeguards.ts';
import { DutyNotices } from './duty-notices.ts';
import { act, CASE, detention, JUDGE_DUE, LATER, NOW, open } from './fixtures/cases.ts';
import { monthcounts, type CountsPublished } from './month-counts.ts';

const commandKey = newCommandKey();
const signer = signerFrom('vecindad/ec', createSigningKey('vecindad/ec').privateKeyPem);
const models = [cases, dueSafeguards.model, counts];
const entities = models.flatMap(({ tables }) => tables);

describe('safeguards on PostgreSQL', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let source: DataSource;
  let archive: Archive;
  let store: PostgresEventStore;
  let runner: ProjectionRunner;

  beforeAll(async () => {
    database = await freshDatabase();
    const migrations = [
      ...eventStoreMigrations(commandKey),
      ...messagingMigrations,
      projectionTables,
      ...models.flatMap((model) => model.migrations),
    ];
    await migrate({ ...database, migrations });
    pool = new pg.Pool({ connectionString: database.appUrl });
    source = await new DataSource({ type: 'postgres', url: database.appUrl, entities }).initialize();
    archive = new Archive(pool);
    store = await PostgresEventStore.open(pool, commandKey);
    runner = new ProjectionRunner(models, source, archive, new Quarantine(pool), contracts, () => undefined);
    runner.start();
  });
  afterAll(async () => {
    await runner.stop();
    await Promise.all([source.destroy(), pool.end()]);
    await database.drop();
  });

  /** What was recorded comes into the private ledger and, where it is told, into the published one; and is folded. */
  const keeps = async (recordedAt: string): Promise<void> => {
    const keptIn = Object.fromEntries(Object.keys(safeguardsDisclosures).map((type) => [type, 'safeguards']));
    const ledgers = new PrivateLedgers({
      country: 'EC',
      archive,
      keptIn,
      quietEveryMs: QUIET_SEALED_EVERY_MS,
    });
    const { rows } = await pool.query('select max(position) as position from events');
    await ledgers.step(await store.follow(Number(rows[0].position)).next({ waitMs: 0 }), signer);
    await new ProjectedPositions(source, runner).waitFor({ [homeLedger('EC', 'safeguards')]: recordedAt });
  };
  const does = async (command: CaseCommand): Promise<void> => {
    const { recordedAt } = await handle(store, safeguard, command.data.case, command);
    await keeps(recordedAt);
  };

  it('cases are kept with what they are found by, what was done, and what is due', async () => {
    const rows = new CaseRowsOfNode(source);
    await does(open({ ...detention, subject: 'p-1' }));
    await does(act('PersonReferred', { on: LATER, kind: 'protection', to: 'Dirección de Protección' }));
    expect(await rows.cases({ subject: 'p-1' })).toMatchObject([
      { case: CASE, kind: 'detention', authority: 'ec-policia', protected: true, annulled: null },
    ]);
    expect((await rows.openDuties()).map(({ duty, due }) => [duty, due])).toEqual(
      expect.arrayContaining([
        ['judge', JUDGE_DUE],
        ['consular-right', JUDGE_DUE],
      ]),
    );
    await does(act('JudgeReviewed', { on: LATER, court: 'Unidad Judicial', decision: 'confirmed' }));
    expect((await rows.openDuties()).map(({ duty }) => duty)).toEqual(['consular-right']);
    expect(viewOf(CASE, await rows.acts([CASE]), 'EC', NOW)).toMatchObject({
      version: 3,
      protected: true,
      referrals: [{ kind: 'protection' }],
      duties: [
        { duty: 'judge', state: 'met' },
        { duty: 'consular-right', state: 'open' },
      ],
    });
  });

  it('whoever must act is told once that the limit passed, by processes abreast', async () => {
    const clock = new SetClock(JUDGE_DUE);
    const reactors = Array.from({ length: 2 }, () => {
      const reaction = new DutyNotices({ country: 'EC', dates: dueSafeguards, source, runner, store });
      return new Reactor({ country: 'EC', reactions: [reaction], clock, log: () => undefined });
    });
    for (const reactor of reactors) reactor.start();
    const notices = async () =>
      (await store.load(streamOf(safeguard, CASE))).events.filter(({ type }) => type === 'DutyNoticed');
    for (let tries = 0; (await notices()).length === 0 && tries < 200; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all(reactors.map((reactor) => reactor.stop()));
    const [notice] = await notices();
    await keeps(notice!.recordedAt);
    expect((await notices()).map(({ data }) => data)).toMatchObject([
      { duty: 'consular-right', stage: 'passed' },
    ]);
    const ledgers = [homeLedger('EC', 'safeguards')];
    expect(await dueSafeguards.come(source, ledgers, instantBy(clock))).toEqual([]);
  });

  it('counts are told at a full quarter of an hour, and nothing tells when they were written down', async () => {
    const publication = new CountPublication(store, 'EC');
    const now = instantBy(systemClock);
    const lastTaken = takenAt(monthTakenBy(now));
    const { effects } = await publication.look(laterBy(9 * 60_000, lastTaken));
    for (const { cause, carryOut } of effects)
      await carryOut({
        caller: { subject: 'ec-node', agency: 'ec-node' },
        country: 'EC',
        commandId: `ec-node:${publication.name}:${cause}`,
        now,
      });
    const { events } = await store.load(streamOf(monthcounts, 'EC'));
    const [{ recordedAt, data }] = events as unknown as [CountsPublished & { recordedAt: string }];
    expect(data.takenAt < recordedAt && recordedAt < data.toldAt).toBe(true);
    const sealing = await Sealing.open({
      country: 'EC',
      contracts,
      archive,
      disclosures: safeguardsDisclosures,
      signer,
    });
    const sealed = (committed: Committed) =>
      (sealing.prepare(committed, 0)?.growths ?? [])
        .filter(({ ledger }) => ledger === 'ec.all.safeguards')
        .flatMap(({ batches }) => batches);
    const committed = await store.follow(0).next({ waitMs: 0, limit: 2_000 });
    expect(sealed(committed).flatMap(({ entries }) => entries)).toEqual([]);
    const behind = sealed({ events: [], upTo: committed.upTo, asOf: data.toldAt });
    expect(behind.map(({ asOf, size }) => [asOf, size]).at(-1)).toEqual([data.toldAt, 1]);
    const leaf = String(behind.at(-1)!.entries[0]!.leaf);
    expect(leaf).toContain(data.toldAt);
    expect(leaf).not.toContain(recordedAt);
  });
});
