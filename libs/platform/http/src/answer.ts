import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import type { Country } from '#platform/kernel';
import { InForm } from './forms.ts';
import {
  DISCRETION,
  formatPositions,
  positionsFor,
  type Discretion,
  type PositionVector,
} from './position.ts';

interface AnswerHeaders {
  readonly status?: number;
  /** The stream's version: the strong `ETag`. */
  readonly version?: number;
  /** `Vecindad-Position`. */
  readonly position?: PositionVector;
  readonly location?: string;
}

/** A body with what its headers say. */
export class Answer<T> {
  constructor(
    readonly body: T,
    readonly headers: AnswerHeaders = {},
  ) {}
}

export const etagOf = (version: number): string => `"${version}"`;

/** HEAD is answered as GET is, without the body. */
const isRead = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

/**
 * Of a read model's answer, by what it says and to whom; nothing for a command. It says no more than the answer does: of
 * ledgers that are not the caller's to know, not how far they are.
 */
const readModelTag = (request: Request, body: unknown): string | undefined =>
  isRead(request)
    ? `"${createHash('sha256')
        .update(`${countryOf(request) ?? ''}\n${JSON.stringify(body)}`)
        .digest('hex')
        .slice(0, 16)}"`
    : undefined;

/** Of whoever asks, once that is known. */
export const countryOf = (request: Request): Country | undefined =>
  (request as Request & { readonly caller?: { readonly country: Country } }).caller?.country;

@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(@Inject(DISCRETION) private readonly tells: Discretion) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((result: unknown) => {
        const request = context.switchToHttp().getRequest<Request>();
        const response = context.switchToHttp().getResponse<Response>();
        if (result instanceof InForm) return result.made(response);
        if (!(result instanceof Answer)) return result;
        const { status, version, position, location } = result.headers;
        const body = result.body as unknown;
        const told = position && positionsFor(position, this.tells, countryOf(request));
        if (status !== undefined) response.status(status);
        const content = told && body instanceof InForm ? body.tagged(told) : body;
        const tag =
          version !== undefined
            ? etagOf(version)
            : told && content !== undefined
              ? readModelTag(request, content)
              : undefined;
        if (tag) response.setHeader('ETag', tag);
        const known = isRead(request) && tag && request.header('if-none-match') === tag;
        if (told) response.setHeader('Vecindad-Position', formatPositions(told));
        if (location !== undefined) response.setHeader('Location', location);
        if (known) response.status(304);
        if (known) return undefined;
        return body instanceof InForm ? body.made(response, told) : body;
      }),
    );
  }
}
