import { AsyncLocalStorage } from 'node:async_hooks';
import type { Country } from '#kernel';
import { ledgersAt } from '#messaging';

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

/**
 * The ledgers on which a country's rows rest: every query over a read model that several countries share selects, counts and
 * pages by it, `ledger = any(…)`, and so does its digest.
 */
export const readableBy = (country: Country): readonly string[] => ledgersAt(country);
