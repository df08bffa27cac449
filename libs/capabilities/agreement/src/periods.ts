import { addDays, laterOf, type CalendarDate } from '#platform/kernel';
import type { Exchange } from './exchange-of-notes.ts';

/** A time in force, both days included; open-ended where `until` is absent. */
export interface Period {
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
}

/** Both days included; a period that has not begun holds no day. */
export const isWithin = (on: CalendarDate, { from, until }: Partial<Period>): boolean =>
  from !== undefined && from <= on && (until === undefined || on <= until);

const later = (one: CalendarDate | undefined, other: CalendarDate | undefined): CalendarDate | undefined =>
  one === undefined || other === undefined ? undefined : one > other ? one : other;

/**
 * When an instrument is in force: from its entry to the end of its term, as extended, or to the day before a denunciation or
 * an agreed end has effect. An extension agreed after the term had run out begins a period of its own: it heals no gap.
 */
export const periodsOf = (
  entry: CalendarDate,
  until: CalendarDate | undefined,
  extensions: readonly Exchange[],
  ended: { readonly effective: CalendarDate } | undefined,
): Period[] => {
  const periods: Period[] = [{ from: entry, until }];
  const agreed = extensions
    .filter(({ state }) => state === 'agreed')
    .sort((a, b) => (a.effective! + a.exchange < b.effective! + b.exchange ? -1 : 1));
  for (const extension of agreed) {
    const last = periods.at(-1)!;
    if (last.until === undefined) break;
    if (extension.effective! <= addDays(last.until, 1))
      periods[periods.length - 1] = { ...last, until: later(last.until, extension.until) };
    else periods.push({ from: laterOf(entry, extension.effective!), until: extension.until });
  }
  return periods
    .map(({ from, until: end }) => {
      const last = ended && addDays(ended.effective, -1);
      const cut = last !== undefined && (end === undefined || last < end) ? last : end;
      return cut === undefined ? { from } : { from, until: cut };
    })
    .filter((period) => period.until === undefined || period.from <= period.until);
};
