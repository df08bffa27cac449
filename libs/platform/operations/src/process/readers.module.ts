import {
  Inject,
  Module,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import type { Caller } from '#platform/access';
import { Answer, minPositionOf } from '#platform/http';
import { READ_POSITIONS, readerUnderWay, shownBy, type ReadPositions } from '#platform/projection';

/** One caller told from the others: a person or system, of an agency, of a country. */
export const nameOf = ({
  country,
  agency,
  subject,
}: Pick<Caller, 'country' | 'agency' | 'subject'>): string => JSON.stringify([country, agency, subject]);

/**
 * Whatever is read for a request knows for whom, and ends when nobody wants the answer any more. A query is answered once the
 * read models that it shows, and no others, are where its caller wants them; its answer says where they are.
 */
export class ReaderInterceptor implements NestInterceptor {
  constructor(@Inject(READ_POSITIONS) private readonly positions: Pick<ReadPositions, 'reached'>) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const { caller, method } = request;
    if (!['GET', 'HEAD'].includes(method) || !caller) return next.handle();
    const gone = new AbortController();
    http.getResponse<Response>().once('close', () => gone.abort());
    const reader = { country: caller.country, who: nameOf(caller), gone: gone.signal };
    return readerUnderWay.run(reader, async () => {
      const shown = shownBy(context.getHandler(), context.getClass()) ?? [];
      if (shown.length === 0) return next.handle();
      const position = await this.positions.reached(shown, minPositionOf(request));
      return next.handle().pipe(map((body) => new Answer(body, { position })));
    });
  }
}

@Module({ providers: [{ provide: APP_INTERCEPTOR, useClass: ReaderInterceptor }] })
export class ReadersModule {}
