import fc from 'fast-check';
import { checkpointOf, checkpointText, type Checkpoint } from './checkpoint.ts';
import { emptyRoot, hashLeaf } from './merkle.ts';

const root = hashLeaf(Buffer.from('a crossing'));
const asOf = '2026-11-23T05:12:33.123456Z';
const sealed: Checkpoint = { origin: 'vecindad/ec.co.crossing', size: 4711, root, asOf };
const malformed = expect.objectContaining({ name: 'NoteError', code: 'note.malformed' }) as Error;

describe('a checkpoint', () => {
  it('is a line each for origin, size, root and the moment up to which it is complete', () =>
    expect(checkpointText(sealed)).toBe(
      `vecindad/ec.co.crossing\n4711\n${root.toString('base64')}\nasof ${asOf}\n`,
    ));

  it('is read as others publish it', () =>
    expect(
      checkpointOf('example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'),
    ).toEqual({
      origin: 'example.com/behind-the-sofa',
      size: 20_852_163,
      root: Buffer.from('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=', 'base64'),
    }));

  it('keeps extension lines that nobody here knows', () => {
    const text = `${checkpointText(sealed)}shard 3\n`;
    expect(checkpointOf(text)).toEqual({ ...sealed, extensions: ['shard 3'] });
    expect(checkpointText(checkpointOf(text))).toBe(text);
  });

  const text = checkpointText(sealed);
  const encoded = root.toString('base64');
  it.each([
    ['nothing', ''],
    ['a line too few', 'vecindad/ec.co.crossing\n4711\n'],
    ['no newline at the end', text.slice(0, -1)],
    ['no origin', text.replace(sealed.origin, '')],
    ['an empty line', `${text}\n`],
    ['a leading zero', text.replace('\n4711\n', '\n04711\n')],
    ['a sign', text.replace('\n4711\n', '\n+4711\n')],
    ['a negative size', text.replace('\n4711\n', '\n-1\n')],
    ['a fraction', text.replace('\n4711\n', '\n4711.0\n')],
    ['a size beyond counting', text.replace('\n4711\n', '\n9007199254740993\n')],
    ['a space behind the size', text.replace('\n4711\n', '\n4711 \n')],
    ['carriage returns', text.replaceAll('\n', '\r\n')],
    ['a root too short', text.replace(encoded, root.subarray(1).toString('base64'))],
    ['a root too long', text.replace(encoded, Buffer.concat([root, root]).toString('base64'))],
    ['a root in hex', text.replace(encoded, root.toString('hex'))],
    ['a root without its padding', text.replace('=\n', '\n')],
    ['a root in another spelling', text.replace(/.=\n/, (end) => `${end[0] === 'B' ? 'C' : 'B'}=\n`)],
    ['two moments', `${text}asof ${asOf}\n`],
    ['a moment in milliseconds, which would sort wrongly', text.replace('.123456Z', '.123Z')],
    ['a moment of another offset', text.replace('.123456Z', '.123456-05:00')],
    ['a moment that the calendar does not have', text.replace('11-23', '11-31')],
    ['a moment of nothing', text.replace(asOf, '')],
  ])('is refused with %s', (_, altered) => expect(() => checkpointOf(altered)).toThrow(malformed));

  it('is not written when it could not be read back', () => {
    for (const wrong of [
      { origin: '' },
      { origin: 'two\nlines' },
      { size: -1 },
      { size: 1.5 },
      { size: 2 ** 60 },
      { root: root.subarray(1) },
      { asOf: '2026-11-23T05:12:33Z' },
      { extensions: [''] },
      { extensions: ['two\nlines'] },
      { extensions: [`asof ${asOf}`] },
    ])
      expect(() => checkpointText({ ...sealed, ...wrong })).toThrow(malformed);
  });

  it('is always read back as it was written', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,8}\/[a-z.]{1,12}$/),
        fc.nat(999_999_999_999_999),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.option(fc.nat(2_000_000_000), { nil: undefined }),
        (origin, size, bytes, seconds) => {
          const moment =
            seconds === undefined
              ? undefined
              : `${new Date(seconds * 1000).toISOString().slice(0, 19)}.000042Z`;
          const written: Checkpoint = {
            origin,
            size,
            root: Buffer.from(bytes),
            ...(moment ? { asOf: moment } : {}),
          };
          expect(checkpointOf(checkpointText(written))).toEqual(written);
        },
      ),
    ));

  it('of an empty ledger has the root of nothing', () =>
    expect(checkpointOf(checkpointText({ ...sealed, size: 0, root: emptyRoot }))).toMatchObject({ size: 0 }));
});
