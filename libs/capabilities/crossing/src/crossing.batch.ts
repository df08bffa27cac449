import type { Caller } from '#platform/access';
import { answersTo, validated, type AnswerToLine, type Line, type Problem } from '#platform/http';
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

/** Enough lines at once to fill the store's calls. */
const WINDOW = 500;

const shapes = {
  record: CrossingLine,
  correct: CorrectionLine,
  annul: AnnulmentLine,
  reinstate: ReinstatementLine,
} as const satisfies Record<Act, new () => object>;

type Said = InstanceType<(typeof shapes)[Act]>;

/** What a line of a batch is answered. */
export type LineAnswer = AnswerToLine<Outcome>;

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
  answers(lines: AsyncIterable<Line>): AsyncGenerator<string> {
    const done = async (said: Said) => {
      const { outcome, position } = await this.#done(said);
      return { status: outcome, position };
    };
    return answersTo(lines, { window: WINDOW, said: saidBy, done, told: this.told });
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
