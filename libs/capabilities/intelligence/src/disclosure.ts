import type { IntelligencePublished } from '#contracts/intelligence';
import { nothing, type AgencyKeyAnnouncedV1, type Disclosure } from '#platform/contracts';
import { toTheOtherSide } from '#platform/two-sided';
import { agencyKeyDisclosures, type AgencyKeyAnnounced } from './agency-key.ts';
import { exchangeActs, type ExchangeActs } from './exchange.acts.ts';
import type { OpeningEvent } from './opening.ts';
import type { RequestEvent } from './request.events.ts';

/** Envelopes: content is sealed before it becomes an event. What is shared names its article. */
const requestDisclosures = toTheOtherSide<RequestEvent, IntelligencePublished, ExchangeActs>(exchangeActs, {
  occurredAt: ({ data, recordedAt }) => ('asked' in data ? data.asked : recordedAt),
  legalBasis: ({ data }) => ('basis' in data ? `${data.basis.instrument}, ${data.basis.article}` : undefined),
});

/** Who opened what, or was refused it, stays at home. */
export const intelligenceDisclosures: Disclosure<
  RequestEvent | OpeningEvent | AgencyKeyAnnounced,
  IntelligencePublished | AgencyKeyAnnouncedV1
> = {
  ...requestDisclosures,
  ContentOpened: nothing,
  OpeningRefused: nothing,
  ...agencyKeyDisclosures,
};
