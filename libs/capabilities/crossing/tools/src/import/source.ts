import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Failure } from '#tools/terminal';
import type { TextDecoding } from './text-by-line.ts';
import { textCodingOf, type TextCoding } from './text-coding.ts';
import { strangerIn } from './strangers.ts';

/** A file as it is going to be read, decided from its beginning. */
export interface Source {
  readonly path: string;
  /** How many times it is packed by gzip: some tools pack again what was packed already. */
  readonly gzip: number;
  readonly coding: TextCoding;
  /** Its beginning, decompressed: what is looked at for separators and header. */
  readonly head: Buffer;
}

const chunk = 1 << 18;
/** Titles and a header are not longer. */
const headSize = 1 << 18;
const mostPackings = 3;

const regularFile = async (path: string): Promise<void> => {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(
      error.code === 'ENOENT' ? `${path} does not exist` : `${path} cannot be read (${error.code})`,
    );
  });
  if (found.isDirectory()) throw new Failure(`${path} is a directory: name a file in it`);
  // Two readings are needed: the whole is looked at before the first line is sent.
  if (!found.isFile()) throw new Failure(`${path} is not a regular file: it has to be read twice`);
  if (found.size === 0) throw new Failure(`${path} is empty`);
};

const content = (path: string, gzip: number): Readable => {
  const streams: [Readable, ...NodeJS.ReadWriteStream[]] = [createReadStream(path, { highWaterMark: chunk })];
  for (let layer = 0; layer < gzip; layer++) streams.push(createGunzip({ chunkSize: chunk }));
  if (gzip > 0) pipeline(streams, () => undefined);
  return streams.at(-1) as Readable;
};

/** What is wrong with compressed content; nothing for an error of another kind. */
const damage = (error: NodeJS.ErrnoException): string | undefined => {
  if (error.code === 'Z_BUF_ERROR') return 'the compressed file is cut off before its end';
  return error.code?.startsWith('Z_') ? `the compressed file is damaged (${error.message})` : undefined;
};

/** Compressed content that ends before its end. What could be read of it was handed on before. */
export class Damaged extends Failure {}

/** The decompressed bytes, all that can be had of them: an iterator over the stream drops what comes before an error. */
async function* bytesOf(path: string, gzip: number): AsyncGenerator<Buffer> {
  const stream = content(path, gzip);
  const parts: Buffer[] = [];
  let ended: { error?: NodeJS.ErrnoException } | undefined;
  let wake = (): void => undefined;
  stream
    .on('data', (part: Buffer) => {
      parts.push(part);
      stream.pause();
      wake();
    })
    .on('end', () => ((ended ??= {}), wake()))
    .on('error', (error) => ((ended ??= { error }), wake()));
  try {
    for (;;) {
      const part = parts.shift();
      if (part) yield part;
      else if (ended) break;
      else {
        const woken = new Promise<void>((resolve) => (wake = resolve));
        stream.resume();
        await woken;
      }
    }
  } finally {
    stream.destroy();
  }
  if (!ended?.error) return;
  const damaged = damage(ended.error);
  throw damaged
    ? new Damaged(damaged)
    : new Failure(`${path} cannot be read (${ended.error.code ?? ended.error.message})`);
}

const headOf = async (path: string, gzip: number): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of bytesOf(path, gzip)) {
      parts.push(part);
      length += part.length;
      if (length >= headSize) break;
    }
  } catch (error) {
    if (!(error instanceof Damaged) || length === 0) throw error;
  }
  return Buffer.concat(parts).subarray(0, headSize);
};

/** Looks at a file's beginning. Throws a Failure that says what it is when it is not text. */
export const openSource = async (path: string): Promise<Source> => {
  await regularFile(path);
  for (let gzip = 0; gzip <= mostPackings; gzip++) {
    const head = await headOf(path, gzip);
    if (head[0] === 0x1f && head[1] === 0x8b) continue;
    const stranger = strangerIn(head);
    if (stranger) throw new Failure(`${path} is ${stranger}`);
    const coding = textCodingOf(head);
    if (!coding) throw new Failure(`${path} is not text: it has bytes that no text has`);
    return { path, gzip, coding, head };
  }
  throw new Failure(`${path} is packed more than ${mostPackings} times: unpack it`);
};

/** No line of a register is longer. */
const longestLine = 1 << 20;

/** What a whole reading found of the decompressed content. */
export interface Whole {
  /** SHA-256, hex: the same for `esi.csv` and `esi.csv.gz`. */
  readonly digest: string;
  readonly bytes: number;
}

/** The file's text, some lines at a time. */
export async function* textOf({ path, gzip }: Source, decoder: TextDecoding): AsyncGenerator<string, Whole> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of bytesOf(path, gzip)) {
    hash.update(part);
    bytes += part.length;
    yield decoder.push(part);
    if (decoder.waiting > longestLine)
      throw new Failure(`${path} has a line of more than 1 MiB: this is not a CSV file`);
  }
  yield decoder.end();
  return { digest: hash.digest('hex'), bytes };
}
