import { once } from 'node:events';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { Rejected } from '#kernel';

/** One line of a batch, or what is wrong with it; `line` counts from 1, empty lines included. */
export type Line =
  { readonly line: number; readonly text: string } | { readonly line: number; readonly problem: Rejected };

const MOST_LINE_BYTES = 64 * 1024;
const NEWLINE = 0x0a;

const textOf = (line: number, bytes: Buffer, utf8: TextDecoder): Line => {
  try {
    return { line, text: utf8.decode(bytes).replace(/\r$/, '') };
  } catch {
    return { line, problem: new Rejected('line.malformed', { reason: 'UTF-8', line }) };
  }
};

/**
 * Cuts a byte stream into lines, however it is chunked; a line that is too long is reported and passed over without
 * being held. Lines of nothing but blanks are left out, and counted.
 */
export async function* linesOf(
  bytes: AsyncIterable<Buffer>,
  mostBytes = MOST_LINE_BYTES,
): AsyncGenerator<Line> {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let held: Buffer[] = [];
  let [line, length] = [1, 0];
  const finished = (): Line => {
    const whole = held.length === 1 ? held[0]! : Buffer.concat(held);
    const result: Line =
      length > mostBytes
        ? { line, problem: new Rejected('line.too-long', { limit: mostBytes, line }) }
        : textOf(line, line === 1 && whole.subarray(0, 3).equals(BOM) ? whole.subarray(3) : whole, utf8);
    [held, length] = [[], 0];
    line++;
    return result;
  };
  const blank = (result: Line): boolean => 'text' in result && result.text.trim() === '';
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      length += end - from;
      if (length <= mostBytes) held.push(chunk.subarray(from, end));
      const result = finished();
      if (!blank(result)) yield result;
      from = end + 1;
    }
    length += chunk.length - from;
    if (length <= mostBytes) held.push(chunk.subarray(from));
    else held = [];
  }
  if (length > 0) {
    const result = finished();
    if (!blank(result)) yield result;
  }
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

async function* unzipped(request: Request): AsyncGenerator<Buffer> {
  const plain = createGunzip();
  request.on('error', (error) => plain.destroy(error)).pipe(plain);
  try {
    yield* plain as AsyncIterable<Buffer>;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code?.startsWith('Z_') ? new Rejected('body.malformed', { reason: `gzip, ${message}` }) : error;
  }
}

/** The lines of a request's body, `application/x-ndjson`, plain or gzip. @throws {Rejected} for any other */
export const linesOfRequest = (request: Request): AsyncGenerator<Line> => {
  const encoding = request.header('content-encoding')?.toLowerCase() ?? 'identity';
  if (
    !request.is(['application/x-ndjson', 'application/jsonl', 'application/json-seq']) ||
    !['identity', 'gzip'].includes(encoding)
  )
    throw new Rejected('body.unsupported-type', { expected: 'application/x-ndjson, gzip' });
  return linesOf(encoding === 'gzip' ? unzipped(request) : (request as AsyncIterable<Buffer>));
};

/** Sends lines as they come, at the pace the caller takes them; stops when the caller is gone. */
export const sendNdjson = async (response: Response, lines: AsyncIterable<string>): Promise<void> => {
  response.status(200).setHeader('Content-Type', 'application/x-ndjson; charset=utf-8');
  const gone = once(response, 'close');
  for await (const line of lines) {
    if (response.destroyed || response.closed) return;
    if (!response.write(`${line}\n`)) await Promise.race([once(response, 'drain'), gone]);
  }
  response.end();
};
