import { nothing, type AgencyKeyAnnouncedV1, type Disclosure } from '#platform/contracts';
import { agencyKeyDisclosures, type AgencyKeyAnnounced } from './agency-key.ts';
import type { OpeningEvent } from './opening.ts';

/** Keys are told to all. Who opened what, or was refused it, stays at home. */
export const sealedDisclosures: Disclosure<OpeningEvent | AgencyKeyAnnounced, AgencyKeyAnnouncedV1> = {
  ContentOpened: nothing,
  OpeningRefused: nothing,
  ...agencyKeyDisclosures,
};
