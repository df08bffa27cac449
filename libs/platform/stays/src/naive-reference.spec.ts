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

const reference = (visits: readonly Visit[], permits: readonly Permit[], rule: StayRule) => {
  const here = (day: string): boolean =>
    visits.some(({ from, to }) => from <= day && (to === undefined || day <= to));
  const under = (kind: Permit['kind'], day: string): boolean =>
    permits.some((p) => p.kind === kind && p.from <= day && (p.until === undefined || day <= p.until));
  const counted = (day: string): boolean => here(day) && !under('residence', day) && !under('zone', day);
  const back = (day: string, while_: (day: string) => boolean): string[] => {
    const days: string[] = [];
    for (let d = day; while_(d); d = addDays(d, -1)) days.push(d);
    return days;
  };
  const atOnce = (day: string): number => back(day, counted).length;
  const allowed = (day: string): number =>
    rule.atOnce + (back(day, here).some((d) => under('extension', d)) ? rule.extension : 0);
  const inYear = (day: string): number =>
    Array.from({ length: 366 }, (_, n) => addDays(day, -n)).filter(
      (d, n) => (rule.year === 'calendar' ? d.slice(0, 4) === day.slice(0, 4) : n < 365) && counted(d),
    ).length;
  const beyond = (day: string): boolean =>
    counted(day) && (atOnce(day) > allowed(day) || inYear(day) > rule.most);
  const since = (day: string): string | undefined => back(day, beyond).at(-1);
  return { here, atOnce, inYear, since };
};

const START = '2022-01-01';
const LENGTH = 900;

const history = fc
  .record({
    steps: fc.array(fc.tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 130 })), {
      maxLength: 8,
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
    shuffle: fc.infiniteStream(fc.nat()),
  })
  .map(({ steps, permits, leaves, year, on, shuffle }) => {
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
      movements: movements
        .map((one) => ({ one, key: shuffle.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one),
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
        const naive = reference(known as Visit[], permits, rule);
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
