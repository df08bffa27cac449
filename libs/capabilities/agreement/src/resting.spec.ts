import { folded, Teller } from '#platform/two-sided/testing';
import type { PublishedEvent } from '#platform/contracts';
import { actsByThing } from '#platform/two-sided';
import { resting, RestingAct, type RestingActs } from './resting.projection.ts';
import { restingOn, type Resting } from './resting.ts';

const basis = { instrument: 'ec-trata', article: 'art. 4' };
const sealed = { keyId: 'k', jwe: 'x' };
const police = { from: 'ec-policia', to: 'co-policia' };

let ecuador: Teller;
let colombia: Teller;
beforeEach(() => {
  ecuador = new Teller('EC', {});
  colombia = new Teller('CO', {});
});

const says = (teller: Teller, to: string, type: string, data: object): PublishedEvent =>
  teller.publish(`${teller.country.toLowerCase()}.${to}.intelligence`, {
    type: `vecindad.intelligence.${type}.v1`,
    time: '2026-03-01T12:00:00.000000Z',
    occurredat: '2026-03-01',
    data,
  });
const asked = (request: string, more: object = {}) =>
  says(ecuador, 'co', 'requested', {
    request: `ec-policia-${request}`,
    by: police.from,
    to: police.to,
    matter: 'human-trafficking',
    purpose: 'investigation',
    basis,
    urgency: 'normal',
    deadline: '2026-04-01T00:00:00Z',
    questions: sealed,
    ...more,
  });
const answered = (request: string, more: object = {}) =>
  says(colombia, 'ec', 'answered', {
    request: `ec-policia-${request}`,
    by: police.to,
    answer: 1,
    complete: true,
    basis,
    handling: 'H1',
    sourceGrade: 'A',
    informationGrade: '1',
    expires: '2026-09-01T12:00:00Z',
    content: sealed,
    ...more,
  });
const on = (day: string, events: readonly PublishedEvent[], ...articles: readonly string[]): Resting[] =>
  restingOn(
    actsByThing<RestingActs>(folded(resting, events).of(RestingAct)),
    'ec-trata',
    day,
    articles.length > 0 ? articles : undefined,
  );

const TODAY = '2026-03-15';
const open = {
  article: 'art. 4',
  what: 'open-request',
  by: 'ec-policia',
  to: 'co-policia',
  matter: 'human-trafficking',
};

describe('what rests on an instrument', () => {
  it('are requests that nothing has settled, counted by article, agencies and matter', () =>
    expect(on(TODAY, [asked('1'), asked('2'), asked('3', { matter: 'missing-persons' })])).toEqual([
      { ...open, count: 2 },
      { ...open, matter: 'missing-persons', count: 1 },
    ]));

  it('are answers until they expire, with the request still open or not', () => {
    const shared = {
      article: 'art. 4',
      what: 'shared-answer',
      by: 'co-policia',
      to: 'ec-policia',
      matter: 'human-trafficking',
      until: '2026-09-01',
      count: 1,
    };
    const events = [asked('1'), answered('1')];
    expect(on(TODAY, events)).toEqual([shared]);
    expect(on('2026-09-02', events)).toEqual([]);
    expect(on(TODAY, [asked('1'), answered('1', { complete: false })])).toEqual([
      { ...open, count: 1 },
      shared,
    ]);
  });

  it.each([
    [
      'a refusal',
      () =>
        says(colombia, 'ec', 'refused', {
          request: 'ec-policia-1',
          by: 'co-policia',
          reason: 'no-authority',
        }),
    ],
    [
      'its closure',
      () =>
        says(ecuador, 'co', 'closed', { request: 'ec-policia-1', by: 'ec-policia', usefulness: 'useful' }),
    ],
  ])('is nothing once a request is settled by %s', (_, settled) =>
    expect(on(TODAY, [asked('1'), settled()])).toEqual([]),
  );

  it('is not settled by who has no say in it', () =>
    expect(
      on(TODAY, [
        asked('1'),
        says(new Teller('PE', {}), 'co', 'closed', {
          request: 'ec-policia-1',
          by: 'pe-pnp',
          usefulness: 'useful',
        }),
      ]),
    ).toEqual([{ ...open, count: 1 }]));

  it('is of this instrument, and of the articles that are asked for', () => {
    const events = [
      asked('1'),
      asked('2', { basis: { instrument: 'ec-trata', article: 'art. 5' } }),
      asked('3', { basis: { instrument: 'ec-otro', article: 'art. 4' } }),
    ];
    expect(on(TODAY, events).map(({ article }) => article)).toEqual(['art. 4', 'art. 5']);
    expect(on(TODAY, events, 'art. 5').map(({ article, count }) => [article, count])).toEqual([
      ['art. 5', 1],
    ]);
  });

  it('keeps nothing that is sealed', () =>
    expect(JSON.stringify(folded(resting, [asked('1'), answered('1')]).of(RestingAct))).not.toContain('jwe'));
});
