import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FENCE_TAG } from './schema.migration.ts';

/** The one way to add to the store. */
export class AppendEvents1700000000006 implements MigrationInterface {
  name = 'AppendEvents1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function if exists append_events(text[], bigint[], text[], text[], text[], int[], text[], text[], text[]);
      drop function if exists append_events(text[], bigint[], text[], text[], text[], int[], int[], int[], text[], text[], text[]);
      alter table streams add column expected bigint;
      comment on column streams.expected is 'there for append_events: what ON CONFLICT can see is a row of this table';
    `);
    await runner.query(appendFunction);
    await runner.query(`
      do $$
      declare app text := nullif(current_setting('vecindad.app_role', true), '');
      begin
        if app is not null then
          execute format('grant execute on function append_events to %I', app);
        end if;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('a store that nothing can be added to is none');
  }
}

/**
 * Appends to several streams in one call: one round trip, one transaction, each append succeeding or failing alone. No
 * two appends of a call may name the same stream or the same command id. An append without events keeps the command id
 * of a command that changed nothing.
 *
 * Appends come sorted by the stream's name, all callers by the same rule: so calls cannot block each other in a circle.
 * `p_expected`: a version, -1 none, -2 exists, -3 any. `p_last` is the index in the call of the append's last event, 0
 * where it has none. Each event says to which append it belongs (`p_of`, from 1) and which of it it is (`p_nth`, from 1).
 *
 * Gives the streams' new versions, null for an append that did not go through; the events' positions; when they were
 * recorded; and `verdicts` on what did not go through, nothing where all did.
 *
 * The order of its steps is what makes it right:
 *  1. one statement leaves out commands carried out before, locks the streams, checks the expectations and moves the
 *     versions. A stream that should have been there and was not gets a version below 0, taken away again in step 2;
 *  2. where not all went through: why, looked at behind the locks, so that the repeat of a twin that committed meanwhile
 *     is a repeat and no conflict;
 *  3. the fence: a shared lock on the sequence's last value, before any number is drawn (see the follower). The value is
 *     not last_value of the sequence's row: read without its lock, that may for a moment be 32 ahead;
 *  4. numbers are drawn; then the time is taken, so that it is never before an event's number was drawn;
 *  5. commands and events are written. A twin in another process, on a stream whose version is of no concern, may still
 *     hold the command's id: it is waited for, and if it went through, this call fails by `commands_pkey`, leaves its
 *     numbers as a gap, and is to be sent again.
 *
 * Plans are pinned: with stale statistics the planner would scan whole tables as they grow. They are generic, since a plan
 * made for each call's arrays costs more than it saves. The lock is taken in an assignment, which needs no plan run.
 */
const appendFunction = `
create function append_events(
  p_stream text[], p_expected bigint[], p_command text[], p_fingerprint text[], p_reply text[], p_count int[],
  p_last int[], p_of int[], p_nth int[], p_type text[], p_data text[], p_metadata text[],
  out versions bigint[], out positions bigint[], out recorded_at timestamptz, out verdicts json
)
language plpgsql
security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  names text[];
  held boolean;
begin
  with moved as (
    insert into streams as s (stream, version, expected)
      select i.stream, case when i.expected in (-1, -3, 0) then i.count else -1 - i.count end, i.expected
        from unnest(p_stream, p_expected, p_count, p_command) as i (stream, expected, count, command)
       where not exists (select from commands c where c.command_id = i.command)
        on conflict (stream) do update set version = s.version + greatest(excluded.version, -1 - excluded.version)
     where case excluded.expected
             when -1 then s.version = 0 when -2 then s.version > 0 when -3 then true else s.version = excluded.expected end
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

  held := pg_advisory_xact_lock_shared(
    (${FENCE_TAG}::bigint << 48) | coalesce(pg_sequence_last_value('events_position'), 0)) is not null;
  append_events.positions := array(select nextval('events_position') from unnest(p_of));
  append_events.recorded_at := clock_timestamp();

  with kept as (
    insert into commands (command_id, fingerprint, stream, version, position, recorded_at, reply)
      select i.command, i.fingerprint, i.stream, i.version, append_events.positions[i.last], append_events.recorded_at,
             i.reply::json
        from unnest(p_command, p_fingerprint, p_stream, append_events.versions, p_last, p_reply)
             as i (command, fingerprint, stream, version, last, reply)
       where i.command is not null and i.version is not null
  )
  insert into events (position, stream, version, type, data, metadata, recorded_at)
    select append_events.positions[e.k], p_stream[e.of], append_events.versions[e.of] - p_count[e.of] + e.nth, e.type,
           e.data::json, e.metadata::json, append_events.recorded_at
      from unnest(p_of, p_nth, p_type, p_data, p_metadata) with ordinality as e (of, nth, type, data, metadata, k)
     where append_events.versions[e.of] is not null;
end $$;
`;
