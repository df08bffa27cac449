import type { DataSource, QueryRunner } from 'typeorm';
import type { Projection, Table } from '../projection.ts';

const SHOWN = 10;

/** A row that is not the same in the tables in use (blue) and in those built beside them (green). */
export interface Difference {
  readonly table: string;
  /** The row's primary key, by column. */
  readonly key: Readonly<Record<string, unknown>>;
  /** Null where there is no such row. */
  readonly blue: Readonly<Record<string, unknown>> | null;
  readonly green: Readonly<Record<string, unknown>> | null;
}

export interface Differences {
  readonly count: number;
  /** In key order. */
  readonly first: readonly Difference[];
}

const differencesIn = async (
  source: DataSource,
  runner: QueryRunner,
  table: Table,
  schema: string,
): Promise<Differences> => {
  const { tableName, primaryColumns } = source.getMetadata(table);
  const keys = primaryColumns.map(({ databaseName }) => `"${databaseName}"`);
  const key = primaryColumns.map(({ databaseName: name }) => `'${name}', "${name}"`).join(', ');
  const rowsOf = (from: string): string => `(select ${keys.join(', ')}, to_jsonb(t) as row from ${from} t)`;
  const found = (await runner.query(
    `select jsonb_build_object(${key}) as key, blue.row as blue, green.row as green, count(*) over () as count
       from ${rowsOf(`public."${tableName}"`)} blue
       full join ${rowsOf(`"${schema}"."${tableName}"`)} green using (${keys.join(', ')})
      where blue.row is distinct from green.row order by ${keys.join(', ')} limit ${SHOWN}`,
  )) as (Omit<Difference, 'table'> & { count: string })[];
  return {
    count: Number(found[0]?.count ?? 0),
    first: found.map(({ key, blue, green }) => ({ table: tableName, key, blue, green })),
  };
};

/** Which rows differ between the tables in use and those in a schema beside them, in the caller's transaction. */
export const differencesOf = async (
  source: DataSource,
  runner: QueryRunner,
  { tables }: Projection,
  schema: string,
): Promise<Differences> => {
  const all: Differences[] = [];
  for (const table of tables) all.push(await differencesIn(source, runner, table, schema));
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    first: all.flatMap(({ first }) => first).slice(0, SHOWN),
  };
};
