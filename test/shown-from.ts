import type { DynamicModule } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import { FindOperator, type FindManyOptions, type FindOptionsWhere } from 'typeorm';
import { ReadersModule } from '#platform/operations';
import { READ_POSITIONS, type MemoryRows, type ReadPositions } from '#platform/projection';

type Row = Record<string, never>;

const meets = (row: Row, where: FindOptionsWhere<Row>): boolean =>
  Object.entries(where).every(([column, wanted]: [string, unknown]) =>
    wanted instanceof FindOperator
      ? (wanted.value as readonly unknown[]).includes(row[column])
      : row[column] === wanted,
  );

const sorted = (rows: readonly Row[], columns: readonly string[]): Row[] =>
  [...rows].sort((one, other) => {
    const differs = columns.find((column) => one[column] !== other[column]);
    return differs === undefined ? 0 : one[differs]! < other[differs]! ? -1 : 1;
  });

/** What routes need that show read models, here in memory: lists of rows that equal something, or are one of some. */
export const shownFrom = (rows: MemoryRows, positions: Partial<ReadPositions>): DynamicModule => {
  const find = async (table: new () => object, { where, order }: FindManyOptions<Row>): Promise<object[]> => {
    const found = (rows.of(table) as Row[]).filter((row) => meets(row, where as FindOptionsWhere<Row>));
    return sorted(found, Object.keys(order ?? {}));
  };
  // Of acts it is asked which things have new ones: a mark is their number.
  const marked = new Map<string, new () => object>();
  const getMetadata = (table: new () => object): object => {
    marked.set(table.name, table);
    return { tablePath: table.name, columns: [{ propertyName: 'thing', databaseName: 'thing' }] };
  };
  const query = async (sql: string): Promise<object[]> => {
    const table = [...marked].find(([name]) => sql.includes(name))![1];
    const counts = new Map<string, number>();
    for (const { thing } of rows.of(table) as { thing: string }[])
      counts.set(thing, (counts.get(thing) ?? 0) + 1);
    return [...counts].map(([thing, count]) => ({ thing, mark: String(count) }));
  };
  const providers = [
    { provide: READ_POSITIONS, useValue: positions },
    { provide: getDataSourceToken(), useValue: { manager: { find }, getMetadata, query } },
  ];
  return {
    module: class Shown {},
    global: true,
    imports: [{ module: ReadersModule }],
    providers,
    exports: providers.map(({ provide }) => provide),
  };
};
