import { randomUUID } from 'node:crypto';
import { Failure, noProgress, type Progress } from '#tools/terminal';
import { inWords, Refused, type Rest } from '#tools/client';
import { BatchSender } from './batch-sender.ts';
import { ImportsAtNode } from './imports-at-node.ts';

export interface WithdrawalOptions {
  readonly rest: Rest;
  readonly reason: string;
  readonly batch?: number;
  readonly inFlight?: number;
  readonly patienceMs?: number;
  readonly progress?: Progress;
  readonly stop?: AbortSignal;
  readonly abort?: AbortSignal;
}

export interface Withdrawal {
  readonly import: string;
  /** Rows looked at, and those annulled by this run: the rest was annulled before. */
  readonly rows: number;
  readonly annulled: number;
  readonly outcome: 'withdrawn' | 'interrupted';
}

/** Rows that arrived while others were annulled are met by another round; an import that still runs sends ever more. */
const MOST_ROUNDS = 5;

/**
 * Withdraws an import as one: every row of it that stands is annulled, also what it kept of imports that it replaced. Killed
 * and run again it goes on with what stands, and ends the same. Throws a Failure for what cannot be withdrawn.
 */
export const withdrawImport = async (id: string, options: WithdrawalOptions): Promise<Withdrawal> => {
  const { rest, reason, batch = 2000, inFlight = 3, patienceMs = 120_000, stop, abort } = options;
  const { progress = noProgress } = options;
  const patience = {
    forMs: patienceMs,
    signal: stop,
    onWait: (why: string, ms: number) => progress.say(`${why}; next try in ${(ms / 1000).toFixed(1)} s`),
  };
  const imports = new ImportsAtNode(rest, patience);
  const sender = new BatchSender(rest, patience, abort);
  const { lineage } = await imports.withdraw(id, reason);
  const all = await imports.list();
  const expected = all.filter((one) => lineage.includes(one.id)).reduce((sum, { rows }) => sum + rows, 0);
  // Of this run: a row that somebody reinstates later can be withdrawn again.
  const key = `withdrawal ${randomUUID()}`;
  let [rows, annulled] = [0, 0];
  const stopped = (): boolean => stop?.aborted ?? false;

  const annul = async (ids: readonly string[]): Promise<void> => {
    const { answers, failure } = await sender.send(
      ids.map((row) => ({ act: 'annul', id: row, key, reason: 'other', note: `import ${id} withdrawn` })),
    );
    if (failure) throw failure;
    for (const answer of answers) {
      if (answer?.status === 'annulled') annulled++;
      if (answer?.status === 'refused')
        throw new Failure(`a row could not be annulled: ${inWords(answer.problem ?? {})}`);
    }
    progress.at(Math.min(rows, expected), `${annulled} annulled`);
  };

  /** Annuls what stands, once through. */
  const round = async (): Promise<void> => {
    const underWay = new Set<Promise<void>>();
    const failures: Error[] = [];
    let waiting: string[] = [];
    const send = async (): Promise<void> => {
      const sending = annul(waiting)
        .catch((error: Error) => void failures.push(error))
        .finally(() => underWay.delete(sending));
      waiting = [];
      underWay.add(sending);
      if (underWay.size >= inFlight) await Promise.race(underWay);
    };
    const ended = (): boolean => stopped() || failures.length > 0;
    const walk = async (): Promise<void> => {
      for (const one of lineage)
        for await (const page of imports.rows(one)) {
          rows += page.length;
          waiting.push(...page.filter(({ standing }) => standing).map((row) => row.id));
          progress.at(Math.min(rows, expected), `${annulled} annulled`);
          if (waiting.length >= batch) await send();
          if (ended()) return;
        }
      if (waiting.length > 0) await send();
    };
    await walk().finally(() => Promise.all(underWay));
    if (failures[0]) throw failures[0];
  };

  progress.start(Math.max(expected, 1));
  try {
    for (let rounds = 1; ; rounds++) {
      rows = 0;
      await round();
      if (stopped()) return { import: id, rows, annulled, outcome: 'interrupted' };
      try {
        await imports.completeWithdrawal(id);
        return { import: id, rows, annulled, outcome: 'withdrawn' };
      } catch (error) {
        const standing = error instanceof Refused && error.problem.code === 'import.rows-standing';
        if (!standing || rounds === MOST_ROUNDS) throw error;
      }
    }
  } finally {
    progress.stop();
  }
};
