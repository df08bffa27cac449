import fc from 'fast-check';
import { fieldsOf, RecordSplitter } from './record-splitter.ts';

const split = (text: string, width: number, separator = ';', pieces = [text]) => {
  const splitter = new RecordSplitter(separator, width);
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
};

/** The text cut at these places. */
const cutAt = (text: string, places: number[]): string[] => {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((from, index) => text.slice(from, at[index] ?? text.length));
};

describe('records', () => {
  it('know the line they begin on, past quoted line breaks, blank lines and either line ending', () =>
    expect(split('a;b\r\n"c\nd";e\n\n\r\nf;g', 2)).toEqual([
      { line: 1, text: 'a;b' },
      { line: 2, text: '"c\nd";e' },
      { line: 6, text: 'f;g' },
    ]));

  it('a stray quote costs its own line and no other', () => {
    const text = ['a;b', '"c;d', ...Array.from({ length: 40 }, (_, n) => `e;${n}`)].join('\n');
    const records = split(text, 2);
    expect(records).toHaveLength(42);
    expect(records.filter(({ open }) => open)).toEqual([{ line: 2, text: '"c;d', open: true }]);
  });

  it('a stray quote does not reach for the quotes of a later line', () =>
    expect(split('a;b\n"c;d\ne;f\n"g";h\ni;j', 2).map(({ line, open }) => [line, open ?? false])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
      [5, false],
    ]));

  it('a quote within a field stands for itself', () =>
    expect(fieldsOf(split('a "b" c;d', 2), ';')).toEqual([['a "b" c', 'd']]));

  it('always come back as they were written, however the text arrives', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.array(
          fc.array(fc.string({ unit: fc.constantFrom('a', 'é', ' ', ';', ',', '\t', '"', '\n') }), {
            minLength: 3,
            maxLength: 3,
          }),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        fc.array(fc.nat(), { maxLength: 5 }),
        (separator, newline, rows, places) => {
          const records = rows.map((row) =>
            row.map((field) => `"${field.replaceAll('"', '""')}"`).join(separator),
          );
          const text = records.join(newline) + newline;
          const found = split(text, 3, separator, cutAt(text, places));
          expect(fieldsOf(found, separator)).toEqual(rows);
          expect(found.map(({ text: original }) => original)).toEqual(records);
          let line = 1;
          for (const [index, { line: at }] of found.entries()) {
            expect(at).toBe(line);
            line += records[index]!.split('\n').length;
          }
        },
      ),
    ));
});
