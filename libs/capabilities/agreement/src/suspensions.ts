import type { CalendarDate, Country } from '#platform/kernel';
import { isAct } from '#platform/two-sided';
import type { Act } from './act.ts';

export interface SuspendedBy {
  readonly by: Country;
  readonly since: CalendarDate;
  readonly reason: string;
}

export interface SuspendedArticle extends SuspendedBy {
  readonly article: string;
}

/** What one side has suspended: the whole, some articles, or both one after the other. */
export interface SuspendedHere {
  readonly whole?: SuspendedBy;
  readonly articles: ReadonlyMap<string, SuspendedBy>;
}

/** One side's suspensions after its acts, in its own order. A resumption that names no article ends all of them. */
export const suspendedAfter = (half: readonly Act[]): SuspendedHere =>
  half.filter(isAct('suspended', 'resumed')).reduce<SuspendedHere>(
    (before, { type, by, on, data: { reason, articles } }) => {
      const suspended = { by, since: on, reason };
      if (type === 'resumed' && !articles) return { articles: new Map() };
      if (!articles) return { ...before, whole: suspended };
      const now = new Map(before.articles);
      for (const article of articles)
        if (type === 'resumed') now.delete(article);
        else if (!now.has(article)) now.set(article, suspended);
      return { ...before, articles: now };
    },
    { articles: new Map() },
  );

const earliest = (suspended: readonly SuspendedBy[]): SuspendedBy | undefined =>
  [...suspended].sort((a, b) => (a.since + a.by < b.since + b.by ? -1 : 1))[0];

export interface Suspensions {
  readonly whole?: SuspendedBy;
  readonly articles: readonly SuspendedArticle[];
}

/** What either side has suspended on a day; of two that suspend the same, the earlier. */
export const suspensionsOn = (
  parties: readonly Country[],
  acts: readonly Act[],
  on: CalendarDate,
): Suspensions => {
  const sides = parties.map((party) =>
    suspendedAfter(acts.filter((one) => one.by === party && one.on <= on)),
  );
  const whole = earliest(sides.flatMap((side) => side.whole ?? []));
  const names = [...new Set(sides.flatMap(({ articles }) => [...articles.keys()]))].sort();
  return {
    ...(whole ? { whole } : {}),
    articles: names.map((article) => ({
      article,
      ...earliest(sides.flatMap(({ articles }) => articles.get(article) ?? []))!,
    })),
  };
};
