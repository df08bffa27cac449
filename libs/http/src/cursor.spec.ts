import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor.ts';

const part = fc.oneof(fc.string(), fc.integer());

describe('a cursor', () => {
  it('leads back to where the page ended', () =>
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (place) => {
        expect(decodeCursor(encodeCursor(place), place.length)).toEqual(place);
      }),
    ));

  it('needs no escaping in an address', () =>
    fc.assert(
      fc.property(fc.array(part), (place) => {
        expect(encodeCursor(place)).toMatch(/^[A-Za-z0-9_-]*$/);
      }),
    ));

  it('is refused when it is of another order', () =>
    expect(() => decodeCursor(encodeCursor(['a', 1]), 3)).toThrow(
      expect.objectContaining({ code: 'cursor.malformed' }),
    ));

  it('never brings anything but texts and numbers', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (given) => {
          try {
            const place = decodeCursor(given, 1);
            expect(place).toHaveLength(1);
            expect(['string', 'number']).toContain(typeof place[0]);
          } catch (error) {
            expect(error).toMatchObject({ code: 'cursor.malformed', facts: { field: 'cursor' } });
          }
        },
      ),
    ));
});
