import fc from 'fast-check';
import { addDays, type CalendarDate } from '#platform/kernel';
import type { Movement } from './presence.ts';
import { decision878, readWith, type Permit, type StayRule } from './rules.ts';
import { planOf, stayOf } from './stay.ts';

/**
 * The same answers the naive way: each question about a day goes through all visits again. Of what registers lack it knows nothing:
 * its histories are whole visits.
 */
interface Visit {
  readonly from: CalendarDate;
  /** None: still here. */
  readonly to?: CalendarDate;
}

const START = '2022-01-01';
const LENGTH = 500;
const YEAR = 366;

/** Every day that a history can touch, by its place. */
const dates = Array.from({ length: YEAR + LENGTH + 1_000 }, (_, n) => addDays(START, n - YEAR));
const places = new Map(dates.map((date, n) => [date, n]));

const reference = (visits: readonly Visit[], permits: readonly Permit[], rule: StayRule) => {
  const lies = (date: string, from: string, to: string | undefined): boolean =>
    from <= date && (to === undefined || date <= to);
  const here = dates.map((date) => visits.some(({ from, to }) => lies(date, from, to)));
  const under = (kinds: readonly Permit['kind'][]): boolean[] =>
    dates.map((date) => permits.some((p) => kinds.includes(p.kind) && lies(date, p.from, p.until)));
  const [covered, extended] = [under(['residence', 'zone']), under(['extension'])];
  const counted = here.map((yes, n) => yes && !covered[n]);
  const back = (place: number, holds: (place: number) => boolean): number[] => {
    const found: number[] = [];
    for (let n = place; holds(n); n--) found.push(n);
    return found;
  };
  const atOnce = (place: number): number => back(place, (n) => counted[n]!).length;
  const allowed = (place: number): number =>
    rule.atOnce + (back(place, (n) => here[n]!).some((n) => extended[n]) ? rule.extension : 0);
  const inYear = (place: number): number =>
    Array.from({ length: rule.year === 'rolling' ? 365 : YEAR }, (_, n) => place - n).filter(
      (n) => counted[n] && (rule.year === 'rolling' || dates[n]!.slice(0, 4) === dates[place]!.slice(0, 4)),
    ).length;
  const beyond = (place: number): boolean =>
    counted[place]! && (inYear(place) > rule.most || atOnce(place) > allowed(place));
  const by =
    <Answer>(answer: (place: number) => Answer) =>
    (date: string): Answer =>
      answer(places.get(date)!);
  return {
    here: by((place) => here[place]!),
    atOnce: by(atOnce),
    inYear: by(inYear),
    since: by((place) => {
      const first = back(place, beyond).at(-1);
      return first === undefined ? undefined : dates[first];
    }),
  };
};

const history = fc
  .record({
    steps: fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 130 })), {
      maxLength: 5,
    }),
    permits: fc.array(
      fc.record({
        kind: fc.constantFrom<Permit['kind']>('extension', 'residence', 'zone'),
        from: fc.nat(LENGTH).map((n) => addDays(START, n)),
        days: fc.option(fc.nat(200)),
      }),
      { maxLength: 3 },
    ),
    leaves: fc.boolean(),
    year: fc.constantFrom('calendar' as const, 'rolling' as const),
    on: fc.nat(LENGTH).map((n) => addDays(START, n)),
    turned: fc.boolean(),
  })
  .map(({ steps, permits, leaves, year, on, turned }) => {
    let day = START;
    const visits: Visit[] = steps.map(([away, stay], n) => {
      const from = addDays(day, away);
      day = addDays(from, stay);
      return leaves || n < steps.length - 1 ? { from, to: day } : { from };
    });
    // Every minute of a day is another moment: visits that meet on one day keep their order.
    const at = (date: string, minute: number): string =>
      `${date}T12:${String(minute).padStart(2, '0')}:00-05:00`;
    const movements = visits.flatMap(({ from, to }, n): Movement[] => [
      { id: `in-${n}`, direction: 'entry', at: at(from, 2 * n), register: 'EC' },
      ...(to === undefined
        ? []
        : [{ id: `out-${n}`, direction: 'exit' as const, at: at(to, 2 * n + 1), register: 'EC' }]),
    ]);
    return {
      visits,
      movements: turned ? movements.reverse() : movements,
      permits: permits.map(({ kind, from, days }, n): Permit => ({
        kind,
        from,
        id: `p-${n}`,
        ...(days === null ? {} : { until: addDays(from, days) }),
      })),
      rule: readWith(decision878, year, 'drawn'),
      on,
    };
  });

describe('a stay', () => {
  it('is what the naive reference counts, over 10,000 histories', () =>
    fc.assert(
      fc.property(history, ({ visits, movements, permits, rule, on }) => {
        const known = visits
          .filter(({ from }) => from <= on)
          .map(({ from, to }) => (to !== undefined && to > on ? { from } : { from, to }));
        const naive = reference(known, permits, rule);
        const stay = stayOf({ movements, permits, home: 'EC' }, rule, on);
        expect([
          stay.here,
          stay.daysAtOnce,
          stay.daysInYear,
          stay.irregularSince,
          stay.uncertainDaysInYear,
        ]).toEqual([naive.here(on), naive.atOnce(on), naive.inYear(on), naive.since(on), 0]);
      }),
      { numRuns: 10_000 },
    ));

  it('planned for so many days is regular on each of them, and not on the next', () =>
    fc.assert(
      fc.property(history, ({ visits, movements, permits, rule, on }) => {
        const facts = { movements, permits, home: 'EC' };
        const { days, last } = planOf(facts, rule, on);
        const before = visits
          .filter(({ from }) => from < on)
          .map(({ from, to }) =>
            to !== undefined && to < on ? { from, to } : { from, to: addDays(on, -1) },
          );
        const naive = reference([...before, { from: on }], permits, rule);
        if (days === undefined) return;
        expect(naive.since(addDays(on, days))).toBe(days === 0 ? naive.since(on) : addDays(on, days));
        if (last !== undefined) expect(naive.since(last)).toBeUndefined();
      }),
      { numRuns: 2_000 },
    ));
});
