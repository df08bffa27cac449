import { Failure } from '#tools/terminal';
import { mayRetry, Refused, Unavailable, type Patience, type Problem, type Rest } from '#tools/client';
import type { CrossingLine } from './esi-record.ts';

/** What the node says of one line. */
export interface Answer {
  readonly status: 'recorded' | 'repeated' | 'annulled' | 'unchanged' | 'refused';
  readonly problem?: Problem;
}

/** A line of a batch: a crossing to be recorded, or an act upon a record. */
export type BatchLine =
  | CrossingLine
  | {
      readonly act: 'annul';
      readonly id: string;
      readonly key: string;
      readonly reason: string;
      readonly note: string;
    };

/** The protocol's result line; `line` counts from 1 within the request. */
interface ResultLine extends Answer {
  readonly line: number;
  readonly id?: string;
}

const settles = ({ status, problem }: Answer): boolean =>
  // A node whose database is restarting may say so line by line: that is not a verdict on the line.
  status !== 'refused' || !((problem?.status ?? 0) >= 500 || problem?.status === 429);

/**
 * Sends batches to `POST /v1/crossings/batch` until every line has its answer. A record's id makes it safe to send a line
 * again whenever its answer was lost, so only lines without an answer are sent again.
 */
export class BatchSender {
  /** Lines sent more than once. What is recorded by a try whose answer was lost is answered `repeated` by the next. */
  resent = 0;

  constructor(
    private readonly rest: Rest,
    private readonly patience: Patience,
    /** Ends requests under way. */
    private readonly abort?: AbortSignal,
  ) {}

  /** Answers by line. Lines are left without one only when `failure` or the patience's signal ended the trying. */
  async send(lines: readonly BatchLine[]): Promise<{ answers: (Answer | undefined)[]; failure?: Failure }> {
    const answers = new Array<Answer | undefined>(lines.length).fill(undefined);
    const places = new Map(lines.map(({ id }, place) => [id, place]));
    let [since, tries] = [performance.now(), 0];
    for (let again = false; ; again = true) {
      const open = lines.filter((_, place) => !answers[place]);
      if (open.length === 0) return { answers };
      if (again) this.resent += open.length;
      let why = new Unavailable(`${this.rest.url} left lines unanswered`);
      try {
        await this.attempt(open, (id, answer) => (answers[places.get(id)!] = answer));
      } catch (error) {
        if (this.abort?.aborted) return { answers };
        if (!(error instanceof Failure)) throw error;
        if (!(error instanceof Unavailable)) return { answers, failure: error };
        why = error;
      }
      const unanswered = answers.filter((answer) => !answer).length;
      if (unanswered === 0) return { answers };
      // Every answer is a sign of life: patience is for silence.
      if (unanswered < open.length) [since, tries] = [performance.now(), 0];
      if (await mayRetry(this.patience, { since, attempt: tries++, why })) continue;
      if (this.patience.signal?.aborted) return { answers };
      const seconds = Math.round(this.patience.forMs / 1000);
      return { answers, failure: new Failure(`${why.message}; gave up after ${seconds} s`) };
    }
  }

  private async attempt(
    lines: readonly BatchLine[],
    settle: (id: string, answer: Answer) => void,
  ): Promise<void> {
    const ndjson = lines.map((line) => JSON.stringify(line)).join('\n') + '\n';
    let response: Response;
    try {
      response = await this.rest.request('/v1/crossings/batch', {
        method: 'POST',
        ndjson,
        signal: this.abort,
      });
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 413 || lines.length === 1) throw error;
      // The node takes smaller requests than this one.
      const half = lines.length >> 1;
      await this.attempt(lines.slice(0, half), settle);
      return this.attempt(lines.slice(half), settle);
    }
    for await (const text of this.rest.lines(response)) {
      const result = parsed(text);
      const sent = result && lines[result.line - 1];
      if (!result || !sent)
        throw new Failure(`${this.rest.url} answered something else than results: ${text.slice(0, 200)}`);
      if (result.id !== undefined && result.id !== sent.id)
        throw new Failure(`${this.rest.url} answered ${result.id} where ${sent.id} was sent`);
      if (settles(result)) settle(sent.id, result);
    }
  }
}

const parsed = (text: string): ResultLine | undefined => {
  try {
    return JSON.parse(text) as ResultLine;
  } catch {
    // The last line of an answer that broke off without an error: its record is sent again.
    throw new Unavailable('the answer broke off within a line');
  }
};
