import { DataSource } from 'typeorm';
import type { Migration } from './migration.ts';

/** Any number; the same for all processes that might migrate the same database at once. */
const MIGRATION_LOCK = 7_346_528_437;

export interface Migrating {
  /** A role that owns the tables. */
  readonly ownerUrl: string;
  /** The role that the program works as; migrations grant it what it may do, and no more. */
  readonly appRole: string | undefined;
  readonly migrations: readonly Migration[];
}

/** Brings a database to its newest shape; processes that start together wait for one another. */
export const migrate = async ({ ownerUrl, appRole, migrations }: Migrating): Promise<void> => {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    applicationName: 'vecindad migrations',
    migrations: [...migrations],
    migrationsTableName: 'schema_history',
    synchronize: false,
    poolSize: 2,
    extra: { options: appRole ? `-c vecindad.app_role=${appRole}` : undefined },
  });
  await source.initialize();
  const session = source.createQueryRunner();
  try {
    await session.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await session.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await session.release();
    await source.destroy();
  }
};
