import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What auditors asked to have rebuilt, and what came of it. */
export class Auditor1700000000101 implements MigrationInterface {
  name = 'Auditor1700000000101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table replays (
        id            uuid primary key,
        model         text not null,
        as_of         jsonb not null,
        state         text not null default 'running' check (state in ('running', 'done', 'failed')),
        folded        bigint not null default 0,
        total         bigint not null default 0,
        positions     jsonb,
        events        bigint,
        row_count     bigint,
        digest        text,
        failure       text,
        requested_by  text not null,
        requested_at  timestamptz not null default now(),
        ended_at      timestamptz
      );
      create table replay_rows (
        replay      uuid not null references replays,
        ordinal     bigint not null,
        model_table text not null,
        content     jsonb not null,
        primary key (replay, ordinal)
      );
      do $$
      declare app text := nullif(current_setting('vecindad.app_role', true), '');
      begin
        if app is not null then
          execute format('grant select, insert, update on replays to %I', app);
          execute format('grant select, insert on replay_rows to %I', app);
          -- a replay builds its read model in tables that go with its session
          execute format('grant temporary on database %I to %I', current_database(), app);
        end if;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table replay_rows, replays');
  }
}

/**
 * Whose a replay is. What was asked for before has no owner: nobody is shown it, since the name it was asked under says
 * neither agency nor country.
 */
export class ReplaysOfSomebody1700000000104 implements MigrationInterface {
  name = 'ReplaysOfSomebody1700000000104';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table replays
        add column country     text,
        add column agency      text,
        add column command_id  text,
        drop constraint replays_state_check,
        add constraint replays_state_check check (state in ('running', 'done', 'failed', 'cancelled'));
      update replays set state = 'failed', failure = 'nobody''s', ended_at = now() where state = 'running';
      create unique index replays_by_command on replays (country, agency, requested_by, command_id);
      do $$
      declare app text := nullif(current_setting('vecindad.app_role', true), '');
      begin
        if app is not null then
          -- what an owner asked for long ago makes room for what it asks now
          execute format('grant delete on replays, replay_rows to %I', app);
        end if;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('whose a replay is, is not forgotten');
  }
}

/** What had no part in a replay, and where it ended before its time. */
export class ReplaysLeavingOut1700000000108 implements MigrationInterface {
  name = 'ReplaysLeavingOut1700000000108';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table replays add column left_out jsonb, add column stopped jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table replays drop column left_out, drop column stopped');
  }
}
