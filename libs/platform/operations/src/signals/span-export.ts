import type { SpanContext } from './trace.ts';

export const kinds = { internal: 1, server: 2, client: 3, producer: 4, consumer: 5 } as const;

export interface Span extends SpanContext {
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: keyof typeof kinds;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly links?: readonly SpanContext[];
  readonly failed?: boolean;
}

const MOST_WAITING = 10_000;
const MOST_AT_ONCE = 512;
const SEND_EVERY_MS = 2_000;
const GIVE_UP_AFTER_MS = 5_000;

const nanos = (ms: number): string => `${BigInt(Math.round(ms * 1_000)) * 1_000n}`;
const attributesOf = (attributes: Span['attributes']): object[] =>
  Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { doubleValue: value } : { stringValue: value },
  }));

const jsonOf = ({ kind, start, end, attributes, failed, links = [], ...ids }: Span): object => ({
  ...ids,
  kind: kinds[kind],
  startTimeUnixNano: nanos(start),
  endTimeUnixNano: nanos(Math.max(start, end)),
  attributes: attributesOf(attributes),
  links,
  status: failed ? { code: 2 } : {},
});

/**
 * Sends spans to a collector: OTLP over HTTP, as JSON, in the background. Spans are for looking at, not for proving: what
 * a collector does not take, or comes faster than it takes it, is dropped.
 */
export class SpanExport {
  #waiting: Span[] = [];
  readonly #timer = setInterval(() => void this.flush(), SEND_EVERY_MS).unref();

  constructor(
    private readonly endpoint: string,
    private readonly service: string,
  ) {}

  add(span: Span): void {
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push(span);
  }

  async flush(): Promise<void> {
    const spans = this.#waiting.splice(0, MOST_AT_ONCE);
    if (spans.length === 0) return;
    const resource = { attributes: attributesOf({ 'service.name': this.service }) };
    const scopeSpans = [{ scope: { name: 'vecindad' }, spans: spans.map(jsonOf) }];
    await fetch(`${this.endpoint.replace(/\/$/, '')}/v1/traces`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ resourceSpans: [{ resource, scopeSpans }] }),
      signal: AbortSignal.timeout(GIVE_UP_AFTER_MS),
    }).then(
      (response) => response.body?.cancel(),
      () => undefined,
    );
    if (this.#waiting.length >= MOST_AT_ONCE) await this.flush();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }
}
