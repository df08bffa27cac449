/** A moment: RFC 3339 in UTC with up to microseconds, `2026-03-01T14:05:09.123456Z`; such texts sort as time does. */
export type Instant = string;

/**
 * When something happened at a post, by the post's own clock: a date-time with the post's offset
 * (`2026-03-01T09:05:09-05:00`), or only the date where the register holds no more (`2020-01-22`).
 */
export type LocalTime = string;

const dateTime = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const dateOnly = /^(\d{4})-(\d{2})-(\d{2})$/;

const isCalendarDay = (year: string, month: string, day: string): boolean => {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
};

/** A date without a time of day. */
export const isDate = (text: string): boolean => {
  const parts = dateOnly.exec(text);
  return parts !== null && isCalendarDay(parts[1]!, parts[2]!, parts[3]!);
};

/** A date-time with an offset, in a calendar that exists (no 30 February, no 25 o'clock). */
export const isDateTime = (text: string): boolean => {
  const parts = dateTime.exec(text);
  return parts !== null && isCalendarDay(parts[1]!, parts[2]!, parts[3]!) && !Number.isNaN(Date.parse(text));
};

const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'longOffset',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
};

export const isTimeZone = (timeZone: string): boolean => {
  try {
    clockOf(timeZone);
    return true;
  } catch {
    return false;
  }
};

/**
 * What a post's clock showed: a date stays as it is; a date-time, whatever offset it came with, is told in the post's
 * zone (IANA name), whole seconds.
 */
export const atClockOf = (timeZone: string, when: string): LocalTime => {
  if (isDate(when)) return when;
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(new Date(when))
      .map(({ type, value }) => [type, value]),
  );
  const offset = parts['timeZoneName'] === 'GMT' ? '+00:00' : parts['timeZoneName']!.replace('GMT', '');
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}${offset}`;
};

/** The first moment of what a local time names, for "not in the future" and the like; a date counts from its first hour anywhere on these borders. */
export const startOf = (when: LocalTime): Date => new Date(isDate(when) ? `${when}T00:00:00-05:00` : when);

/** An instant with all six digits of its microseconds, so that texts from different clocks compare as time does. */
export const toMicroseconds = (instant: Instant): Instant =>
  instant.replace(/(?:\.(\d+))?Z$/, (_, fraction: string = '') => `.${fraction.padEnd(6, '0').slice(0, 6)}Z`);

/** The last full period by the clock (UTC) at an instant: of 08:17:31 and a quarter of an hour, 08:15:00. */
export const lastFull = (periodMs: number, instant: Instant): Instant =>
  toMicroseconds(new Date(Math.floor(Date.parse(instant) / periodMs) * periodMs).toISOString());

const FIRST_MS = Date.parse('0001-01-01T00:00:00Z');
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * A moment of any offset, told in UTC. Across an offset the last hours of the year 9999 would come to lie in a year of five
 * digits, which is no instant: what leaves the calendar stops at its edge. A text that is no moment has none.
 */
export const inUtc = (moment: string): Instant =>
  new Date(Math.min(Math.max(Date.parse(moment), FIRST_MS), LAST_MS)).toISOString();
