import type {
  Acknowledgement,
  AnswerToRequest,
  Feedback,
  InformationRequest,
  Refusal,
} from '#contracts/intelligence';
import type { Country, DomainEvent, Instant } from '#platform/kernel';

/** What stands beside an event's content in its own country's store. */
interface Beside {
  /** Whom it is told: the other side. */
  readonly with: Country;
  /** The published event of the other side that it answers. */
  readonly answers?: string;
}

/** The two halves of an exchange: the asking side has the first and the last, the side asked has the others. */
export type RequestEvent =
  | DomainEvent<'InformationRequested', Beside & InformationRequest & { readonly asked: Instant }>
  | DomainEvent<'RequestAcknowledged', Beside & Acknowledgement>
  | DomainEvent<'RequestAnswered', Beside & AnswerToRequest>
  | DomainEvent<'RequestRefused', Beside & Refusal>
  | DomainEvent<'RequestClosed', Beside & Feedback>;
