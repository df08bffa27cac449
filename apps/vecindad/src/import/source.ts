import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Failure } from '../failure.ts';
import { TextByLine } from './text-by-line.ts';

/** What the first reading of a file found. `digest` and `lines` are those of the decompressed content. */
export interface Source {
  readonly path: string;
  readonly gzip: boolean;
  /** SHA-256 of the decompressed bytes, hex: the same for `esi.csv` and `esi.csv.gz`. */
  readonly digest: string;
  readonly bytes: number;
  readonly lines: number;
  /** The first line with something on it, without byte-order mark: the header. */
  readonly firstLine: string;
  /** Why the content ends before its end, when a compressed file is damaged. */
  readonly cut?: string;
}

const chunk = 1 << 18;
/** No header is longer. */
const headSize = 1 << 16;

/** What other files begin with, so that the refusal can say what to do. */
const strangers: readonly (readonly [bytes: string, is: string])[] = [
  ['504b0304', 'a zip archive or a spreadsheet: unpack it, or save it as CSV'],
  ['d0cf11e0', 'an old Excel workbook: save it as CSV'],
  ['24464c32', 'an SPSS file: export it as CSV'],
  ['24464c33', 'an SPSS file: export it as CSV'],
  ['25504446', 'a PDF'],
  ['fffe', 'UTF-16 text: save it as UTF-8'],
  ['feff', 'UTF-16 text: save it as UTF-8'],
];

const firstBytes = async (path: string): Promise<Buffer> => {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(`${path} cannot be read (${error.code})`);
  });
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const regularFile = async (path: string): Promise<void> => {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(
      error.code === 'ENOENT' ? `${path} does not exist` : `${path} cannot be read (${error.code})`,
    );
  });
  if (found.isDirectory()) throw new Failure(`${path} is a directory: name a file in it`);
  // Two readings are needed: the digest of the whole is part of every record's identity.
  if (!found.isFile()) throw new Failure(`${path} is not a regular file: it has to be read twice`);
  if (found.size === 0) throw new Failure(`${path} is empty`);
};

const content = (path: string, gzip: boolean): Readable => {
  const file = createReadStream(path, { highWaterMark: chunk });
  if (!gzip) return file;
  return pipeline(file, createGunzip({ chunkSize: chunk }), () => undefined);
};

/** What is wrong with compressed content; undefined for an error of another kind. */
const damage = (error: NodeJS.ErrnoException): string | undefined => {
  if (error.code === 'Z_BUF_ERROR') return 'the compressed file is cut off before its end';
  return error.code?.startsWith('Z_') ? `the compressed file is damaged (${error.message})` : undefined;
};

/** Reads the whole file once: digest, number of lines, header. */
export const examine = async (path: string): Promise<Source> => {
  await regularFile(path);
  const magic = (await firstBytes(path)).toString('hex');
  const stranger = strangers.find(([bytes]) => magic.startsWith(bytes));
  if (stranger) throw new Failure(`${path} is ${stranger[1]}`);
  const gzip = magic.startsWith('1f8b');

  const hash = createHash('sha256');
  let [bytes, lines, endsLine, head] = [0, 0, true, Buffer.alloc(0)];
  const cut = await new Promise<string | undefined>((done, fail) => {
    // Flowing, not iterated: an iterator drops what was decompressed before the error.
    content(path, gzip)
      .on('data', (part: Buffer) => {
        hash.update(part);
        bytes += part.length;
        if (head.length < headSize) head = Buffer.concat([head, part.subarray(0, headSize - head.length)]);
        for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) lines++;
        endsLine = part.at(-1) === 10;
      })
      .on('end', () => done(undefined))
      .on('error', (error) => {
        const damaged = damage(error);
        if (damaged) done(damaged);
        else fail(new Failure(`${path} cannot be read (${error.message})`));
      });
  });
  if (!endsLine) lines++;
  return {
    path,
    gzip,
    digest: hash.digest('hex'),
    bytes,
    lines,
    firstLine: firstLineOf(head),
    ...(cut && { cut }),
  };
};

const firstLineOf = (head: Buffer): string => {
  const decoder = new TextByLine();
  return (decoder.push(head) + decoder.end()).trimStart().split('\n', 1)[0]!.trimEnd();
};

/** No line of a register is longer. */
const longestLine = 1 << 20;

/** The file's text, some lines at a time. Throws when it is no longer the file that was examined. */
export async function* textOf({ path, gzip, digest }: Source, decoder: TextByLine): AsyncGenerator<string> {
  const hash = createHash('sha256');
  for await (const part of content(path, gzip) as AsyncIterable<Buffer>) {
    hash.update(part);
    yield decoder.push(part);
    if (decoder.waiting > longestLine)
      throw new Failure(`${path} has a line of more than 1 MiB: this is not a CSV file`);
  }
  yield decoder.end();
  if (hash.digest('hex') !== digest) throw new Failure(`${path} changed while it was read: import it again`);
}
