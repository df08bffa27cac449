import { migration } from '#platform/database';
import { drawnNumber } from './schema.migration.ts';

/** Positions of one period: enough for two thousand events a second for a year, and for four thousand years of fences. */
export const PERIOD_SPAN = 2 ** 36;

const guard = `perform pg_advisory_xact_lock(x'5645'::int, hashtext('events period'))`;
const periods = `(select inhrelid::regclass::text as name from pg_inherits where inhparent = 'events'::regclass) p`;

/**
 * Cuts \`events\` into periods, one a calendar year (UTC), as ranges of positions: positions follow time, and what reads by
 * position stays in the periods it needs. A new period begins by moving the numbering on to the next range. That takes
 * two steps, each a transaction of its own: the new table must be there for everybody before a number for it is drawn.
 * Whoever does the first and dies leaves an empty table, and the second to the next.
 */
export const partitionEvents = migration('PartitionEvents', 5, {
  sql: `
    alter table events rename to events_before;
    alter index events_pkey rename to events_before_pkey;
    create table events (like events_before including comments) partition by range (position);
    alter table events add primary key (position);
    create trigger append_only before update or delete or truncate on events
      for each statement execute function history_is_kept();
    alter table events attach partition events_before for values from (minvalue) to (${PERIOD_SPAN});

    do $$
    declare
      year text := to_char(clock_timestamp() at time zone 'UTC', 'YYYY');
      app text := nullif(current_setting('vecindad.app_role', true), '');
    begin
      execute format('alter table events_before rename to events_%s', year);
      execute format('alter index events_before_pkey rename to events_%s_pkey', year);
      execute format('alter index events_stream_version_key rename to events_%s_stream_version_key', year);
      if app is not null then
        execute format('grant select on events to %I', app);
      end if;
    end $$;

    -- Attached, not created as a partition: that would lock out everybody who reads or appends.
    create function prepare_period() returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      name text := 'events_' || to_char(clock_timestamp() at time zone 'UTC', 'YYYY');
      newest text;
      number bigint;
    begin
      ${guard};
      select max(p.name), count(*) into newest, number from ${periods};
      if newest >= name then
        return;
      end if;
      execute format('create table %I (like events including comments, primary key (position), unique (stream, version))', name);
      execute format('create trigger append_only before update or delete or truncate on %I
                        for each statement execute function history_is_kept()', name);
      execute format('alter table events attach partition %I for values from (%s) to (%s)',
                     name, number * ${PERIOD_SPAN}, (number + 1) * ${PERIOD_SPAN});
    end $$;

    create function begin_period() returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      first bigint;
    begin
      ${guard};
      select (count(*) - 1) * ${PERIOD_SPAN} into first from ${periods};
      if ${drawnNumber} < first then
        perform setval('events_position', first);
      end if;
    end $$;
  `,
  grants: ['execute on function prepare_period, begin_period'],
});
