import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { MigrationInterface } from 'typeorm';
import { AccessModule, accessProblems } from '#access';
import { EventStoreMigration, EventStoreModule, PostgresEventStore } from '#event-store';
import { HttpModule, type Catalogue } from '#http';
import { Inbox, Messaging1700000000002, MessagingModule } from '#messaging';
import { Projection1700000000003, ProjectionModule, Projections, type Projection } from '#projection';
import { migrateDatabase, poolOf, readModelOptions } from './database.ts';
import { operationsProblems } from './problems.ts';
import { settingsFrom, type ProcessName } from './settings.ts';

export interface ReaderSettings {
  readonly name: ProcessName;
  /** Kafka consumer group. */
  readonly group: string;
  readonly problems: readonly Catalogue[];
  /** Read models whose tables are here. */
  readonly models: readonly Projection[];
  /** Those of them that are kept current. */
  readonly kept: readonly Projection[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly log: (line: string) => void;
}

/**
 * What a process that reads every country's ledgers is made of: it verifies and archives them, keeps read models, and
 * has a store of its own for what its operators decide.
 */
export const readerModules = async (
  reader: ReaderSettings,
): Promise<(DynamicModule | Promise<DynamicModule>)[]> => {
  const { name, group, problems, models, kept, migrations, log } = reader;
  const settings = settingsFrom(name, process.env);
  const common = [EventStoreMigration, Messaging1700000000002, Projection1700000000003];
  await migrateDatabase(settings, [...common, ...migrations], log);
  const pool = poolOf(settings, log);
  const tables = models.flatMap((model) => model.tables);
  return [
    HttpModule.forRoot({
      problems: [accessProblems, operationsProblems, ...problems],
      readiness: {
        inject: [Inbox, Projections],
        useFactory: (inbox: Inbox, projections: Projections) => [
          { name: 'inbox', check: async () => inbox.unready() },
          { name: 'read models', check: async () => projections.unready() },
        ],
      },
    }),
    AccessModule.forRoot(),
    TypeOrmModule.forRoot(readModelOptions(settings, tables)),
    EventStoreModule.forRoot(() => PostgresEventStore.open(pool)),
    MessagingModule.forRoot({ group, pool, kafka: settings.kafka, registry: settings.registry, log }),
    ProjectionModule.forRoot(kept, log),
  ];
};
