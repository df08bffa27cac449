import fc from 'fast-check';
import { kindOf, planOf } from './plan.ts';

describe('the plan of a seed', () => {
  it('is the same each time', () =>
    fc.assert(fc.property(fc.nat(), (seed) => expect(planOf(seed, 30)).toEqual(planOf(seed, 30)))));

  it('is another for another seed', () => expect(planOf(1, 30)).not.toEqual(planOf(2, 30)));

  it('of thirty faults holds every kind there is, for any seed', () => {
    const kinds = (seed: number) => new Set(planOf(seed, 30).map(kindOf));
    const every = kinds(1);
    expect(every.size).toBeGreaterThan(20);
    fc.assert(fc.property(fc.nat(), (seed) => expect(kinds(seed)).toEqual(every)));
  });

  it('of a few faults is the beginning of the same one', () =>
    fc.assert(
      fc.property(fc.nat(), (seed) =>
        expect(planOf(seed, 8).map(kindOf)).toEqual(planOf(seed, 30).map(kindOf).slice(0, 8)),
      ),
    ));
});
