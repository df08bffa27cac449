import type { CommitteePublished } from '#contracts/committee';
import { nothing } from '#platform/contracts';
import { toTheOtherSide, type TwoSided } from '#platform/two-sided';
import { actaActs, type ActaActs, type ActaEvent } from './acta.acts.ts';
import { bodyActs, type BodyActs, type BodyEvent } from './body.acts.ts';
import { commitmentActs, type CommitmentActs, type CommitmentEvent } from './commitment.acts.ts';
import { sessionActs, type SessionActs, type SessionEvent } from './session.acts.ts';

type CommitteeEvent = BodyEvent | SessionEvent | ActaEvent | CommitmentEvent;

const told = <E extends CommitteeEvent, Acts>(thing: TwoSided<Acts, CommitteePublished>) =>
  toTheOtherSide<E, CommitteePublished, Acts>(thing, { occurredAt: ({ data }) => data.on });

/** Bodies, sessions, actas and commitments are the business of the two countries of a relation, drafts included; who holds an office is nobody else's. */
export const committeeDisclosures = {
  ...told<BodyEvent, BodyActs>(bodyActs),
  ...told<SessionEvent, SessionActs>(sessionActs),
  ...told<ActaEvent, ActaActs>(actaActs),
  ...told<CommitmentEvent, CommitmentActs>(commitmentActs),
  OfficeHeld: nothing,
};
