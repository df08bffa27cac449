import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { idempotencyKeyOf } from '#platform/http';
import { instantBy, type Clock, type CommandMeta } from '#platform/kernel';
import type { Caller } from './caller.ts';

const requestOf = (context: ExecutionContext): Request => context.switchToHttp().getRequest<Request>();

/** What every command of a request has in common, under the id of that command. */
export const metaOf = (
  { subject, agency, country }: Pick<Caller, 'subject' | 'agency' | 'country'>,
  commandId: string,
  clock: Pick<Clock, 'now'>,
): CommandMeta => ({
  caller: { subject, agency },
  country,
  commandId,
  now: instantBy(clock),
});

/** Whose a key is: by default an agency’s, whoever of it sends the command again; else one person’s. */
type Whose = 'agency' | 'person';

/**
 * A command’s id: the same key is the same command within an agency and a route, and where it is a person’s, of that
 * person. A key given on one route is therefore never met on another, nor by what is named otherwise (a crossing is
 * named by its record). No key has a blank in it, so the parts cannot run into each other.
 * @param operation method and path as the route declares it: `POST /v1/requests/:id/answers`
 */
export const commandIdOf = (
  { agency, subject }: Pick<Caller, 'agency' | 'subject'>,
  operation: string,
  key: string,
  whose: Whose = 'agency',
): string => {
  const person = whose === 'person' ? ` by ${encodeURIComponent(subject)}` : '';
  return `${agency}:${operation}${person} ${key}`;
};

/** Method and path of the route that a request came by, as it is declared: with `:id`, not with what was asked for. */
const operationOf = ({ method, route }: Request): string => `${method} ${(route as { path: string }).path}`;

/** Who asks. */
export const Asker = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller => requestOf(context).caller!,
);

/** Who asks, under which `Idempotency-Key`, when. */
export const Asking = createParamDecorator(
  (whose: Whose | undefined, context: ExecutionContext): CommandMeta => {
    const request = requestOf(context);
    const key = idempotencyKeyOf(request.header('idempotency-key'));
    const commandId = commandIdOf(request.caller!, operationOf(request), key, whose);
    return metaOf(request.caller!, commandId, request.clock!);
  },
);
