import { once } from 'node:events';
import { createGunzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { Rejected } from '#platform/kernel';
import { isUtf8, mediaTypeOf, unsupported } from './body.ts';
import { ceasesAt } from './json/place.ts';
import { readJson } from './json/read.ts';
import { linesOf, type Line } from './lines.ts';

const TYPES = ['application/x-ndjson', 'application/jsonl', 'application/json-seq'];
const ENCODINGS = ['identity', 'gzip'];

/** A register's crossings open to some 30 times their size, and lines that differ in nothing but their id to some 70. */
const MOST_EXPANSION = 200;
/** What may be opened of however little. */
const EXPANSION_FROM_BYTES = 4 * 1024 * 1024;

/** What is in a gzip body, for as long as its sender is there. @throws {Rejected} where it opens to too much */
async function* unzipped(request: Request): AsyncGenerator<Buffer> {
  const plain = createGunzip({ chunkSize: 64 * 1024 });
  const stop = (): void => void plain.destroy();
  request.on('error', (error) => plain.destroy(error)).pipe(plain);
  // All of a small body may be here already when whoever sent it leaves.
  request.socket.once('close', stop);
  let opened = 0;
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      opened += chunk.length;
      if (opened > EXPANSION_FROM_BYTES + MOST_EXPANSION * plain.bytesWritten)
        throw new Rejected('body.expands-too-much', { limit: MOST_EXPANSION });
      yield chunk;
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code?.startsWith('Z_') ? new Rejected('body.not-gzip') : error;
  } finally {
    request.socket.off('close', stop);
    plain.destroy();
  }
}

/** The lines of a request's body, `application/x-ndjson`, plain or gzip. @throws {Rejected} for any other */
export const linesOfRequest = (request: Request): AsyncGenerator<Line> => {
  const encoding = request.headers['content-encoding']?.toLowerCase() ?? 'identity';
  const { type, charset } = mediaTypeOf(request);
  if (!TYPES.includes(type) || !isUtf8(charset) || !ENCODINGS.includes(encoding))
    throw unsupported(request, `${TYPES[0]}, UTF-8, gzip`);
  return linesOf(encoding === 'gzip' ? unzipped(request) : (request as AsyncIterable<Buffer>));
};

/** What a line of a batch says. @throws {Rejected} `line.malformed`, `request.invalid`, or the line's own problem */
export const jsonOf = (input: Line): unknown => {
  if ('problem' in input) throw input.problem;
  try {
    return readJson(input.text);
  } catch (error) {
    throw error instanceof SyntaxError
      ? new Rejected('line.malformed', { line: input.line, column: (ceasesAt(input.text) ?? 0) + 1 })
      : error;
  }
};

/** Sends lines as they come, at the pace the caller takes them; stops when the caller is gone. `response.locals.amount` counts them. */
/**
 * What a route answers by writing to the response itself: a media type, and what each line of it is. For who describes the
 * API; to who calls it, it is nothing.
 */
export type Streamed<_MediaType extends string, _Line = string> = void;

export const sendNdjson = async (response: Response, lines: AsyncIterable<string>): Promise<void> => {
  response.status(200).setHeader('Content-Type', 'application/x-ndjson; charset=utf-8');
  if (response.req.method === 'HEAD') return void response.end();
  const gone = once(response, 'close');
  response.locals['amount'] = 0;
  for await (const line of lines) {
    if (response.destroyed || response.closed) return;
    (response.locals['amount'] as number)++;
    if (!response.write(`${line}\n`)) await Promise.race([once(response, 'drain'), gone]);
  }
  response.end();
};
