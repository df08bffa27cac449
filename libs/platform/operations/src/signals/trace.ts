import { createHash, randomBytes } from 'node:crypto';

/** A span's place in a trace (W3C Trace Context): 32 and 16 hexadecimal digits. */
export interface SpanContext {
  readonly traceId: string;
  readonly spanId: string;
}

export const newSpanId = (): string => randomBytes(8).toString('hex');

/** `00-<trace>-<span>-01`: what is handed on is always sampled; of what is not, nothing is handed on. */
export const formatTraceparent = ({ traceId, spanId }: SpanContext): string => `00-${traceId}-${spanId}-01`;

/** The caller's place in its own trace, and whether the caller records it; nothing where the header is none. */
export const parseTraceparent = (
  text: unknown,
): (SpanContext & { readonly sampled: boolean }) | undefined => {
  const [, traceId, spanId, flags] =
    /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/.exec(String(text)) ?? [];
  return traceId && spanId && flags
    ? { traceId, spanId, sampled: (parseInt(flags, 16) & 1) === 1 }
    : undefined;
};

/**
 * Where a published event's own trace begins. Both sides derive it from what both know, the event's place in its ledger:
 * so a read model's span in Colombia belongs to the seal's in Ecuador, and nothing about the request was published.
 */
export const traceOfEntry = (ledger: string, position: number): SpanContext => {
  const digest = createHash('sha256').update(`vecindad ${ledger}/${position}`).digest('hex');
  return { traceId: digest.slice(0, 32), spanId: digest.slice(32, 48) };
};

/** The same answer for a trace in every process: the share of them that is recorded. */
export const sampledBy = (ratio: number, { traceId }: SpanContext): boolean =>
  parseInt(traceId.slice(-13), 16) < ratio * 2 ** 52;
