import type { Country, PartialDate } from '#platform/kernel';
import type { CommitmentState, Measured } from './commitment.state.ts';
import type { CommitmentSeen, Picture } from './picture.ts';

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

/** What rows are asked for by either end; all that is named must hold. */
export interface WantedTraces {
  readonly instrument?: string;
  readonly article?: string;
  readonly acta?: string;
  readonly commitment?: string;
  readonly undertaking?: string;
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

/** In the order of their names. */
export const tracesIn = ({ commitments }: Pick<Picture, 'commitments'>, wanted: WantedTraces): Trace[] => {
  const asked = Object.entries(wanted).filter(([, value]) => value !== undefined);
  const { commitment, acta } = wanted;
  return commitments
    .filter((one) => (commitment ?? one.id) === one.id && (acta ?? one.acta) === one.acta)
    .flatMap(tracesOf)
    .filter((trace) => asked.every(([end, value]) => trace[end as keyof WantedTraces] === value))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};
