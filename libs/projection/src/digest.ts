import { createHash } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Projection, Table } from './projection.ts';

const PAGE = 5_000;

/** Texts that do not depend on a server's settings. */
const SETTINGS = `set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'iso_8601'; set local extra_float_digits = 1`;

const columnsOf = (source: DataSource, table: Table): { names: string; order: string; name: string } => {
  const metadata = source.getMetadata(table);
  const quote = (column: { databaseName: string }): string => `"${column.databaseName}"::text`;
  return {
    name: `"${metadata.tableName}"`,
    names: metadata.columns.map(quote).join(', '),
    order: metadata.primaryColumns.map((column) => `${quote(column)} collate "C"`).join(', '),
  };
};

/**
 * SHA-256 (hex) over a read model's rows as text, tables in declared order, rows by primary key: equal content on two
 * sides has an equal digest. Runs inside the caller's transaction.
 */
export const digestOf = async (
  source: DataSource,
  runner: QueryRunner,
  projection: Projection,
  schema = 'public',
): Promise<{ digest: string; rows: number }> => {
  const hash = createHash('sha256');
  let rows = 0;
  await runner.query(SETTINGS);
  for (const table of projection.tables) {
    const { name, names, order } = columnsOf(source, table);
    await runner.query(`declare content no scroll cursor for
      select json_build_array(${names})::text as line from "${schema}".${name} order by ${order}`);
    hash.update(`${name}\n`);
    for (;;) {
      const page = (await runner.query(`fetch ${PAGE} from content`)) as { line: string }[];
      for (const { line } of page) hash.update(`${line}\n`);
      rows += page.length;
      if (page.length < PAGE) break;
    }
    await runner.query('close content');
  }
  return { digest: hash.digest('hex'), rows };
};

/**
 * Begins a transaction that sees one moment of a read model throughout. The tables are held before that moment is chosen:
 * otherwise a rebuild could put others in their place between the two, whose rows are younger than the moment.
 */
export const beginSnapshot = async (
  source: DataSource,
  runner: QueryRunner,
  { tables }: Projection,
): Promise<void> => {
  const names = tables.map((table) => `public."${source.getMetadata(table).tableName}"`);
  await runner.startTransaction('REPEATABLE READ');
  await runner.query(`lock table ${names.join(', ')} in access share mode`);
  await runner.query('select');
};
