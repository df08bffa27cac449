import { countries, isOfCalendar } from '#platform/kernel';
import type { Channel } from './channels.ts';
import type { PublishedEvent } from './published-event.ts';

/** JSON Schema 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

/** One version of one published event: for ever. */
export interface Contract<P extends PublishedEvent = PublishedEvent> {
  readonly type: P['type'];
  readonly channel: string;
  readonly title: string;
  readonly description: string;
  /** Of `data`. Readers accept properties that they do not know (a newer minor version may have added them), and are not told them. */
  readonly schema: Schema;
}

/** What is said of each of a channel's events; one that is forgotten does not compile. */
type Table<P extends PublishedEvent> = {
  readonly [T in P['type']]: Omit<Contract<Extract<P, { type: T }>>, 'type' | 'channel'>;
};

export const contractsOf = <P extends PublishedEvent>(
  channel: Channel,
  table: Table<P>,
): readonly Contract[] =>
  Object.entries<Omit<Contract, 'type' | 'channel'>>(table).map(([type, contract]) => ({
    type,
    channel: channel.name,
    ...contract,
  }));

/** An object's schema: `required` properties, and optional ones. */
export const object = (required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
});

export const text = (maxLength = 200): Schema => ({ type: 'string', minLength: 1, maxLength });
export const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const whole = (maximum: number): Schema => ({ type: 'integer', minimum: 0, maximum });
export const flag: Schema = { type: 'boolean' };
export const country: Schema = oneOf(...countries);

/**
 * What a schema's `format` asks, by name: that the day and the time of day exist. A pattern lets `2020-13-45` pass, which
 * compares with no other date.
 */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isOfCalendar,
  'date-time': isOfCalendar,
  'date-or-date-time': isOfCalendar,
};

/** RFC 3339: a date, or a date-time with an offset. */
export const localTime: Schema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$',
  format: 'date-or-date-time',
};
export const date: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' };
/** RFC 3339 in UTC. */
export const instant: Schema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
  format: 'date-time',
};

/** Hex. */
export const sha256: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };

/** Of `Source`. */
export const source: Schema = object(
  { title: text(500), date: localTime },
  { url: text(1000), page: text(100), confidence: oneOf('established', 'reported', 'uncertain') },
);
