import fc from 'fast-check';
import { countries } from '#platform/kernel';
import { compared, idFrom, only, ownerOf, ownName } from './index.ts';

describe('a name', () => {
  it('is its owner’s, a country’s or that of one of its agencies, and of nobody else', () => {
    expect(['ec-1', 'co-policia-caso-7', 'pe-', 'ecuador', 'EC-1', ''].map(ownerOf)).toEqual([
      'EC',
      'CO',
      'PE',
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('of a country’s own is always its own', () =>
    fc.assert(
      fc.property(fc.constantFrom(...countries), fc.string(), (country, name) =>
        expect(ownerOf(ownName(country, name))).toBe(country),
      ),
    ));
  it('that nobody gave is found again by the command’s id, and is another for another', () => {
    expect(idFrom('ec-policia k-1', 12)).toMatch(/^[0-9a-f]{12}$/);
    expect(idFrom('ec-policia k-1', 12)).toBe(idFrom('ec-policia k-1', 16).slice(0, 12));
    expect(idFrom('ec-policia k-2', 12)).not.toBe(idFrom('ec-policia k-1', 12));
  });
});

describe('a view that two sides compare', () => {
  it('has one digest whatever the order of its properties, and another for other content', () => {
    const { digest, ...view } = compared({ a: 1, b: { c: 2, d: undefined } });
    expect(view).toEqual({ a: 1, b: { c: 2 } });
    expect(compared({ b: { c: 2 }, a: 1 }).digest).toBe(digest);
    expect(compared({ a: 1, b: { c: 3 } }).digest).not.toBe(digest);
  });
});

describe('what is kept of a content', () => {
  it('is what is named, where it is there', () =>
    expect(only('visit', 'day', 'hour')({ visit: 'ec-1', day: '2026-02-01', sealed: 'x' } as never)).toEqual({
      visit: 'ec-1',
      day: '2026-02-01',
    }));
});
