import type { DataSource, EntityMetadata } from 'typeorm';
import { isWellFormed } from '#platform/kernel';
import type { Rows, Table } from '../projection.ts';
import { NotWritable, type Writer } from './writer.ts';

type Kind = 'add' | 'put' | 'merge';

interface Buffered {
  readonly kind: Kind;
  readonly statement: Statement;
  readonly rows: Map<string, Record<string, unknown>>;
}

interface Column {
  readonly property: string;
  readonly name: string;
  readonly type: string;
  readonly primary: boolean;
}

interface Statement {
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly add: string;
  readonly put: string;
  /** Of some columns beside the key, by their properties. */
  merge(properties: readonly string[]): string;
}

const quote = (name: string): string => `"${name}"`;

const statements = new WeakMap<EntityMetadata, Map<string, Statement>>();

/** The set-based statements for a table, derived from its entity: one array parameter a column. */
const statementFor = (metadata: EntityMetadata, schema: string): Statement => {
  const bySchema = statements.get(metadata) ?? new Map<string, Statement>();
  statements.set(metadata, bySchema);
  const known = bySchema.get(schema);
  if (known) return known;
  const nested = metadata.columns.find((column) => column.isArray);
  if (nested)
    throw new Error(`${metadata.name}.${nested.propertyName}: a list in a read model is a jsonb column`);
  const columns = metadata.columns.map((column) => ({
    property: column.propertyName,
    name: column.databaseName,
    type: column.type === Number ? 'int' : typeof column.type === 'string' ? column.type : 'text',
    primary: column.isPrimary,
  }));
  const table = `${quote(schema)}.${quote(metadata.tableName)}`;
  const primary = columns.filter((column) => column.primary);
  const upsert = (given: readonly Column[], assign: (name: string) => string): string => {
    const names = given.map(({ name }) => quote(name)).join(', ');
    const arrays = given.map(({ type }, index) => `$${index + 1}::${type}[]`).join(', ');
    const values = given.filter((column) => !column.primary);
    return (
      `insert into ${table} as t (${names}) select * from unnest(${arrays}) on conflict (${primary.map(({ name }) => quote(name)).join(', ')}) do ` +
      (values.length > 0
        ? `update set ${values.map(({ name }) => `${quote(name)} = ${assign(quote(name))}`).join(', ')}`
        : 'nothing')
    );
  };
  const replace = (name: string): string => `excluded.${name}`;
  const statement: Statement = {
    key: primary.map(({ property }) => property),
    columns,
    add: upsert(columns, (name) => `t.${name} + excluded.${name}`),
    put: upsert(columns, replace),
    merge: (properties) =>
      upsert(
        columns.filter(({ property }) => properties.includes(property)),
        replace,
      ),
  };
  bySchema.set(schema, statement);
  return statement;
};

/**
 * Folds a batch's effect in memory, one row per key, and writes it set-based: one statement a table however many events
 * there were.
 */
export class SqlRows implements Rows {
  readonly #tables = new Map<Table, Buffered>();
  #attempted: (() => void)[] = [];
  readonly #attempting: Rows = {
    add: (table, key, by) => this.#attempted.push(() => this.add(table, key, by)),
    put: (table, row) => this.#attempted.push(() => this.put(table, row)),
    merge: (table, key, columns) => this.#attempted.push(() => this.merge(table, key, columns)),
  };

  /** `schema`: where the tables lie; `pg_temp` for a replay's own. */
  constructor(
    private readonly source: DataSource,
    private readonly schema = 'public',
  ) {}

  /** Rows that wait to be written. */
  get size(): number {
    return [...this.#tables.values()].reduce((sum, { rows }) => sum + rows.size, 0);
  }

  add<R extends object>(
    table: Table<R>,
    key: Partial<R>,
    by: { readonly [column in keyof R]?: number },
  ): void {
    const { rows, statement } = this.#buffer(table, 'add');
    const id = idOf(statement, key);
    const row = rows.get(id);
    if (!row) rows.set(id, { ...key, ...by });
    else for (const column in by) row[column] = (row[column] as number) + by[column]!;
  }

  put<R extends object>(table: Table<R>, row: R): void {
    const { rows, statement } = this.#buffer(table, 'put');
    rows.set(idOf(statement, row), row as Record<string, unknown>);
  }

  merge<R extends object>(table: Table<R>, key: Partial<R>, columns: Partial<R>): void {
    const { rows, statement } = this.#buffer(table, 'merge');
    const id = idOf(statement, key);
    const given = Object.entries(columns).filter(([, value]) => value !== undefined);
    rows.set(id, { ...rows.get(id), ...key, ...Object.fromEntries(given) });
  }

  /** Records what `work` does, all of it or, when it throws, nothing. */
  attempt(work: (rows: Rows) => void): void {
    this.#attempted = [];
    work(this.#attempting);
    for (const step of this.#attempted) step();
  }

  async flush(writer: Writer): Promise<void> {
    for (const { kind, statement, rows } of this.#tables.values()) {
      if (kind !== 'merge')
        await this.#write(writer, statement[kind], statement.columns, kind, [...rows.values()]);
      else
        for (const alike of rowsByColumns(rows.values())) {
          const properties = Object.keys(alike[0]!);
          const columns = statement.columns.filter(({ property }) => properties.includes(property));
          await this.#write(writer, statement.merge(properties), columns, kind, alike);
        }
    }
    this.#tables.clear();
  }

  async #write(
    writer: Writer,
    sql: string,
    columns: readonly Column[],
    kind: Kind,
    rows: readonly Record<string, unknown>[],
  ): Promise<void> {
    await writer.query(
      sql,
      columns.map(({ property, type }) =>
        rows.map((row) => {
          const value = row[property] ?? (kind === 'add' ? 0 : null);
          if ((type === 'jsonb' || type === 'json') && value !== null) return JSON.stringify(value);
          // On its way to PostgreSQL half a character would silently become another one.
          if (typeof value === 'string' && !isWellFormed(value))
            throw new NotWritable(`${property} holds NUL or half a character, which no table keeps`);
          return value;
        }),
      ),
    );
  }

  #buffer(table: Table, kind: Kind): Buffered {
    const known = this.#tables.get(table);
    if (known && known.kind !== kind)
      throw new Error(`${table.name}: a table is either added to, put to or merged into`);
    if (known) return known;
    const statement = statementFor(this.source.getMetadata(table), this.schema);
    const made: Buffered = { kind, statement, rows: new Map() };
    this.#tables.set(table, made);
    return made;
  }
}

/** A row's key in one text. No text that PostgreSQL takes has the separator in it. */
const idOf = ({ key }: Statement, row: object): string =>
  key.map((property) => String((row as Record<string, unknown>)[property])).join('\u0000');

/** Rows that set the same columns go in one statement. */
const rowsByColumns = (rows: Iterable<Record<string, unknown>>): Record<string, unknown>[][] => {
  const groups = new Map<string, Record<string, unknown>[]>();
  for (const row of rows) {
    const columns = Object.keys(row).sort().join();
    const group = groups.get(columns);
    if (group) group.push(row);
    else groups.set(columns, [row]);
  }
  return [...groups.values()];
};
