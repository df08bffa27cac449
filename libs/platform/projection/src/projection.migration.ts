import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each read model stands on each ledger, and who may write it. */
export class Projection1700000000003 implements MigrationInterface {
  name = 'Projection1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table projections (
        projection  text primary key,
        version     int    not null,
        epoch       bigint not null default 0
      );
      comment on column projections.epoch is 'raised by whoever takes the lead; a writer of an earlier epoch is refused';

      create table projection_positions (
        projection  text   not null references projections,
        ledger      text   not null,
        size        bigint not null default 0,
        as_of       text   collate "C" not null default '',
        primary key (projection, ledger)
      );
      comment on column projection_positions.size is 'leaves of the ledger whose effect is in the read model';

      do $$
      declare app text := nullif(current_setting('vecindad.app_role', true), '');
      begin
        if app is not null then
          execute format('grant select, insert, update on projections, projection_positions to %I', app);
        end if;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table projection_positions, projections');
  }
}
