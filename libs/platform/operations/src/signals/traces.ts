import {
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { Observable } from 'rxjs';
import { appendSignal, traceUnderWay, type AppendSignal } from '#platform/event-store';
import { systemClock, type Clock } from '#platform/kernel';
import { sealSignal, type SealSignal } from '#platform/messaging';
import { foldSignal, type FoldSignal } from '#platform/projection';
import { SpanExport } from './span-export.ts';
import { formatTraceparent, newSpanId, parseTraceparent, sampledBy, traceOfEntry } from './trace.ts';

export interface TraceSettings {
  /** Of an OpenTelemetry collector, `http://localhost:4318`. */
  readonly endpoint: string;
  readonly service: string;
  /** The share of traces that is recorded, 0 to 1. */
  readonly ratio: number;
}

/**
 * Two kinds of trace: of a request, down to its append; and of each published event, from its seal to every read model
 * that shows it. The seal's span links them. Where no endpoint is set, nothing of this is there.
 */
export class Traces implements NestInterceptor, OnApplicationShutdown {
  readonly #export: SpanExport;
  readonly #ratio: number;
  readonly #clock: Pick<Clock, 'now'>;

  constructor({ endpoint, service, ratio }: TraceSettings, clock: Pick<Clock, 'now'> = systemClock) {
    this.#clock = clock;
    this.#ratio = ratio;
    this.#export = new SpanExport(endpoint, service);
    appendSignal.subscribe(this.#appended);
    sealSignal.subscribe(this.#sealed);
    foldSignal.subscribe(this.#folded);
  }

  async onApplicationShutdown(): Promise<void> {
    appendSignal.unsubscribe(this.#appended);
    sealSignal.unsubscribe(this.#sealed);
    foldSignal.unsubscribe(this.#folded);
    await this.#export.stop();
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const caller = parseTraceparent(request.header('traceparent'));
    const span = { traceId: caller?.traceId ?? randomBytes(16).toString('hex'), spanId: newSpanId() };
    if (!(caller?.sampled ?? sampledBy(this.#ratio, span))) return next.handle();
    const response = context.switchToHttp().getResponse<Response>();
    const route = (request.route as { path: string } | undefined)?.path ?? '';
    const start = this.#clock.now();
    // The route and not the path: what stands in a path may name a person's record.
    response.once('close', () =>
      this.#export.add({
        ...span,
        parentSpanId: caller?.spanId,
        name: `${request.method} ${route}`,
        kind: 'server',
        start,
        end: this.#clock.now(),
        attributes: {
          'http.request.method': request.method,
          'http.route': route,
          'http.response.status_code': response.statusCode,
        },
        failed: response.statusCode >= 500,
      }),
    );
    return new Observable((subscriber) =>
      traceUnderWay.run(formatTraceparent(span), () => next.handle().subscribe(subscriber)),
    );
  }

  readonly #appended = (message: unknown): void => {
    const end = this.#clock.now();
    for (const { seconds, traceparent } of (message as AppendSignal).appends) {
      const parent = parseTraceparent(traceparent);
      if (!parent) continue;
      this.#export.add({
        traceId: parent.traceId,
        spanId: newSpanId(),
        parentSpanId: parent.spanId,
        name: 'append',
        kind: 'client',
        start: end - seconds * 1_000,
        end,
        attributes: { 'db.system.name': 'postgresql' },
      });
    }
  };

  readonly #sealed = (message: unknown): void => {
    const end = this.#clock.now();
    for (const { ledger, position, recordedAt, traceparent } of (message as SealSignal).events) {
      const request = parseTraceparent(traceparent);
      const entry = traceOfEntry(ledger, position);
      if (!request && !sampledBy(this.#ratio, entry)) continue;
      this.#export.add({
        ...entry,
        name: `seal ${ledger}`,
        kind: 'producer',
        start: Date.parse(recordedAt),
        end,
        attributes: { ledger, position },
        links: request ? [{ traceId: request.traceId, spanId: request.spanId }] : [],
      });
    }
  };

  readonly #folded = (message: unknown): void => {
    const end = this.#clock.now();
    const { projection, start, steps } = message as FoldSignal;
    for (const { ledger, from, to } of steps)
      for (let position = from; position < to; position++) {
        const entry = traceOfEntry(ledger, position);
        if (!sampledBy(this.#ratio, entry)) continue;
        this.#export.add({
          traceId: entry.traceId,
          spanId: newSpanId(),
          parentSpanId: entry.spanId,
          name: `fold ${projection}`,
          kind: 'consumer',
          start,
          end,
          attributes: { ledger, position, projection },
        });
      }
  };
}
