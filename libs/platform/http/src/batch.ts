import type { PositionVector, Rejected } from '#platform/kernel';
import type { Line } from './lines.ts';
import { jsonOf } from './ndjson.ts';
import { rejectionOf } from './problem.filter.ts';
import type { Problem } from './problem.ts';
import { windowsOf } from './windows.ts';

/** What was done with a line. */
export interface LineDone<Status extends string> {
  readonly status: Status;
  /** Of what was told of it, as `Vecindad-Position` has it. */
  readonly position?: PositionVector;
}

/** What a line of a batch is answered. */
export interface AnswerToLine<Status extends string> {
  /** Counted from 1, blank lines included. */
  readonly line: number;
  readonly id?: string;
  readonly status: Status | 'refused';
  readonly position?: PositionVector;
  readonly problem?: Problem;
}

/** How a capability takes the lines of a batch. */
export interface Batch<Said, Status extends string> {
  /** Lines decided at once, at most: enough to fill the store's calls. */
  readonly window: number;
  /** @throws {Rejected} where a line does not say what a line has to */
  readonly said: (json: unknown) => Said;
  /** @throws {Rejected} */
  readonly done: (said: Said) => Promise<LineDone<Status>>;
  /** A rejection as a problem; nothing for what is no caller's fault. */
  readonly told: (rejection: Rejected) => Problem | undefined;
}

interface Read<Said> {
  readonly line: number;
  readonly id?: string;
  /** What the line says, or throws what is wrong with it. */
  readonly said: () => Said;
}

const read = <Said>(input: Line, said: (json: unknown) => Said): Read<Said> => {
  const { line } = input;
  try {
    const json = jsonOf(input);
    const id = (json as { id?: unknown } | null)?.id;
    return { line, ...(typeof id === 'string' ? { id } : {}), said: () => said(json) };
  } catch (error) {
    return {
      line,
      said: () => {
        throw error;
      },
    };
  }
};

/**
 * What each line of one caller is answered, in order, as JSON. Many are carried out together; those of one `id` one behind another,
 * as they came. One that is refused costs no other; a fault of ours ends the answer where it is: what was not answered may be sent again.
 */
export async function* answersTo<Said, Status extends string>(
  lines: AsyncIterable<Line>,
  { window: most, said, done, told }: Batch<Said, Status>,
): AsyncGenerator<string> {
  const answer = async ({ line, id, said: saying }: Read<Said>): Promise<AnswerToLine<Status>> => {
    try {
      const { status, position } = await done(saying());
      return { line, id, status, position };
    } catch (error) {
      const rejection = rejectionOf(error, '');
      const problem = rejection && told(rejection);
      if (!problem) throw error;
      return { line, id, status: 'refused', problem };
    }
  };
  for await (const window of windowsOf(lines, most)) {
    const last = new Map<string, Promise<AnswerToLine<Status>>>();
    const answers = window.map((input) => {
      const line = read(input, said);
      const before = line.id === undefined ? undefined : last.get(line.id);
      const answered = before ? before.then(() => answer(line)) : answer(line);
      if (line.id !== undefined) last.set(line.id, answered);
      return answered;
    });
    for (const answered of await Promise.all(answers)) yield JSON.stringify(answered);
  }
}
