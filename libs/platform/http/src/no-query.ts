import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { Rejected } from '#platform/kernel';
import type { FieldProblem } from './field-problems.ts';

/** Whether a route says which parameters its query may have; that class then refuses all others. */
const declaresQuery = (context: ExecutionContext): boolean =>
  Object.keys(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) ?? {}) as object,
  ).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));

/**
 * A route that takes no query refuses one: a filter that nothing looks at would be answered as if it had been applied.
 * Probes and scrapers, which ask outside `/v1`, may add what they like.
 */
@Injectable()
export class NoQueryInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { path, query } = context.switchToHttp().getRequest<Request>();
    const names = Object.keys(query);
    if (names.length > 0 && path.startsWith('/v1/') && !declaresQuery(context))
      throw new Rejected('request.invalid', {
        errors: names.map((field): FieldProblem => ({
          field,
          code: 'unknownField',
          message: `${field} is not a field of this request`,
        })),
      });
    return next.handle();
  }
}
