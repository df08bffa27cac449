import fc from 'fast-check';
import { subjectMatters } from '#platform/contracts';
import { countries, type Country } from '#platform/kernel';
import { exchangeStates, type ExchangeView } from './exchange-state.ts';
import { concernsCountry, exchangeGroups } from './exchanges.ts';
import { DEADLINE, NOW } from './fixtures/requests.ts';

const hoursLater = (hours: number): string => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();

const exchange = (more: Partial<ExchangeView> = {}): ExchangeView => ({
  id: 'ec-1',
  from: 'ec-policia',
  to: 'co-policia',
  matter: 'human-trafficking',
  state: 'answered',
  deadline: DEADLINE,
  askedAt: NOW,
  overdue: false,
  answers: 1,
  generated: false,
  ...more,
});

describe('exchanges in counts and times', () => {
  it('are nothing where there are none', () => expect(exchangeGroups([])).toEqual([]));

  it('are grouped by who asked whom, about what, and how it stands', () =>
    expect(
      exchangeGroups([
        exchange({ state: 'asked' }),
        exchange({ id: 'co-1', from: 'co-policia', to: 'ec-policia' }),
        exchange({ id: 'ec-2' }),
        exchange({ id: 'ec-3', matter: 'arms' }),
        exchange({ id: 'ec-4', matter: 'arms' }),
      ]).map(({ from, matter, state, requests }) => [from, matter, state, requests]),
    ).toEqual([
      ['co-policia', 'human-trafficking', 'answered', 1],
      ['ec-policia', 'arms', 'answered', 2],
      ['ec-policia', 'human-trafficking', 'answered', 1],
      ['ec-policia', 'human-trafficking', 'asked', 1],
    ]));

  it('count what is overdue and what is invented', () =>
    expect(
      exchangeGroups([
        exchange({ state: 'asked', overdue: true, generated: true }),
        exchange({ state: 'asked', overdue: true }),
        exchange({ state: 'asked' }),
      ]),
    ).toMatchObject([{ requests: 3, overdue: 2, generated: 1 }]));

  it('have an early answer counted apart, without agencies or a matter', () =>
    expect(
      exchangeGroups([{ id: 'ec-1', state: 'not-yet-seen', overdue: false, answers: 1, generated: false }]),
    ).toEqual([
      { from: '', to: '', matter: '', state: 'not-yet-seen', requests: 1, overdue: 0, generated: 0 },
    ]));
});

describe('times of exchanges', () => {
  it('are counted in hours from the question', () =>
    expect(
      exchangeGroups([
        exchange({
          acknowledgedAt: hoursLater(0.5),
          firstAnswerAt: hoursLater(24),
          completedAt: hoursLater(72.256),
        }),
      ]),
    ).toMatchObject([{ hoursToAcknowledgement: 0.5, hoursToFirstAnswer: 24, hoursToCompletion: 72.26 }]));

  it.each([
    [[10, 1, 3], 3],
    [[10, 1, 3, 4], 3.5],
    [[9, 100], 54.5],
    [[7], 7],
  ])('are medians: of %j hours, %d', (hours, median) =>
    expect(
      exchangeGroups(hours.map((after) => exchange({ completedAt: hoursLater(after) })))[0]!
        .hoursToCompletion,
    ).toBe(median),
  );

  it('are of those that came to it', () =>
    expect(
      exchangeGroups([exchange({ acknowledgedAt: hoursLater(2) }), exchange(), exchange()]),
    ).toMatchObject([{ requests: 3, hoursToAcknowledgement: 2 }]));

  it('are absent where none came to it', () =>
    expect(Object.keys(exchangeGroups([exchange()])[0]!).filter((name) => name.startsWith('hours'))).toEqual(
      [],
    ));
});

describe('groups of exchanges', () => {
  const agency = fc.constantFrom('ec-policia', 'co-policia', 'pe-pnp');
  const time = fc.option(fc.integer({ min: 0, max: 5_000 }).map(hoursLater), { nil: undefined });
  const view = fc
    .record({
      from: agency,
      to: agency,
      matter: fc.constantFrom(...subjectMatters.slice(0, 3)),
      state: fc.constantFrom(...exchangeStates),
      overdue: fc.boolean(),
      generated: fc.boolean(),
      acknowledgedAt: time,
      firstAnswerAt: time,
      completedAt: time,
    })
    .map((more) => exchange({ id: 'ec-name-of-a-case', ...more }));
  const views = fc.array(view, { maxLength: 25 });

  it('count every exchange once, and say nothing else of which it was', () =>
    fc.assert(
      fc.property(views, (all) => {
        const groups = exchangeGroups(all);
        const sum = (of: 'requests' | 'overdue' | 'generated') =>
          groups.reduce((total, group) => total + group[of], 0);
        expect(sum('requests')).toBe(all.length);
        expect(sum('overdue')).toBe(all.filter(({ overdue }) => overdue).length);
        expect(sum('generated')).toBe(all.filter(({ generated }) => generated).length);
        expect(JSON.stringify(groups)).not.toContain('name-of-a-case');
      }),
    ));

  it('do not depend on the order in which exchanges are found', () =>
    fc.assert(
      fc.property(
        views.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => expect(exchangeGroups(shuffled)).toEqual(exchangeGroups(all)),
      ),
    ));
});

describe('an exchange concerns', () => {
  const concerned = (view: Partial<ExchangeView>): Country[] =>
    countries.filter((country) => concernsCountry(exchange(view), country));

  it('the country that asks and the one that is asked, not the third', () => {
    expect(concerned({})).toEqual(['EC', 'CO']);
    expect(concerned({ id: 'pe-1', from: 'pe-pnp', to: 'ec-policia' })).toEqual(['EC', 'PE']);
  });
  it('the two that it is known to concern, while only an answer is here', () => {
    const early = { from: undefined, to: undefined, state: 'not-yet-seen' } as const;
    expect(concerned({ ...early, answeredBy: 'CO' })).toEqual(['EC', 'CO']);
    expect(concerned(early)).toEqual(['EC']);
  });
  it('the country asked, whoever else speaks of it', () =>
    expect(concerned({ answeredBy: 'PE' })).toEqual(['EC', 'CO']));
});
