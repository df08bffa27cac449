import { AsyncLocalStorage } from 'node:async_hooks';
import type { Country } from '#platform/kernel';

/** For whom an answer is being made, and until when anybody wants it. */
export interface Reader {
  readonly country: Country;
  /** One caller, told from the others: what is counted by caller is counted by this. */
  readonly who: string;
  /** Aborted when the caller has gone. */
  readonly gone: AbortSignal;
}

/** Set around everything that is done for a request: what waits or computes for it ends with it. */
export const readerUnderWay = new AsyncLocalStorage<Reader>();
