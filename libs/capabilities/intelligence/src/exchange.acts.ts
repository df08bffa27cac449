import {
  channels,
  type Acknowledgement,
  type AnswerToRequest,
  type Feedback,
  type InformationRequest,
  type IntelligencePublished,
  type OverdueNotice,
  type Refusal,
} from '#contracts/intelligence';
import { countryOfAgency } from '#platform/contracts';
import { only, type Act, type Said, type TwoSided } from '#platform/two-sided';

const everybody = ['request', 'by'] as const;
const asking = [
  ...everybody,
  'to',
  'matter',
  'purpose',
  'basis',
  'urgency',
  'deadline',
  'generated',
] as const;
const acknowledging = [...everybody, 'expected', 'again'] as const;
const answering = [...everybody, 'answer', 'complete'] as const;
const refusing = [...everybody, 'reason'] as const;
const closing = [...everybody, 'usefulness'] as const;
const noting = [...everybody, 'deadline'] as const;

/** What is kept of each kind of act: who asks whom about what kind of matter, and how that was met. Nothing that is sealed. */
export interface ExchangeActs {
  readonly requested: Pick<InformationRequest, (typeof asking)[number]>;
  readonly acknowledged: Pick<Acknowledgement, (typeof acknowledging)[number]>;
  readonly answered: Pick<AnswerToRequest, (typeof answering)[number]>;
  readonly refused: Pick<Refusal, (typeof refusing)[number]>;
  readonly closed: Pick<Feedback, (typeof closing)[number]>;
  readonly 'fell-overdue': Pick<OverdueNotice, (typeof noting)[number]>;
}
export type ExchangeAct<T extends keyof ExchangeActs = keyof ExchangeActs> = Act<ExchangeActs, T>;
export type SaidInExchange = Said<ExchangeActs>;

/** An exchange: a fact with two sides, named by the agency that asks. It asks, says that its deadline came, closes; the other acknowledges, answers, refuses. */
export const exchangeActs: TwoSided<ExchangeActs, IntelligencePublished> = {
  named: 'request',
  channel: channels.intelligence.name,
  beside: ['asked'],
  kinds: {
    requested: {
      event: 'InformationRequested',
      published: 'vecindad.intelligence.requested.v1',
      by: 'owner',
      founds: ({ to }) => countryOfAgency(to),
      keeps: only(...asking),
    },
    acknowledged: {
      event: 'RequestAcknowledged',
      published: 'vecindad.intelligence.acknowledged.v1',
      by: 'other',
      keeps: only(...acknowledging),
    },
    answered: {
      event: 'RequestAnswered',
      published: 'vecindad.intelligence.answered.v1',
      by: 'other',
      keeps: only(...answering),
    },
    refused: {
      event: 'RequestRefused',
      published: 'vecindad.intelligence.refused.v1',
      by: 'other',
      keeps: only(...refusing),
    },
    closed: {
      event: 'RequestClosed',
      published: 'vecindad.intelligence.closed.v1',
      by: 'owner',
      keeps: only(...closing),
    },
    'fell-overdue': {
      event: 'RequestFellOverdue',
      published: 'vecindad.intelligence.fell-overdue.v1',
      by: 'owner',
      keeps: only(...noting),
    },
  },
};
