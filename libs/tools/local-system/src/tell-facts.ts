import { patiently, Refused, type Patience, type Rest } from '#tools/client';
import { Failure } from '#tools/terminal';
import { factKey, PATIENCE_MS, type FactRequest } from './facts.ts';

/** A fact, with how it is called to people: `EC rumichaca, open for cargo since 2021-12-15`. */
export interface Fact extends FactRequest {
  readonly fact: string;
  /** What is there is replaced, whatever its version. */
  readonly replaces?: true;
}

export class RefusedFact extends Failure {
  constructor(
    fact: string,
    readonly refusal: Refused,
  ) {
    super(`${fact}: ${refusal.message}`);
  }
}

/** Tells a node a fact; told before, it is known. @throws {Failure} naming the fact; {RefusedFact} where the node refused it */
export const tellFact = async (rest: Rest, telling: Fact, signal: AbortSignal): Promise<void> => {
  const { fact, path, method, body, replaces } = telling;
  const headers = { 'idempotency-key': factKey(telling), ...(replaces ? { 'if-match': '*' } : {}) };
  const patience: Patience = { forMs: PATIENCE_MS, signal };
  try {
    await patiently(patience, () => rest.json(path, { method, body, headers, signal }));
  } catch (error) {
    if (error instanceof Refused) throw new RefusedFact(fact, error);
    throw error instanceof Failure ? new Failure(`${fact}: ${error.message}`) : error;
  }
};

/** Few enough to leave a small machine room for what follows from them. */
const IN_FLIGHT = 6;

/** Does all of it, a few at a time; the first failure ends what is under way, and is thrown. */
export const fewAtOnce = async (
  work: readonly ((signal: AbortSignal) => Promise<void>)[],
  stop?: AbortSignal,
): Promise<void> => {
  const failed = new AbortController();
  const signal = stop ? AbortSignal.any([stop, failed.signal]) : failed.signal;
  const waiting = [...work];
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next && failures.length === 0; next = waiting.shift())
      try {
        await next(signal);
      } catch (error) {
        failures.push(error);
        failed.abort();
      }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  if (failures.length > 0) throw failures[0];
};
