import { addDays, laterOf, type CalendarDate, type Country } from '#platform/kernel';
import { isAct } from '#platform/two-sided';
import type { Act } from './act.ts';
import type { Exchange } from './exchange-of-notes.ts';

/** A time in force, both days included; open-ended where `until` is absent. */
export interface Period {
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
}

export interface SuspendedBy {
  readonly by: Country;
  readonly since: CalendarDate;
  readonly reason: string;
}

/** Both days included; a period that has not begun holds no day. */
export const isWithin = (on: CalendarDate, { from, until }: Partial<Period>): boolean =>
  from !== undefined && from <= on && (until === undefined || on <= until);

const later = (one: CalendarDate | undefined, other: CalendarDate | undefined): CalendarDate | undefined =>
  one === undefined || other === undefined ? undefined : one > other ? one : other;

/**
 * When an instrument is in force: from its entry to the end of its term, as extended, or to the day before a denunciation
 * has effect. An extension agreed after the term had run out begins a period of its own: it heals no gap.
 */
export const periodsOf = (
  entry: CalendarDate,
  until: CalendarDate | undefined,
  extensions: readonly Exchange[],
  denounced: { readonly effective: CalendarDate } | undefined,
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
      const last = denounced && addDays(denounced.effective, -1);
      const cut = last !== undefined && (end === undefined || last < end) ? last : end;
      return cut === undefined ? { from } : { from, until: cut };
    })
    .filter((period) => period.until === undefined || period.from <= period.until);
};

/** Whether either side has suspended the operation on a day; of two, the earlier. */
export const suspensionOn = (acts: readonly Act[], on: CalendarDate): SuspendedBy | undefined => {
  const bySide = new Map<Country, SuspendedBy | undefined>();
  for (const act of acts.filter(isAct('suspended', 'resumed')).filter((one) => one.on <= on))
    bySide.set(
      act.by,
      act.type === 'suspended' ? { by: act.by, since: act.on, reason: act.data.reason } : undefined,
    );
  return [...bySide.values()]
    .filter((side) => side !== undefined)
    .sort((a, b) => (a.since + a.by < b.since + b.by ? -1 : 1))[0];
};
