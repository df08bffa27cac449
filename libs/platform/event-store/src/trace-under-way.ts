import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The trace that the work under way belongs to, as W3C's `traceparent`; nothing where none is recorded. An append keeps
 * it in its events' metadata, which stay in the own store: published events never carry it.
 */
export const traceUnderWay = new AsyncLocalStorage<string>();
