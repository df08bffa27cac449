import type { DomainEvent, Instant, LocalTime } from '#platform/kernel';
import type * as words from './vocabulary.ts';

/** The norm that something rests on. */
export interface Norm {
  readonly instrument: string;
  readonly article: string;
}

/** By when somebody has to act, as it followed from what was recorded then. */
export interface Duty {
  /** Within the case: `judge`, `remedy-2`. */
  readonly duty: string;
  readonly kind: words.DutyKind;
  readonly due: Instant;
  /** From when on whoever must act is told that it comes. */
  readonly ahead: Instant;
  /** The agency that must act. */
  readonly to: string;
  readonly norm?: string;
  /** The limit that it follows from, where it is one of the law’s. */
  readonly limit?: { readonly name: string; readonly version: number };
}

/** What begins a case. No field of it identifies: `subject` is a pseudonym of the vault. */
export interface Opened {
  readonly kind: words.CaseKind;
  /** When it was done, or since when it is in force. */
  readonly since: LocalTime;
  readonly post?: string;
  readonly place?: string;
  /** The agency that did it. */
  readonly authority: string;
  readonly reason?: words.Reason;
  readonly norm?: Norm;
  readonly explanation?: string;
  readonly subject?: string;
  readonly nationality?: string;
  /** Asks for protection, or has it. */
  readonly protection?: true;
  readonly childAlone?: true;
  /** Who says so, where it is no act that the authority itself records. */
  readonly reportedBy?: string;
  readonly generated?: true;
}

/** What is done in a case, each a fact of its own. Moments are in any offset. */
export interface ActsInCase {
  readonly PersonHeard: {
    readonly on: LocalTime;
    readonly heard: boolean;
    /** In the person’s words, or what of them was written down. */
    readonly said?: string;
    /** Of the record, which lies elsewhere. */
    readonly digest?: string;
    /** Where nobody was heard. */
    readonly why?: string;
  };
  readonly DecisionNotified: {
    readonly on: LocalTime;
    readonly language: string;
    readonly interpreter: words.Interpreting;
    readonly understood: boolean;
  };
  readonly RemedyExplained: {
    readonly remedy: words.Remedy;
    readonly before: string;
    readonly until: LocalTime;
  };
  readonly RemedyLodged: {
    readonly on: LocalTime;
    readonly remedy: words.Remedy;
    readonly before: string;
  };
  readonly RemedyDecided: {
    readonly on: LocalTime;
    readonly by: string;
    readonly outcome: words.RemedyOutcome;
  };
  readonly PersonReferred: {
    readonly on: LocalTime;
    readonly kind: words.ReferralKind;
    readonly to: string;
    /** By when it is to have been received. */
    readonly receiveBy?: LocalTime;
  };
  readonly ReferralReceived: { readonly referral: string; readonly on: LocalTime };
  readonly ReferralConcluded: {
    readonly referral: string;
    readonly on: LocalTime;
    readonly outcome: words.ReferralOutcome;
  };
  readonly ConsularRightExplained: {
    readonly on: LocalTime;
    /** The person asked that the consul be told. */
    readonly asked: boolean;
  };
  readonly ConsulNotified: { readonly on: LocalTime; readonly country: string };
  readonly CounselAssigned: { readonly on: LocalTime; readonly counsel: words.CounselKind };
  readonly InterpreterAssigned: { readonly on: LocalTime; readonly language: string };
  readonly JudgeReviewed: {
    readonly on: LocalTime;
    readonly court: string;
    readonly decision: words.ReviewDecision;
  };
  readonly ProtectionClaimed: { readonly on: LocalTime };
  readonly CaseConcluded: { readonly on: LocalTime; readonly outcome: words.CaseOutcome };
  /** It was recorded wrongly: it does not count, and stays to be seen. */
  readonly CaseAnnulled: { readonly reason: string };
}
export type ActName = keyof ActsInCase;

/** What every event of a case carries, so that what is due can be kept without reading what was before. */
export interface InCase {
  readonly case: string;
  readonly duties?: readonly Duty[];
  /** Duties that nobody waits for any more. */
  readonly settles?: readonly string[];
}

export const stages = ['ahead', 'passed'] as const;
export type Stage = (typeof stages)[number];

/** Whoever must act was told: before the date, or that it passed. */
export interface Noticed extends InCase {
  readonly duty: string;
  readonly due: Instant;
  readonly stage: Stage;
  readonly to: string;
}

export type ActEvent = {
  [T in ActName]: DomainEvent<
    T,
    InCase & ActsInCase[T] & (T extends 'PersonReferred' ? { readonly referral: string } : unknown)
  >;
}[ActName];

export type CaseEvent =
  DomainEvent<'CaseOpened', InCase & Opened> | ActEvent | DomainEvent<'DutyNoticed', Noticed>;

export type OfType<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
