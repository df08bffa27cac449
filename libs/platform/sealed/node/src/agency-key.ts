import {
  channels,
  countryOfAgency,
  type AgencyKey,
  type AgencyKeyAnnouncedV1,
  type Disclosure,
} from '#platform/contracts';
import { abideBy, type Command, type Decider, type DomainEvent, type Rule } from '#platform/kernel';

/** An agency of this country takes a new key into use: what is sealed for it from now on is sealed with this one. */
export type AgencyKeyAnnounced = DomainEvent<'AgencyKeyAnnounced', AgencyKey>;
export type AnnounceAgencyKey = Command<'AnnounceAgencyKey', Pick<AgencyKey, 'agency' | 'reason'>> & {
  /** Made here for it: what is asked is the next key, whichever that is. */
  readonly key: Pick<AgencyKey, 'keyId' | 'publicKey'>;
};

export interface KnownKey {
  readonly keyId?: string;
}

const ownAgency: Rule<AnnounceAgencyKey, KnownKey> = ({ data, meta }) =>
  countryOfAgency(data.agency) === meta.country
    ? undefined
    : { code: 'agency.not-yours', facts: { agency: data.agency, country: meta.country } };

export const agencyKey: Decider<KnownKey, AnnounceAgencyKey, AgencyKeyAnnounced> = {
  category: 'agencykey',
  initial: {},
  decide: {
    AnnounceAgencyKey: (command, state) => {
      abideBy(command, state, [ownAgency]);
      const { data, key } = command;
      return state.keyId === key.keyId ? [] : [{ type: 'AgencyKeyAnnounced', data: { ...data, ...key } }];
    },
  },
  evolve: { AgencyKeyAnnounced: (_, { data }) => ({ keyId: data.keyId }) },
};

/** Told to all: nobody could seal anything for the agency without it. */
export const agencyKeyDisclosures: Disclosure<AgencyKeyAnnounced, AgencyKeyAnnouncedV1> = {
  AgencyKeyAnnounced: ({ data, recordedAt }) => ({
    audience: 'all',
    channel: channels.keys.name,
    type: 'vecindad.keys.agency-key-announced.v1',
    occurredAt: recordedAt,
    data,
  }),
};
