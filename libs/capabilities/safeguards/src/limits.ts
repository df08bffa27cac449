import { measureKinds } from '#contracts/safeguards';
import { countries, firstDayOf, type CalendarDate, type Country, type PartialDate } from '#platform/kernel';
import type { CaseKind, DutyKind } from './vocabulary.ts';

/** How far a source was followed: read in the official text, or known from reports of it, or a reading of our own. */
export type Confidence = 'established' | 'reported' | 'uncertain';

/** By when something has to happen, by one norm as it was at one time. */
export interface Limit {
  readonly name: string;
  readonly version: number;
  readonly country: Country;
  readonly kinds: readonly CaseKind[];
  readonly duty: DutyKind;
  /** From the moment since when the measure is in force. */
  readonly hours: number;
  /** So many hours before it passes, whoever must act is told. */
  readonly aheadHours: number;
  readonly norm: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly since: PartialDate;
  /** Last day. */
  readonly until?: CalendarDate;
}

const beforeAJudge = { kinds: ['detention'], duty: 'judge' } as const;

const PERU_TEXT =
  'Edition of the Constitution by the Congress of the Republic (2019), with the text before and after Ley 30558, published on 9 May 2017, in force from the day after. «El término de la distancia» may make it longer; in cases of terrorism, espionage, drug trafficking and, since 2017, organised crime it is 15 days';

/**
 * The Vienna Convention says “without delay”. The International Court of Justice (Avena, 31 March 2004) did not take that for a number of
 * hours; a day is a reading of ours, so that somebody is told at all.
 */
const consularRight = (country: Country): Limit => ({
  name: `${country.toLowerCase()}-consular-right`,
  version: 1,
  country,
  kinds: ['detention'],
  duty: 'consular-right',
  hours: 24,
  aheadHours: 6,
  norm: 'Convención de Viena sobre Relaciones Consulares, art. 36(1)(b)',
  source: '«Sin dilación»; 24 hours are a reading, not the Convention’s words',
  confidence: 'uncertain',
  since: '1967-03-19',
});

/** All that are known here, each version with the days on which it holds. */
export const limits: readonly Limit[] = [
  {
    ...beforeAJudge,
    name: 'ec-before-a-judge',
    version: 1,
    country: 'EC',
    hours: 24,
    aheadHours: 6,
    norm: 'Constitución del Ecuador, art. 77(1)',
    source: 'Nobody is held for more than 24 hours without charges before a judge; text of 2008 as reported',
    confidence: 'reported',
    since: '2008-10-20',
  },
  {
    ...beforeAJudge,
    name: 'co-before-a-judge',
    version: 1,
    country: 'CO',
    hours: 36,
    aheadHours: 8,
    norm: 'Constitución Política de Colombia, art. 28',
    source: 'Within 36 hours of being held, as the Constitutional Court cites it (C-042/18, C-137/19)',
    confidence: 'reported',
    since: '1991-07',
  },
  {
    ...beforeAJudge,
    name: 'pe-before-a-judge',
    version: 1,
    country: 'PE',
    hours: 24,
    aheadHours: 6,
    norm: 'Constitución Política del Perú, art. 2(24)(f)',
    source: PERU_TEXT,
    confidence: 'established',
    since: '1993-12-31',
    until: '2017-05-09',
  },
  {
    ...beforeAJudge,
    name: 'pe-before-a-judge',
    version: 2,
    country: 'PE',
    hours: 48,
    aheadHours: 12,
    norm: 'Constitución Política del Perú, art. 2(24)(f)',
    source: PERU_TEXT,
    confidence: 'established',
    since: '2017-05-10',
  },
  ...countries.map(consularRight),
];

/** Those that hold for a measure that began on a day. */
export const limitsFor = (
  country: Country,
  kind: CaseKind,
  day: CalendarDate,
  all: readonly Limit[] = limits,
): readonly Limit[] =>
  all.filter(
    (limit) =>
      limit.country === country &&
      limit.kinds.includes(kind) &&
      firstDayOf(limit.since) <= day &&
      (limit.until === undefined || day <= limit.until),
  );

/** What every case of some kinds has to have, whenever. */
export interface Guarantee {
  readonly guarantee: 'hearing' | 'notice' | 'remedy' | 'counsel' | 'judge' | 'consular-right';
  readonly kinds: readonly CaseKind[];
  /** By country: the norm that asks for it. */
  readonly norms: Readonly<Record<Country, string>>;
  readonly confidence: Confidence;
}

const contested: readonly CaseKind[] = ['refusal-of-entry', 'refusal-of-exit', ...measureKinds];

const dueProcess = (article: string): Readonly<Record<Country, string>> => ({
  EC: `Constitución del Ecuador, art. ${article}`,
  CO: 'Constitución Política de Colombia, art. 29',
  PE: 'Constitución Política del Perú, art. 139',
});

const ofAll = (norm: string): Readonly<Record<Country, string>> => ({ EC: norm, CO: norm, PE: norm });

/** Also the Migration law of Ecuador (LOMH, 2017) asks for hearing, counsel and interpreter where somebody is deported [R]. */
export const guarantees: readonly Guarantee[] = [
  { guarantee: 'hearing', kinds: contested, norms: dueProcess('76(7)(c)'), confidence: 'reported' },
  { guarantee: 'notice', kinds: contested, norms: dueProcess('76(7)(f)'), confidence: 'reported' },
  { guarantee: 'remedy', kinds: contested, norms: dueProcess('76(7)(m)'), confidence: 'reported' },
  { guarantee: 'counsel', kinds: measureKinds, norms: dueProcess('76(7)(g)'), confidence: 'reported' },
  {
    guarantee: 'judge',
    kinds: ['detention'],
    norms: {
      EC: 'Constitución del Ecuador, art. 77(1)',
      CO: 'Constitución Política de Colombia, art. 28',
      PE: 'Constitución Política del Perú, art. 2(24)(f)',
    },
    confidence: 'reported',
  },
  {
    guarantee: 'consular-right',
    kinds: ['detention'],
    norms: ofAll('Convención de Viena sobre Relaciones Consulares, art. 36(1)(b)'),
    confidence: 'established',
  },
];
