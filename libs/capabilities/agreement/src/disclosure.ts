import { channels, type AgreementPublished } from '#contracts/agreement';
import type { Disclosed, Disclosure, Recorded } from '#platform/contracts';
import { audienceOf, type Country } from '#platform/kernel';
import { publishedTypes } from './act.ts';
import { actTypes, contentOf, type InstrumentEvent } from './instrument.events.ts';

/** The ledger in which a country tells the other party of an instrument. */
export const ledgerFor = (country: Country, other: Country): string =>
  `${audienceOf(country)}.${audienceOf(other)}.${channels.agreement.name}`;

/** An instrument is its two parties' business, drafts included: every act is told to the other one, and to nobody else. */
const toTheOtherParty = ({ type, data }: Recorded<InstrumentEvent>): Disclosed<AgreementPublished> => ({
  audience: audienceOf(data.with),
  channel: channels.agreement.name,
  type: publishedTypes[actTypes[type]],
  occurredAt: data.on,
  inResponseTo: data.answers,
  data: contentOf(data),
});

export const agreementDisclosures: Disclosure<InstrumentEvent, AgreementPublished> = {
  InstrumentProposed: toTheOtherParty,
  TextProposed: toTheOtherParty,
  TextAgreed: toTheOtherParty,
  InstrumentSigned: toTheOtherParty,
  RatificationNotified: toTheOtherParty,
  ExtensionNoted: toTheOtherParty,
  InstrumentDenounced: toTheOtherParty,
  InstrumentSuspended: toTheOtherParty,
  InstrumentResumed: toTheOtherParty,
};
