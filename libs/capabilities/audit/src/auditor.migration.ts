import { migration } from '#platform/database';

/** What auditors asked to have rebuilt, and what came of it. */
export const replaysTables = migration('Auditor', 101, {
  sql: `
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
  `,
  grants: [
    'select, insert, update on replays',
    'select, insert on replay_rows',
    'temporary on this database',
  ],
});

/**
 * Whose a replay is. What was asked for before has no owner: nobody is shown it, since the name it was asked under says
 * neither agency nor country.
 */
export const replaysOfSomebody = migration('ReplaysOfSomebody', 104, {
  sql: `
    alter table replays
      add column country     text,
      add column agency      text,
      add column command_id  text,
      drop constraint replays_state_check,
      add constraint replays_state_check check (state in ('running', 'done', 'failed', 'cancelled'));
    update replays set state = 'failed', failure = 'nobody''s', ended_at = now() where state = 'running';
    create unique index replays_by_command on replays (country, agency, requested_by, command_id);
  `,
  grants: ['delete on replays, replay_rows'],
});

/** What had no part in a replay, and where it ended before its time. */
export const replaysLeavingOut = migration('ReplaysLeavingOut', 108, {
  sql: `alter table replays add column left_out jsonb, add column stopped jsonb`,
});
