import { createHash } from 'node:crypto';
import { getMetadataArgsStorage } from 'typeorm';
import { canonicalJson } from '#platform/kernel';
import type { PublishedEvent } from '#platform/contracts';
import type { Projection, Rows, Table } from '../projection.ts';

const keyOf = (table: Table, row: object): string => {
  const keys = getMetadataArgsStorage()
    .columns.filter(({ target, options }) => target === table && options.primary)
    .map(({ propertyName }) => (row as Record<string, unknown>)[propertyName]);
  return JSON.stringify(keys);
};

/** Read models in memory, for specifications: what a projection records, without a database. */
export class MemoryRows implements Rows {
  readonly #tables = new Map<Table, Map<string, object>>();

  add<R extends object>(
    table: Table<R>,
    key: Partial<R>,
    by: { readonly [column in keyof R]?: number },
  ): void {
    const rows = this.#table(table);
    const id = keyOf(table, key);
    const row = { ...key, ...rows.get(id) } as Record<string, unknown>;
    for (const column in by) row[column] = ((row[column] as number | undefined) ?? 0) + by[column]!;
    rows.set(id, row);
  }

  put<R extends object>(table: Table<R>, row: R): void {
    this.#table(table).set(keyOf(table, row), row);
  }

  merge<R extends object>(table: Table<R>, key: Partial<R>, columns: Partial<R>): void {
    const rows = this.#table(table);
    const id = keyOf(table, key);
    const given = Object.entries(columns).filter(([, value]) => value !== undefined);
    rows.set(id, { ...rows.get(id), ...key, ...Object.fromEntries(given) });
  }

  /** What a projection records of an event; one that it does not care for, nothing. */
  fold(projection: Projection, event: PublishedEvent): void {
    projection.on[event.type]?.(this, event);
  }

  /** A table's rows, in the order in which they were first recorded. */
  of<R extends object>(table: Table<R>): R[] {
    return [...this.#table(table).values()] as R[];
  }

  /** Equal content has an equal digest. */
  digest(projection: Projection): string {
    const content = canonicalJson(projection.tables.map((table) => Object.fromEntries(this.#table(table))));
    return createHash('sha256').update(content).digest('hex');
  }

  #table(table: Table): Map<string, object> {
    const known = this.#tables.get(table) ?? new Map<string, object>();
    this.#tables.set(table, known);
    return known;
  }
}
