import { migration } from '#platform/database';

/** Who was refused, who decided and who took away what; see security-event.ts. Whoever writes it cannot change it. */
export const securityLogTable = migration('SecurityLog', 120, {
  sql: `
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
  `,
  grants: ['select, insert on security_log'],
});
