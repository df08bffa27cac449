import fc from 'fast-check';
import { TextByLine } from './text-by-line.ts';

const decode = (...parts: Buffer[]) => {
  const decoder = new TextByLine();
  return {
    text: parts.map((part) => decoder.push(part)).join('') + decoder.end(),
    others: decoder.otherLines,
  };
};

describe('text', () => {
  it('is UTF-8, wherever the bytes are cut', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', 'ñ', '€', '\n') }), fc.nat(), (text, place) => {
        const bytes = Buffer.from(`x${text}`);
        const cut = place % (bytes.length + 1);
        expect(decode(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual({ text: `x${text}`, others: 0 });
      }),
    ));

  it('loses its byte-order mark', () => expect(decode(Buffer.from('\uFEFFtip_movi')).text).toBe('tip_movi'));

  it('is Windows-1252 in the lines that are not UTF-8, and only in those', () => {
    const bytes = Buffer.concat([Buffer.from('Vía\n'), Buffer.from('Vía\n', 'latin1'), Buffer.from('Vía')]);
    expect(decode(bytes)).toEqual({ text: 'Vía\nVía\nVía', others: 1 });
  });
});
