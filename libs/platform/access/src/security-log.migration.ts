import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was refused, who decided and who took away what; see security-event.ts. Whoever writes it cannot change it. */
export class SecurityLog1700000000120 implements MigrationInterface {
  name = 'SecurityLog1700000000120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table security_log (
        id       bigint generated always as identity primary key,
        at       timestamptz not null,
        kind     text not null,
        outcome  int not null,
        code     text,
        subject  text,
        agency   text,
        country  text,
        route    text,
        ids      jsonb not null default '{}',
        address  text not null,
        count    bigint not null,
        amount   bigint
      );
      comment on column security_log.count is 'requests alike of one minute';
      comment on column security_log.amount is 'events or rows that left with the answer';
      create index security_log_by_kind on security_log (kind, id);
      create index security_log_by_moment on security_log (at);

      create function security_log_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% on % refused: what was logged stays', tg_op, tg_table_name;
      end $$;
      create trigger append_only before update or delete or truncate on security_log
        for each statement execute function security_log_is_append_only();

      do $$
      declare app text := nullif(current_setting('vecindad.app_role', true), '');
      begin
        if app is not null then
          execute format('grant select, insert on security_log to %I', app);
        end if;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('a security log is not taken down');
  }
}
