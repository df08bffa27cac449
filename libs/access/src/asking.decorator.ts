import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { idempotencyKeyOf } from '#http';
import { toMicroseconds, type CommandMeta } from '#kernel';
import type { Caller } from './caller.ts';

const requestOf = (context: ExecutionContext): Request => context.switchToHttp().getRequest<Request>();

/** What every command of a request has in common; its id comes from the key given, within the caller's agency. */
export const metaOf = ({ subject, agency, country }: Caller, key: string): CommandMeta => ({
  caller: { subject, agency },
  country,
  commandId: `${agency}:${key}`,
  now: toMicroseconds(new Date().toISOString()),
});

/** Who asks. */
export const Asker = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller => requestOf(context).caller!,
);

/** Who asks, under which `Idempotency-Key`, when. With `metaOf`, the only reader of the clock. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): CommandMeta => {
  const request = requestOf(context);
  return metaOf(request.caller!, idempotencyKeyOf(request.header('idempotency-key')));
});
