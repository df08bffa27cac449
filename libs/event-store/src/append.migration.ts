import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FENCE_TAG } from './schema.migration.ts';

/** The one way to add to the store. */
export class AppendEvents1700000000004 implements MigrationInterface {
  name = 'AppendEvents1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop function if exists append_events(text[], bigint[], text[], text[], text[], int[], text[], text[], text[])',
    );
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
 * The order of its steps is what makes it right:
 *  1. streams are locked in name order, so that calls cannot block each other in a circle;
 *  2. commands carried out before are found behind the lock, so that a repeat is a repeat and no conflict; versions are
 *     checked;
 *  3. the fence: a shared lock on the sequence's last value, before any number is drawn (see the follower);
 *  4. numbers are drawn; then the time is taken, so that it is never before an event's number was drawn;
 *  5. command ids are claimed in order; a twin in another process is waited for, and if it went through, this is its
 *     repeat and the numbers remain a gap;
 *  6. events and versions are written.
 *
 * Plans are pinned: with stale statistics the planner would scan whole tables as they grow. They are generic, since a plan
 * made for each call's arrays costs more than it saves. Each event says to which append it belongs (`p_of`, from 1) and
 * which of it it is (`p_nth`, from 1): joined here, that was quadratic in the events of a call.
 */
const appendFunction = `
create function append_events(
  p_stream text[], p_expected bigint[], p_command text[], p_fingerprint text[], p_reply text[], p_count int[],
  p_of int[], p_nth int[], p_type text[], p_data text[], p_metadata text[]
) returns table (ord int, outcome text, version bigint, pos bigint, at timestamptz, kept_stream text, kept_reply json)
language plpgsql
security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  n int := array_length(p_stream, 1);
  was bigint[] := array_fill(0::bigint, array[n]);
  -- 0 goes through, 1 version conflict, 2 carried out before, 3 command id used for something else
  fate int[] := array_fill(0, array[n]);
  fence bigint;
  numbers bigint[];
  drawn_at timestamptz;
  r record;
begin
  insert into streams (stream, version)
    select name, 0 from unnest(p_stream) as name order by name collate "C" on conflict do nothing;
  for r in
    select i.ord as ord, s.version as version
      from unnest(p_stream) with ordinality as i (name, ord) join streams s on s.stream = i.name
     order by s.stream for update of s
  loop
    was[r.ord] := r.version;
  end loop;

  for r in
    select i.ord as ord, c.fingerprint = i.fingerprint as same
      from unnest(p_command, p_fingerprint) with ordinality as i (id, fingerprint, ord)
      join commands c on c.command_id = i.id
  loop
    fate[r.ord] := case when r.same then 2 else 3 end;
  end loop;

  for i in 1 .. n loop
    if fate[i] = 0 and not (case p_expected[i]
         when -1 then was[i] = 0 when -2 then was[i] > 0 when -3 then true else was[i] = p_expected[i] end)
    then
      fate[i] := 1;
    end if;
  end loop;

  if 0 = any (fate) then
    -- not last_value of the sequence's row: read without its lock, it may for a moment be 32 ahead
    fence := coalesce(pg_sequence_last_value('events_position'), 0);
    perform pg_advisory_xact_lock_shared((${FENCE_TAG}::bigint << 48) | fence);
    numbers := array(select nextval('events_position') from generate_series(1, coalesce(array_length(p_type, 1), 0)));
    drawn_at := clock_timestamp();

    for r in
      with ends as (
        select i.ord, i.stream, i.command, i.fingerprint, i.reply, i.count, sum(i.count) over (order by i.ord) as last
          from unnest(p_stream, p_command, p_fingerprint, p_reply, p_count)
               with ordinality as i (stream, command, fingerprint, reply, count, ord)
      ), claimed as (
        insert into commands (command_id, fingerprint, stream, version, position, recorded_at, reply)
          select e.command, e.fingerprint, e.stream, was[e.ord] + e.count, case when e.count > 0 then numbers[e.last] end,
                 drawn_at, e.reply::json
            from ends e where e.command is not null and fate[e.ord] = 0
           order by e.command collate "C" on conflict do nothing
        returning command_id
      )
      select i.ord as ord from unnest(p_command) with ordinality as i (id, ord)
       where i.id is not null and fate[i.ord] = 0 and not exists (select from claimed where command_id = i.id)
    loop
      -- a twin committed meanwhile; its row, and whether it was the same command, shows in the statement below
      fate[r.ord] := 2;
    end loop;

    insert into events (position, stream, version, type, data, metadata, recorded_at)
      select numbers[e.k], p_stream[e.of], was[e.of] + e.nth, e.type, e.data::json, e.metadata::json, drawn_at
        from unnest(p_of, p_nth, p_type, p_data, p_metadata)
             with ordinality as e (of, nth, type, data, metadata, k)
       where fate[e.of] = 0;
    update streams s set version = was[i.ord] + i.count
      from unnest(p_stream, p_count) with ordinality as i (stream, count, ord)
     where s.stream = i.stream and fate[i.ord] = 0;
  end if;

  return query
    select i.ord::int,
           case fate[i.ord] when 0 then 'recorded' when 1 then 'conflict'
                            when 2 then case when c.fingerprint = i.fingerprint then 'repeated' else 'reused' end
                            else 'reused' end,
           case fate[i.ord] when 0 then was[i.ord] + i.count when 2 then c.version else was[i.ord] end,
           case fate[i.ord] when 0 then case when i.count > 0 then numbers[i.last] end when 2 then c.position end,
           case fate[i.ord] when 0 then drawn_at when 2 then c.recorded_at end,
           case fate[i.ord] when 2 then c.stream else i.stream end,
           case fate[i.ord] when 2 then c.reply end
      from (select u.*, sum(u.count) over (order by u.ord) as last
              from unnest(p_stream, p_command, p_fingerprint, p_count)
                   with ordinality as u (stream, command, fingerprint, count, ord)) i
      left join commands c on c.command_id = i.command and fate[i.ord] in (2, 3)
     order by i.ord;
end $$;
`;
