import { createHash } from 'node:crypto';
import { canonicalJson } from '#platform/kernel';
import { Failure } from '#tools/terminal';
import { Refused } from '#tools/client';
import { Conversation, type Telling } from './conversation.ts';
import type { LocalSystem } from './local-file.ts';

/**
 * Tells facts to the nodes of a running system through their REST API. Safe to repeat and to break off: what a node knows
 * already adds nothing. @throws {Failure} naming the fact that was refused
 */
export type FactLoader = (
  system: LocalSystem,
  log: (line: string) => void,
  stop?: AbortSignal,
) => Promise<void>;

/** One request that tells a fact. */
export interface FactRequest {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: object;
}

/** A key that holds a fact's content: one that is told again is known, one that was corrected is another. */
export const factKey = ({ method, path, body }: FactRequest): string =>
  `reference-${createHash('sha256')
    .update(`${method} ${path}\n${canonicalJson(body)}`)
    .digest('hex')
    .slice(0, 32)}`;

/** How long a node that does not answer is waited for. */
export const PATIENCE_MS = 20_000;

/** What both sides tell of one thing, in order. */
export type History = readonly Telling[];

/** What was proposed is not worded anew: an earlier version of these facts stays as it is, up to what mends it. */
const isOfEarlierVersion = (error: unknown): boolean =>
  error instanceof Refused && /\.already-proposed$/.test(error.problem.code ?? '');

/** Has both sides tell these histories, each to its own node and in turn, until all of them know all of it. */
export const loadHistories =
  (histories: readonly History[], told: string): FactLoader =>
  async (system, log, stop) => {
    const failed = new AbortController();
    const signal = stop ? AbortSignal.any([stop, failed.signal]) : failed.signal;
    await Promise.all(
      histories.map(async (history) => {
        const conversation = new Conversation(system, { forMs: PATIENCE_MS, signal });
        let isEarlier = false;
        for (const telling of history)
          try {
            if (isEarlier && !telling.mends) continue;
            isEarlier = false;
            await conversation.tell(telling, factKey({ ...telling, method: 'POST' }));
          } catch (error) {
            if (isOfEarlierVersion(error)) {
              isEarlier = true;
              continue;
            }
            failed.abort();
            throw error instanceof Failure ? new Failure(`${telling.fact}: ${error.message}`) : error;
          }
        await conversation.heardByAll();
      }),
    );
    const real = histories.filter(([first]) => !('generated' in first!.body)).length;
    log(`${told}: ${real} real ones, ${histories.length - real} generated`);
  };
