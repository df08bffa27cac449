import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MigrationStep } from '#platform/database';
import type { Table } from '#platform/projection';

/** One act, as its side published it. A row rests on one ledger. */
export interface ActRow {
  /** The thing's name. */
  readonly thing: string;
  readonly ledger: string;
  readonly position: number;
  readonly type: string;
  readonly on: string;
  readonly recordedAt: string;
  readonly answers: string | null;
  readonly data: object;
}

export type ActTable = Table<ActRow>;

/** Where a thing's acts are kept. `named`: the column of its name, as its published events call it. */
export interface ActTableNames {
  readonly table: string;
  readonly named: string;
}

/** The entity over a table of acts; `name` is what logs and checks call it. */
export const actTable = (name: string, { table, named }: ActTableNames): ActTable => {
  @Entity(table)
  class Row implements ActRow {
    @PrimaryColumn('text', { name: named }) thing!: string;
    @PrimaryColumn('text') ledger!: string;
    @PrimaryColumn('bigint') position!: number;
    @Column('text') type!: string;
    @Column('text', { name: 'acted_on' }) on!: string;
    @Column('text', { name: 'recorded_at' }) recordedAt!: string;
    @Column('text') answers!: string | null;
    @Column('jsonb') data!: object;
  }
  Object.defineProperty(Row, 'name', { value: name });
  return Row;
};

/** A step that makes a table of acts, for the program's role to fill and to read. */
export const actTableStep = ({ table, named }: ActTableNames): MigrationStep => ({
  sql: `
    create table ${table} (
      ${named}     text   collate "C" not null,
      ledger       text   collate "C" not null,
      position     bigint not null,
      type         text   not null,
      acted_on     text   not null,
      recorded_at  text   not null,
      answers      text,
      data         jsonb  not null,
      primary key (${named}, ledger, position)
    );`,
  grants: [`select, insert, update on ${table}`],
});
