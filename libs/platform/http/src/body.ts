import { TextDecoder } from 'node:util';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { Rejected } from '#platform/kernel';
import { ceasesAt, placeInText } from './json/place.ts';
import { readJson } from './json/read.ts';

const JSON_TYPE = 'application/json';
const MOST_BODY = '1mb';

/** `application/json; charset=utf-8` in its parts, in lower case and without quotes. */
export const mediaTypeOf = (request: Request): { type: string; charset?: string } => {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return { type: type.trim(), ...(charset === undefined ? {} : { charset }) };
};

export const isUtf8 = (charset: string | undefined): boolean =>
  charset === undefined || charset === 'utf-8' || charset === 'utf8';

/** @throws {Rejected} `body.unsupported-type`, naming what came */
export const unsupported = (request: Request, expected: string): Rejected => {
  const encoding = request.headers['content-encoding'];
  const type = request.headers['content-type'] ?? '-';
  const found = (encoding ? `${type} (${encoding})` : type).replace(/\P{ASCII}|\p{Cc}/gu, '?');
  return new Rejected('body.unsupported-type', { found: found.slice(0, 200), expected });
};

const hasBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Without a byte order mark. @throws {Rejected} `body.not-utf8` */
const textOf = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Rejected('body.not-utf8');
  }
};

/** A body as it came. It is read only where a route takes one, and after it is known who asks. */
export class ReceivedBody {
  constructor(
    private readonly request: Request,
    private readonly bytes: Buffer = Buffer.alloc(0),
  ) {}

  get isEmpty(): boolean {
    return !hasBody(this.request);
  }

  /**
   * @throws {Rejected} `body.empty`, `body.unsupported-type`, `body.not-utf8`, `body.malformed`, `request.invalid`
   */
  json(): unknown {
    if (this.isEmpty) throw new Rejected('body.empty', { expected: JSON_TYPE });
    const { type, charset } = mediaTypeOf(this.request);
    if (type !== JSON_TYPE || !isUtf8(charset)) throw unsupported(this.request, `${JSON_TYPE}, UTF-8`);
    const text = textOf(this.bytes);
    if (text.trim() === '') throw new Rejected('body.empty', { expected: JSON_TYPE });
    try {
      return readJson(text);
    } catch (error) {
      throw error instanceof SyntaxError
        ? new Rejected('body.malformed', placeInText(text, ceasesAt(text) ?? 0))
        : error;
    }
  }
}

/** Takes up the bytes of JSON bodies; of any other type nothing is read that no route asks for. */
export const receiveBodies = (app: NestExpressApplication): void => {
  app.useBodyParser('raw', {
    limit: MOST_BODY,
    type: (request) => mediaTypeOf(request as Request).type === JSON_TYPE,
  });
  app.use((request: Request, _response: Response, next: NextFunction) => {
    const taken: unknown = request.body;
    request.body = new ReceivedBody(request, Buffer.isBuffer(taken) ? taken : undefined);
    next();
  });
};
