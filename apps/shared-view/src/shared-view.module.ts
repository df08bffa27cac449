import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule, accessProblems } from '#access';
import { CrossingReadModels, crossingProblems, CrossingViewsModule, posts, traffic } from '#crossing';
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
import { Projection1700000000003, ProjectionModule, Projections } from '#projection';
import { ChangesController } from './changes.controller.ts';
import { DigestsController } from './digests.controller.ts';
import { viewProblems } from './problems.ts';

@Module({})
class SharedView {}

const models = [posts, traffic];

/** The read models that committees share, from the published events alone. */
export const sharedView = async (): Promise<DynamicModule> => {
  const logger = new Logger('view');
  const log = (line: string): void => logger.log(line);
  const settings = settingsFrom('SHARED_VIEW', process.env);
  await migrateDatabase(
    settings,
    [EventStoreMigration, Messaging1700000000002, Projection1700000000003, CrossingReadModels],
    log,
  );
  const pool = poolOf(settings, log);
  return {
    module: SharedView,
    imports: [
      HttpModule.forRoot({
        problems: [accessProblems, operationsProblems, crossingProblems, viewProblems],
        readiness: {
          inject: [Inbox, Projections],
          useFactory: (inbox: Inbox, projections: Projections) => [
            { name: 'read models', check: async () => projections.unready() },
            { name: 'inbox', check: async () => inbox.unready() },
          ],
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
        group: 'shared-view',
        pool,
        kafka: settings.kafka,
        registry: settings.registry,
        log,
      }),
      ProjectionModule.forRoot(models, log),
      CrossingViewsModule,
    ],
    controllers: [ChangesController, DigestsController, QuarantineController],
  };
};
