import { modesOfPost, type Direction, type Mode, type PostKind, type CrossingKnown } from '#contracts';
import {
  abideBy,
  atClockOf,
  startOf,
  type Command,
  type Country,
  type Decider,
  type DomainEvent,
  type LocalTime,
  type Rule,
} from '#kernel';

/**
 * One person's entry or exit as its register has it: codes of the vocabulary, or, in a field of its own, the label as it
 * stands. It stays at home; neighbours are told what they count by.
 */
export interface CrossingFacts extends CrossingKnown {
  readonly direction: Direction;
  readonly documentType?: string;
  readonly documentTypeLabel?: string;
  readonly residence?: string;
  readonly residenceLabel?: string;
  readonly sex?: string;
  readonly sexLabel?: string;
  /** Whole years. */
  readonly age?: number;
  readonly situation?: 'regular' | 'irregular';
  /** The record's identity at the agency that keeps it. */
  readonly record: string;
}

/** One person's entry or exit at a post; no identity. */
export type CrossingRecorded = DomainEvent<
  'CrossingRecorded',
  CrossingFacts & {
    readonly occurredAt: LocalTime;
    /** The post's border when it was recorded: it decides to whom this is told. */
    readonly border?: Country;
    /** The name under which it is told, drawn for that: it has nothing of the stream's, which tells the time. Not there in what earlier programs recorded. */
    readonly publicId?: string;
  }
>;

/** What recording a crossing depends on of its post, as the register has it; nothing where it has no such post. */
export interface PostOfCrossing {
  readonly timeZone: string;
  readonly kind: PostKind;
  readonly border?: Country;
}

export type RecordCrossing = Command<
  'RecordCrossing',
  CrossingFacts & {
    /** Date, or date-time with any offset. */
    readonly occurredAt: string;
  }
> & {
  /** Known here, not told by the caller: a later change of the post's facts makes no other command of it. */
  readonly at?: PostOfCrossing;
  /** A random UUID, drawn here. */
  readonly publicId: string;
};

export interface Crossing {
  readonly recorded: boolean;
}

/** A post's clock may be fast by this much. */
const CLOCK_TOLERANCE_MS = 10 * 60 * 1000;

/** Whoever crossed longer ago is in no register that counts here; an unset date (0001-01-01) is. */
const OLDEST_YEARS = 100;

const knownPost: Rule<RecordCrossing, Crossing> = ({ at, data }) =>
  at ? undefined : { code: 'crossing.unknown-post', facts: { field: 'post', post: data.post } };

const hasHappened: Rule<RecordCrossing, Crossing> = ({ data, meta }) =>
  startOf(data.occurredAt).getTime() > Date.parse(meta.now) + CLOCK_TOLERANCE_MS
    ? {
        code: 'crossing.in-future',
        facts: { field: 'occurredAt', occurredAt: data.occurredAt, now: meta.now },
      }
    : undefined;

const notTooLongAgo: Rule<RecordCrossing, Crossing> = ({ data, meta }) =>
  startOf(data.occurredAt).getUTCFullYear() < new Date(meta.now).getUTCFullYear() - OLDEST_YEARS
    ? {
        code: 'crossing.too-long-ago',
        facts: { field: 'occurredAt', occurredAt: data.occurredAt, years: OLDEST_YEARS },
      }
    : undefined;

/** Nobody flies over a bridge; a label that no vocabulary has is not judged. */
const modeOfPost: Rule<RecordCrossing, Crossing> = ({ at, data }) => {
  const admitted = modesOfPost[at!.kind];
  return data.mode === undefined || admitted.includes(data.mode as Mode)
    ? undefined
    : {
        code: 'crossing.mode-not-of-post',
        facts: {
          field: 'mode',
          mode: data.mode,
          post: data.post,
          kind: at!.kind,
          admitted: admitted.join(', '),
        },
      };
};

export const crossing: Decider<Crossing, RecordCrossing, CrossingRecorded> = {
  category: 'crossing',
  initial: { recorded: false },
  decide: {
    RecordCrossing: (command, state) => {
      if (state.recorded) return [];
      abideBy(command, state, [knownPost, hasHappened, notTooLongAgo, modeOfPost]);
      const { occurredAt, ...facts } = command.data;
      const { timeZone, border } = command.at!;
      return [
        {
          type: 'CrossingRecorded',
          data: {
            ...facts,
            occurredAt: atClockOf(timeZone, occurredAt),
            ...(border ? { border } : {}),
            publicId: command.publicId,
          },
        },
      ];
    },
  },
  evolve: { CrossingRecorded: () => ({ recorded: true }) },
};
