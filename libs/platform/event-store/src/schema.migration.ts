import { migration } from '#platform/database';

/**
 * Tells the store's advisory locks from others in the same database: the high bits of the lock's key. The low 48 bits
 * are the sequence's value that a writer saw before it drew its numbers.
 */
export const FENCE_TAG = 0x5645;

/** How the fence is read. Of `pg_locks`: which locks are the store's, and the value that their holder saw. */
export const fenceLocks = `locktype = 'advisory' and objsubid = 1 and (classid::bigint >> 16) = ${FENCE_TAG}
    and database = (select oid from pg_database where datname = current_database())`;
export const heldNumber = '((classid::bigint << 32) | objid::bigint) & ((1::bigint << 48) - 1)';
export const drawnNumber = `coalesce(pg_sequence_last_value('events_position'), 0)`;

export const eventStoreTables = migration('EventStoreMigration', 1, {
  sql: `
    create sequence events_position as bigint cache 1;

    create table streams (
      stream   text collate "C" primary key,
      version  bigint not null
    ) with (fillfactor = 80);

    create table events (
      position     bigint primary key,
      stream       text collate "C" not null,
      version      bigint not null,
      type         text not null,
      data         json not null,
      metadata     json not null,
      recorded_at  timestamptz not null,
      unique (stream, version)
    );
    comment on column events.data is 'json, not jsonb: the text is kept as it came';

    create table commands (
      command_id   text collate "C" primary key,
      fingerprint  text not null,
      stream       text not null,
      version      bigint not null,
      position     bigint,
      recorded_at  timestamptz not null,
      reply        json
    );

    create function history_is_kept() returns trigger language plpgsql as $$
    begin
      raise exception '% on % refused: events are append-only', tg_op, tg_table_name;
    end $$;
    create trigger append_only before update or delete or truncate on events
      for each statement execute function history_is_kept();
    create trigger append_only before update or delete or truncate on commands
      for each statement execute function history_is_kept();
  `,
  // Adding goes through a function alone, which runs as its owner: nobody can add past the fence.
  grants: ['select on events, commands, streams, events_position'],
});
