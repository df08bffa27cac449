import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { NodeInMemory, tokenOf, type Speaker } from '../../../../test/node-in-memory.ts';
import { samples } from './fixtures/samples.ts';
import { kindNames, kinds, type PaperKind } from './kinds.ts';
import { PAPERS, PapersController } from './papers.controller.ts';
import { papersFrom } from './papers.module.ts';
import { MOST_BYTES } from './papers.ts';
import { paperProblems } from './problems.ts';

let folder: string;
let node: NodeInMemory;
let url: string;
const open = async (environment: NodeJS.ProcessEnv): Promise<void> => {
  node = new NodeInMemory({
    controllers: [PapersController],
    providers: [{ provide: PAPERS, useValue: papersFrom(environment) }],
    problems: paperProblems,
  });
  url = await node.open();
};
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papers-'));
  await open({ VECINDAD_PAPERS: folder });
});
afterEach(async () => {
  await node.close();
  rmSync(folder, { recursive: true });
});

const secretary: Speaker = { roles: ['committee'] };
const base64 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');
const hex = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const add = (bytes: Buffer, type: string, headers: Record<string, string> = {}, who = secretary) =>
  node.saidBy(
    who,
    request(url)
      .post('/v1/papers')
      .set(headers)
      .type(type)
      .serialize((body: unknown) => body as string)
      .send(bytes),
  );
/** Bytes, which are held against no description but their digest. */
const read = (digest: string, who = secretary) =>
  request(url)
    .get(`/v1/papers/${digest}`)
    .set('Authorization', `Bearer ${tokenOf(who)}`)
    .responseType('blob');

describe('a paper over HTTP', () => {
  it.each(kindNames)('%s is answered with its digest, and read as it was sent', async (kind) => {
    const bytes = samples[kind];
    const added = await add(bytes, kind, { 'Repr-Digest': `sha-256=:${base64(bytes)}:` });
    expect([added.status, added.body]).toEqual([201, { digest: hex(bytes), size: bytes.length, kind }]);
    expect(added.headers['location']).toBe(`/v1/papers/${hex(bytes)}`);
    expect((await add(bytes, kind)).body).toEqual(added.body);
    const answer = await read(hex(bytes));
    expect((answer.body as Buffer).equals(bytes)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': kind.startsWith('text/') ? `${kind}; charset=utf-8` : kind,
      'content-disposition': `attachment; filename="${hex(bytes).slice(0, 16)}.${kinds[kind].extension}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'repr-digest': `sha-256=:${base64(bytes)}:`,
      'cache-control': 'private, no-cache',
    });
    const again = await read(hex(bytes)).set('If-None-Match', answer.headers['etag']!);
    expect(again.status).toBe(304);
  });

  const pdf = samples['application/pdf'];
  it.each<[string, () => request.Test, number, string]>([
    ['of a kind that nobody takes', () => add(pdf, 'application/zip'), 415, 'paper.kind-not-taken'],
    [
      'compressed on the way',
      () => add(pdf, 'application/pdf', { 'Content-Encoding': 'gzip' }),
      415,
      'paper.kind-not-taken',
    ],
    ['that is another than it says', () => add(pdf, 'image/png'), 422, 'paper.not-of-kind'],
    ['of nothing', () => add(Buffer.alloc(0), 'application/pdf'), 400, 'paper.empty'],
    [
      'changed on the way',
      () => add(pdf, 'application/pdf', { 'Repr-Digest': `sha-256=:${base64(Buffer.from('x'))}:` }),
      422,
      'paper.digest-differs',
    ],
    [
      'with a digest that is none',
      () => add(pdf, 'application/pdf', { 'Repr-Digest': 'sha-256=:abc:' }),
      400,
      'paper.digest-malformed',
    ],
    ['too large', () => add(Buffer.alloc(MOST_BYTES + 1, 'a'), 'text/plain'), 413, 'paper.too-large'],
    [
      'by who may not',
      () => add(pdf, 'application/pdf', {}, { roles: ['border-officer'] }),
      403,
      'caller.not-permitted',
    ],
    [
      'asked for by who may not',
      () => read('0'.repeat(64), { roles: ['border-officer'] }),
      403,
      'caller.not-permitted',
    ],
    ['that is not there', () => read('0'.repeat(64)), 404, 'paper.unknown'],
    ['whose name is none', () => read('..%2f..%2fetc%2fpasswd'), 404, 'paper.unknown'],
  ])('%s is refused', async (_, asked, status, code) => {
    const answer = await asked();
    const body = Buffer.isBuffer(answer.body)
      ? (JSON.parse(answer.body.toString()) as object)
      : (answer.body as object);
    expect([answer.status, body]).toEqual([status, expect.objectContaining({ code })]);
    expect(readdirSync(folder).filter((name) => name !== 'incoming')).toEqual([]);
  });

  it('too large and of no known length is refused on the way, and leaves nothing', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024).fill(97)),
    });
    const answer = await fetch(`${url}/v1/papers`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', authorization: `Bearer ${tokenOf(secretary)}` },
      body: endless,
      duplex: 'half',
    });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      413,
      'paper.too-large',
    ]);
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });

  it('that is damaged is not given out', async () => {
    const kind: PaperKind = 'text/plain';
    const digest = hex(samples[kind]);
    await add(samples[kind], kind);
    writeFileSync(join(folder, digest.slice(0, 2), `${digest}.txt`), 'otra cosa');
    const answer = await read(digest);
    expect([
      answer.status,
      (JSON.parse((answer.body as Buffer).toString()) as { code: string }).code,
    ]).toEqual([500, 'paper.damaged']);
  });

  it('has nowhere to go where no folder is set', async () => {
    await node.close();
    await open({});
    const answer = await add(samples['application/pdf'], 'application/pdf');
    expect([answer.status, answer.body.code]).toEqual([503, 'paper.no-folder']);
  });
});
