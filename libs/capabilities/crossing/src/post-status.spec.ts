import fc from 'fast-check';
import type { Country } from '#platform/kernel';
import { passageOf, type Claim, type PassageState, type Side } from './post-status.ts';

const source = { title: 's', date: '2021-01-01' };
const both: Side[] = [
  { country: 'EC', border: 'CO' },
  { country: 'CO', border: 'EC' },
];
let places = 0;
/** Recorded behind those that were made before it. */
const claim = (side: Country, open: boolean, since: string, by: Country = side): Claim => ({
  place: ++places,
  side,
  by,
  traffic: 'persons',
  open,
  since,
  reason: 'r',
  source,
});
const stateOf = (claims: Claim[], sides = both): PassageState => passageOf(sides, claims, 'persons').state;

describe('what follows from both sides’ claims', () => {
  it('nothing said: unknown', () => expect(stateOf([])).toBe('unknown'));
  it('both open: open', () =>
    expect(stateOf([claim('EC', true, '2021-12-17'), claim('CO', true, '2021-05-17')])).toBe('open'));
  it('both closed: closed', () =>
    expect(stateOf([claim('EC', false, '2020-03-16'), claim('CO', false, '2020-03-16')])).toBe('closed'));
  it('Colombia reopened alone on 17 May 2021 while Ecuador stayed shut: one side only', () =>
    expect(
      stateOf([
        claim('EC', false, '2020-03-16'),
        claim('CO', false, '2020-03-16'),
        claim('CO', true, '2021-05-17'),
      ]),
    ).toBe('one-side-only'));
  it('one open, the other silent: one side only', () =>
    expect(stateOf([claim('EC', true, '2020-01-01')])).toBe('one-side-only'));
  it('one closed, the other silent: closed', () =>
    expect(stateOf([claim('EC', false, '2020-01-01')])).toBe('closed'));
  it('a report about a side that has not spoken counts until it does', () =>
    expect(stateOf([claim('EC', true, '2020-01-01'), claim('CO', true, '2020-01-01', 'EC')])).toBe('open'));
  it('a later report that contradicts a side’s own claim: disputed', () =>
    expect(
      stateOf([
        claim('EC', true, '2020-01-01'),
        claim('CO', true, '2020-01-01'),
        claim('CO', false, '2020-02-01', 'EC'),
      ]),
    ).toBe('disputed'));
  it('a report from before a side’s own claim contradicts nothing', () =>
    expect(
      stateOf([
        claim('EC', true, '2020-01-01'),
        claim('CO', true, '2020-02-01'),
        claim('CO', false, '2020-01-01', 'EC'),
      ]),
    ).toBe('open'));
  it('an airport follows its one claim', () => {
    const airport: Side[] = [{ country: 'EC' }];
    expect(stateOf([claim('EC', true, '2020-01-01')], airport)).toBe('open');
    expect(stateOf([claim('EC', false, '2020-01-01')], airport)).toBe('closed');
  });
  it('registers that do not name each other: disputed', () =>
    expect(
      stateOf(
        [claim('EC', true, '2020-01-01')],
        [
          { country: 'EC', border: 'CO' },
          { country: 'PE', border: 'EC' },
        ],
      ),
    ).toBe('disputed'));
  it('a third country that enters a post of the same name, or reports about it, changes nothing', () => {
    const open = [claim('EC', true, '2021-01-01'), claim('CO', true, '2021-01-01')];
    const reports = [claim('CO', false, '2022-01-01', 'PE'), claim('PE', false, '2022-01-01')];
    for (const third of [{ country: 'PE' }, { country: 'PE', border: 'EC' }] as Side[])
      expect(passageOf([...both, third], [...open, ...reports], 'persons')).toEqual(
        passageOf(both, open, 'persons'),
      );
  });
  it('of claims of one moment, in whatever offsets it is told, the later recorded holds', () => {
    const first = claim('EC', true, '2026-11-28T08:00:00-05:00');
    const second = claim('EC', false, '2026-11-28T13:00:00Z');
    const other = claim('CO', true, '2020-01-01');
    expect(stateOf([first, second, other])).toBe('one-side-only');
    expect(stateOf([second, first, other])).toBe('one-side-only');
  });
  it('a claim of a day that no calendar has, from an earlier program, stands in no other’s way', () => {
    for (const claims of [
      [claim('EC', false, '2020-13-45'), claim('EC', true, '2020-01-01')],
      [claim('EC', true, '2020-01-01'), claim('EC', false, '2020-13-45')],
    ])
      expect(stateOf([...claims, claim('CO', true, '2021-01-01')])).toBe('open');
  });
  it('an older claim that arrives late does not undo a newer one', () =>
    expect(
      stateOf([
        claim('EC', true, '2021-01-01'),
        claim('CO', true, '2021-01-01'),
        claim('EC', false, '2020-01-01'),
      ]),
    ).toBe('open'));
});

describe('always', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2021-01-${String(date).padStart(2, '0')}`);
  // Whatever it says, also of one moment: its own claims have their places.
  const half = (by: Country) =>
    fc
      .array(fc.tuple(fc.constantFrom<Country>('EC', 'CO'), fc.boolean(), day), { maxLength: 8 })
      .map((claims) => claims.map(([side, open, since]) => claim(side, open, since, by)));

  it('how the two halves are interleaved does not matter', () =>
    fc.assert(
      fc.property(
        half('EC'),
        half('CO'),
        fc.array(fc.boolean(), { maxLength: 16 }),
        (ecuador, colombia, order) => {
          const merged: Claim[] = [];
          const [one, other] = [[...ecuador], [...colombia]];
          for (const first of order) {
            const next = (first ? one : other).shift();
            if (next) merged.push(next);
          }
          merged.push(...one, ...other);
          expect(passageOf(both, merged, 'persons')).toEqual(
            passageOf(both, [...ecuador, ...colombia], 'persons'),
          );
        },
      ),
      { numRuns: 500 },
    ));
});
