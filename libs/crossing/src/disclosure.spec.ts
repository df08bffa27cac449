import fc from 'fast-check';
import { validate, type Disclosed, type PublishedEvent, type Recorded } from '#contracts';
import type { Country } from '#kernel';
import type { CrossingRecorded } from './crossing.ts';
import { crossingDisclosures } from './disclosure.ts';
import type { PostEvent } from './post.ts';

type Event = PostEvent | CrossingRecorded;

const disclosed = (event: Event): Disclosed => {
  const recorded: Recorded = {
    ...event,
    stream: 's-1',
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
const crossing = fc.record({
  post: name,
  record: fc.uuid(),
  direction: fc.constantFrom('entry' as const, 'exit' as const),
  mode: fc.constant('land'),
  nationality: name,
  occurredAt: fc.constant('2020-01-22'),
  border,
});
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
        expect(validate({ type, data: JSON.parse(JSON.stringify(data)) } as PublishedEvent)).toBeUndefined();
      }),
    ));

  it('never holds the record’s identity at its agency', () =>
    fc.assert(
      fc.property(crossing, (data) => {
        expect(JSON.stringify(disclosed({ type: 'CrossingRecorded', data }))).not.toContain(data.record);
      }),
    ));

  it('names the basis on which a crossing is shared', () =>
    fc.assert(
      fc.property(crossing, (data) => {
        expect(disclosed({ type: 'CrossingRecorded', data }).legalBasis).toContain('Decision 878');
      }),
    ));
});
