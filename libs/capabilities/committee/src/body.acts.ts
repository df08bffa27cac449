import { channels, type CommitteePublished, type Told } from '#contracts/committee';
import type { Act, OwnEvent, TwoSided } from '#platform/two-sided';
import { beside, type OfAParty } from './act.ts';

/** What each kind of act in the life of a body says. */
export interface BodyActs {
  readonly established: Told<'body-established'>;
  readonly recognised: Told<'body-recognised'>;
  readonly seated: Told<'body-seated'>;
  readonly changed: Told<'body-changed'>;
  readonly ended: Told<'body-ended'>;
}
export type BodyAct<T extends keyof BodyActs = keyof BodyActs> = Act<BodyActs, T>;

export const bodyKinds = {
  established: {
    event: 'BodyEstablished',
    published: 'vecindad.committee.body-established.v1',
    by: 'owner',
    founds: ({ parties }) => parties[1],
  },
  recognised: { event: 'BodyRecognised', published: 'vecindad.committee.body-recognised.v1', by: 'other' },
  seated: { event: 'BodySeated', published: 'vecindad.committee.body-seated.v1', by: 'either' },
  changed: { event: 'BodyChanged', published: 'vecindad.committee.body-changed.v1', by: 'either' },
  ended: { event: 'BodyEnded', published: 'vecindad.committee.body-ended.v1', by: 'either' },
} as const satisfies TwoSided<BodyActs, CommitteePublished>['kinds'];

/** A body of two countries: a fact with two sides, named by who states it. */
export const bodyActs: TwoSided<BodyActs, CommitteePublished> = {
  named: 'body',
  channel: channels.committee.name,
  beside,
  kinds: bodyKinds,
};

export type BodyEvent = OwnEvent<typeof bodyKinds, BodyActs, OfAParty>;
