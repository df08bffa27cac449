import { toMicroseconds, type Instant } from '#platform/kernel';
import type { DataUpcasters, RecordedEvent } from './event-store.ts';

/** A time as PostgreSQL writes it in UTC, as an instant with microseconds. */
export const instantOf = (text: string): Instant => toMicroseconds(`${text.replace(' ', 'T')}Z`);

export const eventColumns = `position, stream, version, type, data, metadata, (recorded_at at time zone 'UTC')::text as recorded_at`;

/**
 * Events of some streams: named from $1 on and before $2, or $3. They are found first, by name, and put in order then: a
 * planner that took the order first would read the whole store for the few there are.
 */
export const searchEvents = `
  with found as materialized (
    select position from events
     where ((stream >= $1 and stream < $2) or stream = $3)
       and ($4::text is null or metadata->>'agency' = $4) and ($5::text is null or metadata->>'caller' = $5)
       and ($6::timestamptz is null or recorded_at >= $6) and ($7::timestamptz is null or recorded_at < $7)
       and ($8::bigint is null or position > $8))
  select ${eventColumns} from events
   where position in (select position from found order by position limit $9) order by position`;

/**
 * Commands whose ids begin with $1, behind $2, with the newest event of their streams. The greatest character there is, behind
 * the prefix, ends the range. They are found first, by id: a planner that looked for the events first would do so for all.
 */
export const carriedOutCommands = `
  with found as materialized (
    select command_id, stream from commands
     where command_id >= $1 and command_id < $1 || chr(1114111) and command_id > $2
     order by command_id limit $3)
  select f.command_id as id, f.stream, e.type as newest
    from found f
    left join lateral (select type from events where stream = f.stream order by version desc limit 1) e on true
   order by f.command_id`;

/** A row of `eventColumns` as an event, in the shape that this program knows. */
export type EventOf = (row: Record<string, never>) => RecordedEvent;

export const eventReader =
  (upcasters: DataUpcasters): EventOf =>
  (row) => {
    const upcast = upcasters[row['type']!];
    return {
      position: Number(row['position']),
      stream: row['stream']!,
      version: Number(row['version']),
      type: row['type']!,
      data: upcast ? upcast(row['data']!) : row['data'],
      metadata: row['metadata']!,
      recordedAt: instantOf(row['recorded_at']!),
    };
  };
