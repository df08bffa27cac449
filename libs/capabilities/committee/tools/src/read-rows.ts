import { join } from 'node:path';
import { readList } from '#tools/local-system';
import { Failure } from '#tools/terminal';
import { columnsOf, type CommitmentRow, type SessionRow } from './rows.ts';

/** What a folder holds of the past: either file may be missing. */
export interface Rows {
  readonly sessions: readonly SessionRow[];
  readonly commitments: readonly CommitmentRow[];
}

/**
 * `sessions.csv` and `commitments.csv` of a folder, with the columns of `columnsOf`.
 * @throws {Failure} where neither is there, or one cannot be understood: nothing of it is told then
 */
export const readRows = async (folder: string): Promise<Rows> => {
  const read = (kind: keyof typeof columnsOf) => readList(join(folder, `${kind}.csv`), columnsOf[kind]);
  const [sessions, commitments] = [await read('sessions'), await read('commitments')];
  if (!sessions && !commitments) throw new Failure(`${folder} has neither sessions.csv nor commitments.csv`);
  return {
    sessions: (sessions ?? []) as unknown as readonly SessionRow[],
    commitments: (commitments ?? []) as unknown as readonly CommitmentRow[],
  };
};
