import type { Sealed } from '#platform/contracts';
import type {
  Acknowledgement,
  AnswerToRequest,
  Feedback,
  InformationRequest,
  OverdueNotice,
  Refusal,
} from '#contracts/intelligence';
import type { Authorisation } from '#platform/sharing';
import type { Command, Country, Instant } from '#platform/kernel';
import type { OwnActs } from '#platform/two-sided';
import type { SaidInExchange } from './exchange.acts.ts';

/** What the side asked knows of a request: it has received it. */
export interface Received {
  /** Id of the published event that asks. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly matter: InformationRequest['matter'];
  readonly basis: InformationRequest['basis'];
  readonly closed: boolean;
}

/** Known here, not told by the caller: the article as it stands, and the content as it was sealed. */
interface Shared {
  readonly authorisation?: Authorisation;
  readonly sealed: Sealed;
}

export type AskForInformation = Command<
  'AskForInformation',
  Omit<InformationRequest, 'by' | 'questions'> & {
    /** When it was asked, where it is entered later. */
    readonly asked?: Instant;
    /** Stands for the questions, so that the same command is known again. */
    readonly content: string;
  }
> &
  Shared;

export type AcknowledgeRequest = Command<'AcknowledgeRequest', Omit<Acknowledgement, 'by' | 'again'>> & {
  readonly received?: Received;
};

export type AnswerRequest = Command<
  'AnswerRequest',
  Omit<AnswerToRequest, 'by' | 'answer' | 'basis' | 'content'> & {
    readonly basis?: AnswerToRequest['basis'];
    readonly content: string;
  }
> &
  Shared & { readonly received?: Received };

export type RefuseRequest = Command<'RefuseRequest', Omit<Refusal, 'by'>> & { readonly received?: Received };

export type CloseRequest = Command<'CloseRequest', Omit<Feedback, 'by'>> & {
  /** The side asked, and its newest event. */
  readonly other?: Country;
  readonly answers?: string;
};

/** A node’s own, when the deadline of a request that its country asked has come. */
export type NoteOverdue = Command<'NoteOverdue', Omit<OverdueNotice, 'by'>> & {
  /** Whether the side asked has answered completely or refused, and its newest event. */
  readonly settled: boolean;
  readonly answers?: string;
};

export type RequestCommand =
  AskForInformation | AcknowledgeRequest | AnswerRequest | RefuseRequest | CloseRequest | NoteOverdue;

/** This side's half of an exchange. */
export type OwnRequest = OwnActs<SaidInExchange>;
