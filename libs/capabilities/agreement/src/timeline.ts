import type { CalendarDate, Country } from '#platform/kernel';
import type { Publication } from '#platform/two-sided';
import type { Act } from './act.ts';

export interface TimelineEntry extends Partial<Publication> {
  readonly by: Country;
  /** What was done: `signed`, `amendment-noted`, …: a code; more may come. */
  readonly type: string;
  readonly on: CalendarDate;
}

/** In the order of recording; what is not told yet comes last. */
export const timelineOf = (acts: readonly Act[]): TimelineEntry[] =>
  acts
    .map(({ by, type, on, published }) => ({ by, type, on, ...published }))
    .map((entry) => [orderOf(entry), entry] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => entry);

const orderOf = ({ at, id }: TimelineEntry): string =>
  `${at ?? '~'} ${(id ?? '').replace(/\d+$/, (n) => n.padStart(16, '0'))}`;
