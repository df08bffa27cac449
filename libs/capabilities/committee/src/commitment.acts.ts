import { channels, type CommitteePublished, type Told } from '#contracts/committee';
import type { Act, OwnEvent, TwoSided } from '#platform/two-sided';
import { beside, type OfAParty } from './act.ts';

/** What is said of a commitment by one side. What both decide of it stands in actas. */
export interface CommitmentActs {
  readonly claimed: Told<'commitment-claimed'>;
  readonly progressed: Told<'commitment-progressed'>;
  readonly undertaken: Told<'commitment-undertaken'>;
  readonly escalated: Told<'commitment-escalated'>;
}
export type CommitmentAct<T extends keyof CommitmentActs = keyof CommitmentActs> = Act<CommitmentActs, T>;

export const commitmentKinds = {
  claimed: {
    event: 'CommitmentClaimed',
    published: 'vecindad.committee.commitment-claimed.v1',
    by: 'owner',
    founds: ({ parties }) => parties[1],
  },
  progressed: {
    event: 'CommitmentProgressed',
    published: 'vecindad.committee.commitment-progressed.v1',
    by: 'either',
  },
  undertaken: {
    event: 'CommitmentUndertaken',
    published: 'vecindad.committee.commitment-undertaken.v1',
    by: 'either',
  },
  escalated: {
    event: 'CommitmentEscalated',
    published: 'vecindad.committee.commitment-escalated.v1',
    by: 'owner',
  },
} as const satisfies TwoSided<CommitmentActs, CommitteePublished>['kinds'];

/** A commitment: born of an acta that both sides signed, or claimed of the past by one. */
export const commitmentActs: TwoSided<CommitmentActs, CommitteePublished> = {
  named: 'commitment',
  channel: channels.committee.name,
  beside,
  kinds: commitmentKinds,
};

export type CommitmentEvent = OwnEvent<typeof commitmentKinds, CommitmentActs, OfAParty>;
