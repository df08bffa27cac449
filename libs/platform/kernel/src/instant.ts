/** A moment: RFC 3339 in UTC with up to microseconds, `2026-03-01T14:05:09.123456Z`; such texts sort as time does. */
export type Instant = string;

/**
 * When something happened at a post, by the post's own clock: a date-time with the post's offset
 * (`2026-03-01T09:05:09-05:00`), or only the date where the register holds no more (`2020-01-22`).
 */
export type LocalTime = string;

const dateOnly = /^(\d{4})-(\d{2})-(\d{2})$/;
const dateTime =
  /^(\d{4})-(\d{2})-(\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(?:\.\d{1,9})?(Z|[+-]\d{2}:[0-5]\d)$/;

/** Nothing here is older; earlier years are dates that a program left unset (0001-01-01), or slips. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

const isKnownYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** By counting, since every moment of every line of a batch is asked: a `Date` costs ten times as much. */
const isDayOfMonth = (y: number, m: number, d: number): boolean => {
  const last = m === 2 && isLeapYear(y) ? 29 : (daysOfMonth[m - 1] ?? 0);
  return d >= 1 && d <= last;
};

const isCalendarDay = (year: string, month: string, day: string): boolean =>
  isKnownYear(Number(year)) && isDayOfMonth(Number(year), Number(month), Number(day));

const quarters = ['00', '15', '30', '45'];

/** Offsets that clocks have somewhere: from −12:00 to +14:00, by quarters of an hour. */
const isOffset = (offset: string): boolean => {
  if (offset === 'Z') return true;
  const [hours, minutes] = [Number(offset.slice(1, 3)), offset.slice(4)];
  const most = offset.startsWith('-') ? 12 : 14;
  return quarters.includes(minutes) && (hours < most || (hours === most && minutes === '00'));
};

/** A date without a time of day, from the year 1000 on. */
export const isDate = (text: string): boolean => {
  const parts = dateOnly.exec(text);
  return parts !== null && isCalendarDay(parts[1]!, parts[2]!, parts[3]!);
};

/** Why a text is no date-time: its form, its day, its offset, a leap second, or its year, which may be one only in UTC. */
export type NoDateTime = 'form' | 'day' | 'offset' | 'leap-second' | 'year';

export const whyNoDateTime = (text: string): NoDateTime | undefined => {
  const [, year, month, day, second, offset] = dateTime.exec(text) ?? [];
  if (year === undefined) return 'form';
  if (!isKnownYear(Number(year))) return 'year';
  if (!isCalendarDay(year, month!, day!)) return 'day';
  if (!isOffset(offset!)) return 'offset';
  // No clock, store or program that this passes through can keep it.
  if (second === '60') return 'leap-second';
  // An offset moves a year by one at most.
  const edge = Number(year) === FIRST_YEAR || Number(year) === LAST_YEAR;
  return !edge || isKnownYear(new Date(text).getUTCFullYear()) ? undefined : 'year';
};

/**
 * A date-time as RFC 3339 has it, in capitals (`T`, `Z`), with seconds and an offset that exists, in a calendar that
 * exists (no 30 February, no 24:00, no leap second), and of a year from 1000 to 9999 also in UTC.
 */
export const isDateTime = (text: string): boolean => whyNoDateTime(text) === undefined;

const dayAndTime =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;

/**
 * Whether a date or date-time names a day and a time of day that there are, so that it compares with others. It asks less than
 * what is recorded here has to be: what others published, and earlier programs, may be of any year, without seconds, and of
 * offsets that no clock has.
 */
export const isOfCalendar = (text: string): boolean => {
  const [, year, month, day] = dayAndTime.exec(text) ?? [];
  return year !== undefined && year !== '0000' && isDayOfMonth(Number(year), Number(month), Number(day));
};

const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    clocks.set(timeZone, clock);
  }
  return clock;
};

const offset = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * A zone's offset at a moment, in minutes, to the quarter of an hour: no clock has had another for a long time, but before
 * that zones kept their own mean time, some to the second (−05:19:20 at Quito), which RFC 3339 cannot tell.
 */
const offsetAt = (timeZone: string, moment: Date): number => {
  const [, sign, hours, minutes, seconds] = offset.exec(clockOf(timeZone).format(moment))!;
  if (!sign) return 0;
  const quarter = Math.round((Number(hours) * 60 + Number(minutes) + Number(seconds ?? 0) / 60) / 15);
  return (sign === '-' ? -15 : 15) * quarter;
};

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * An IANA time zone, written as its database writes it: of one zone there are not many spellings to keep a clock for. A mere
 * offset (`-05:00`), which newer programs take for a zone, says nothing of what a place's clocks showed in other years.
 */
export const isTimeZone = (timeZone: string): boolean => {
  if (/^[+-]/.test(timeZone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone === timeZone;
  } catch {
    return false;
  }
};

/**
 * What a post's clock showed: a date stays as it is; a date-time, whatever offset it came with, is told in the post's
 * zone (IANA name), whole seconds.
 * @throws {RangeError} when that is no date-time: its year, or the zone's offset then, is beyond what there is
 */
export const atClockOf = (timeZone: string, when: string): LocalTime => {
  if (isDate(when)) return when;
  const moment = new Date(when);
  const minutes = offsetAt(timeZone, moment);
  const distance = Math.abs(minutes);
  const clock = new Date(moment.getTime() + minutes * 60_000).toISOString().replace(/\.\d+Z$/, '');
  const shown = `${clock}${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
  if (!isDateTime(shown)) throw new RangeError(`${when} has no local time in ${timeZone}`);
  return shown;
};

/** The first moment of what a local time names, for "not in the future" and the like; a date counts from its first hour anywhere on these borders. */
export const startOf = (when: LocalTime): Date => new Date(isDate(when) ? `${when}T00:00:00-05:00` : when);

/** An instant with all six digits of its microseconds, so that texts from different clocks compare as time does. */
export const toMicroseconds = (instant: Instant): Instant =>
  instant.replace(/(?:\.(\d+))?Z$/, (_, fraction: string = '') => `.${fraction.padEnd(6, '0').slice(0, 6)}Z`);

/** The last full period by the clock (UTC) at an instant: of 08:17:31 and a quarter of an hour, 08:15:00. */
export const lastFull = (periodMs: number, instant: Instant): Instant =>
  toMicroseconds(new Date(Math.floor(Date.parse(instant) / periodMs) * periodMs).toISOString());

/** An instant so many whole milliseconds later; its microseconds stay. */
export const laterBy = (ms: number, instant: Instant): Instant =>
  `${new Date(Date.parse(instant) + ms).toISOString().slice(0, -1)}${toMicroseconds(instant).slice(-4)}`;

const FIRST_MS = Date.parse('0001-01-01T00:00:00Z');
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * A moment of any offset, told in UTC. Across an offset the last hours of the year 9999 would come to lie in a year of five
 * digits, which is no instant: what leaves the calendar stops at its edge. A text that is no moment has none.
 */
export const inUtc = (moment: string): Instant =>
  new Date(Math.min(Math.max(Date.parse(moment), FIRST_MS), LAST_MS)).toISOString();
