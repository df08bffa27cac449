import {
  counted,
  countedKinds,
  LEAST_TOLD,
  totals,
  type CellTold,
  type CountedKind,
  type MonthTold,
  type Total,
} from '#contracts/safeguards';
import {
  canonicalJson,
  lastFull,
  laterBy,
  type Command,
  type Decider,
  type DomainEvent,
  type Instant,
} from '#platform/kernel';
import { monthTakenBy, type Item, type Month } from './counted.ts';

/** The counts of months as they were taken at one time. They are all that is kept of them: what is suppressed is not here either. */
export type CountsPublished = DomainEvent<
  'CountsPublished',
  {
    readonly takenAt: Instant;
    /** The full quarter of an hour at which they are told. */
    readonly toldAt: Instant;
    readonly months: readonly MonthTold[];
  }
>;

/** `items` is what was recorded by then; it is no part of what makes the command the same. */
export type PublishCounts = Command<'PublishCounts', { readonly takenAt: Instant }> & {
  readonly items: readonly Item[];
};

export interface Published {
  readonly last?: Instant;
  /** By month, as it was told last. */
  readonly months: Readonly<Record<Month, MonthTold>>;
}

const partsOf = (kind: CountedKind | Total): readonly CountedKind[] =>
  kind in totals ? totals[kind as Total] : [kind as CountedKind];

/**
 * A count below ten is suppressed, none too; and every total that a suppressed count is part of. So what is told is the same whatever a
 * suppressed count is, and no difference between what is told gives it.
 */
export const cellsOf = (
  counts: Readonly<Record<CountedKind, number>>,
  generated: (kind: CountedKind) => boolean = () => false,
): CellTold[] =>
  counted.map((kind) => {
    const parts = partsOf(kind);
    if (parts.some((part) => counts[part] < LEAST_TOLD)) return { kind, suppressed: true as const };
    const count = parts.reduce((sum, part) => sum + counts[part], 0);
    return { kind, count, ...(parts.some(generated) ? { generated: true as const } : {}) };
  });

/** A month’s cells, of what counts at a time. */
export const cellsAt = (items: readonly Item[], month: Month, at: Instant): CellTold[] => {
  const those = items.filter(
    (item) => item.month === month && item.from <= at && (item.until === undefined || item.until >= at),
  );
  const counts = Object.fromEntries(
    countedKinds.map((kind) => [kind, those.filter((item) => item.kind === kind).length]),
  ) as Record<CountedKind, number>;
  return cellsOf(counts, (kind) => those.some((item) => item.kind === kind && item.generated));
};

const NOTHING_TOLD = cellsOf(
  Object.fromEntries(countedKinds.map((kind) => [kind, 0])) as Record<CountedKind, number>,
);

/** The month just over, whatever is in it; and those before it of which now something else is to be told. A month that was never told is as one in which all is suppressed. */
const monthsAt = ({ months }: Published, items: readonly Item[], at: Instant): MonthTold[] => {
  const over = monthTakenBy(at);
  const all = new Set([over, ...Object.keys(months), ...items.map(({ month }) => month)]);
  return [...all]
    .filter((month) => month <= over)
    .sort()
    .flatMap((month) => {
      const before = months[month];
      const cells = cellsAt(items, month, at);
      const isSame = canonicalJson(cells) === canonicalJson(before?.cells ?? NOTHING_TOLD);
      return isSame && !(month === over && before === undefined)
        ? []
        : [{ month, version: (before?.version ?? 0) + 1, cells }];
    });
};

const QUARTER_MS = 15 * 60_000;
/**
 * Between the decision and the quarter at which it is told: whatever keeps a node from writing it down, and its clock from being the
 * database's, is shorter. An event whose time its country has signed past already would be held by its readers.
 */
const WRITTEN_WITHIN_MS = 5 * 60_000;

const quarterAhead = (now: Instant): Instant =>
  laterBy(QUARTER_MS, lastFull(QUARTER_MS, laterBy(WRITTEN_WITHIN_MS, now)));

/** What a country has told of its counts, once a month. */
export const monthcounts: Decider<Published, PublishCounts, CountsPublished> = {
  /** Without a hyphen: the private ledger tells categories by the first one. */
  category: 'monthcounts',
  initial: { months: {} },
  decide: {
    PublishCounts: ({ data: { takenAt }, items, meta }, state) => {
      if (state.last !== undefined && takenAt <= state.last) return [];
      const months = monthsAt(state, items, takenAt);
      return [{ type: 'CountsPublished', data: { takenAt, toldAt: quarterAhead(meta.now), months } }];
    },
  },
  evolve: {
    CountsPublished: ({ months }, { data }) => ({
      last: data.takenAt,
      months: { ...months, ...Object.fromEntries(data.months.map((told) => [told.month, told])) },
    }),
  },
};
