import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Rejected } from '#platform/kernel';

const versionOf = (header: string | undefined): number | undefined => {
  const etag = header?.trim();
  if (etag === undefined || etag === '*') return undefined;
  const [, version] = /^"(0|[1-9]\d{0,14})"$/.exec(etag) ?? [];
  if (version === undefined) throw new Rejected('precondition.malformed', { found: etag });
  return Number(version);
};

/** `If-Match`: the version the caller has seen; nothing where the header is absent or `*`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined =>
  versionOf(context.switchToHttp().getRequest<Request>().header('if-match')),
);

/** As `IfMatch`, where two officers may overwrite each other: the header must be there, and `*` says “whatever it is now”. */
export const RequiredIfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | undefined => {
    const header = context.switchToHttp().getRequest<Request>().header('if-match');
    if (header === undefined) throw new Rejected('precondition.required', { field: 'If-Match' });
    return versionOf(header);
  },
);

const visible = /^[\x21-\x7e]{1,200}$/;

/**
 * The key that makes a command the same command when it is sent again. Both forms in use are understood: bare, and the
 * quoted string of the IETF draft.
 * @throws {Rejected} `idempotency-key.missing`, `idempotency-key.malformed`
 */
export const idempotencyKeyOf = (header: string | undefined): string => {
  if (header === undefined || header.trim() === '')
    throw new Rejected('idempotency-key.missing', { field: 'Idempotency-Key' });
  const key = header.trim().replace(/^"(.*)"$/, '$1');
  if (!visible.test(key)) throw new Rejected('idempotency-key.malformed', { field: 'Idempotency-Key' });
  return key;
};

/** The `Idempotency-Key` as it was given. @throws {Rejected} as `idempotencyKeyOf` does */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  idempotencyKeyOf(context.switchToHttp().getRequest<Request>().header('idempotency-key')),
);
