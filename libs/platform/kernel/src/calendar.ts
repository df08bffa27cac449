import { isOfCalendar } from './instant.ts';

/** A day without a time: `2026-11-23`. Such texts sort as time does. */
export type CalendarDate = string;

const DAY_MS = 24 * 60 * 60 * 1000;

const utc = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`);

const [FIRST, LAST] = ['0001-01-01', '9999-12-31'] as const;

/** Beyond four digits of a year texts would no longer sort as time does: what is counted stops there. */
const textOf = (date: Date): CalendarDate => {
  const year = date.getUTCFullYear();
  return year < 1 ? FIRST : year > 9999 ? LAST : date.toISOString().slice(0, 10);
};

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  textOf(new Date(utc(date).getTime() + days * DAY_MS));

/** The same day of a later month; the month's last where it has no such day. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const from = utc(date);
  const target = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(from.getUTCDate(), last));
  return textOf(target);
};

export const laterOf = (one: CalendarDate, ...others: readonly CalendarDate[]): CalendarDate =>
  others.reduce((latest, other) => (other > latest ? other : latest), one);

/** The day of a moment on these borders' mainland, UTC−5, which keeps no summer time. */
export const dayOf = (when: string): CalendarDate =>
  when.length === 10 ? when : textOf(new Date(new Date(when).getTime() - 5 * 60 * 60 * 1000));

/** A day, or no more of it than is known: `2019-10`, `2024`. */
export type PartialDate = string;

/** Whether a day, month or year is one of the calendar. */
export const isPartialDate = (text: string): boolean =>
  /^\d{4}(-\d{2}){0,2}$/.test(text) && isOfCalendar(`${text}-01-01`.slice(0, 10));

export const firstDayOf = (date: PartialDate): CalendarDate => `${date}-01-01`.slice(0, 10);

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The last day that a partial date can mean. @throws {RangeError} for a month that no year has */
export const lastDayOf = (date: PartialDate): CalendarDate => {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5))];
  const days = DAYS_OF_MONTHS[month - 1];
  if (days === undefined) throw new RangeError(`${date} is no month`);
  return `${date}-${month === 2 && isLeap(year) ? 29 : days}`;
};
