import type { IntelligencePublished } from '#contracts/intelligence';
import { dueDates } from '#platform/reactions';
import { isHeard } from '#platform/two-sided';
import { exchangeActs, type ExchangeActs } from './exchange.acts.ts';

/** Of an act that is heard: nobody settles what is not theirs to settle. */
const settledBy =
  (kind: keyof ExchangeActs) =>
  (event: IntelligencePublished): { readonly subject: string; readonly settled: true } | undefined =>
    isHeard(exchangeActs, kind, event) ? { subject: event.data.request, settled: true } : undefined;

/**
 * By when requests are to be answered. One that was entered when its deadline had passed already has none here: whoever entered
 * it knew. What settles it is a complete answer, a refusal, closure; and the notice itself, else those that are never
 * answered would be looked at for ever.
 */
export const dueRequests = dueDates<IntelligencePublished>('requests', 37, {
  'vecindad.intelligence.requested.v1': (event) =>
    isHeard(exchangeActs, 'requested', event) && Date.parse(event.data.deadline) > Date.parse(event.time)
      ? { subject: event.data.request, due: event.data.deadline }
      : undefined,
  'vecindad.intelligence.answered.v1': (event) =>
    event.data.complete ? settledBy('answered')(event) : undefined,
  'vecindad.intelligence.refused.v1': settledBy('refused'),
  'vecindad.intelligence.closed.v1': settledBy('closed'),
  'vecindad.intelligence.fell-overdue.v1': settledBy('fell-overdue'),
});
