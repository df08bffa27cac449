import type { Caller } from '#platform/access';
import {
  jsonOf,
  rejectionOf,
  validated,
  windowsOf,
  type Line,
  type PositionVector,
  type Problem,
} from '#platform/http';
import { Rejected } from '#platform/kernel';
import {
  acts,
  AnnulmentLine,
  CorrectionLine,
  CrossingLine,
  ReinstatementLine,
  type Act,
} from './crossing.bodies.ts';
import type { Asked, CrossingRegister, Done, PostLookup, Outcome } from './crossing.register.ts';

/** Lines decided at once, at most: enough to fill the store's calls. */
const WINDOW = 500;

const shapes = {
  record: CrossingLine,
  correct: CorrectionLine,
  annul: AnnulmentLine,
  reinstate: ReinstatementLine,
} as const satisfies Record<Act, new () => object>;

type Said = InstanceType<(typeof shapes)[Act]>;

/** What a line of a batch is answered. */
export interface LineAnswer {
  /** Counted from 1, blank lines included. */
  readonly line: number;
  readonly id?: string;
  readonly status: Outcome | 'refused';
  /** Of what was told of it, as `Vecindad-Position` has it. */
  readonly position?: PositionVector;
  readonly problem?: Problem;
}

interface Read {
  readonly line: number;
  readonly id?: string;
  /** What the line says, or throws what is wrong with it. */
  readonly said: () => Said;
}

const unknownAct = (): Rejected =>
  new Rejected('request.invalid', {
    errors: [
      {
        field: 'act',
        code: 'isIn',
        message: `act must be one of the following values: ${acts.join(', ')}`,
      },
    ],
  });

/** @throws {Rejected} `request.invalid` */
const saidBy = (json: unknown): Said => {
  const act = (json as { act?: unknown } | null)?.act ?? 'record';
  if (!acts.includes(act as Act)) throw unknownAct();
  return validated<Said>(shapes[act as Act], json);
};

const read = (input: Line): Read => {
  const { line } = input;
  try {
    const json = jsonOf(input);
    const id = (json as { id?: unknown } | null)?.id;
    return { line, ...(typeof id === 'string' ? { id } : {}), said: () => saidBy(json) };
  } catch (error) {
    return {
      line,
      said: () => {
        throw error;
      },
    };
  }
};

/** Many lines of one caller, carried out together; those of one record one behind another, as they came. */
export class CrossingBatch {
  readonly #posts: PostLookup;

  constructor(
    private readonly register: CrossingRegister,
    private readonly caller: Caller,
    /** A rejection as a problem; nothing for what is no caller's fault. */
    private readonly told: (rejection: Rejected) => Problem | undefined,
  ) {
    this.#posts = register.posts();
  }

  /** What each line is answered, in order. */
  async *answers(lines: AsyncIterable<Line>): AsyncGenerator<string> {
    for await (const window of windowsOf(lines, WINDOW))
      for (const answer of await Promise.all(this.#carriedOut(window.map(read))))
        yield JSON.stringify(answer);
  }

  #carriedOut(lines: readonly Read[]): Promise<LineAnswer>[] {
    const last = new Map<string, Promise<LineAnswer>>();
    return lines.map((line) => {
      const before = line.id === undefined ? undefined : last.get(line.id);
      const answer = before ? before.then(() => this.#answer(line)) : this.#answer(line);
      if (line.id !== undefined) last.set(line.id, answer);
      return answer;
    });
  }

  async #answer({ line, id, said }: Read): Promise<LineAnswer> {
    try {
      const { outcome, position } = await this.#done(said());
      return { line, id, status: outcome, position };
    } catch (error) {
      const rejection = rejectionOf(error, '');
      const problem = rejection && this.told(rejection);
      // A fault of ours ends the answer where it is: what was not answered may be sent again.
      if (!problem) throw error;
      return { line, id, status: 'refused', problem };
    }
  }

  #done(said: Said): Promise<Done> {
    if (said instanceof CorrectionLine) {
      const { act: _, id: _id, key: _key, version: _version, ...correction } = said;
      return this.register.correct(this.#asked(said), correction, this.#posts);
    }
    if (said instanceof AnnulmentLine) {
      const { reason, note } = said;
      return this.register.annul(this.#asked(said), { reason, ...(note === undefined ? {} : { note }) });
    }
    if (said instanceof ReinstatementLine)
      return this.register.reinstate(this.#asked(said), { note: said.note });
    const { id, act: _, ...facts } = said;
    return this.register.record({ ...facts, record: id }, this.caller, this.#posts);
  }

  /** The same key may serve a whole file: it counts within an act and a record. */
  #asked({ act, id, key, version }: CorrectionLine | AnnulmentLine | ReinstatementLine): Asked {
    return {
      record: id,
      caller: this.caller,
      commandId: `${this.caller.agency}:${act} ${encodeURIComponent(key)} ${id}`,
      expected: version,
    };
  }
}
