import { channels, type CommitteePublished, type Told } from '#contracts/committee';
import type { Act, OwnEvent, TwoSided } from '#platform/two-sided';
import { beside, type OfAParty } from './act.ts';

/** What each kind of act in the life of an acta says. */
export interface ActaActs {
  readonly drafted: Told<'acta-drafted'>;
  readonly redrafted: Told<'acta-redrafted'>;
  readonly agreed: Told<'acta-agreed'>;
  readonly signed: Told<'acta-signed'>;
}
export type ActaAct<T extends keyof ActaActs = keyof ActaActs> = Act<ActaActs, T>;

export const actaKinds = {
  drafted: {
    event: 'ActaDrafted',
    published: 'vecindad.committee.acta-drafted.v1',
    by: 'owner',
    founds: ({ parties }) => parties[1],
  },
  redrafted: { event: 'ActaRedrafted', published: 'vecindad.committee.acta-redrafted.v1', by: 'either' },
  agreed: { event: 'ActaAgreed', published: 'vecindad.committee.acta-agreed.v1', by: 'either' },
  signed: { event: 'ActaSigned', published: 'vecindad.committee.acta-signed.v1', by: 'either' },
} as const satisfies TwoSided<ActaActs, CommitteePublished>['kinds'];

/** The acta of a session: a fact with two sides, named by who drafts it first. */
export const actaActs: TwoSided<ActaActs, CommitteePublished> = {
  named: 'acta',
  channel: channels.committee.name,
  beside,
  kinds: actaKinds,
};

export type ActaEvent = OwnEvent<typeof actaKinds, ActaActs, OfAParty>;
