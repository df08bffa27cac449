import fc from 'fast-check';
import { completenessOf } from './completeness.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const AGREED = { quietEveryMs: 15 * 60_000, clockSkewMs: 300_000 };
const of = (completeTo: string | null) =>
  completenessOf([{ ledger: 'co.ec.crossing', completeTo }], NOW, AGREED).ledgers[0]!;

describe('until when a view is complete', () => {
  it('is what a country signed last', () =>
    expect(of('2026-03-01T11:45:00.000000Z')).toEqual({
      ledger: 'co.ec.crossing',
      from: 'CO',
      completeTo: '2026-03-01T11:45:00.000000Z',
      silent: false,
      implausible: false,
    }));

  it('is not known of a country that signs the year 9999: that counts for nothing, and is told', () =>
    expect(of('9999-12-31T23:59:59.999999Z')).toMatchObject({
      completeTo: null,
      silent: true,
      implausible: true,
    }));

  it('is now at most: clocks differ by seconds', () =>
    expect(of('2026-03-01T12:00:30.000000Z')).toMatchObject({
      completeTo: '2026-03-01T12:00:00.000000Z',
      silent: false,
      implausible: false,
    }));

  it('is the earliest of all ledgers, and nothing where one was never heard', () => {
    const told = [
      { ledger: 'co.ec.crossing', completeTo: '2026-03-01T11:45:00.000000Z' },
      { ledger: 'ec.co.crossing', completeTo: '2026-03-01T11:30:00.000000Z' },
    ];
    expect(completenessOf(told, NOW, AGREED).completeTo).toBe('2026-03-01T11:30:00.000000Z');
    const unheard = [...told, { ledger: 'ec.pe.crossing', completeTo: null }];
    expect(completenessOf(unheard, NOW, AGREED).completeTo).toBeNull();
  });

  it('is never ahead of now, whatever a country signs', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (signed) => {
          const { completeTo, implausible } = of(signed.toISOString().replace('Z', '000Z'));
          expect(completeTo === null ? implausible : Date.parse(completeTo) <= NOW).toBe(true);
        },
      ),
    ));
});
