import fc from 'fast-check';
import { formatPositions, parsePositions, type PositionVector } from './position.ts';

const name = fc.oneof(
  fc.constantFrom('ec', 'co', 'pe'),
  fc
    .tuple(
      fc.constantFrom('ec', 'co', 'pe'),
      fc.constantFrom('ec', 'co', 'pe', 'all'),
      fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/),
    )
    .map((parts) => parts.join('.')),
);
const moment = fc
  .tuple(
    fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
    fc.nat(999),
  )
  .map(([date, micros]) => date.toISOString().replace('Z', `${String(micros).padStart(3, '0')}Z`));
const vector = fc.dictionary(name, fc.oneof(fc.nat(), moment), { maxKeys: 20 });

describe('a position', () => {
  it('is written in the order of its names', () =>
    expect(
      formatPositions({ 'pe.ec.crossing': 7, ec: 4711, 'ec.co.crossing': '2026-11-23T05:12:33.123456Z' }),
    ).toBe('ec=4711,ec.co.crossing=2026-11-23T05:12:33.123456Z,pe.ec.crossing=7'));

  it('is always read back as it was written', () =>
    fc.assert(
      fc.property(vector, (positions: PositionVector) => {
        expect(parsePositions(formatPositions(positions))).toEqual({ ...positions });
      }),
    ));

  it('is one text, in whatever order it was put together', () =>
    fc.assert(
      fc.property(vector, (positions: PositionVector) => {
        const reversed = Object.fromEntries(Object.entries(positions).reverse());
        expect(formatPositions(reversed)).toBe(formatPositions(positions));
      }),
    ));

  it('may come with blanks, as headers do when a proxy joins them', () =>
    expect(parsePositions(' ec=1 , ec.co.crossing=2,')).toEqual({ ec: 1, 'ec.co.crossing': 2 }));

  it.each([
    'ec',
    'ec=',
    'ec=-1',
    'ec=01',
    'ec=1.5',
    'ec=1e3',
    'EC=1',
    '__proto__=1',
    'ec.co=1',
    'ec.co.crossing=2026-02-30T00:00:00Z',
    'ec.co.crossing=2026-01-01',
    'ec.co.crossing=2026-01-01T00:00:00-05:00',
    'ec=1;co=2',
    'ec=9999999999999999',
  ])('is refused as “%s”', (text) =>
    expect(() => parsePositions(text)).toThrow(
      expect.objectContaining({ code: 'position.malformed', facts: { found: text } }),
    ),
  );

  it('is refused with more ledgers than there can be', () =>
    expect(() => parsePositions(Array.from({ length: 101 }, () => 'ec=1').join(','))).toThrow(
      expect.objectContaining({ code: 'position.malformed' }),
    ));
});
