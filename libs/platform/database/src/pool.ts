import { Socket } from 'node:net';
import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import pg from 'pg';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';

/** Where a process's database is. */
export interface DatabaseSettings {
  /** The process, as PostgreSQL is told who connects. */
  readonly name: string;
  readonly databaseUrl: string;
  /** As whom its tables are made and changed; the same as `databaseUrl` where one role does all. */
  readonly ownerUrl: string;
}

/** Brings a process's database to its newest shape, as its owner; then the process works as a role that may do less. */
export const migrateDatabase = async (
  { ownerUrl, databaseUrl }: DatabaseSettings,
  migrations: readonly Migration[],
  log: (line: string) => void,
): Promise<void> => {
  const appRole = decodeURIComponent(new URL(databaseUrl).username);
  if (ownerUrl === databaseUrl)
    log(
      'one database role owns and uses the tables: append-only rests on the trigger alone; give DATABASE_OWNER_URL_… too',
    );
  await migrate({ ownerUrl, appRole: ownerUrl === databaseUrl ? undefined : appRole, migrations });
};

/**
 * A connection whose other end says nothing for so long is given up, and whoever waits on it is told. A network can fall
 * silent without closing anything; a command that waited on such a connection would wait for ever, with all that come
 * after it on its stream.
 */
const SILENCE_MS = 15_000;
/** For questions about read models: a digest of years is sorted before its first line comes. */
const LONG_SILENCE_MS = 120_000;

/** A driver's socket that bears so much silence, also while it is being connected. */
const bearing = (silenceMs: number) => (): Socket => {
  const socket = new Socket();
  return socket.setTimeout(silenceMs, () =>
    socket.destroy(new Error(`PostgreSQL has not answered for ${silenceMs / 1_000} s`)),
  );
};

/** @param silenceMs PostgreSQL itself gives a statement up a little earlier: nobody would hear how it ended */
export const poolOf = (
  { databaseUrl, name }: Omit<DatabaseSettings, 'ownerUrl'>,
  log: (line: string) => void,
  silenceMs = SILENCE_MS,
): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 16,
    application_name: `vecindad ${name}`,
    stream: bearing(silenceMs),
    connectionTimeoutMillis: silenceMs,
    statement_timeout: Math.ceil(silenceMs * 0.8),
  });
  // An idle connection that breaks (PostgreSQL restarted) is replaced; the work on it fails where it runs.
  pool.on('error', (error) => log(`PostgreSQL: ${error.message}`));
  return pool;
};

/** TypeORM over the read models' tables; their shape is the migrations' business, never `synchronize`'s. */
export const readModelOptions = (
  { databaseUrl, name }: Omit<DatabaseSettings, 'ownerUrl'>,
  entities: readonly (new () => object)[],
): TypeOrmModuleOptions => ({
  type: 'postgres',
  url: databaseUrl,
  applicationName: `vecindad ${name} read models`,
  entities: [...entities],
  synchronize: false,
  poolSize: 12,
  retryAttempts: 5,
  retryDelay: 500,
  extra: { stream: bearing(LONG_SILENCE_MS), connectionTimeoutMillis: LONG_SILENCE_MS },
});
