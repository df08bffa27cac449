import type { NextFunction, Request, Response } from 'express';
import { isWellFormed, Rejected } from '#platform/kernel';

/** A part of an address as its author meant it; nothing where it cannot be told. */
const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part.replace(/\+/g, ' '));
  } catch {
    return undefined;
  }
};

const isPath = (path: string | undefined): boolean => path !== undefined && !/\p{Cc}/u.test(path);
const isQuery = (query: string | undefined): boolean => query !== undefined && isWellFormed(query);

/** Before anything looks at an address: it is UTF-8, its path has no control characters, its query no NUL. */
export const refuseMalformedAddresses = (request: Request, _response: Response, next: NextFunction): void => {
  const at = request.url.indexOf('?');
  const [path, query] = at < 0 ? [request.url, ''] : [request.url.slice(0, at), request.url.slice(at + 1)];
  next(isPath(decoded(path)) && isQuery(decoded(query)) ? undefined : new Rejected('address.malformed'));
};
