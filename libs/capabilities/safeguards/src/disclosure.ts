import { channels, type CountsPublishedV1 } from '#contracts/safeguards';
import { nothing, type Disclosure } from '#platform/contracts';
import type { CaseEvent } from './case.events.ts';
import type { CaseLookedAt } from './case-looks.ts';
import type { CountsPublished } from './month-counts.ts';

/** Of cases nothing leaves the country: not that there is one, nor whose. What is published are counts of months, and of protected persons none. */
export const safeguardsDisclosures: Disclosure<
  CaseEvent | CaseLookedAt | CountsPublished,
  CountsPublishedV1
> = {
  CaseOpened: nothing,
  PersonHeard: nothing,
  DecisionNotified: nothing,
  RemedyExplained: nothing,
  RemedyLodged: nothing,
  RemedyDecided: nothing,
  PersonReferred: nothing,
  ReferralReceived: nothing,
  ReferralConcluded: nothing,
  ConsularRightExplained: nothing,
  ConsulNotified: nothing,
  CounselAssigned: nothing,
  InterpreterAssigned: nothing,
  JudgeReviewed: nothing,
  ProtectionClaimed: nothing,
  CaseConcluded: nothing,
  CaseAnnulled: nothing,
  DutyNoticed: nothing,
  CaseLookedAt: nothing,
  // At a full quarter of an hour: when they were written down depends on how much there was to count.
  CountsPublished: ({ data: { takenAt, toldAt, months } }) => ({
    audience: 'all',
    channel: channels.safeguards.name,
    type: 'vecindad.safeguards.counts-published.v1',
    occurredAt: takenAt,
    time: toldAt,
    data: { months },
  }),
};
