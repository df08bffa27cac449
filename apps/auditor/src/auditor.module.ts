import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule, accessProblems } from '#access';
import { CrossingReadModels, crossingProblems, posts, traffic } from '#crossing';
import { EventStoreMigration, EventStoreModule, PostgresEventStore } from '#event-store';
import { HttpModule } from '#http';
import { Inbox, Messaging1700000000002, MessagingModule } from '#messaging';
import {
  migrateDatabase,
  operationsProblems,
  poolOf,
  QuarantineController,
  readModelOptions,
  settingsFrom,
} from '#operations';
import { Projection1700000000003, ProjectionModule } from '#projection';
import { Auditor1700000000101 } from './auditor.migration.ts';
import { LedgersController } from './ledgers.controller.ts';
import { auditorProblems } from './problems.ts';
import { ReplaysController } from './replays.controller.ts';
import { Replays } from './replays.ts';

@Module({})
class Auditor {}

const models = [posts, traffic];

/** The archive of every published ledger, its verification, and replay as of a moment. */
export const auditor = async (): Promise<DynamicModule> => {
  const logger = new Logger('auditor');
  const log = (line: string): void => logger.log(line);
  const settings = settingsFrom('AUDITOR', process.env);
  await migrateDatabase(
    settings,
    [
      EventStoreMigration,
      Messaging1700000000002,
      Projection1700000000003,
      CrossingReadModels,
      Auditor1700000000101,
    ],
    log,
  );
  const pool = poolOf(settings, log);
  return {
    module: Auditor,
    imports: [
      HttpModule.forRoot({
        problems: [accessProblems, operationsProblems, crossingProblems, auditorProblems],
        readiness: {
          inject: [Inbox],
          useFactory: (inbox: Inbox) => [{ name: 'inbox', check: async () => inbox.unready() }],
        },
      }),
      AccessModule.forRoot({}),
      TypeOrmModule.forRoot(
        readModelOptions(
          settings,
          models.flatMap(({ tables }) => tables),
        ),
      ),
      EventStoreModule.forRoot(async () => PostgresEventStore.open(pool)),
      MessagingModule.forRoot({
        group: 'auditor',
        pool,
        kafka: settings.kafka,
        registry: settings.registry,
        log,
      }),
      // The auditor keeps no read model current; it rebuilds any of them as of a moment.
      ProjectionModule.forRoot([], log),
    ],
    controllers: [LedgersController, ReplaysController, QuarantineController],
    providers: [Replays, { provide: 'MODELS', useValue: models }],
  };
};
