import type { Part } from '#contracts/agreement';
import type { CalendarDate } from '#platform/kernel';
import type { Exchange } from './exchange-of-notes.ts';
import { isWithin, periodsOf, type Period } from './periods.ts';
import type { Stage } from './stage.ts';

/** A part on a day. */
export interface PartState extends Part {
  readonly stage: Stage;
  /** When it is in force: never outside the instrument's own periods. */
  readonly periods: readonly Period[];
}

const earlier = (one: CalendarDate | undefined, other: CalendarDate | undefined): CalendarDate | undefined =>
  one === undefined || other === undefined ? (one ?? other) : one < other ? one : other;

/** The days that are in both. */
export const withinBoth = (one: readonly Period[], other: readonly Period[]): Period[] =>
  one.flatMap((a) =>
    other.flatMap((b): Period[] => {
      const [from, until] = [a.from > b.from ? a.from : b.from, earlier(a.until, b.until)];
      if (until !== undefined && until < from) return [];
      return [until === undefined ? { from } : { from, until }];
    }),
  );

/** What the parts of a concluded text follow from. */
interface Whole {
  readonly entryIntoForce: CalendarDate | undefined;
  readonly periods: readonly Period[];
  readonly extensions: readonly Exchange[];
  /** Of the instrument, on the day. */
  readonly stage: Stage;
}

/** A part ends with its own term, as extended by notes about it; with the instrument at the latest. */
export const partsOf = (
  parts: readonly Part[],
  on: CalendarDate,
  { entryIntoForce, periods, extensions, stage }: Whole,
): PartState[] =>
  parts.map((part) => {
    const own = extensions.filter((one) => one.part === part.part);
    const inForce = entryIntoForce
      ? withinBoth(periods, periodsOf(entryIntoForce, part.until, own, undefined))
      : [];
    const operates = stage === 'in-force' || stage === 'suspended';
    const ended = operates && !inForce.some((period) => isWithin(on, period));
    return { ...part, stage: ended ? 'expired' : stage, periods: inForce };
  });
