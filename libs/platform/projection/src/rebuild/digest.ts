import { createHash } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Projection, Table } from '../projection.ts';

const PAGE = 5_000;

/** Texts that do not depend on a server's settings. */
const SETTINGS = `set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'iso_8601'; set local extra_float_digits = 1`;

/** The column that names the ledger on which a row rests. */
export const LEDGER = 'ledger';

export interface DigestOptions {
  /** Where the tables lie; `pg_temp` for a replay's own. */
  readonly schema?: string;
  /** Only the rows that rest on these ledgers; all of them where none is named. */
  readonly ledgers?: readonly string[];
  /** Nobody wants it any more. */
  readonly stop?: AbortSignal;
}

const columnsOf = (source: DataSource, table: Table): { names: string; order: string; name: string } => {
  const metadata = source.getMetadata(table);
  const quote = (column: { databaseName: string }): string => `"${column.databaseName}"::text`;
  return {
    name: `"${metadata.tableName}"`,
    names: metadata.columns.map(quote).join(', '),
    order: metadata.primaryColumns.map((column) => `${quote(column)} collate "C"`).join(', '),
  };
};

/** A row is shown to who may read its ledger; of a table that does not say which that is, nothing is shown. */
const among = (source: DataSource, table: Table, ledgers: readonly string[] | undefined): string => {
  if (!ledgers) return '';
  const says = source.getMetadata(table).columns.some(({ databaseName }) => databaseName === LEDGER);
  return says ? `where "${LEDGER}" = any($1)` : 'where false';
};

/**
 * SHA-256 (hex) over a read model's rows as text, tables in declared order, rows by primary key: equal content on two
 * sides has an equal digest. Runs inside the caller's transaction.
 * @throws the reason of `stop`, between two pages
 */
export const digestOfModel = async (
  source: DataSource,
  runner: QueryRunner,
  projection: Projection,
  { schema = 'public', ledgers, stop }: DigestOptions = {},
): Promise<{ digest: string; rows: number }> => {
  const hash = createHash('sha256');
  let rows = 0;
  await runner.query(SETTINGS);
  for (const table of projection.tables) {
    const { name, names, order } = columnsOf(source, table);
    const only = among(source, table, ledgers);
    stop?.throwIfAborted();
    await runner.query(
      `declare content no scroll cursor for
       select json_build_array(${names})::text as line from "${schema}".${name} ${only} order by ${order}`,
      only.includes('$1') ? [ledgers] : [],
    );
    hash.update(`${name}\n`);
    for (;;) {
      stop?.throwIfAborted();
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
