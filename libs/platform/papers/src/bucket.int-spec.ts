import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { startS3 } from '../../../../test/environment/s3-mock.ts';
import { samples } from './fixtures/samples.ts';
import { kindNames, type PaperKind } from './kinds.ts';
import { papersFrom } from './papers.module.ts';
import type { Papers } from './papers.ts';

let folder: string;
let s3: Awaited<ReturnType<typeof startS3>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papers-s3-'));
  s3 = await startS3(folder, 'papers');
}, 180_000);
afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true });
});

let number = 0;
/** A process with a folder of its own; all of them have the one bucket. */
const process = (address = s3.address): Papers =>
  papersFrom({
    VECINDAD_PAPERS: join(folder, `node-${++number}`),
    VECINDAD_PAPERS_S3: address,
    VECINDAD_PAPERS_S3_KEY: 'key',
    VECINDAD_PAPERS_S3_SECRET: 'secret',
  });
async function* only(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const text = (said: string): Buffer => Buffer.from(`Acta: ${said}`);
const objects = async (): Promise<string> => (await fetch(`${s3.address}?list-type=2`)).text();

describe('papers in a bucket', () => {
  it.each(kindNames)('%s that one process keeps, another reads, as it came', async (kind: PaperKind) => {
    const bytes = samples[kind];
    const kept = await process().keep(only(bytes), kind);
    expect(kept).toMatchObject({ digest: digestOf(bytes), size: bytes.length, kind, added: true });
    const found = await process().find(kept.digest);
    expect(found).toMatchObject({ size: bytes.length, kind });
    expect((await buffer(found.read())).equals(bytes)).toBe(true);
    expect(await objects()).toContain(`<Key>${kept.digest}</Key>`);
  });

  it('what is refused is not in the bucket', async () => {
    const bytes = text('rechazada');
    await expect(process().keep(only(bytes), 'application/pdf')).rejects.toMatchObject({
      code: 'paper.not-of-kind',
    });
    await expect(process().keep(only(bytes), 'text/plain', '0'.repeat(64))).rejects.toMatchObject({
      code: 'paper.digest-differs',
    });
    expect(await objects()).not.toContain(digestOf(bytes));
  });

  it('what is in neither is not there', () =>
    expect(process().find('f'.repeat(64))).rejects.toMatchObject({ code: 'paper.unknown' }));

  it('what is damaged there is not given out, and put right by whoever brings it again', async () => {
    const bytes = text('dañada');
    const { digest } = await process().keep(only(bytes), 'text/plain');
    const put = await fetch(`${s3.address}/${digest}`, {
      method: 'PUT',
      headers: { 'content-type': 'text/plain' },
      body: text('dañadx'),
    });
    expect(put.status).toBe(200);
    await expect(process().find(digest)).rejects.toMatchObject({ code: 'paper.damaged' });
    await process().keep(only(bytes), 'text/plain');
    expect((await buffer((await process().find(digest)).read())).equals(bytes)).toBe(true);
  });

  it('what did not reach the bucket reaches it when it is sent again', async () => {
    const bytes = text('que tarda');
    const environment = {
      VECINDAD_PAPERS: join(folder, 'node-that-is-alone'),
      VECINDAD_PAPERS_S3_KEY: 'key',
      VECINDAD_PAPERS_S3_SECRET: 'secret',
    };
    const alone = papersFrom({ ...environment, VECINDAD_PAPERS_S3: 'http://127.0.0.1:9/papers' });
    await expect(alone.keep(only(bytes), 'text/plain')).rejects.toMatchObject({ code: 'paper.store-away' });
    const again = papersFrom({ ...environment, VECINDAD_PAPERS_S3: s3.address });
    expect(await again.keep(only(bytes), 'text/plain')).toMatchObject({ added: false });
    expect(await objects()).toContain(digestOf(bytes));
  });

  it('a bucket that there is not is a store that does not answer', () =>
    expect(
      process(s3.address.replace(/papers$/, 'nothing')).keep(only(text('x')), 'text/plain'),
    ).rejects.toMatchObject({
      code: 'paper.store-away',
      facts: { why: 'HTTP 404' },
    }));
});

describe('a bucket that is given', () => {
  const whole = { VECINDAD_PAPERS: '/nowhere', VECINDAD_PAPERS_S3_KEY: 'k', VECINDAD_PAPERS_S3_SECRET: 's' };
  it.each([
    [
      'without its key',
      { ...whole, VECINDAD_PAPERS_S3_KEY: '', VECINDAD_PAPERS_S3: 'https://s3.example.org/papers' },
      /needs/,
    ],
    ['in the clear', { ...whole, VECINDAD_PAPERS_S3: 'http://s3.example.org/papers' }, /https/],
    ['by its server alone', { ...whole, VECINDAD_PAPERS_S3: 'https://s3.example.org' }, /names no bucket/],
  ])('%s keeps the node from starting', (_, environment, why) =>
    expect(() => papersFrom(environment)).toThrow(why),
  );
});
