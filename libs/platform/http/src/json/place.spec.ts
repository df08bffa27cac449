import fc from 'fast-check';
import { ceasesAt, placeInText } from './place.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text ceases to be JSON', () => {
  it.each([
    ['{"post":"rumichaca",}', 20],
    ['{"post" "rumichaca"}', 8],
    ['{post:1}', 1],
    ["{'post':1}", 1],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a":tru}', 5],
    ['{"a":01}', 6],
    ['{"a":"\n"}', 5],
    ['{"a":1}}', 7],
    ['{"a":[1}', 7],
    ['{"a":', 5],
    ['', 0],
    ['NaN', 0],
  ])('of %j is %i', (text, at) => expect(ceasesAt(text)).toBe(at));

  it('is nowhere in JSON, and somewhere in every other text', () => {
    const json = fc.tuple(fc.jsonValue({ maxDepth: 4 }), fc.nat(2)).map(([one, indent]) => JSON.stringify(one, undefined, indent)); // prettier-ignore
    const marred = fc
      .tuple(
        json,
        fc.nat(),
        fc.nat(2),
        fc.constantFrom('', '{', '}', '[', ']', ',', ':', '"', '\\', ' ', '0', '-', '.', 'e1', 'null', '\t'),
      ) // prettier-ignore
      .map(([text, at, out, put]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + put + text.slice(from + out);
      });
    fc.assert(
      fc.property(fc.oneof(json, marred), (text) =>
        expect([text, ceasesAt(text) === undefined]).toEqual([text, isJson(text)]),
      ),
      { numRuns: 2_000 },
    );
  });

  it('is told by line and column', () => {
    const text = '{\n  "post": "rumichaca",\n  "direction": entry\n}';
    expect(placeInText(text, ceasesAt(text)!)).toEqual({ line: 3, column: 16 });
  });
});
