import fc from 'fast-check';
import { canonicalText, inOneLine, isWellFormed, malformedIn } from './text.ts';

describe('a text that can be kept', () => {
  it.each(['Tulcán', 'la frontera 🇪🇨', 'a\u200db', 'línea\nlínea', ''])('%j can', (text) =>
    expect(isWellFormed(text)).toBe(true),
  );

  it.each(['\ud800', 'x\udc00y', 'nul \0'])('%j cannot: no database keeps it', (text) =>
    expect(isWellFormed(text)).toBe(false),
  );

  it('is named by its path where it is not one', () => {
    expect(malformedIn({ place: { labels: ['Rumichaca', '\ud800'] } })).toBe('place.labels.1');
    expect(malformedIn({ place: { 'a\0': 1 } })).toBe('place');
    expect(malformedIn('\ud800')).toBe('');
    expect(malformedIn({ place: { labels: ['Rumichaca'] }, age: 3, none: null })).toBeUndefined();
  });
});

describe('the canonical form of a label', () => {
  it.each([
    ['Perú', 'Perú'.normalize('NFD')],
    ['Perú', '  Perú\u00a0'],
    ['Perú', 'Pe\u200brú'],
    ['é', 'e\u200b\u0301'],
    ['Puerto Bolívar', 'Puerto \t Bolívar'],
  ])('is %j of %j', (canonical, label) => expect(canonicalText(label)).toBe(canonical));

  it('is its own canonical form, always', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(canonicalText(canonicalText(text))).toBe(canonicalText(text)),
      ),
    ));
});

describe('a text in a line of a log', () => {
  it.each([
    ['Tulcán 🇪🇨', 'Tulcán 🇪🇨'],
    ['a\nALARM all is well', 'a\\nALARM all is well'],
    ['\u001b[2J\u001b[Hdone', '\\u001b[2J\\u001b[Hdone'],
    ['\u009b31m \r\b\t', '\\u009b31m \\u000d\\u0008\\t'],
    ['\u202etxt.exe\u2066', '\\u202etxt.exe\\u2066'],
    ['\ud800\u2028', '\\ud800\\u2028'],
  ])('%j is shown as %j', (text, shown) => expect(inOneLine(text)).toBe(shown));

  it('is one line that moves no cursor, always; and says the same again', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(inOneLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(inOneLine(inOneLine(text))).toBe(inOneLine(text));
      }),
    ));
});
