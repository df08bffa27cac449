import { randomUUID } from 'node:crypto';
import {
  Catch,
  HttpException,
  Inject,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { Rejected } from '#platform/kernel';
import { countryOf } from './answer.ts';
import { methodsAt } from './methods.ts';
import { DISCRETION, positionsFor, type Discretion, type PositionVector } from './position.ts';
import { isGivenUp } from './progress.ts';
import { languageOf, problemOf, type Catalogue } from './problem.ts';
import { isUnavailable } from './unavailable.ts';

export const CATALOGUE = Symbol('CATALOGUE');

/** Errors that other libraries throw, told by name, since this library knows none of them. */
const codesByName: Readonly<Record<string, string>> = {
  VersionConflict: 'version.conflict',
  PreconditionFailed: 'precondition.failed',
  CommandReused: 'idempotency-key.reused',
  OutcomeUnknown: 'outcome.unknown',
  PositionNotReached: 'position.not-reached',
};

interface BodyError extends Error {
  readonly type?: string;
  readonly code?: string;
  readonly limit?: number;
  readonly encoding?: string;
}

/** Of the parser that takes bodies up, and of the stream that it opens them with. */
const fromBody = ({ type, code, limit, encoding }: BodyError): Rejected | undefined => {
  if (code?.startsWith('Z_')) return new Rejected('body.not-gzip');
  if (type === 'entity.too.large') return new Rejected('body.too-large', { limit });
  if (type === 'encoding.unsupported')
    return new Rejected('body.unsupported-type', { found: encoding, expected: 'gzip, identity' });
  return type?.startsWith('request.') ? new Rejected('body.cut-off') : undefined;
};

/** Any error as a rejection with a stable code; nothing when it is a fault of ours. */
export const rejectionOf = (error: unknown, path: string): Rejected | undefined => {
  if (error instanceof Rejected) return error;
  if (!(error instanceof Error)) return undefined;
  const code = codesByName[error.name];
  if (code) {
    const facts = Object.fromEntries(
      Object.entries(error).filter(([name]) => !['name', 'cause'].includes(name)),
    );
    return new Rejected(code, facts);
  }
  if (isUnavailable(error)) return new Rejected('store.unavailable');
  const ofBody = fromBody(error) ?? fromBody((error.cause ?? {}) as BodyError);
  if (ofBody) return ofBody;
  if (!(error instanceof HttpException)) return undefined;
  if (error.getStatus() === 404) return new Rejected('route.unknown', { path });
  // What a route's own pipes say of a parameter; bodies and queries have their own words.
  if (error.getStatus() === 400) return new Rejected('parameter.malformed', { path });
  return undefined;
};

/** What reading and writing say when a caller goes away, or was sent away, before the end. */
const isOfLeaving = (error: unknown, { socket }: Request): boolean =>
  socket.destroyed &&
  ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Everything that goes wrong, as RFC 9457 problem details in the caller's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log = new Logger('http');

  constructor(
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    @Inject(DISCRETION) private readonly tells: Discretion,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (isGivenUp(response)) return;
    if (response.headersSent) {
      // The answer has begun; cutting it off is the only way left to say that it is not whole.
      if (!isOfLeaving(error, request))
        this.#log.error(`${request.method} ${request.path}: ${(error as Error).message}`);
      response.destroy();
      return;
    }
    const language = languageOf(request.header('accept-language'));
    const rejection = this.#known(error, request);
    const problem = problemOf(rejection, this.catalogue, language, request.path);
    if (typeof rejection.facts['retryAfter'] === 'number')
      response.setHeader('Retry-After', rejection.facts['retryAfter']);
    if (problem.status === 405)
      response.setHeader('Allow', (rejection.facts['allowed'] as string[]).join(', '));
    if (problem.status === 401)
      response.setHeader('WWW-Authenticate', `Bearer realm="vecindad", error="${problem.code}"`);
    response.locals['code'] = problem.code;
    response
      .status(problem.status)
      .setHeader('Content-Language', language)
      .vary('Accept-Language')
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  }

  /** How far the read models are, as far as it is the caller's business. */
  #forCaller({ code, facts }: Rejected, request: Request): Rejected {
    const vectors = Object.entries(facts) as [string, PositionVector][];
    const told = vectors.map(([name, vector]) => [
      name,
      positionsFor(vector, this.tells, countryOf(request)),
    ]);
    return new Rejected(code, Object.fromEntries(told));
  }

  /** Of a path that there is, and that answers to other methods. */
  #at(request: Request): Rejected | undefined {
    const allowed = methodsAt(request);
    if (allowed.length === 0) return undefined;
    return new Rejected('method.not-allowed', { method: request.method, path: request.path, allowed });
  }

  #known(error: unknown, request: Request): Rejected {
    const rejection = rejectionOf(error, request.path);
    if (rejection?.code === 'route.unknown') return this.#at(request) ?? rejection;
    if (rejection?.code === 'position.not-reached') return this.#forCaller(rejection, request);
    if (rejection && this.catalogue[rejection.code]) return rejection;
    const incident = randomUUID();
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#log.error(`${incident} ${request.method} ${request.path}: ${stack}`);
    return new Rejected('internal.error', { incident });
  }
}
