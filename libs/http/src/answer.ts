import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import { formatPositions, type PositionVector } from './position.ts';

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

@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((result: unknown) => {
        if (!(result instanceof Answer)) return result;
        const { status, version, position, location } = result.headers;
        const response = context.switchToHttp().getResponse<Response>();
        if (status !== undefined) response.status(status);
        if (version !== undefined) response.setHeader('ETag', etagOf(version));
        if (position !== undefined) response.setHeader('Vecindad-Position', formatPositions(position));
        if (location !== undefined) response.setHeader('Location', location);
        return result.body as unknown;
      }),
    );
  }
}
