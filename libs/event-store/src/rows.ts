import { toMicroseconds, type Instant } from '#kernel';
import type { RecordedEvent } from './event-store.ts';

/** A time as PostgreSQL writes it in UTC, as an instant with microseconds. */
export const instantOf = (text: string): Instant => toMicroseconds(`${text.replace(' ', 'T')}Z`);

export const eventColumns = `position, stream, version, type, data, metadata, (recorded_at at time zone 'UTC')::text as recorded_at`;

export const eventOf = (row: Record<string, never>): RecordedEvent => ({
  position: Number(row['position']),
  stream: row['stream']!,
  version: Number(row['version']),
  type: row['type']!,
  data: row['data'],
  metadata: row['metadata']!,
  recordedAt: instantOf(row['recorded_at']!),
});
