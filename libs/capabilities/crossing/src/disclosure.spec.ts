import fc from 'fast-check';
import {
  categories,
  categoryGroups,
  categoryMeanings,
  crossingContracts,
  modes,
  purposeGroups,
  travelPurposeMeanings,
  travelPurposes,
  type Meaning,
} from '#contracts/crossing';
import { nationalities, assemble, type Disclosed, type Recorded } from '#platform/contracts';
import type { Country } from '#platform/kernel';
import type { CrossingRecorded } from './crossing.events.ts';
import { crossingDisclosures } from './disclosure.ts';
import type { PostEvent } from './post.ts';

const { validate } = assemble([crossingContracts]);

type Event = PostEvent | CrossingRecorded;

const disclosed = (event: Event, stream = 's-1'): Disclosed => {
  const recorded: Recorded = {
    ...event,
    stream,
    version: 1,
    recordedAt: '2026-01-01T00:00:00.000000Z',
  };
  return (crossingDisclosures[event.type] as (event: Recorded) => Disclosed)(recorded);
};

const border = fc.constantFrom<Country | undefined>('CO', 'PE', undefined);
const source = fc.record({ title: fc.stringMatching(/^[a-z]{1,20}$/), date: fc.constant('2021-01-01') });
const name = fc.stringMatching(/^[a-zñáéíóú]{1,20}$/);
const claim = fc.record({
  post: name,
  side: fc.constantFrom<Country>('EC', 'CO', 'PE'),
  traffic: fc.constantFrom('persons' as const, 'vehicles' as const, 'cargo' as const),
  since: fc.constantFrom('2021-05-17', '2021-05-17T06:00:00-05:00'),
  reason: name,
  source,
  border,
});
const facts = fc.record({
  post: name,
  name,
  kind: fc.constantFrom('land' as const, 'river' as const, 'sea' as const, 'air' as const),
  border,
  place: fc.record({ admin1: name }),
  timeZone: fc.constant('America/Guayaquil'),
  labels: fc.array(name, { maxLength: 3 }),
  source,
});
const label = fc.string({ minLength: 1, maxLength: 40 });
/** As a register has it: codes, labels, what earlier programs wrote, and what is nobody's business abroad. */
const crossing: fc.Arbitrary<CrossingRecorded['data']> = fc.record(
  {
    post: name,
    record: fc.uuid(),
    direction: fc.constantFrom('entry' as const, 'exit' as const),
    mode: fc.oneof(fc.constantFrom(...modes.codes), label),
    modeLabel: label,
    nationality: fc.oneof(fc.constantFrom(...nationalities.codes), label),
    nationalityLabel: label,
    category: fc.oneof(fc.constantFrom(...categories.codes), label),
    categoryLabel: label,
    purpose: fc.oneof(fc.constantFrom(...travelPurposes.codes), label),
    purposeLabel: label,
    documentType: fc.constant('refugee-travel-document'),
    residence: fc.constantFrom(...nationalities.codes),
    sex: fc.constantFrom('F', 'M', 'X'),
    age: fc.nat(120),
    situation: fc.constantFrom('regular' as const, 'irregular' as const),
    generated: fc.boolean(),
    occurredAt: fc.constantFrom('2020-01-22', '2026-11-22T23:30:12-05:00'),
    border,
    publicId: fc.uuid({ version: 4 }),
  },
  { requiredKeys: ['post', 'record', 'direction', 'occurredAt'] },
);
const event: fc.Arbitrary<Event> = fc.oneof(
  facts.map((data): Event => ({ type: 'PostRegistered', data })),
  facts.map((data): Event => ({ type: 'PostDescribed', data })),
  claim.map((data): Event => ({ type: 'PostOpened', data })),
  claim.map((data): Event => ({ type: 'PostClosed', data })),
  crossing.map((data): Event => ({ type: 'CrossingRecorded', data })),
);

describe('what leaves the country', () => {
  it('goes to whom it concerns: the other side of that border, or all', () =>
    fc.assert(
      fc.property(event, (given) => {
        const expected = given.data.border === 'CO' ? 'co' : given.data.border === 'PE' ? 'pe' : 'all';
        expect(disclosed(given).audience).toBe(expected);
      }),
    ));

  it('keeps its contract', () =>
    fc.assert(
      fc.property(event, (given) => {
        const { type, data } = disclosed(given);
        expect(validate({ type, data: JSON.parse(JSON.stringify(data)) })).toBeUndefined();
      }),
    ));

  it('never holds the record’s identity at its agency', () =>
    fc.assert(
      fc.property(crossing, (data) => {
        expect(JSON.stringify(disclosed({ type: 'CrossingRecorded', data }))).not.toContain(data.record);
      }),
    ));

  it('tells of a crossing only what shared counts need', () =>
    fc.assert(
      fc.property(crossing, (data) => {
        const told = disclosed({ type: 'CrossingRecorded', data });
        const {
          residence: _r,
          documentType: _d,
          sex: _s,
          age: _a,
          situation: _i,
          record: _c,
          ...counted
        } = data;
        expect(disclosed({ type: 'CrossingRecorded', data: { ...counted, record: 'another' } })).toEqual(
          told,
        );
        expect(Object.keys(told.data as object)).toEqual(
          expect.arrayContaining(['post', 'direction', 'mode', 'nationality']),
        );
      }),
    ));

  it('tells the hour, or the date where there is no more', () => {
    const when = (occurredAt: string): string =>
      disclosed({
        type: 'CrossingRecorded',
        data: { post: 'p', record: 'r', direction: 'entry', occurredAt },
      }).occurredAt;
    expect(when('2026-11-22T23:30:12-05:00')).toBe('2026-11-22T23:00:00-05:00');
    expect(when('2020-01-22')).toBe('2020-01-22');
  });

  it('names a crossing by what was drawn for it, never by its stream, which tells the time', () =>
    fc.assert(
      fc.property(crossing, fc.uuid({ version: 7 }), fc.uuid({ version: 7 }), (data, one, other) => {
        fc.pre(one !== other);
        const as = (stream: string) =>
          disclosed({ type: 'CrossingRecorded', data }, `crossing-${stream}`).subject;
        expect(as(one)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[48][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(as(one)).toBe(as(one));
        if (data.publicId) expect(as(one)).toBe(data.publicId);
        else expect(as(one) === as(other)).toBe(false);
        expect(one.slice(0, 13)).not.toBe(as(one)!.slice(0, 13));
      }),
    ));

  it('names the basis on which a crossing is shared', () =>
    fc.assert(
      fc.property(crossing, (data) => {
        expect(disclosed({ type: 'CrossingRecorded', data }).legalBasis).toContain('Decisión 878');
      }),
    ));
});

it('a null that an earlier program recorded says nothing', () => {
  const data = {
    post: 'p',
    record: 'r',
    direction: 'entry',
    mode: 'land',
    occurredAt: '2026-01-01',
  } as const;
  const nulls = { nationality: null, category: null, purpose: null, generated: null };
  const told = (more: object) => disclosed({ type: 'CrossingRecorded', data: { ...data, ...more } }).data;
  expect(told(nulls)).toEqual(told({}));
  expect(told(nulls)).toEqual({ post: 'p', direction: 'entry', mode: 'land', nationality: 'XXX' });
});

describe('what a group tells', () => {
  const meanings: readonly [string, readonly string[], readonly Meaning<string>[]][] = [
    ['category', categoryGroups, Object.values(categoryMeanings)],
    ['purpose', purposeGroups, Object.values(travelPurposeMeanings)],
  ];

  it.each(meanings)('of the %s is reached by some code', (_, groups, all) =>
    expect(groups.filter((group) => !all.some((one) => one.group === group))).toEqual([]),
  );

  it.each(meanings)('of the %s is never protection: most that it can be are none', (_, groups, all) => {
    expect(all.some(({ protection }) => protection)).toBe(true);
    for (const group of groups) {
      const within = all.filter((one) => one.group === group);
      const protecting = within.filter(({ protection }) => protection);
      expect(within.length).toBeGreaterThanOrEqual(2 * protecting.length);
      expect(within.length).toBeGreaterThan(protecting.length);
    }
  });

  const told = (facts: object): string =>
    JSON.stringify(
      disclosed({
        type: 'CrossingRecorded',
        data: {
          post: 'p',
          record: 'r',
          direction: 'entry',
          mode: 'land',
          occurredAt: '2026-01-01',
          ...facts,
        },
      }).data,
    );

  it.each([
    [{ nationality: 'XXB' }, { nationality: 'XXX' }],
    [{ nationality: 'XXA' }, { nationality: 'XXX' }],
    [{ nationalityLabel: 'Refugiada colombiana' }, { nationality: 'XXX' }],
    [{ nationality: 'Apátrida (ACNUR)' }, { nationality: 'XXX' }],
    [
      { nationality: 'COL', category: 'asylum-seeker' },
      { nationality: 'COL', category: 'visitor' },
    ],
    [
      { nationality: 'COL', category: 'No inmigrante 12-IV' },
      { nationality: 'COL', category: 'ec-t-3' },
    ],
    [
      { nationality: 'COL', categoryLabel: 'Visa de refugio' },
      { nationality: 'COL', categoryLabel: 'Visa 77' },
    ],
    [
      { nationality: 'COL', purpose: 'protection' },
      { nationality: 'COL', purpose: 'other' },
    ],
    [
      { nationality: 'COL', purposeLabel: 'Pide refugio' },
      { nationality: 'COL', purposeLabel: 'Cuidados' },
    ],
    [
      { nationality: 'COL', documentType: 'refugee-travel-document' },
      { nationality: 'COL', documentType: 'passport' },
    ],
  ])('%j is told as %j is', (one, other) => expect(told(one)).toBe(told(other)));
});
