import fc from 'fast-check';
import type { Part } from '#contracts/agreement';
import { addDays } from '#platform/kernel';
import { given } from './fixtures/given.ts';
import { learnt } from './fixtures/ledgers.ts';
import { answering, DAY, ID, note, sideOf } from './fixtures/sides.ts';
import type { Draft } from './instrument.commands.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { instrumentOf, type Instrument } from './instrument-state.ts';
import { authorisationsOf } from './instruments.ts';
import { withinBoth } from './parts.ts';
import { isWithin, type Period } from './periods.ts';

const ecuador = sideOf('EC', 'PE');
const peru = sideOf('PE', 'EC');

const plan: Part = { part: 'plan', kind: 'plan', title: 'Plan Binacional', until: '2021-12-31' };
const annex: Part = { part: 'anexo 3', kind: 'annex', title: 'Comités de Frontera' };
const clause = (article: string) => ({
  article,
  matters: ['contraband'] as const,
  agencies: ['ec-senae', 'pe-sunat'],
});
const broad: Partial<Draft> = {
  parts: [plan, annex],
  articles: [
    { article: 'art. 4', text: 'Las aduanas se consultan.' },
    { article: 'art. 30', part: 'plan' },
  ],
  authorises: [clause('art. 4'), clause('art. 30')],
};
const signed = (more: Partial<Draft> = {}): InstrumentEvent[] => [
  ecuador.proposed({ ...broad, ...more }),
  ecuador.signed('ec-1'),
  peru.signed('ec-1'),
];
const on = (day: string, ...events: readonly InstrumentEvent[]): Instrument =>
  instrumentOf(ID, learnt(...events), day);
const partOn = (day: string, ...events: readonly InstrumentEvent[]) =>
  on(day, ...events).parts!.find(({ part }) => part === 'plan')!;
const extendedBy = (by: typeof ecuador, until = '2024-12-31', date = '2021-11-01') =>
  by.noted('canje-1', until, note(date, `${by.country}-7`), 'plan');

describe('a plan within an agreement', () => {
  it('ends with its own term, and the agreement that holds it stays in force', () => {
    const after = on('2022-06-01', ...signed());
    expect(after.stage).toBe('in-force');
    expect(after.periods).toEqual([{ from: DAY }]);
    expect(after.parts).toEqual([
      { ...plan, stage: 'expired', periods: [{ from: DAY, until: '2021-12-31' }] },
      { ...annex, stage: 'in-force', periods: [{ from: DAY }] },
    ]);
  });

  it('takes with it what its articles let agencies share, and nothing else', () => {
    const operating = (day: string) =>
      authorisationsOf(on(day, ...signed()), day).map(({ article, operating, stage, until }) => [
        article,
        operating,
        stage,
        until,
      ]);
    expect(operating('2021-06-01')).toEqual([
      ['art. 4', true, 'in-force', undefined],
      ['art. 30', true, 'in-force', '2021-12-31'],
    ]);
    expect(operating('2022-06-01')).toEqual([
      ['art. 4', true, 'in-force', undefined],
      ['art. 30', false, 'expired', '2021-12-31'],
    ]);
  });

  it('is extended by notes of both sides about it', () =>
    expect(partOn('2022-06-01', ...signed(), extendedBy(ecuador), extendedBy(peru))).toMatchObject({
      stage: 'in-force',
      periods: [{ from: DAY, until: '2024-12-31' }],
    }));

  it('is not extended by one side’s note: whose is missing is said', () => {
    const after = [...signed(), extendedBy(ecuador)];
    expect(partOn('2022-06-01', ...after).stage).toBe('expired');
    expect(on('2022-06-01', ...after)).toMatchObject({
      stage: 'in-force',
      missing: [{ by: 'PE', act: 'extension-note', exchange: 'canje-1', part: 'plan' }],
      extensions: [{ exchange: 'canje-1', part: 'plan', state: 'one-side-only', missing: ['PE'] }],
    });
  });

  it('is not extended where the one notes the plan and the other the agreement', () => {
    const after = on(
      '2022-06-01',
      ...signed({ until: '2023-12-31' }),
      extendedBy(ecuador),
      peru.noted('canje-1', '2024-12-31', note('2021-11-01', 'PE-7')),
    );
    expect(after.extensions).toMatchObject([
      { exchange: 'canje-1', missing: ['EC'] },
      { exchange: 'canje-1', part: 'plan', missing: ['PE'] },
    ]);
    expect(after.periods).toEqual([{ from: DAY, until: '2023-12-31' }]);
  });

  it('ends with the agreement at the latest', () => {
    const denounced = [...signed(), extendedBy(ecuador), extendedBy(peru), peru.denounced('2022-03-01')];
    expect(partOn('2022-10-01', ...denounced)).toMatchObject({
      stage: 'denounced',
      periods: [{ from: DAY, until: '2022-08-31' }],
    });
  });
});

describe('what a side says of parts and articles', () => {
  const answered = (event: InstrumentEvent) => answering('pe.ec.agreement/0', event);
  const extends_ = (part: string | undefined, until = '2024-12-31') =>
    ecuador.extend('canje-1', until, note('2021-11-01'), part);

  it('may extend a part, and say it again', () => {
    given(...signed())
      .when(extends_('plan'))
      .then(answered(ecuador.noted('canje-1', '2024-12-31', note('2021-11-01'), 'plan')));
    given(...signed(), ecuador.noted('canje-1', '2024-12-31', note('2021-11-01'), 'plan'))
      .when(extends_('plan'))
      .thenNothing();
  });
  it('may extend two parts by one exchange', () =>
    given(...signed({ parts: [plan, { ...plan, part: 'fondo', kind: 'fund' }] }), extendedBy(ecuador))
      .when(ecuador.extend('canje-1', '2024-12-31', note('2021-11-01', 'EC-7'), 'fondo'))
      .then(answered(ecuador.noted('canje-1', '2024-12-31', note('2021-11-01', 'EC-7'), 'fondo'))));
  it('cannot extend a part that the text has not', () =>
    given(...signed())
      .when(extends_('fondo'))
      .thenRejected('instrument.unknown-part', { field: 'part', part: 'fondo', parts: ['plan', 'anexo 3'] }));
  it.each([
    ['the agreement, which has no term', undefined],
    ['a part that runs as long as the agreement', 'anexo 3'],
  ])('cannot extend %s', (_, part) =>
    given(...signed())
      .when(extends_(part))
      .thenRejected('instrument.indefinite'),
  );
  it('cannot shorten a part’s term', () =>
    given(...signed())
      .when(extends_('plan', '2021-12-31'))
      .thenRejected('instrument.extension-too-short', {
        field: 'until',
        until: '2021-12-31',
        end: '2021-12-31',
      }));

  it.each<[string, Partial<Draft>, string, Record<string, unknown>]>([
    [
      'an article twice',
      { articles: [{ article: 'art. 4' }, { article: 'art. 4' }] },
      'instrument.named-twice',
      { field: 'text.articles', name: 'art. 4' },
    ],
    [
      'a part twice',
      { parts: [plan, plan] },
      'instrument.named-twice',
      { field: 'text.parts', name: 'plan' },
    ],
    [
      'an article of a part that is none',
      { articles: [{ article: 'art. 4', part: 'fondo' }] },
      'instrument.unknown-part',
      { field: 'text.articles', part: 'fondo', parts: [] },
    ],
    [
      'an authorisation by an article that is not in the text',
      { articles: [{ article: 'art. 1' }], authorises: [clause('art. 4')] },
      'instrument.unknown-article',
      { field: 'text.authorises', article: 'art. 4', articles: ['art. 1'] },
    ],
    [
      'an end before the entry',
      { until: '2021-05-31', entryIntoForce: { by: 'signature', notBefore: '2021-06-01' } },
      'instrument.ends-too-soon',
      { field: 'text.until', until: '2021-05-31', begins: '2021-06-01' },
    ],
    [
      'a part that ends before the day of the proposal',
      { parts: [annex, { ...plan, until: '2021-02-28' }] },
      'instrument.ends-too-soon',
      { field: 'text.parts.1.until', until: '2021-02-28', begins: DAY },
    ],
    [
      'a part that ends on a day that does not exist',
      { parts: [{ ...plan, until: '2021-02-30' }] },
      'instrument.date-out-of-reach',
      { field: 'text.parts.0.until', date: '2021-02-30', first: '1800-01-01', last: '2222-01-01' },
    ],
  ])('cannot propose %s', (_, text, code, facts) =>
    given().when(ecuador.propose(text)).thenRejected(code, facts),
  );

  it('cannot hide a joint military operation with Colombia in an article', () =>
    given()
      .when(
        sideOf('EC', 'CO').propose({
          articles: [{ article: 'art. 9', activities: ['joint-military-operation'] }],
        }),
      )
      .thenRejected('instrument.joint-military-operations', { field: 'text.activities' }));
});

it('the days in both of two lists of periods are always those that each of them holds', () => {
  const day = fc.nat({ max: 60 }).map((days) => addDays('2021-01-01', days));
  const period = fc
    .tuple(day, fc.option(fc.nat({ max: 20 }), { nil: undefined }))
    .map(([from, days]): Period => (days === undefined ? { from } : { from, until: addDays(from, days) }));
  const some = fc.array(period, { maxLength: 3 });
  fc.assert(
    fc.property(some, some, day, (one, other, when) => {
      const within = (periods: readonly Period[]) => periods.some((each) => isWithin(when, each));
      expect(within(withinBoth(one, other))).toBe(within(one) && within(other));
    }),
  );
});
