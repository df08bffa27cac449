import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { dayOf, type CalendarDate, type Country } from '#platform/kernel';
import { actsByThing, compared, isAct, type Act, type Compared } from '#platform/two-sided';
import { findResting, type RestingActs } from './resting.projection.ts';

/** Shares of one kind between two agencies under one article. Which they are is for those who may read them. */
export interface Resting {
  readonly article: string;
  /** `open-request`: asked and not settled; `shared-answer`: given, and open to its reader until it expires. */
  readonly what: 'open-request' | 'shared-answer';
  readonly by: string;
  readonly to?: string;
  readonly matter?: string;
  readonly count: number;
  /** When the last of the answers expires. */
  readonly until?: CalendarDate;
}

type One = Omit<Resting, 'count'>;
type RestingAct = Act<RestingActs>;

/** What one request has under an instrument. */
const ofRequest = (acts: readonly RestingAct[], instrument: string, on: CalendarDate): One[] => {
  const asked = acts.find(isAct('requested'))?.data;
  const isSettled = acts.some(
    ({ type, data }) =>
      type === 'refused' || type === 'closed' || (type === 'answered' && 'complete' in data && data.complete),
  );
  const open: One[] =
    asked && !isSettled && asked.basis.instrument === instrument
      ? [
          {
            article: asked.basis.article,
            what: 'open-request',
            by: asked.by,
            to: asked.to,
            matter: asked.matter,
          },
        ]
      : [];
  const answers = acts
    .filter(isAct('answered'))
    .filter(({ data }) => data.basis.instrument === instrument && dayOf(data.expires) >= on)
    .map(({ data }): One => ({
      article: data.basis.article,
      what: 'shared-answer',
      by: data.by,
      ...(asked ? { to: asked.by, matter: asked.matter } : {}),
      until: dayOf(data.expires),
    }));
  return [...open, ...answers];
};

const keyOf = ({ article, what, by, to = '', matter = '' }: One): string =>
  JSON.stringify([article, what, by, to, matter]);

/** What rests on an instrument on a day, or on some of its articles: counted by article, agencies and matter, in one order. */
export const restingOn = (
  requests: ReadonlyMap<string, readonly RestingAct[]>,
  instrument: string,
  on: CalendarDate,
  articles?: readonly string[],
): Resting[] => {
  const counted = new Map<string, Resting>();
  for (const acts of requests.values())
    for (const one of ofRequest(acts, instrument, on)) {
      if (articles && !articles.includes(one.article)) continue;
      const before = counted.get(keyOf(one));
      const until = [before?.until, one.until]
        .filter((date) => date !== undefined)
        .sort()
        .at(-1);
      counted.set(keyOf(one), { ...one, count: (before?.count ?? 0) + 1, ...(until ? { until } : {}) });
    }
  return [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};

/** What would stop with an instrument. The digest is what a suspension confirms to have seen. */
export type RestingList = Compared<{ readonly instrument: string; readonly resting: readonly Resting[] }>;

@Injectable()
export class RestingShares {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async on(
    instrument: string,
    on: CalendarDate,
    country: Country,
    articles?: readonly string[],
  ): Promise<RestingList> {
    const requests = actsByThing<RestingActs>(await findResting(this.source, instrument, country));
    return compared({ instrument, resting: restingOn(requests, instrument, on, articles) });
  }
}
