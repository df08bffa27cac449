import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import pg from 'pg';
import type { MigrationInterface } from 'typeorm';
import { migrate } from '#event-store';
import type { Table } from '#projection';
import type { ProcessSettings } from './settings.ts';

/** Brings a process's database to its newest shape, as its owner; then the process works as a role that may do less. */
export const migrateDatabase = async (
  { ownerUrl, databaseUrl }: ProcessSettings,
  migrations: readonly (new () => MigrationInterface)[],
  log: (line: string) => void,
): Promise<void> => {
  const appRole = decodeURIComponent(new URL(databaseUrl).username);
  if (ownerUrl === databaseUrl)
    log(
      'one database role owns and uses the tables: append-only rests on the trigger alone; give DATABASE_OWNER_URL_… too',
    );
  await migrate({ ownerUrl, appRole: ownerUrl === databaseUrl ? undefined : appRole, migrations });
};

export const poolOf = ({ databaseUrl, name }: ProcessSettings, log: (line: string) => void): pg.Pool => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 16, application_name: `vecindad ${name}` });
  // An idle connection that breaks (PostgreSQL restarted) is replaced; the work on it fails where it runs.
  pool.on('error', (error) => log(`PostgreSQL: ${error.message}`));
  return pool;
};

/** TypeORM over the read models' tables; their shape is the migrations' business, never `synchronize`'s. */
export const readModelOptions = (
  { databaseUrl, name }: ProcessSettings,
  entities: readonly Table[],
): TypeOrmModuleOptions => ({
  type: 'postgres',
  url: databaseUrl,
  applicationName: `vecindad ${name} read models`,
  entities: [...entities],
  synchronize: false,
  poolSize: 12,
  retryAttempts: 5,
  retryDelay: 500,
});
