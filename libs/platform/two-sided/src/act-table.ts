import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
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

/** Makes a table of acts, for the program's role to fill and to read. */
export const createActTable = async (runner: QueryRunner, { table, named }: ActTableNames): Promise<void> => {
  await runner.query(`
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
    );
    do $$
    declare app text := nullif(current_setting('vecindad.app_role', true), '');
    begin
      if app is not null then
        execute format('grant select, insert, update on ${table} to %I', app);
      end if;
    end $$;
  `);
};

/** The migration of a read model that begins with a table of acts. `name` ends in its number. */
export const actTableMigration = (name: string, names: ActTableNames): new () => MigrationInterface =>
  class implements MigrationInterface {
    name = name;

    async up(runner: QueryRunner): Promise<void> {
      await createActTable(runner, names);
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(`drop table ${names.table}`);
    }
  };
