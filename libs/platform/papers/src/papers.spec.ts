import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { samples, strangers } from './fixtures/samples.ts';
import { kindNames, kinds, type PaperKind } from './kinds.ts';
import { FolderOfPapers } from './papers.ts';

let folder: string;
let papers: FolderOfPapers;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papers-'));
  papers = new FolderOfPapers(folder, 4096);
});
afterEach(() => rmSync(folder, { recursive: true }));

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
async function* inChunks(bytes: Buffer, size = 7): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const keep = (bytes: Buffer, kind: PaperKind = 'text/plain', expected?: string) =>
  papers.keep(inChunks(bytes), kind, expected);
const read = async (digest: string): Promise<Buffer> => buffer((await papers.find(digest)).read());
const files = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );

describe('a paper', () => {
  it.each(kindNames)('of kind %s is kept and read as it came', async (kind) => {
    const bytes = samples[kind];
    const digest = digestOf(bytes);
    expect(await keep(bytes, kind)).toEqual({ digest, size: bytes.length, kind, added: true });
    expect(await papers.find(digest)).toMatchObject({ digest, size: bytes.length, kind });
    expect((await read(digest)).equals(bytes)).toBe(true);
    expect(files()).toEqual([join(digest.slice(0, 2), `${digest}.${kinds[kind].extension}`)]);
  });

  it('is read by its owner alone', async () => {
    const { digest } = await keep(samples['text/plain']);
    const [file] = files();
    expect([statSync(join(folder, file!)).mode & 0o777, file]).toEqual([
      0o600,
      expect.stringContaining(digest),
    ]);
  });

  it('is one however often it comes, also at once; its kind is that which it had first', async () => {
    const bytes = samples['text/csv'];
    await Promise.all(Array.from({ length: 8 }, () => keep(bytes, 'text/csv')));
    expect(files()).toHaveLength(1);
    expect(await keep(bytes, 'text/plain')).toMatchObject({ kind: 'text/csv', added: false });
    expect(files()).toHaveLength(1);
  });

  it('is what its sender says it is, or is refused', async () => {
    const bytes = samples['text/plain'];
    const [right, wrong] = [digestOf(bytes), 'a'.repeat(64)];
    await expect(keep(bytes, 'text/plain', wrong)).rejects.toMatchObject({
      code: 'paper.digest-differs',
      facts: { expected: wrong, found: right },
    });
    expect(files()).toEqual([]);
    expect(await keep(bytes, 'text/plain', right)).toMatchObject({ added: true });
  });

  it('is refused where it is too large or nothing, and leaves nothing behind', async () => {
    await expect(keep(Buffer.alloc(4097, 'a'))).rejects.toMatchObject({
      code: 'paper.too-large',
      facts: { limit: 4096 },
    });
    await expect(keep(Buffer.alloc(0))).rejects.toMatchObject({ code: 'paper.empty' });
    expect(await keep(Buffer.alloc(4096, 'a'))).toMatchObject({ size: 4096 });
    expect(files()).toHaveLength(1);
  });

  it('of which the sender goes away in the middle leaves nothing behind', async () => {
    const cut = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from('Acta');
      throw new Error('gone');
    };
    await expect(papers.keep(cut(), 'text/plain')).rejects.toThrow('gone');
    expect(files()).toEqual([]);
  });

  it.each(['0'.repeat(64), 'x', '../../etc/passwd', 'A'.repeat(64), ''])(
    'that is not there is said not to be: %s',
    (digest) => expect(papers.find(digest)).rejects.toMatchObject({ code: 'paper.unknown' }),
  );

  it('that is damaged on the disk is not given out, and is put right by whoever brings it again', async () => {
    const bytes = samples['application/pdf'];
    const { digest } = await keep(bytes, 'application/pdf');
    const path = join(folder, files()[0]!);
    const damaged = readFileSync(path);
    damaged[12]! ^= 1;
    writeFileSync(path, damaged);
    await expect(papers.find(digest)).rejects.toMatchObject({ code: 'paper.damaged', facts: { digest } });
    expect(await keep(bytes, 'application/pdf')).toMatchObject({ added: true });
    expect((await read(digest)).equals(bytes)).toBe(true);
    expect(files()).toHaveLength(1);
  });
});

describe('what something is', () => {
  const pairs = kindNames.flatMap((one) => kindNames.map((other) => [one, other] as const));
  const isText = (kind: PaperKind): boolean => kind.startsWith('text/');

  it.each(pairs.filter(([one, other]) => one !== other && !(isText(one) && isText(other))))(
    '%s is not taken as %s',
    async (one, other) => {
      await expect(keep(samples[one], other)).rejects.toMatchObject({
        code: 'paper.not-of-kind',
        facts: { kind: other },
      });
      expect(files()).toEqual([]);
    },
  );

  it.each(Object.keys(strangers))('%s is nothing that is taken', async (name) => {
    for (const kind of kindNames)
      await expect(keep(strangers[name]!, kind)).rejects.toMatchObject({ code: 'paper.not-of-kind' });
  });

  it('any text in UTF-8 without control characters is a text, and is read as it came, however it is cut', () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
          .filter((text) => !/[^\P{Cc}\t\n\r\f]/u.test(text)),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const bytes = Buffer.from(`Acta: ${text}`);
          const { digest } = await papers.keep(inChunks(bytes, size), 'text/plain');
          expect((await read(digest)).equals(bytes)).toBe(true);
        },
      ),
      { numRuns: 60 },
    ));
});
