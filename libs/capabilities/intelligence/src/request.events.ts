import type {
  Acknowledgement,
  AnswerToRequest,
  Feedback,
  InformationRequest,
  OverdueNotice,
  Refusal,
} from '#contracts/intelligence';
import type { DomainEvent, Instant } from '#platform/kernel';
import type { Beside } from '#platform/two-sided';

/** The two halves of an exchange: the asking side has the first and the last two, the side asked has the others. */
export type RequestEvent =
  | DomainEvent<'InformationRequested', Beside & InformationRequest & { readonly asked: Instant }>
  | DomainEvent<'RequestAcknowledged', Beside & Acknowledgement>
  | DomainEvent<'RequestAnswered', Beside & AnswerToRequest>
  | DomainEvent<'RequestRefused', Beside & Refusal>
  | DomainEvent<'RequestClosed', Beside & Feedback>
  | DomainEvent<'RequestFellOverdue', Beside & OverdueNotice>;
