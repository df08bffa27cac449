import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { dayOf, type CalendarDate, type Country } from '#platform/kernel';
import { ledgersAt } from '#contracts/committee';
import {
  actsByThing,
  compared,
  findActs,
  isAct,
  type Act,
  type ActTable,
  type Compared,
} from '#platform/two-sided';
import type { Instrument } from './instrument-state.ts';
import {
  RestingActaAct,
  RestingBodyAct,
  RestingProgressAct,
  type BasedActaActs,
  type BasedBodyActs,
  type ProgressActs,
} from './resting-on-committees.projection.ts';
import { restingBodies, restingCommitments, type RestingThing } from './resting-on-committees.ts';
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

/** What else rests on it, each by its name. */
export interface Dependent {
  /**
   * `commitment`: of a signed acta, not settled; `body`: that it founds; `plan`, `fund`, `programme`: a part of it that operates. A
   * code; more may come.
   */
  readonly what: string;
  readonly thing: string;
  readonly article?: string;
  readonly until?: CalendarDate;
  /** Whether it ceases with a suspension by itself, as shares do; what becomes of the rest its committee decides. */
  readonly stops: boolean;
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

const partsThatRest = ['plan', 'fund', 'programme'];

/** Plans, funds and programmes that operate on a day: they follow the instrument. */
export const restingParts = ({ parts = [] }: Pick<Instrument, 'parts'>): Dependent[] =>
  parts
    .filter(({ kind, stage }) => partsThatRest.includes(kind) && stage === 'in-force')
    .map(({ part, kind, periods }) => {
      const until = periods.at(-1)?.until;
      return { what: kind, thing: part, ...(until ? { until } : {}), stops: true };
    });

/** What would stop with an instrument. The digest is what a suspension confirms to have seen. */
export type RestingList = Compared<{
  readonly instrument: string;
  /** Shares of information: they stop by themselves. */
  readonly resting: readonly Resting[];
  readonly dependents: readonly Dependent[];
}>;

/** What rests on an instrument, as its country’s node knows it. */
@Injectable()
export class RestingThings {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** @param articles these alone; the whole instrument, its parts among it, where absent */
  async on(
    instrument: Pick<Instrument, 'id' | 'parts'>,
    on: CalendarDate,
    country: Country,
    articles?: readonly string[],
  ): Promise<RestingList> {
    const { id } = instrument;
    const requests = actsByThing<RestingActs>(await findResting(this.source, id, country));
    const things = (await this.#ofCommittees(id, on, country))
      .filter(({ article }) => !articles || (article !== undefined && articles.includes(article)))
      .map((one): Dependent => ({ ...one, stops: false }));
    const parts = articles ? [] : restingParts(instrument);
    return compared({
      instrument: id,
      resting: restingOn(requests, id, on, articles),
      dependents: [...things, ...parts],
    });
  }

  async #ofCommittees(id: string, on: CalendarDate, country: Country): Promise<RestingThing[]> {
    const acts = async <Acts>(table: ActTable, names?: readonly string[]) =>
      actsByThing<Acts>(await findActs(table, this.source, ledgersAt(country), names));
    const actas = await acts<BasedActaActs>(RestingActaAct);
    const open = restingCommitments(actas, new Map(), id);
    const names = open.map(({ thing }) => thing);
    const progress = names.length > 0 ? await acts<ProgressActs>(RestingProgressAct, names) : new Map();
    const bodies = restingBodies(await acts<BasedBodyActs>(RestingBodyAct), id, on);
    return [...restingCommitments(actas, progress, id), ...bodies].sort((a, b) =>
      a.what + a.thing < b.what + b.thing ? -1 : 1,
    );
  }
}
