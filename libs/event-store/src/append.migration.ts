import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FENCE_TAG } from './schema.migration.ts';

/** The ways to add to the store: several appends in one call, or one append of one event. */
export class AppendEvents1700000000007 implements MigrationInterface {
  name = 'AppendEvents1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    // The function before this one stays for processes that are still to be upgraded; those before it are gone.
    await runner.query(`
      drop function if exists append_events(text[], bigint[], text[], text[], text[], int[], text[], text[], text[]);
      drop function if exists append_events(text[], bigint[], text[], text[], text[], int[], int[], int[], text[], text[], text[]);
      alter table streams add column if not exists expected bigint;
      comment on column streams.expected is 'there for append_events: what ON CONFLICT can see is a row of this table';
    `);
    await runner.query(appendEvents);
    await runner.query(appendEvent);
    await runner.query(`
      do $$
      declare app text := nullif(current_setting('vecindad.app_role', true), '');
      begin
        if app is not null then
          execute format('grant execute on function append_events(${ofMany}), append_event(${ofOne}) to %I', app);
        end if;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('a store that nothing can be added to is none');
  }
}

const ofMany = 'text[], bigint[], text[], text[], text, int[], int[], text, int[], text, text';
const ofOne = 'text, bigint, text, text, text, text, text, text';
const results =
  'out versions bigint[], out positions bigint[], out recorded_at timestamptz, out verdicts json';

/** What becomes of a stream's row: see append_events, step 1. */
const expectationMet = `case excluded.expected
             when -1 then s.version = 0 when -2 then s.version > 0 when -3 then true else s.version = excluded.expected end`;

/**
 * The value on which a writer holds its lock before it draws a number: the sequence's last, and not last_value of its row:
 * read without the row's lock, that may for a moment be 32 ahead. Taken in an assignment, which needs no plan run.
 */
const fence = `held := pg_advisory_xact_lock_shared(
    (${FENCE_TAG}::bigint << 48) | coalesce(pg_sequence_last_value('events_position'), 0)) is not null;`;

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
 * Gives the streams' new versions, null for an append that did not go through; the events' positions; when they were
 * recorded; and `verdicts` on what did not go through, nothing where all did.
 *
 * The order of its steps is what makes it right:
 *  1. one statement leaves out commands carried out before, locks the streams, checks the expectations and moves the
 *     versions. A stream that should have been there and was not gets a version below 0, taken away again in step 2;
 *  2. where not all went through: why, looked at behind the locks, so that the repeat of a twin that committed meanwhile
 *     is a repeat and no conflict;
 *  3. the fence: a shared lock on the sequence's last value, before any number is drawn (see the follower);
 *  4. numbers are drawn; then the time is taken, so that it is never before an event's number was drawn;
 *  5. commands and events are written. A twin in another process, on a stream whose version is of no concern, may still
 *     hold the command's id: it is waited for, and if it went through, this call fails by `commands_pkey`, leaves its
 *     numbers as a gap, and is to be sent again.
 *
 * Plans are pinned: with stale statistics the planner would scan whole tables as they grow. They are generic, since a plan
 * made for each call's arrays costs more than it saves.
 */
const appendEvents = `
create function append_events(
  p_stream text[], p_expected bigint[], p_command text[], p_fingerprint text[], p_reply text, p_count int[],
  p_last int[], p_metadata text, p_of int[], p_type text, p_data text, ${results}
)
language plpgsql
security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  names text[];
  beside json[] := string_to_array(p_metadata, E'\\n')::json[];
  held boolean;
begin
  with moved as (
    insert into streams as s (stream, version, expected)
      select i.stream, case when i.expected in (-1, -3, 0) then i.count else -1 - i.count end, i.expected
        from unnest(p_stream, p_expected, p_count, p_command) as i (stream, expected, count, command)
       where not exists (select from commands c where c.command_id = i.command)
        on conflict (stream) do update set version = s.version + greatest(excluded.version, -1 - excluded.version)
     where ${expectationMet}
    returning s.stream, s.version
  )
  select array_agg(m.stream), array_agg(m.version) into names, append_events.versions from moved m;

  if names is distinct from p_stream or 0 > any (append_events.versions) then
    delete from streams where stream = any (p_stream) and version < 0;
    select array_agg(m.version order by i.ord) into append_events.versions
      from unnest(p_stream) with ordinality as i (stream, ord)
      left join unnest(names, append_events.versions) as m (stream, version) on m.stream = i.stream and m.version >= 0;
    select json_agg(json_build_object(
             'of', i.ord,
             'outcome', case when c.command_id is null then 'conflict'
                             when c.fingerprint = i.fingerprint then 'repeated' else 'reused' end,
             'version', case when c.command_id is null then coalesce(s.version, 0) else c.version end,
             'stream', c.stream, 'position', c.position, 'at', (c.recorded_at at time zone 'UTC')::text, 'reply', c.reply))
      into append_events.verdicts
      from unnest(p_stream, p_command, p_fingerprint, append_events.versions)
           with ordinality as i (stream, command, fingerprint, version, ord)
      left join commands c on c.command_id = i.command
      left join streams s on s.stream = i.stream
     where i.version is null;
    if array_remove(append_events.versions, null) = '{}' then
      return;
    end if;
  end if;

  ${fence}
  append_events.positions := array(select nextval('events_position') from unnest(p_of));
  append_events.recorded_at := clock_timestamp();

  with kept as (
    insert into commands (command_id, fingerprint, stream, version, position, recorded_at, reply)
      select i.command, i.fingerprint, i.stream, i.version, append_events.positions[i.last], append_events.recorded_at,
             i.reply::json
        from rows from (unnest(p_command, p_fingerprint, p_stream, append_events.versions, p_last),
                        string_to_table(p_reply, E'\\n', '')) as i (command, fingerprint, stream, version, last, reply)
       where i.command is not null and i.version is not null
  )
  insert into events (position, stream, version, type, data, metadata, recorded_at)
    select append_events.positions[e.k], p_stream[e.of], append_events.versions[e.of] - p_last[e.of] + e.k, e.type,
           e.data::json, beside[e.of], append_events.recorded_at
      from rows from (unnest(p_of), string_to_table(p_type, E'\\n'), string_to_table(p_data, E'\\n'))
           with ordinality as e (of, type, data, k)
     where append_events.versions[e.of] is not null;
end $$;
`;

/**
 * One append of one event, as when nothing else is asked at the moment: the same steps in single statements, for a third
 * less than a call of arrays costs. What does not go through is left to append_events, which says why. Its one command id
 * is written where it is not there yet, so a twin is waited for and then is what it is, a repeat.
 */
const appendEvent = `
create function append_event(
  p_stream text, p_expected bigint, p_command text, p_fingerprint text, p_reply text, p_metadata text, p_type text,
  p_data text, ${results}
)
language plpgsql
security definer set search_path = public, pg_temp
set enable_seqscan = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  moved bigint;
  drawn bigint;
  held boolean;
begin
  insert into streams as s (stream, version, expected)
    values (p_stream, case when p_expected in (-1, -3, 0) then 1 else -2 end, p_expected)
    on conflict (stream) do update set version = s.version + 1
     where ${expectationMet}
    returning s.version into moved;
  if moved > 0 then
    ${fence}
    drawn := nextval('events_position');
    append_event.recorded_at := clock_timestamp();
    if p_command is not null then
      insert into commands (command_id, fingerprint, stream, version, position, recorded_at, reply)
        values (p_command, p_fingerprint, p_stream, moved, drawn, append_event.recorded_at, p_reply::json)
        on conflict do nothing;
    end if;
    if p_command is null or found then
      insert into events (position, stream, version, type, data, metadata, recorded_at)
        values (drawn, p_stream, moved, p_type, p_data::json, p_metadata::json, append_event.recorded_at);
      append_event.versions := array[moved];
      append_event.positions := array[drawn];
      return;
    end if;
    update streams set version = version - 1 where stream = p_stream;
  end if;
  delete from streams where stream = p_stream and version <= 0;
  select a.* into append_event.versions, append_event.positions, append_event.recorded_at, append_event.verdicts
    from append_events(array[p_stream], array[p_expected], array[p_command], array[p_fingerprint], coalesce(p_reply, ''),
                       array[1], array[1], p_metadata, array[1], p_type, p_data) a;
end $$;
`;
