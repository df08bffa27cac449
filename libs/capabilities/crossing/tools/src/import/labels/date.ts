import { addDays, isDate, type CalendarDate } from '#platform/kernel';
import { month } from './month.ts';

/** What a file's dates are in, decided once for all of it. */
export type DateOrder = 'day-first' | 'month-first';

/** Numbers went through a spreadsheet in some years: `36.0`, `36,00`. */
export const wholeOf = (text: string): number | undefined =>
  /^\d{1,4}(?:[.,]0{1,2})?$/.test(text) ? Number.parseInt(text, 10) : undefined;

/** A year with a separator of thousands, as a spreadsheet shows a number: `2,020`, `2.020`, `2 020`. */
const yearOf = (text: string): number | undefined => wholeOf(text.replace(/^([12])[.,\s'’](\d{3})$/, '$1$2'));

const two = (part: number | string): string => String(part).padStart(2, '0');

const dated = (year: number | undefined, monthNumber: string | undefined, day: number | undefined) => {
  const date = `${year ?? ''}-${monthNumber ?? ''}-${day === undefined ? '' : two(day)}`;
  return isDate(date) ? date : undefined;
};

const monthOf = (label: string): string | undefined => month(label) ?? month(String(wholeOf(label) ?? ''));

/** From the three columns of the register. */
export const dateOfParts = (year: string, monthLabel: string, day: string): CalendarDate | undefined =>
  dated(yearOf(year), monthOf(monthLabel), wholeOf(day));

/** Time of day, which a spreadsheet adds to a date: the register has none. */
const midnight = /[ T]0{1,2}:00(?::00(?:[.,]0+)?)?Z?$/;

/** Excel counts days from a day before 1900, and takes 1900 for a leap year: from March 1900 on this is day zero. */
const excelZero = '1899-12-30';
const [firstSerial, lastSerial] = [18_264, 73_050]; // 1950-01-01 to 2099-12-31

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const worded = /^(\d{1,2})(?:[ /.-]|\s+de\s+)+([\p{L}]+\.?)(?:[ /.-]|\s+(?:de|del)\s+)+(\d{4})$/iu;

/** What a date of the form 22/01/2020 says about which part is the day; nothing where both may be. */
export const dateOrderIn = (text: string): DateOrder | undefined => {
  const parts = numeric.exec(text.replace(midnight, ''));
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  return first > 12 && second <= 12 ? 'day-first' : second > 12 && first <= 12 ? 'month-first' : undefined;
};

/** From one column with the whole date: ISO, `22/01/2020`, `22-ene-2020`, `20200122`, a spreadsheet's serial number. */
export const dateOfText = (given: string, order: DateOrder): CalendarDate | undefined => {
  const text = given.replace(midnight, '');
  if (isDate(text)) return text;
  const iso = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), two(iso[2]!), Number(iso[3]));
  const serial = /^(\d{5})(?:[.,]0+)?$/.exec(text);
  if (serial) {
    const days = Number(serial[1]);
    return days >= firstSerial && days <= lastSerial ? addDays(excelZero, days) : undefined;
  }
  const words = worded.exec(text);
  if (words) return dated(Number(words[3]), month(words[2]!), Number(words[1]));
  const parts = numeric.exec(text);
  if (!parts) return undefined;
  const [day, monthNumber] = order === 'day-first' ? [parts[1], parts[3]] : [parts[3], parts[1]];
  return dated(Number(parts[4]), two(monthNumber!), Number(day));
};
