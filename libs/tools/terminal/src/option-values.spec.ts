import fc from 'fast-check';
import { isAddress, isToken, tokenOption, urlOption, wholeNumber } from './option-values.ts';

describe('a value on the command line', () => {
  it('that is a number is written in digits, within its bounds', () => {
    const read = wholeNumber(1, 64);
    expect(read('64')).toBe(64);
    for (const wrong of ['', ' 1', '0', '65', '-1', '+1', '0x2', '1e1', '2.0', '٣', 'abc', '9'.repeat(30)])
      expect(() => read(wrong)).toThrow('It takes a whole number from 1 to 64.');
  });

  it('is never read as another number than the one that was written', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)), (text) => {
        const read = wholeNumber(0, Number.MAX_SAFE_INTEGER);
        if (/^\d{1,15}$/.test(text)) expect(String(read(text))).toBe(text.replace(/^0+(?=\d)/, ''));
        else expect(() => read(text)).toThrow();
      }),
    ));

  it('that is a token is whole', () => {
    expect(isToken('eyJhbGciOi.eyJ_-~+/.Aw==')).toBe(true);
    for (const wrong of ['eyJhbGciOi…Aw', '', 'a b', 'Bearer x', 'a\n', 'ñ', '=a'])
      expect(isToken(wrong)).toBe(false);
    expect(() => tokenOption('a').parseArg!('…', undefined)).toThrow('It takes a token whole');
  });

  it('that is an address is one', () => {
    expect(isAddress('http://127.0.0.1:4101')).toBe(true);
    for (const wrong of ['', 'localhost:4101', 'ftp://x', 'http://', '/v1'])
      expect(() => urlOption('a').parseArg!(wrong, undefined)).toThrow('It takes an address');
  });
});
