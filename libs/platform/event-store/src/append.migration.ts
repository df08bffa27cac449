import { migration } from '#platform/database';
import { FENCE_TAG } from './schema.migration.ts';

/** What becomes of a stream's row: see append_many, step 1. */
const expectationMet = `case excluded.expected
             when -1 then s.version = 0 when -2 then s.version > 0 when -3 then true else s.version = excluded.expected end`;

/**
 * The value on which a writer holds its lock before it draws a number: the sequence's last, and not last_value of its row:
 * read without the row's lock, that may for a moment be 32 ahead. Taken in an assignment, which needs no plan run.
 */
const fence = `held := pg_advisory_xact_lock_shared(
    (${FENCE_TAG}::bigint << 48) | coalesce(pg_sequence_last_value('events_position'), 0)) is not null;`;

/** One text is given back, a line for each: a row of several columns would have to be made, kept and taken apart again. */
const inLines = (...lines: readonly string[]): string =>
  lines.map((line) => `coalesce((${line})::text, '')`).join(` || E'\\n' || `);

/**
 * Appends to several streams in one call: one round trip, one transaction, each append succeeding or failing alone. No
 * two appends of a call may name the same stream or the same command id. An append without events keeps the command id
 * of a command that changed nothing.
 *
 * Appends come sorted by the stream's name, all callers by the same rule: so calls cannot block each other in a circle.
 * `p_expected`: a version, -1 none, -2 exists, -3 any. `p_count` is how many events an append has, and `p_last` the index
 * in the call of the last of them, 0 where it has none. Each event says to which append it belongs (`p_of`, from 1).
 * `p_reply` and `p_metadata` have a line for each append, `p_type` and `p_data` one for each event: JSON as text has no
 * line break in it, and to cut lines costs both sides a third of what arrays of quoted texts do.
 *
 * Gives lines too: the streams' new versions, null for an append that did not go through; the events' positions; when
 * they were recorded; and, where not all went through, verdicts on those that did not.
 *
 * The order of its steps is what makes it right:
 *  1. one statement locks the streams, checks the expectations and moves the versions. A stream that should have been
 *     there and was not gets a version below 0, taken away again in step 2. Commands carried out before are left out,
 *     where `p_careful`;
 *  2. where not all went through: why, looked at behind the locks, so that the repeat of a twin that committed meanwhile
 *     is a repeat and no conflict;
 *  3. the fence: a shared lock on the sequence's last value, before any number is drawn (see the follower);
 *  4. numbers are drawn; then the time is taken, so that it is never before an event's number was drawn;
 *  5. commands and events are written. A command's id may be there: carried out before and not looked for, or under way
 *     in another process, which is waited for. Then this call fails by `commands_pkey`, leaves its numbers as a gap, and
 *     is to be sent again, carefully. To look for each id first would cost every call what few have need of.
 *
 * Plans are pinned: with stale statistics the planner would scan whole tables as they grow; what is asked by a NOT EXISTS
 * beside an OR it might hash whole. They are generic, since a plan made for each call's arrays costs more than it saves.
 */
const appendMany = `
create function append_many(
  p_stream text[], p_expected bigint[], p_command text[], p_fingerprint text[], p_reply text, p_count int[],
  p_last int[], p_metadata text, p_of int[], p_type text, p_data text, p_careful boolean
) returns text
language plpgsql
security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  names text[];
  moved bigint[];
  verdicts json;
  drawn bigint[];
  recorded timestamptz;
  beside json[] := string_to_array(p_metadata, E'\\n')::json[];
  held boolean;
begin
  with moving as (
    insert into streams as s (stream, version, expected)
      select i.stream, case when i.expected in (-1, -3, 0) then i.count else -1 - i.count end, i.expected
        from unnest(p_stream, p_expected, p_count, p_command) as i (stream, expected, count, command)
       where not p_careful or (select c.command_id from commands c where c.command_id = i.command) is null
        on conflict (stream) do update set version = s.version + greatest(excluded.version, -1 - excluded.version)
     where ${expectationMet}
    returning s.stream, s.version
  )
  select array_agg(m.stream), array_agg(m.version) into names, moved from moving m;

  if names is distinct from p_stream or 0 > any (moved) then
    delete from streams where stream = any (p_stream) and version < 0;
    select array_agg(m.version order by i.ord) into moved
      from unnest(p_stream) with ordinality as i (stream, ord)
      left join unnest(names, moved) as m (stream, version) on m.stream = i.stream and m.version >= 0;
    select json_agg(json_build_object(
             'of', i.ord,
             'outcome', case when c.command_id is null then 'conflict'
                             when c.fingerprint = i.fingerprint then 'repeated' else 'reused' end,
             'version', case when c.command_id is null then coalesce(s.version, 0) else c.version end,
             'stream', c.stream, 'position', c.position, 'at', (c.recorded_at at time zone 'UTC')::text, 'reply', c.reply))
      into verdicts
      from unnest(p_stream, p_command, p_fingerprint, moved)
           with ordinality as i (stream, command, fingerprint, version, ord)
      left join commands c on c.command_id = i.command
      left join streams s on s.stream = i.stream
     where i.version is null;
    if array_remove(moved, null) = '{}' then
      return ${inLines('moved', 'null', 'null', 'verdicts')};
    end if;
  end if;

  ${fence}
  drawn := array(select nextval('events_position') from unnest(p_of));
  recorded := clock_timestamp();

  with kept as (
    insert into commands (command_id, fingerprint, stream, version, position, recorded_at, reply)
      select i.command, i.fingerprint, i.stream, i.version, drawn[i.last], recorded, i.reply::json
        from rows from (unnest(p_command, p_fingerprint, p_stream, moved, p_last), string_to_table(p_reply, E'\\n', ''))
          as i (command, fingerprint, stream, version, last, reply)
       where i.command is not null and i.version is not null
  )
  insert into events (position, stream, version, type, data, metadata, recorded_at)
    select drawn[e.k], p_stream[e.of], moved[e.of] - p_last[e.of] + e.k, e.type, e.data::json, beside[e.of], recorded
      from rows from (unnest(p_of), string_to_table(p_type, E'\\n'), string_to_table(p_data, E'\\n'))
           with ordinality as e (of, type, data, k)
     where moved[e.of] is not null;

  return ${inLines('moved', 'drawn', `recorded at time zone 'UTC'`, 'verdicts')};
end $$;
`;

/**
 * One append of one event, as when nothing else is asked at the moment: the same steps in single statements, for half of
 * what a call of arrays costs. Null where its expectation is not met: append_many says why.
 */
const appendOne = `
create function append_one(
  p_stream text, p_expected bigint, p_command text, p_fingerprint text, p_reply text, p_metadata text, p_type text,
  p_data text
) returns text
language plpgsql
security definer set search_path = public, pg_temp
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  moved bigint;
  drawn bigint;
  recorded timestamptz;
  held boolean;
begin
  insert into streams as s (stream, version, expected)
    values (p_stream, case when p_expected in (-1, -3, 0) then 1 else -2 end, p_expected)
    on conflict (stream) do update set version = s.version + 1
     where ${expectationMet}
    returning s.version into moved;
  if moved is null or moved < 0 then
    delete from streams where stream = p_stream and version < 0;
    return null;
  end if;
  ${fence}
  drawn := nextval('events_position');
  recorded := clock_timestamp();
  if p_command is not null then
    insert into commands (command_id, fingerprint, stream, version, position, recorded_at, reply)
      values (p_command, p_fingerprint, p_stream, moved, drawn, recorded, p_reply::json);
  end if;
  insert into events (position, stream, version, type, data, metadata, recorded_at)
    values (drawn, p_stream, moved, p_type, p_data::json, p_metadata::json, recorded);
  return ${inLines(`array[moved]`, `array[drawn]`, `recorded at time zone 'UTC'`)};
end $$;
`;

/** The ways to add to the store: several appends in one call, or one append of one event. */
export const appendEvents = migration('AppendEvents', 8, {
  // The functions before these stay for processes that are still to be upgraded; those before them are gone.
  sql: `
  drop function if exists append_events(text[], bigint[], text[], text[], text[], int[], text[], text[], text[]);
  drop function if exists append_events(text[], bigint[], text[], text[], text[], int[], int[], int[], text[], text[], text[]);
  alter table streams add column if not exists expected bigint;
  comment on column streams.expected is 'there for append_many: what ON CONFLICT can see is a row of this table';
    ${appendMany}
    ${appendOne}
  `,
  grants: ['execute on function append_many, append_one'],
});
