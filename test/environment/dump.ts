import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createDatabases, homeAt, type AppName } from '#tools/local-system';
import type { TestSystem } from './system.ts';

/** A database's content as of one moment, in files: what `pg_dump --data-only` writes, by the server's own COPY. */
export interface Dump {
  readonly folder: string;
  readonly tables: readonly string[];
  readonly sequences: readonly { readonly name: string; readonly value: string; readonly drawn: boolean }[];
  remove(): Promise<void>;
}

const superuser = async <Result>(
  { home, local }: TestSystem,
  database: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> => {
  const { password } = JSON.parse(readFileSync(join(homeAt(home).postgres, 'postgres.json'), 'utf8')) as {
    password: string;
  };
  const client = new pg.Client({
    ...{ host: '127.0.0.1', port: local.ports.POSTGRES!, user: 'postgres' },
    ...{ password, database },
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const databaseOf = ({ local }: TestSystem, name: AppName): string =>
  new URL(local.databases[name].url).pathname.slice(1);

/** Of a running system's part, while it works: it notices nothing. */
export const dump = (system: TestSystem, name: AppName): Promise<Dump> =>
  superuser(system, databaseOf(system, name), async (client) => {
    const folder = mkdtempSync(join(tmpdir(), 'vecindad-dump-'));
    chmodSync(folder, 0o777); // the server writes there, as whoever it runs
    await client.query('begin isolation level repeatable read');
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
          and not relispartition and relname <> 'schema_history' order by relname`,
    );
    for (const table of tables)
      await client.query(
        `copy (select * from "${table.name}") to '${join(folder, table.name)}' with (format binary)`,
      );
    await client.query('commit');
    // Afterwards, as pg_dump does: a number drawn meanwhile is never drawn again.
    const sequences: { name: string; value: string; drawn: boolean }[] = [];
    const { rows } = await client.query<{ name: string }>(
      `select sequencename as name from pg_sequences where schemaname = 'public'`,
    );
    for (const sequence of rows) {
      const at = await client.query(`select last_value, is_called from "${sequence.name}"`);
      const { last_value: value, is_called: drawn } = at.rows[0];
      sequences.push({ name: sequence.name, value, drawn });
    }
    return {
      folder,
      tables: tables.map((table) => table.name),
      sequences,
      remove: () => rm(folder, { recursive: true, force: true }),
    };
  });

/** Loses a database with all that is in it; an empty one is there instead, for the same roles. */
export const wipe = async (system: TestSystem, name: AppName): Promise<void> => {
  const url = await superuser(system, 'postgres', async (client) => {
    await client.query(`drop database ${databaseOf(system, name)} with (force)`);
    return `postgres://postgres:${encodeURIComponent(client.password!)}@${client.host}:${client.port}/postgres`;
  });
  await createDatabases(url, [system.local.databases[name]]);
};

/** Into a database that has its tables, made by the program's own migrations; the triggers that keep history sleep meanwhile. */
export const restore = (system: TestSystem, name: AppName, from: Dump): Promise<void> =>
  superuser(system, databaseOf(system, name), async (client) => {
    await client.query(`begin; set local session_replication_role = replica`);
    await client.query(`truncate ${from.tables.map((table) => `"${table}"`).join(', ')}`);
    for (const table of from.tables)
      await client.query(`copy "${table}" from '${join(from.folder, table)}' with (format binary)`);
    for (const { name: sequence, value, drawn } of from.sequences)
      await client.query('select setval($1, $2, $3)', [sequence, value, drawn]);
    await client.query('commit');
  });
