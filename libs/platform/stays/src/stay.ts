import { addDays, type CalendarDate } from '#platform/kernel';
import { presenceOf, type Gap, type Movement, type Presence } from './presence.ts';
import type { Permit, StayRule } from './rules.ts';

/** A day by day account: all that a rule looks at. */
export interface StayDay {
  readonly day: CalendarDate;
  /** `covered`: here under a residence or as a resident of the zone; not counted. */
  readonly presence: 'present' | 'uncertain' | 'covered' | 'absent';
  /** Counted days without leaving, this one included; 0 where it is not counted. */
  readonly atOnce: number;
  /** Counted days of its year, this one included. */
  readonly inYear: number;
  /** As many days without leaving were allowed on it. */
  readonly allowedAtOnce: number;
  readonly beyond: readonly ('at-once' | 'in-year')[];
  /** Movements and permits from which it follows. */
  readonly because: readonly string[];
}

/** The stay of one person in one country as of a day, by one rule. It says how a situation is, and never what a person is. */
export interface Stay {
  readonly on: CalendarDate;
  readonly rule: Pick<StayRule, 'name' | 'version' | 'source' | 'year' | 'yearSource'>;
  readonly here: boolean;
  readonly daysAtOnce: number;
  readonly daysInYear: number;
  /** More than these may have been spent here: a movement is missing. They are not held against anybody. */
  readonly uncertainDaysInYear: number;
  readonly remaining: number;
  readonly situation: 'regular' | 'irregular' | 'not-here';
  /** First day of the irregular situation of stay that lasts on the day. */
  readonly irregularSince?: CalendarDate;
  readonly gaps: readonly Gap[];
  /** The days of the year that is added up, and of the stay under way, oldest first. */
  readonly days: readonly StayDay[];
}

export interface StayFacts {
  /** As they are known now, corrected, in any order; an annulled crossing is not among them. */
  readonly movements: readonly Movement[];
  readonly permits?: readonly Permit[];
  /** The country's own register. */
  readonly home: string;
}

const ROLLING_DAYS = 365;
/** A plan looks no further: what holds for so long has no end that matters. */
const PLAN_DAYS = 2 * 366;

const isOn = ({ from, until }: Permit, day: CalendarDate): boolean =>
  from <= day && (until === undefined || day <= until);

/** The days of a presence one after another, each looked at once. */
class Account {
  readonly days: StayDay[] = [];
  private atOnce = 0;
  private inYear = 0;
  private extended = false;

  constructor(
    private readonly rule: StayRule,
    private readonly permits: readonly Permit[],
  ) {}

  add(day: CalendarDate, here: 'present' | 'uncertain' | 'absent', because: readonly string[]): StayDay {
    const { rule } = this;
    const covering = this.permits.filter((permit) => permit.kind !== 'extension' && isOn(permit, day));
    const presence = here === 'present' && covering.length > 0 ? 'covered' : here;
    const counted = presence === 'present';
    if (presence === 'absent' || presence === 'uncertain') this.extended = false;
    const granted =
      here === 'present' ? this.permits.filter((p) => p.kind === 'extension' && isOn(p, day)) : [];
    this.extended ||= granted.length > 0;
    this.atOnce = counted ? this.atOnce + 1 : 0;
    if (rule.year === 'calendar' && day.endsWith('-01-01')) this.inYear = 0;
    if (rule.year === 'rolling' && this.days.at(-ROLLING_DAYS)?.presence === 'present') this.inYear -= 1;
    this.inYear += counted ? 1 : 0;
    const allowedAtOnce = rule.atOnce + (this.extended ? rule.extension : 0);
    const added: StayDay = {
      day,
      presence,
      atOnce: this.atOnce,
      inYear: this.inYear,
      allowedAtOnce,
      beyond: counted
        ? [
            ...(this.atOnce > allowedAtOnce ? (['at-once'] as const) : []),
            ...(this.inYear > rule.most ? (['in-year'] as const) : []),
          ]
        : [],
      because: [...because, ...covering.map(({ id }) => id), ...granted.map(({ id }) => id)],
    };
    this.days.push(added);
    return added;
  }
}

/** The same as `addDays` by one, ten times as fast within a month: a history of twenty years has seven thousand days. */
const dayAfter = (day: CalendarDate): CalendarDate => {
  const ofMonth = Number(day.slice(8));
  return ofMonth < 28 ? `${day.slice(0, 8)}${String(ofMonth + 1).padStart(2, '0')}` : addDays(day, 1);
};

/** Every day from the first that is known to the last, with what is known of it. */
const accountOf = (
  { spans }: Presence,
  { permits = [] }: StayFacts,
  rule: StayRule,
  on: CalendarDate,
): Account => {
  const account = new Account(rule, permits);
  const ordered = [...spans].sort((one, other) =>
    one.from < other.from ? -1 : one.from > other.from ? 1 : 0,
  );
  let under: typeof ordered = [];
  let next = 0;
  for (let day = ordered[0]?.from ?? on; day <= on; day = dayAfter(day)) {
    for (; ordered[next] && ordered[next]!.from <= day; next++) under.push(ordered[next]!);
    under = under.filter(({ to }) => day <= to);
    const present = under.filter(({ presence }) => presence === 'present');
    const telling = present.length > 0 ? present : under;
    account.add(day, telling[0]?.presence ?? 'absent', [
      ...new Set(telling.flatMap(({ because }) => because)),
    ]);
  }
  return account;
};

const yearBegins = (rule: StayRule, on: CalendarDate): CalendarDate =>
  rule.year === 'calendar' ? `${on.slice(0, 4)}-01-01` : addDays(on, 1 - ROLLING_DAYS);

const remainingAfter = (day: StayDay, { most, atOnce }: StayRule): number =>
  Math.max(0, Math.min(most - day.inYear, (day.atOnce > 0 ? day.allowedAtOnce : atOnce) - day.atOnce));

/**
 * How long somebody has stayed by a day, whether the situation of the stay is regular then, and why, day by day. Each calendar
 * day on which the person was in the country at any hour counts, those of entry and exit too.
 */
export const stayOf = (facts: StayFacts, rule: StayRule, on: CalendarDate): Stay => {
  const presence = presenceOf(facts.movements, facts.home, on);
  const { days } = accountOf(presence, facts, rule, on);
  const today = days.at(-1)!;
  const regularBefore = days.findLastIndex(({ beyond }) => beyond.length === 0);
  const irregular = today.beyond.length > 0;
  const begins = yearBegins(rule, on);
  const stayed = days.findLastIndex(({ presence }) => presence === 'absent') + 1;
  const { name, version, source, year, yearSource } = rule;
  return {
    on,
    rule: { name, version, source, year, yearSource },
    here: today.presence === 'present' || today.presence === 'covered',
    daysAtOnce: today.atOnce,
    daysInYear: today.inYear,
    uncertainDaysInYear: days.filter(({ day, presence }) => day >= begins && presence === 'uncertain').length,
    remaining: remainingAfter(today, rule),
    situation: irregular
      ? 'irregular'
      : today.presence === 'present' || today.presence === 'covered'
        ? 'regular'
        : 'not-here',
    ...(irregular ? { irregularSince: days[regularBefore + 1]!.day } : {}),
    gaps: presence.gaps,
    days: days.filter(({ day }, n) => day >= begins || n >= stayed),
  };
};

/** How long somebody may stay who is here from a day on, and does not leave. */
export interface Plan {
  readonly from: CalendarDate;
  /** None where it does not end within the next two years. */
  readonly last?: CalendarDate;
  /** Days, the first included; none where `last` is none. */
  readonly days?: number;
}

/**
 * @param from the day of a planned entry, or of a stay under way; what is recorded after it is not looked at
 */
export const planOf = (facts: StayFacts, rule: StayRule, from: CalendarDate): Plan => {
  const before = addDays(from, -1);
  const account = accountOf(presenceOf(facts.movements, facts.home, before), facts, rule, before);
  let last = before;
  for (let n = 0; n < PLAN_DAYS; n++, last = addDays(last, 1))
    if (account.add(addDays(last, 1), 'present', []).beyond.length > 0)
      return { from, ...(n === 0 ? {} : { last }), days: n };
  return { from };
};
