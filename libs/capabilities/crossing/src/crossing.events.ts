import type { CorrectionReason, CrossingKnown, Direction, PostKind } from '#contracts/crossing';
import type { Command, Country, DomainEvent, LocalTime } from '#platform/kernel';

export const exitStamps = ['seen', 'not-seen', 'unknown'] as const;
export type ExitStamp = (typeof exitStamps)[number];

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
  /** Said by the person when crossing. It is told to nobody. */
  readonly seeksProtection?: boolean;
  /** Of an entry: whether the document has the exit stamp of the country that was left. Not known is no. */
  readonly exitStamp?: ExitStamp;
}

/** What is asked of who seeks protection: no correction changes it. */
export type Protection = Pick<CrossingFacts, 'seeksProtection' | 'exitStamp'>;

/** A crossing as it stands after an event. */
export interface CrossingEntry extends CrossingFacts {
  readonly occurredAt: LocalTime;
  /** The post's border when it was recorded: it decides to whom this is told. */
  readonly border?: Country;
  /** The name under which it is told, drawn for that: it has nothing of the stream's, which tells the time. Not there in what earlier programs recorded. */
  readonly publicId?: string;
  /** Nobody abroad is told of it, now or later: see `untoldOf`. */
  readonly untold?: true;
}

/** Why something was put right: a code, which neighbours are told where they are told of it, and words, which stay at home. */
export interface Why<Reason extends CorrectionReason = CorrectionReason> {
  readonly reason: Reason;
  readonly note?: string;
}

export const reasonsToCorrect = [
  'typing-error',
  'misread-document',
  'wrong-post',
  'wrong-time',
  'other',
] as const satisfies readonly CorrectionReason[];
export const reasonsToAnnul = [
  'duplicate',
  'did-not-happen',
  'wrong-post',
  'typing-error',
  'other',
] as const satisfies readonly CorrectionReason[];

/** One person's entry or exit at a post; no identity. */
export type CrossingRecorded = DomainEvent<'CrossingRecorded', CrossingEntry>;
/** Both whole: what is told follows from the event alone. */
export type CrossingCorrected = DomainEvent<
  'CrossingCorrected',
  Why & { readonly before: CrossingEntry; readonly after: CrossingEntry }
>;
/** It does not count: `before` is what stood. */
export type CrossingAnnulled = DomainEvent<'CrossingAnnulled', Why & { readonly before: CrossingEntry }>;
/** Its annulment was the mistake: it counts again, as it stood. Told anew, under another name. */
export type CrossingReinstated = DomainEvent<
  'CrossingReinstated',
  { readonly note: string; readonly after: CrossingEntry }
>;
export type CrossingEvent = CrossingRecorded | CrossingCorrected | CrossingAnnulled | CrossingReinstated;

/** What recording a crossing depends on of its post, as the register has it; nothing where it has no such post. */
export interface PostOfCrossing {
  readonly post: string;
  readonly timeZone: string;
  readonly kind: PostKind;
  readonly border?: Country;
}

/** What a caller says of a crossing. `occurredAt`: date, or date-time with any offset. */
export type CrossingSaid = CrossingFacts & { readonly occurredAt: string };

/** Known or drawn here, not told by the caller: a later change of the post's facts makes no other command of it. */
interface Here {
  readonly at?: PostOfCrossing;
  /** A random UUID. */
  readonly publicId: string;
}

export type RecordCrossing = Command<'RecordCrossing', CrossingSaid> & Here;

/** What may be taken out again of a record: the rest is needed, or replaced. */
export const removable = [
  'documentType',
  'residence',
  'category',
  'purpose',
  'sex',
  'age',
  'situation',
] as const satisfies readonly (keyof CrossingFacts)[];

/** `at` is the post of the crossing as it will be; needed where post, time or mode change. */
export type CorrectCrossing = Command<
  'CorrectCrossing',
  Why & {
    readonly fields: Partial<Omit<CrossingSaid, 'record' | keyof Protection>>;
    readonly remove?: readonly (typeof removable)[number][];
  }
> &
  Here;
export type AnnulCrossing = Command<'AnnulCrossing', Why>;
export type ReinstateCrossing = Command<'ReinstateCrossing', { readonly note: string }> &
  Pick<Here, 'publicId'>;
export type CrossingCommand = RecordCrossing | CorrectCrossing | AnnulCrossing | ReinstateCrossing;
