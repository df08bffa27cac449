import { addDays } from '#platform/kernel';
import type { Movement } from './presence.ts';
import { decision878, ecuadorPeruStatute, readWith, rulesFor, type Permit } from './rules.ts';
import { planOf, stayOf } from './stay.ts';

let count = 0;
const movement = (direction: 'entry' | 'exit', at: string, register = 'EC'): Movement => ({
  id: `${direction}-${++count}`,
  direction,
  at,
  register,
});
const entry = (at: string, register?: string) => movement('entry', at, register);
const exit = (at: string, register?: string) => movement('exit', at, register);
const stay = (on: string, movements: Movement[], permits: Permit[] = [], rule = decision878) =>
  stayOf({ movements, permits, home: 'EC' }, rule, on);
const plan = (from: string, movements: Movement[], permits: Permit[] = []) =>
  planOf({ movements, permits, home: 'EC' }, decision878, from);

describe('days of stay', () => {
  it('are those of entry and exit, and all between', () =>
    expect(stay('2026-03-20', [entry('2026-03-01'), exit('2026-03-10')])).toMatchObject({
      here: false,
      situation: 'not-here',
      daysAtOnce: 0,
      daysInYear: 10,
    }));

  it('are one for who comes and goes on one day, however often', () =>
    expect(
      stay('2026-03-01', [
        entry('2026-03-01T08:00:00-05:00'),
        exit('2026-03-01T09:00:00-05:00'),
        entry('2026-03-01T11:00:00-05:00'),
        exit('2026-03-01T18:00:00-05:00'),
      ]),
    ).toMatchObject({ daysInYear: 1, situation: 'regular' }));

  it('are by the clock of the post, on both sides of midnight', () => {
    const crossed = [entry('2026-03-01T23:59:59-05:00'), exit('2026-03-02T00:00:01-05:00')];
    expect(stay('2026-03-02', crossed).daysInYear).toBe(2);
    expect(stay('2026-03-02', [entry('2026-03-02T04:30:00Z'), exit('2026-03-02T04:40:00Z')]).daysInYear).toBe(
      1,
    );
    expect(
      stay('2026-03-02', [entry('2026-03-01T23:30:00-06:00'), exit('2026-03-02T00:40:00-05:00')]).daysInYear,
    ).toBe(2);
  });

  it('do not know of what comes later', () =>
    expect(stay('2026-03-05', [entry('2026-03-01'), exit('2026-03-10')])).toMatchObject({
      here: true,
      daysAtOnce: 5,
    }));

  it('are none without a crossing', () =>
    expect(stay('2026-03-05', [])).toMatchObject({ daysInYear: 0, remaining: 90, situation: 'not-here' }));
});

describe('Decision 878', () => {
  it('allows 90 days at once; from the 91st the situation of the stay is irregular', () => {
    const came = [entry('2026-02-01')];
    expect(stay('2026-05-01', came)).toMatchObject({ daysAtOnce: 90, remaining: 0, situation: 'regular' });
    expect(stay('2026-05-20', came)).toMatchObject({ situation: 'irregular', irregularSince: '2026-05-02' });
    expect(stay('2026-05-20', [...came, exit('2026-05-19')])).toMatchObject({ situation: 'not-here' });
  });

  it('allows 90 more once they were granted, and no more than 180', () => {
    const permits: Permit[] = [{ kind: 'extension', id: 'p-1', from: '2026-04-20', until: '2026-04-20' }];
    const came = [entry('2026-02-01')];
    expect(stay('2026-07-30', came, permits)).toMatchObject({ daysAtOnce: 180, situation: 'regular' });
    expect(stay('2026-08-10', came, permits)).toMatchObject({ irregularSince: '2026-07-31' });
  });

  it('an extension that came too late ends the irregular situation, and does not undo it', () => {
    const permits: Permit[] = [{ kind: 'extension', id: 'p-1', from: '2026-05-10' }];
    const { days, situation } = stay('2026-05-12', [entry('2026-02-01')], permits);
    expect(situation).toBe('regular');
    expect(days.filter(({ beyond }) => beyond.length > 0).map(({ day }) => day)).toEqual(
      Array.from({ length: 8 }, (_, n) => addDays('2026-05-02', n)),
    );
  });

  const halves = [
    entry('2025-09-01'),
    exit('2025-11-29'),
    entry('2025-12-02'),
    exit('2026-02-28'),
    entry('2026-03-02'),
  ];
  it('adds up the days of the calendar year, or of the last 365', () => {
    expect(stay('2026-03-10', halves)).toMatchObject({ daysInYear: 59 + 9, situation: 'regular' });
    const rolling = readWith(decision878, 'rolling', 'for comparison');
    expect(stay('2026-03-10', halves, [], rolling)).toMatchObject({
      daysInYear: 90 + 89 + 9,
      irregularSince: '2026-03-03',
    });
  });

  it('does not count days of residence or of a resident of the zone', () => {
    const permits: Permit[] = [{ kind: 'residence', id: 'r-1', from: '2026-02-10', until: '2028-02-09' }];
    expect(stay('2027-06-01', [entry('2026-02-01')], permits)).toMatchObject({
      daysInYear: 0,
      situation: 'regular',
      here: true,
    });
    expect(stay('2028-02-12', [entry('2026-02-01')], permits)).toMatchObject({ daysAtOnce: 3 });
  });
});

describe('what the registers do not say', () => {
  it('a missing exit is held against nobody, and told', () => {
    const movements = [entry('2026-01-10'), entry('2026-06-01')];
    expect(stay('2026-06-02', movements)).toMatchObject({
      daysInYear: 3,
      daysAtOnce: 2,
      uncertainDaysInYear: 141,
      situation: 'regular',
      gaps: [{ kind: 'exit-missing', day: '2026-01-10' }],
    });
  });
  it('so is a missing entry', () =>
    expect(stay('2026-06-02', [exit('2026-03-01'), exit('2026-03-05')])).toMatchObject({
      daysInYear: 2,
      uncertainDaysInYear: 3,
      gaps: [{ kind: 'entry-missing' }, { kind: 'entry-missing' }],
    }));
  it('a crossing that two registers have is one, at the time of the country’s own', () =>
    expect(
      stay('2026-03-03', [
        entry('2026-03-01T23:40:00-05:00', 'PE'),
        entry('2026-03-02T00:20:00-05:00'),
        exit('2026-03-03T10:00:00-05:00'),
        exit('2026-03-03T09:58:00-05:00', 'PE'),
      ]),
    ).toMatchObject({ daysInYear: 2, gaps: [{ kind: 'same-crossing' }, { kind: 'same-crossing' }] }));
  it('what has only a day stands in that day where it makes sense', () =>
    expect(stay('2026-03-05', [entry('2026-03-01'), exit('2026-03-01T10:00:00-05:00')])).toMatchObject({
      gaps: [],
      daysInYear: 1,
    }));
  it('a crossing of last year that is corrected counts as corrected', () => {
    const wrong = entry('2025-03-01');
    const right = { ...wrong, at: '2025-12-20' };
    expect(stay('2026-01-05', [wrong]).situation).toBe('irregular');
    expect(stay('2026-01-05', [right])).toMatchObject({ situation: 'regular', daysAtOnce: 17 });
  });
});

describe('a plan', () => {
  it('ends with the 90 days, the year’s 180, or what is left', () => {
    expect(plan('2026-02-01', [])).toEqual({ from: '2026-02-01', last: '2026-05-01', days: 90 });
    const before = [entry('2026-01-01'), exit('2026-03-31'), entry('2026-04-10'), exit('2026-06-08')];
    expect(plan('2026-07-01', before)).toEqual({ from: '2026-07-01', last: '2026-07-30', days: 30 });
    expect(plan('2026-02-01', [entry('2025-12-01')])).toMatchObject({ days: 28 });
  });
  it('is of no day where none is left', () =>
    expect(plan('2026-05-10', [entry('2026-01-01')])).toEqual({ from: '2026-05-10', days: 0 }));
  it('has no end where a residence has none', () =>
    expect(plan('2026-05-10', [], [{ kind: 'residence', id: 'r', from: '2026-01-01' }])).toEqual({
      from: '2026-05-10',
    }));
});

describe('which rule', () => {
  it.each([
    ['CO', 'EC', '2021-08-11', [decision878]],
    ['CO', 'EC', '2021-08-10', []],
    ['PE', 'EC', '2026-01-01', [decision878, ecuadorPeruStatute]],
    ['EC', 'EC', '2026-01-01', []],
    ['VE', 'EC', '2026-01-01', []],
  ])('is open to a national of %s in %s on %s', (nationality, country, day, rules) =>
    expect(rulesFor(nationality, country, day)).toEqual(rules),
  );
});
