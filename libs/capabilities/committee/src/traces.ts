import type { Country, PartialDate } from '#platform/kernel';
import type { CommitmentState, Measured } from './commitment.state.ts';
import { Board } from './board.ts';
import { ofPicture } from './of-picture.ts';
import type { CommitmentSeen } from './picture.ts';

/**
 * What a promise goes back to and what comes of it, in one row: the article, the acta, the commitment, what carries it out, and what was
 * measured. A commitment that several projects carry out has a row for each. What is not known is not there.
 */
export interface Trace {
  /** Of the commitment, and of what carries it out. */
  readonly id: string;
  readonly parties: readonly Country[];
  readonly instrument?: string;
  readonly article?: string;
  readonly session?: string;
  readonly acta?: string;
  readonly commitment: string;
  readonly text?: string;
  readonly state: CommitmentState;
  readonly due?: PartialDate;
  readonly undertaking?: string;
  readonly undertakingTitle?: string;
  readonly undertakingBy?: Country;
  readonly undertakingState?: string;
  readonly indicator?: string;
  readonly unit?: string;
  readonly baseline?: number;
  readonly target?: number;
  /** Each side's last. */
  readonly measured: readonly Measured[];
}

const lastOfEach = (measured: readonly Measured[]): Measured[] => {
  const last = new Map(measured.map((one) => [one.by, one]));
  return [...last.values()].sort((a, b) => (a.by < b.by ? -1 : 1));
};

const tracesOf = (commitment: CommitmentSeen): Trace[] => {
  const { id, parties, legalBasis, session, acta, text, state, due, measure, undertakings } = commitment;
  const trace: Trace = {
    id,
    parties,
    ...(legalBasis ?? {}),
    ...(session ? { session } : {}),
    ...(acta ? { acta } : {}),
    commitment: id,
    ...(text ? { text } : {}),
    state,
    ...(due ? { due } : {}),
    ...(measure ?? {}),
    measured: lastOfEach(commitment.measured),
  };
  if (undertakings.length === 0) return [trace];
  return undertakings.map((one) => ({
    ...trace,
    id: `${id}/${one.id}`,
    undertaking: one.id,
    undertakingTitle: one.title,
    undertakingBy: one.by,
    undertakingState: one.state,
  }));
};

const traceKeys = {
  with: ({ parties }: Trace) => parties,
  instrument: ({ instrument }: Trace) => instrument,
  article: ({ article }: Trace) => article,
  acta: ({ acta }: Trace) => acta,
  commitment: ({ commitment }: Trace) => commitment,
  undertaking: ({ undertaking }: Trace) => undertaking,
};

/** All of a picture, asked from either end. */
export const tracesIn = ofPicture(({ commitments }) => {
  const board = new Board(traceKeys);
  for (const trace of commitments.flatMap(tracesOf)) board.set(trace.id, trace);
  return board;
});
