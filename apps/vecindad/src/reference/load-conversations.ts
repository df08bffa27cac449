import { Conversation, type Telling } from '../conversation.ts';
import { Failure } from '../failure.ts';
import type { LocalSystem } from '../local/local-file.ts';
import { Refused } from '../rest.ts';
import { histories } from './instruments.ts';
import { idempotencyKey, PATIENCE_MS } from './load-reference.ts';

const keyOf = ({ fact, path, body }: Telling): string => idempotencyKey({ fact, path, body, method: 'POST' });

/** What was proposed is not worded anew: an earlier version of these facts stays as it is. */
const isOfEarlierVersion = (error: unknown): boolean =>
  error instanceof Refused && error.problem.code === 'instrument.already-proposed';

/**
 * Has both sides tell their instruments and requests, each to its own node and in turn. Safe to repeat and to break off.
 * @throws {Failure} naming the fact that was refused
 */
export const loadConversations = async (
  system: LocalSystem,
  log: (line: string) => void,
  stop?: AbortSignal,
): Promise<void> => {
  const failed = new AbortController();
  const signal = stop ? AbortSignal.any([stop, failed.signal]) : failed.signal;
  await Promise.all(
    histories.map(async (history) => {
      const conversation = new Conversation(system, { forMs: PATIENCE_MS, signal });
      for (const telling of history)
        try {
          await conversation.tell(telling, keyOf(telling));
        } catch (error) {
          if (isOfEarlierVersion(error)) return;
          failed.abort();
          throw error instanceof Failure ? new Failure(`${telling.fact}: ${error.message}`) : error;
        }
    }),
  );
  const real = histories.filter(([proposal]) => !('generated' in proposal!.body)).length;
  log(
    `reference facts: ${real} real instruments; generated: ${histories.length - real} instruments and 2 requests for information`,
  );
};
