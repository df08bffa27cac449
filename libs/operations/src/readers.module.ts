import { Module, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import type { Request, Response } from 'express';
import type { Observable } from 'rxjs';
import type { Caller } from '#access';
import { readerUnderWay } from '#projection';

/** One caller told from the others: a person or system, of an agency, of a country. */
export const nameOf = ({
  country,
  agency,
  subject,
}: Pick<Caller, 'country' | 'agency' | 'subject'>): string => JSON.stringify([country, agency, subject]);

/** Whatever is read for a request knows for whom, and ends when nobody wants the answer any more. */
export class ReaderInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const { caller, method } = http.getRequest<Request>();
    if (!['GET', 'HEAD'].includes(method) || !caller) return next.handle();
    const gone = new AbortController();
    http.getResponse<Response>().once('close', () => gone.abort());
    const reader = { country: caller.country, who: nameOf(caller), gone: gone.signal };
    return readerUnderWay.run(reader, () => next.handle());
  }
}

@Module({ providers: [{ provide: APP_INTERCEPTOR, useClass: ReaderInterceptor }] })
export class ReadersModule {}
