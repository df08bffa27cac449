import { channels, type IntelligencePublished } from '#contracts/intelligence';
import {
  nothing,
  type AgencyKeyAnnouncedV1,
  type Basis,
  type Disclosed,
  type Disclosure,
} from '#platform/contracts';
import { audienceOf, type Country } from '#platform/kernel';
import { agencyKeyDisclosures, type AgencyKeyAnnounced } from './agency-key.ts';
import type { OpeningEvent } from './opening.ts';
import type { RequestEvent } from './request.events.ts';

/** The ledger in which a country tells the other side of an exchange. */
export const ledgerFor = (country: Country, other: Country): string =>
  `${audienceOf(country)}.${audienceOf(other)}.${channels.intelligence.name}`;

const named = ({ instrument, article }: Basis): string => `${instrument}, ${article}`;

const toTheOtherSide = <P extends IntelligencePublished>(
  type: P['type'],
  occurredAt: string,
  { with: other, answers, ...data }: { readonly with: Country; readonly answers?: string } & P['data'],
  basis?: Basis,
): Disclosed<P> => ({
  audience: audienceOf(other),
  channel: channels.intelligence.name,
  type,
  occurredAt,
  ...(basis ? { legalBasis: named(basis) } : {}),
  inResponseTo: answers,
  data: data,
});

/** Envelopes: content is sealed before it becomes an event. Who opened what, or was refused it, stays at home. */
export const intelligenceDisclosures: Disclosure<
  RequestEvent | OpeningEvent | AgencyKeyAnnounced,
  IntelligencePublished | AgencyKeyAnnouncedV1
> = {
  InformationRequested: ({ data: { asked, ...data } }) =>
    toTheOtherSide('vecindad.intelligence.requested.v1', asked, data, data.basis),
  RequestAcknowledged: ({ data, recordedAt }) =>
    toTheOtherSide('vecindad.intelligence.acknowledged.v1', recordedAt, data),
  RequestAnswered: ({ data, recordedAt }) =>
    toTheOtherSide('vecindad.intelligence.answered.v1', recordedAt, data, data.basis),
  RequestRefused: ({ data, recordedAt }) =>
    toTheOtherSide('vecindad.intelligence.refused.v1', recordedAt, data),
  RequestClosed: ({ data, recordedAt }) =>
    toTheOtherSide('vecindad.intelligence.closed.v1', recordedAt, data),
  ContentOpened: nothing,
  OpeningRefused: nothing,
  ...agencyKeyDisclosures,
};
