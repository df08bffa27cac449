import { firstDayOf, type CalendarDate, type PartialDate } from '#platform/kernel';

/** Over which days a stay is added up. */
export type Year =
  /** 1 January to 31 December of the day’s year. */
  | 'calendar'
  /** The 365 days that end with the day. */
  | 'rolling';

/** How long who has no residence may stay, by one norm as it was at one time. */
export interface StayRule {
  readonly name: string;
  readonly version: number;
  /** Instrument and article, and how it is known: `[R]` public reporting, `(U)` uncertain. */
  readonly source: string;
  readonly since: PartialDate;
  /** Last day. */
  readonly until?: CalendarDate;
  /** Days without leaving. */
  readonly atOnce: number;
  /** More of them, where the authority has extended the stay. */
  readonly extension: number;
  /** Days in a year, without leaving or not. */
  readonly most: number;
  readonly year: Year;
  /** Where the kind of year comes from. */
  readonly yearSource: string;
  /** Of which countries’ nationals in which (ISO 3166 alpha-2). */
  readonly nationals: readonly string[];
  readonly countries: readonly string[];
}

/** The members of the Andean Community. */
const andean = ['BO', 'CO', 'EC', 'PE'] as const;

const SAME_YEAR =
  'reported as «180 días calendario continuos o discontinuos en el mismo año» [R]; that the year is the calendar’s is a reading (U)';

/**
 * The Andean Migration Statute: 90 days, extended by 90, at most 180 in the same year. Adopted on 12 May 2021, in force from
 * 11 August 2021: communiqué of Ecuador’s foreign ministry of 12 August 2021 [R].
 */
export const decision878: StayRule = {
  name: 'decision-878',
  version: 1,
  source: 'Decision 878 of the Andean Community (Andean Migration Statute), tourists [R]',
  since: '2021-08-11',
  atOnce: 90,
  extension: 90,
  most: 180,
  year: 'calendar',
  yearSource: SAME_YEAR,
  nationals: andean,
  countries: andean,
};

/**
 * Ecuador and Peru, Permanent Migration Statute (Machala 2008): up to 180 days in a year, without a first limit of 90. It is
 * for the wider border integration region; the register does not tell where in a country somebody stays.
 */
export const ecuadorPeruStatute: StayRule = {
  name: 'ec-pe-statute',
  version: 1,
  source:
    'Estatuto Migratorio Permanente Ecuador–Perú, Machala 2008: hasta 180 días en un año [R]; in force since (U)',
  since: '2008',
  atOnce: 180,
  extension: 0,
  most: 180,
  year: 'calendar',
  yearSource: '«en un año» [R]; that the year is the calendar’s is a reading (U)',
  nationals: ['EC', 'PE'],
  countries: ['EC', 'PE'],
};

export const stayRules: readonly StayRule[] = [decision878, ecuadorPeruStatute];

/** The rule with the other reading of `year`: for whoever has to compare what follows from each. */
export const readWith = (rule: StayRule, year: Year, yearSource: string): StayRule => ({
  ...rule,
  year,
  yearSource,
});

/** Which rules are open to a national in a country on a day; each is one more ground on which to stay. */
export const rulesFor = (
  nationality: string,
  country: string,
  day: CalendarDate,
  rules: readonly StayRule[] = stayRules,
): readonly StayRule[] =>
  nationality === country
    ? []
    : rules.filter(
        (rule) =>
          rule.nationals.includes(nationality) &&
          rule.countries.includes(country) &&
          firstDayOf(rule.since) <= day &&
          (rule.until === undefined || day <= rule.until),
      );

/** What an authority granted to one person. */
export interface Permit {
  /**
   * `extension`: of the stay under way on its first day, to the rule’s longer limit. `residence` (the Andean one: two years, Decision 878) and `zone`
   * (residents of a border integration zone, Decision 501): their days are not counted.
   */
  readonly kind: 'extension' | 'residence' | 'zone';
  readonly id: string;
  readonly from: CalendarDate;
  /** Last day; none for what was granted without an end. */
  readonly until?: CalendarDate;
}
