import fc from 'fast-check';
import type { Rejected } from '#platform/kernel';
import { linesOf, type Line } from './lines.ts';

async function* chunked(bytes: Buffer, cuts: readonly number[] = []): AsyncGenerator<Buffer> {
  let from = 0;
  for (const cut of [...cuts.map((at) => at % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)) {
    yield bytes.subarray(from, cut);
    from = cut;
  }
}

const read = async (
  content: string | Buffer,
  limit?: number,
  cuts?: readonly number[],
): Promise<unknown[]> => {
  const found: unknown[] = [];
  for await (const one of linesOf(chunked(Buffer.from(content), cuts), limit)) found.push(told(one));
  return found;
};

const told = (one: Line): unknown =>
  'text' in one ? [one.line, one.text] : [one.line, one.problem.code, one.problem.facts];

describe('the lines of a batch', () => {
  it('count from one', async () =>
    expect(await read('{"a":1}\n{"b":2}\n')).toEqual([
      [1, '{"a":1}'],
      [2, '{"b":2}'],
    ]));

  it('may lack the last newline', async () =>
    expect(await read('one\ntwo')).toEqual([
      [1, 'one'],
      [2, 'two'],
    ]));

  it('may end as on Windows', async () =>
    expect(await read('one\r\ntwo\r\n')).toEqual([
      [1, 'one'],
      [2, 'two'],
    ]));

  it('may begin with a byte order mark, which only the first line has', async () =>
    expect(await read('\ufeffone\n\ufefftwo')).toEqual([
      [1, 'one'],
      [2, '\ufefftwo'],
    ]));

  it('are left out when blank, and counted', async () =>
    expect(await read('\ufeff\n\none\n  \t\r\n\ntwo\n\n')).toEqual([
      [3, 'one'],
      [6, 'two'],
    ]));

  it('are none in an empty body', async () => expect(await read('')).toEqual([]));

  it('hold whatever UTF-8 holds', async () =>
    expect(await read('“Ñuñoa” 🛶\n', undefined, [3, 4, 5, 6, 7, 15, 16])).toEqual([[1, '“Ñuñoa” 🛶']]));

  it('that are too long are reported, and the others kept', async () =>
    expect(await read(`one\n${'x'.repeat(11)}\nthree\n${'y'.repeat(12)}`, 10)).toEqual([
      [1, 'one'],
      [2, 'line.too-long', { limit: 10, line: 2 }],
      [3, 'three'],
      [4, 'line.too-long', { limit: 10, line: 4 }],
    ]));

  it('may be exactly as long as the limit', async () =>
    expect(await read(`${'x'.repeat(10)}\n`, 10)).toEqual([[1, 'x'.repeat(10)]]));

  it('that are not UTF-8 are reported, and the others kept', async () =>
    expect(
      await read(Buffer.concat([Buffer.from('one\n'), Buffer.of(0xff, 0xfe), Buffer.from('\nthree')])),
    ).toEqual([
      [1, 'one'],
      [2, 'line.not-utf8', { line: 2 }],
      [3, 'three'],
    ]));

  it('are the same however the bytes come', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => Buffer.from(text)),
            fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
            fc.constantFrom('\n', '\r\n', '\n\n', ' \n', '\ufeff').map((text) => Buffer.from(text)),
          ),
          { maxLength: 20 },
        ),
        fc.array(fc.nat(), { maxLength: 20 }),
        async (parts, cuts) => {
          const bytes = Buffer.concat(parts);
          const everyByte = Array.from(bytes, (_, at) => at);
          const whole = await read(bytes, 8);
          expect(await read(bytes, 8, cuts)).toEqual(whole);
          expect(await read(bytes, 8, everyByte)).toEqual(whole);
        },
      ),
    ));

  it('are not waited for without end where there is next to nothing', async () => {
    const nothing = async (content: string): Promise<unknown> => {
      const read: string[] = [];
      try {
        for await (const one of linesOf(chunked(Buffer.from(content), [7, 11, 50]), 10, 20))
          if ('text' in one) read.push(one.text);
        return read;
      } catch (error) {
        return (error as Rejected).code;
      }
    };
    expect(await nothing('\n'.repeat(20))).toEqual([]);
    expect(await nothing('\n'.repeat(21))).toBe('body.nothing-in-it');
    expect(await nothing(' \t\r\n'.repeat(6))).toBe('body.nothing-in-it');
    expect(await nothing('x'.repeat(31))).toBe('body.nothing-in-it');
    // A line that says something makes up for as many blanks as it is long.
    expect(await nothing('ab\n\n\n'.repeat(100))).toHaveLength(100);
    expect(await nothing('a\n\n\n'.repeat(100))).toBe('body.nothing-in-it');
  });

  it('are not read further than somebody takes them', async () => {
    const asked: number[] = [];
    async function* endless(): AsyncGenerator<Buffer> {
      for (let line = 1; ; line++) {
        asked.push(line);
        yield Buffer.from(`${line}\n`);
      }
    }
    for await (const { line } of linesOf(endless())) if (line === 3) break;
    expect(asked).toEqual([1, 2, 3]);
  });
});
