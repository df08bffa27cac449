import type { IntelligencePublished } from '#contracts/intelligence';
import { toTheOtherSide } from '#platform/two-sided';
import { exchangeActs, type ExchangeActs } from './exchange.acts.ts';
import type { RequestEvent } from './request.events.ts';

/** Envelopes: content is sealed before it becomes an event. What is shared names its article. */
export const intelligenceDisclosures = toTheOtherSide<RequestEvent, IntelligencePublished, ExchangeActs>(
  exchangeActs,
  {
    occurredAt: ({ data, recordedAt }) => ('asked' in data ? data.asked : recordedAt),
    legalBasis: ({ data }) =>
      'basis' in data ? `${data.basis.instrument}, ${data.basis.article}` : undefined,
  },
);
