import fc from 'fast-check';
import { decodeCursor, encodeCursor, momentIn, numberIn, pageByName } from './cursor.ts';

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

  it('that is a number, or a moment and a number, holds them or is refused: nothing else reaches a statement', () => {
    const malformed = expect.objectContaining({ code: 'cursor.malformed' });
    const [number, moment] = [
      numberIn(encodeCursor([7])),
      momentIn(encodeCursor(['2026-03-01T00:00:00.000001Z', 7])),
    ];
    expect([number, moment]).toEqual([7, ['2026-03-01T00:00:00.000001Z', 7]]);
    for (const place of [['7'], [7.5], [1e300], [7, 7]])
      expect(() => numberIn(encodeCursor(place))).toThrow(malformed);
    for (const place of [
      ['2026-02-30T00:00:00Z', 7],
      ['yesterday', 7],
      [7, 7],
      ['2026-03-01T00:00:00Z', '7'],
    ])
      expect(() => momentIn(encodeCursor(place))).toThrow(malformed);
  });
});

describe('pages by name', () => {
  it('follow each other until all were shown once, of whatever is there and however long they are', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 5 }), (names, limit) => {
        const sorted = [...names].filter((name) => name !== '').sort();
        const shown: string[] = [];
        let next: string | undefined;
        do {
          const asked = { limit, ...(next === undefined ? {} : { cursor: next }) };
          const page = pageByName(sorted, asked, (name) => name);
          shown.push(...page.found);
          next = page.next;
        } while (next !== undefined);
        expect(shown).toEqual(sorted);
      }),
    ));
});
