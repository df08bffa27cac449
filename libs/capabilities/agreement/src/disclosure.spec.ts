import fc from 'fast-check';
import { agreementContracts } from '#contracts/agreement';
import { neighbours, type Country } from '#platform/kernel';
import { assemble } from '#platform/contracts';
import { ledgerBetween } from '#platform/two-sided';
import { disclosed } from './fixtures/ledgers.ts';
import { answering, draft, note, sideOf } from './fixtures/sides.ts';
import { instrumentActs, kinds } from './act.ts';
import type { InstrumentEvent } from './instrument.events.ts';

const { validate } = assemble([agreementContracts]);

const sides = fc
  .constantFrom<Country>('EC', 'CO', 'PE')
  .chain((country) => fc.constantFrom(...neighbours[country]).map((other) => sideOf(country, other)));
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2021-02-${String(date).padStart(2, '0')}`);
const notes = fc
  .tuple(day, fc.stringMatching(/^[a-z0-9-]{1,20}$/))
  .map(([date, number]) => note(date, number));
const texts = fc.record({
  digest: fc.stringMatching(/^[0-9a-f]{64}$/),
  until: day,
  noticeMonths: fc.nat({ max: 120 }),
  entryIntoForce: fc.record({ by: fc.constant('ratification' as const), days: fc.nat({ max: 100 }) }),
});
const versions = fc.constantFrom('ec-1', 'co-2', 'pe-30');

const events: fc.Arbitrary<InstrumentEvent> = fc
  .record({ side: sides, text: texts.map(draft), version: versions, day, by: notes })
  .chain(({ side, text, version, day: on, by }) =>
    fc.constantFrom(
      side.proposed(text),
      side.proposedText(version, text),
      side.agreedTo(version),
      side.signed(version, { on, fullPowers: 'Decreto 12' }),
      side.ratified(on),
      side.noted('canje-1', on, by),
      side.denounced(on),
      side.suspended(on),
      side.resumed(on),
    ),
  );
const always = (holds: (event: InstrumentEvent) => void): void =>
  fc.assert(fc.property(events, holds), { numRuns: 300 });

describe('what a country tells of its instruments', () => {
  it('goes to the other party: neither to all nor to a third country', () =>
    always((event) => {
      const { audience, channel } = disclosed(event);
      expect(audience).toBe(event.data.with.toLowerCase());
      expect(`${event.data.party.toLowerCase()}.${audience}.${channel}`).toBe(
        ledgerBetween(instrumentActs, event.data.party, event.data.with),
      );
    }));

  it('is every act, whatever its kind', () =>
    always((event) =>
      expect(disclosed(event)).toMatchObject({
        type: Object.values(kinds).find((kind) => kind.event === event.type)!.published,
        occurredAt: event.data.on,
      }),
    ));

  it('keeps its contract', () =>
    always((event) => {
      const { type, data } = disclosed(event);
      expect(validate({ type, data: JSON.parse(JSON.stringify(data)) })).toBeUndefined();
    }));

  it('is what the act says, without what its own store keeps beside it', () =>
    always((event) => {
      const { party: _, with: __, on: ___, answers: ____, ...content } = event.data;
      expect(disclosed(answering('ec.co.agreement/3', event)).data).toStrictEqual(content);
      for (const name of ['party', 'with', 'on', 'answers'])
        expect(disclosed(event).data).not.toHaveProperty(name);
    }));

  it('names the other side’s act that it answers', () =>
    always((event) => {
      expect(disclosed(answering('ec.co.agreement/3', event)).inResponseTo).toBe('ec.co.agreement/3');
      expect(disclosed(event).inResponseTo).toBeUndefined();
    }));
});
