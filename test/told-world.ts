import 'reflect-metadata';
import { Controller, Get, Inject, Module, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Request } from 'express';
import pg from 'pg';
import request from 'supertest';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { accessPermissions, Asker, TokenVerifier, type Caller } from '#platform/access';
import { Contracts, type PublishedEvent } from '#platform/contracts';
import { migrate } from '#platform/database';
import { createApp, HttpModule } from '#platform/http';
import { audienceOf, parseLedgerName, type Country } from '#platform/kernel';
import { hashLeaf } from '#platform/ledger';
import {
  Archive,
  CLOCK_SKEW_MS,
  Inbox,
  messagingMigrations,
  Quarantine,
  Registry,
} from '#platform/messaging';
import { isTold, operationsProblems, ReadersModule } from '#platform/operations';
import {
  ProjectedPositions,
  projectionTables,
  projection,
  ProjectionRunner,
  Projections,
  READ_POSITIONS,
  Shows,
  type Projection,
} from '#platform/projection';
import {
  replaysTables,
  replaysLeavingOut,
  replaysOfSomebody,
  CLOCK_SKEW,
  LedgersController,
  auditorProblems,
  ReplaysController,
  Replays,
} from '#capabilities/audit';
import { contracts } from './contracts.ts';
import { ChangesController } from '../apps/shared-view/src/changes.controller.ts';
import { ChangesHub } from '../apps/shared-view/src/changes-hub.ts';
import { AGREED, CompletenessController } from '../apps/shared-view/src/completeness.controller.ts';
import { DigestsController } from '../apps/shared-view/src/digests.controller.ts';
import { viewProblems } from '../apps/shared-view/src/problems.ts';
import { freshDatabase } from './environment/database.ts';

/** What a slice's shared read model looks like, at its smallest. */
@Entity('tally')
class Tally {
  @PrimaryColumn('text') ledger!: string;
  @PrimaryColumn('text') post!: string;
  @Column('bigint') persons!: number;
}

class TallyTable {
  name = 'TallyTable1700000000999';
  async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    await runner.query(`
      create table tally (
        ledger text collate "C" not null, post text not null, persons bigint not null, primary key (ledger, post));
      do $$ begin
        execute format('grant select, insert, update on tally to %I', current_setting('vecindad.app_role'));
      end $$`);
  }
  async down(): Promise<void> {}
}

const tally = projection<PublishedEvent>('tally', {
  version: 1,
  tables: [Tally],
  migrations: [TallyTable],
  on: {
    'vecindad.crossing.post-opened.v1': (rows, { ledger, data }) =>
      rows.add(Tally, { ledger, post: (data as { post: string }).post }, { persons: 1 }),
  },
});

@Controller('v1/tally')
@Shows(tally)
class TallyController {
  constructor(@Inject(getDataSourceToken()) private readonly source: DataSource) {}

  @Get()
  @accessPermissions.Allow('view:read')
  async read(@Asker() { country }: Caller): Promise<object> {
    const rows = await this.source
      .createQueryBuilder(Tally, 't')
      .where('t.ledger = any(:ledgers)', { ledgers: contracts.ledgers.at(country) })
      .orderBy('t.ledger')
      .addOrderBy('t.post')
      .getMany();
    return { rows };
  }
}

/** Whoever says so: who may come in at all is another test's business. */
class SaysSo implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const incoming = context.switchToHttp().getRequest<Request>();
    const [country, subject = 'somebody', agency = 'agency'] = (incoming.header('x-caller') ?? '').split('/');
    const token = { key: '', issued: 0 };
    incoming.caller = { country: country as Country, subject, agency, roles: [], expires: Infinity, token };
    return true;
  }
}

@Module({})
class Keeping {}

@Module({})
class World {}

const leafOf = (ledger: string, position: number, post: string): string =>
  JSON.stringify({
    specversion: '1.0',
    id: `${ledger}/${position}`,
    source: `urn:vecindad:${audienceOf(parseLedgerName(ledger).from)}`,
    type: 'vecindad.crossing.post-opened.v1',
    subject: `post-${post}`,
    time: `2026-01-01T00:00:00.${String(position).padStart(6, '0')}Z`,
    occurredat: '2026-01-01',
    datacontenttype: 'application/json',
    ledger,
    ledgerposition: String(position),
    data: {
      post,
      side: parseLedgerName(ledger).from,
      traffic: 'persons',
      since: '2026-01-01',
      reason: 'Decisión de la autoridad',
      source: { title: 'Registro de prueba', date: '2026-01-01' },
    },
  });

/** A shared view and an auditor in one process, over a PostgreSQL of their own, whose ledgers a test fills by hand. */
export interface ToldWorld {
  readonly app: NestExpressApplication;
  readonly source: DataSource;
  readonly archive: Archive;
  /** So many more events in a ledger, sealed and folded. */
  told(ledger: string, count: number): Promise<void>;
  /** `who`: `PE`, or `PE/subject/agency`. */
  ask(who: string, path: string, headers?: Readonly<Record<string, string>>): request.Test;
  send(who: string, path: string, body: object, key?: string): request.Test;
  remove(who: string, path: string): request.Test;
  stop(): Promise<void>;
}

export const startToldWorld = async (): Promise<ToldWorld> => {
  const database = await freshDatabase();
  await migrate({
    ...database,
    migrations: [
      ...messagingMigrations,
      projectionTables,
      TallyTable,
      replaysTables,
      replaysOfSomebody,
      replaysLeavingOut,
    ],
  });
  const pool = new pg.Pool({ connectionString: database.appUrl });
  const source = await new DataSource({
    type: 'postgres',
    url: database.appUrl,
    entities: [Tally],
  }).initialize();
  const archive = new Archive(pool);
  const quarantine = new Quarantine(pool);
  const runner = new ProjectionRunner([tally], source, archive, quarantine, contracts, () => undefined);
  runner.start();
  const positions = new ProjectedPositions(source, runner);
  const hub = new ChangesHub({
    archive,
    positions,
    pause: (ms) => runner.nextStep(runner.steps, ms),
    clock: () => new Date().getTime(),
  });
  const shared: readonly Projection[] = [tally];
  const app = await createApp(
    {
      module: World,
      imports: [
        HttpModule.forRoot({ problems: [operationsProblems, viewProblems, auditorProblems], tells: isTold }),
        {
          module: Keeping,
          global: true,
          providers: [
            { provide: READ_POSITIONS, useValue: positions },
            { provide: Contracts, useValue: contracts },
          ],
          exports: [READ_POSITIONS, Contracts],
        },
        ReadersModule,
      ],
      controllers: [
        TallyController,
        DigestsController,
        CompletenessController,
        ChangesController,
        LedgersController,
        ReplaysController,
      ],
      providers: [
        { provide: CLOCK_SKEW, useValue: CLOCK_SKEW_MS },
        { provide: APP_GUARD, useClass: SaysSo },
        { provide: TokenVerifier, useValue: { stillValid: async () => true } },
        { provide: getDataSourceToken(), useValue: source },
        { provide: Archive, useValue: archive },
        { provide: Quarantine, useValue: quarantine },
        { provide: Registry, useValue: {} },
        { provide: Inbox, useValue: { ledgers: contracts.ledgers.all } },
        { provide: Projections, useValue: runner },
        { provide: AGREED, useValue: { quietEveryMs: 900_000, clockSkewMs: 300_000 } },
        { provide: ChangesHub, useValue: hub },
        { provide: 'MODELS', useValue: shared },
        Replays,
      ],
    },
    'world',
  );
  await app.listen(0, '127.0.0.1');
  const server = app.getHttpServer() as Parameters<typeof request>[0];
  let keys = 0;
  return {
    app,
    source,
    archive,
    async told(ledger, count) {
      if (count === 0) return;
      const { size, frontier } = await archive.open(ledger);
      const entries = Array.from({ length: count }, (_, n) => {
        const leaf = leafOf(ledger, size + n, `post-${(size + n) % 3}`);
        const leafHash = hashLeaf(Buffer.from(leaf));
        frontier.append(leafHash);
        return { position: size + n, leaf, leafHash };
      });
      const asOf = `2026-01-01T00:00:00.${String(frontier.size).padStart(6, '0')}Z`;
      const batch = { entries, size: frontier.size, asOf, root: frontier.root(), note: 'n' };
      await archive.transaction((client) => archive.extend(client, ledger, size, frontier, [batch]));
      archive.emit('advanced', ledger);
      await positions.waitFor({ [ledger]: size + count });
    },
    ask: (who, path, headers = {}) =>
      request(server)
        .get(path)
        .set({ 'x-caller': who, ...headers }),
    send: (who, path, body, key = `k-${keys++}`) =>
      request(server).post(path).set({ 'x-caller': who, 'idempotency-key': key }).send(body),
    remove: (who, path) => request(server).delete(path).set({ 'x-caller': who }),
    async stop() {
      await app.close();
      await runner.stop();
      await source.destroy();
      await pool.end();
      await database.drop();
    },
  };
};
