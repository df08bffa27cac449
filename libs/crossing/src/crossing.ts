import type { PublishedCrossing } from '#contracts';
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

/** One person's entry or exit at a post, as its register has it; no identity. */
export type CrossingRecorded = DomainEvent<
  'CrossingRecorded',
  PublishedCrossing & {
    readonly occurredAt: LocalTime;
    /** The record's identity at the agency that keeps it: private. */
    readonly record: string;
    /** The post's border when it was recorded: it decides to whom this is told. */
    readonly border?: Country;
  }
>;

/** What recording a crossing depends on of its post, as the register has it; nothing where it has no such post. */
export interface PostOfCrossing {
  readonly timeZone: string;
  readonly border?: Country;
}

export type RecordCrossing = Command<
  'RecordCrossing',
  PublishedCrossing & {
    readonly record: string;
    /** Date, or date-time with any offset. */
    readonly occurredAt: string;
  }
> & {
  /** Known here, not told by the caller: a later change of the post's facts makes no other command of it. */
  readonly at?: PostOfCrossing;
};

export interface Crossing {
  readonly recorded: boolean;
}

/** A post's clock may be fast by this much. */
const CLOCK_TOLERANCE_MS = 10 * 60 * 1000;

const knownPost: Rule<RecordCrossing, Crossing> = ({ at, data }) =>
  at ? undefined : { code: 'crossing.unknown-post', facts: { field: 'post', post: data.post } };

const hasHappened: Rule<RecordCrossing, Crossing> = ({ data, meta }) =>
  startOf(data.occurredAt).getTime() > Date.parse(meta.now) + CLOCK_TOLERANCE_MS
    ? {
        code: 'crossing.in-future',
        facts: { field: 'occurredAt', occurredAt: data.occurredAt, now: meta.now },
      }
    : undefined;

export const crossing: Decider<Crossing, RecordCrossing, CrossingRecorded> = {
  category: 'crossing',
  initial: { recorded: false },
  decide: {
    RecordCrossing: (command, state) => {
      if (state.recorded) return [];
      abideBy(command, state, [knownPost, hasHappened]);
      const { occurredAt, ...facts } = command.data;
      const { timeZone, border } = command.at!;
      return [
        {
          type: 'CrossingRecorded',
          data: { ...facts, occurredAt: atClockOf(timeZone, occurredAt), ...(border ? { border } : {}) },
        },
      ];
    },
  },
  evolve: { CrossingRecorded: () => ({ recorded: true }) },
};
