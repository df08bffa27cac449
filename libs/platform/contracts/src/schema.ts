import { Type, type Static, type TSchema } from 'typebox';
import {
  countries,
  isOfCalendar,
  isPartialDate,
  type Country,
  type Instant,
  type LocalTime,
} from '#platform/kernel';

/** JSON Schema 2020-12, of which the type of what it describes follows. */
export type Schema = TSchema;

type Immutable<Value> = Value extends object
  ? { readonly [Name in keyof Value]: Immutable<Value[Name]> }
  : Value;

/** What a schema describes. What was published is nobody's to change. */
export type Of<S extends Schema> = Immutable<Static<S>>;

/**
 * A text. Where a type is given that is narrower, it is what this program writes: readers take any text there, since a newer
 * program may know more codes.
 */
export const text = <T extends string = string>(maxLength = 200) =>
  Type.Unsafe<T>({ type: 'string', minLength: 1, maxLength });

/** One of these, and readers take no other. */
export const oneOf = <const T extends string>(...values: readonly T[]) =>
  Type.Unsafe<T>({ type: 'string', enum: values });

export const constant = <const T extends string>(value: T) => Type.Unsafe<T>({ const: value });
export const pattern = (pattern: string) => Type.String({ pattern });
export const whole = (maximum: number) => Type.Integer({ minimum: 0, maximum });
export const flag = Type.Boolean();
/** A flag that is there where it is so. */
export const mark = Type.Unsafe<true>({ type: 'boolean' });
export const country = oneOf<Country>(...countries);

/**
 * What a schema's `format` asks, by name: that the day and the time of day exist. A pattern lets `2020-13-45` pass, which
 * compares with no other date.
 */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isOfCalendar,
  'date-time': isOfCalendar,
  'date-or-date-time': isOfCalendar,
  'partial-date': isPartialDate,
};

const OCCURRENCE = '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$';
const MOMENT = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$';

/** RFC 3339: a date, or a date-time with an offset. */
export const localTime = Type.Unsafe<LocalTime>({
  type: 'string',
  pattern: OCCURRENCE,
  format: 'date-or-date-time',
});
export const date = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' });
/** A day, or no more of it than a source says: `2019-10`, `2024`. An interval, and no day that was made up. */
export const partialDate = Type.String({ pattern: '^\\d{4}(-\\d{2}){0,2}$', format: 'partial-date' });
/** RFC 3339 in UTC. */
export const instant = Type.Unsafe<Instant>({ type: 'string', pattern: MOMENT, format: 'date-time' });

const isWritten = (pattern: string): ((text: string) => boolean) => {
  const form = new RegExp(pattern);
  return (text) => form.test(text) && isOfCalendar(text);
};
/** Whether a text is a moment as contracts write it: earlier programs told some without seconds. */
export const isInstant = isWritten(MOMENT);
export const isLocalTime = isWritten(OCCURRENCE);

/** Hex. */
export const sha256 = pattern('^[0-9a-f]{64}$');
