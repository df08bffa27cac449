import { channels, type CommitteePublished, type Told } from '#contracts/committee';
import type { Act, OwnEvent, TwoSided } from '#platform/two-sided';
import { beside, type OfAParty } from './act.ts';

/** What each kind of act in the life of a session says. */
export interface SessionActs {
  readonly convened: Told<'session-convened'>;
  readonly claimed: Told<'session-claimed'>;
  readonly 'meeting-proposed': Told<'meeting-proposed'>;
  readonly 'item-proposed': Told<'item-proposed'>;
  readonly 'item-answered': Told<'item-answered'>;
  readonly 'paper-filed': Told<'paper-filed'>;
  readonly 'delegation-named': Told<'delegation-named'>;
  readonly recorded: Told<'session-recorded'>;
}
export type SessionAct<T extends keyof SessionActs = keyof SessionActs> = Act<SessionActs, T>;

export const sessionKinds = {
  convened: {
    event: 'SessionConvened',
    published: 'vecindad.committee.session-convened.v1',
    by: 'owner',
    founds: ({ parties }) => parties[1],
  },
  claimed: {
    event: 'SessionClaimed',
    published: 'vecindad.committee.session-claimed.v1',
    by: 'owner',
    founds: ({ parties }) => parties[1],
  },
  'meeting-proposed': {
    event: 'MeetingProposed',
    published: 'vecindad.committee.meeting-proposed.v1',
    by: 'either',
  },
  'item-proposed': {
    event: 'AgendaItemProposed',
    published: 'vecindad.committee.item-proposed.v1',
    by: 'either',
  },
  'item-answered': {
    event: 'AgendaItemAnswered',
    published: 'vecindad.committee.item-answered.v1',
    by: 'either',
  },
  'paper-filed': { event: 'PaperFiled', published: 'vecindad.committee.paper-filed.v1', by: 'either' },
  'delegation-named': {
    event: 'DelegationNamed',
    published: 'vecindad.committee.delegation-named.v1',
    by: 'either',
  },
  recorded: { event: 'SessionRecorded', published: 'vecindad.committee.session-recorded.v1', by: 'either' },
} as const satisfies TwoSided<SessionActs, CommitteePublished>['kinds'];

/** A session of a body: a fact with two sides, named by who convenes it. */
export const sessionActs: TwoSided<SessionActs, CommitteePublished> = {
  named: 'session',
  channel: channels.committee.name,
  beside,
  kinds: sessionKinds,
};

export type SessionEvent = OwnEvent<typeof sessionKinds, SessionActs, OfAParty>;
