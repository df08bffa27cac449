import { toMicroseconds, type Instant } from '#kernel';
import type { DataUpcasters, RecordedEvent } from './event-store.ts';

/** A time as PostgreSQL writes it in UTC, as an instant with microseconds. */
export const instantOf = (text: string): Instant => toMicroseconds(`${text.replace(' ', 'T')}Z`);

export const eventColumns = `position, stream, version, type, data, metadata, (recorded_at at time zone 'UTC')::text as recorded_at`;

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
