import type { Told } from '#contracts/committee';
import { dayOf, firstDayOf, type Country, type Decider, type Rule } from '#platform/kernel';
import { ownActs, type OwnActs } from '#platform/two-sided';
import { actOf } from './act.ts';
import {
  commitmentActs,
  type CommitmentAct,
  type CommitmentActs,
  type CommitmentEvent,
} from './commitment.acts.ts';
import { sayingsOf, type Birth } from './commitment.state.ts';
import { causeOf } from './escalation.ts';
import * as common from './common.rules.ts';
import { sayingOf, type Saying } from './saying.ts';

/** With the acta that made it, as it is known here: not told by the caller. */
type CommitmentSaying<Type extends string, Data> = Saying<Type, Data, CommitmentAct> & {
  readonly birth?: Birth;
};

export type ClaimCommitment = CommitmentSaying<
  'ClaimCommitment',
  Omit<Told<'commitment-claimed'>, 'parties'> & { readonly with: Country }
>;
export type ReportProgress = CommitmentSaying<'ReportProgress', Told<'commitment-progressed'>>;
export type Undertake = CommitmentSaying<'Undertake', Told<'commitment-undertaken'>>;
/** Of the node itself, when one of its country's commitments went to the body above. */
export type NoteEscalation = CommitmentSaying<'NoteEscalation', Told<'commitment-escalated'>>;
export type CommitmentCommand = ClaimCommitment | ReportProgress | Undertake | NoteEscalation;

type Half = OwnActs<CommitmentAct>;
type Always = Rule<CommitmentCommand, Half>;

const partiesOf = (command: CommitmentCommand, { acts }: Half): readonly Country[] => {
  if (command.type === 'ClaimCommitment') return [command.meta.country, command.data.with];
  return command.birth?.parties ?? sayingsOf(command.data.commitment, [...acts, ...command.theirs]).parties;
};

/** Made by an acta that both have signed, or claimed of the past: of nothing else is there progress. */
const known: Always = (command, state) => {
  const acts = [...state.acts, ...command.theirs];
  const there = command.birth !== undefined || acts.some(({ type }) => type === 'claimed');
  return there && partiesOf(command, state).includes(command.meta.country)
    ? undefined
    : { code: 'commitment.unknown', facts: { commitment: command.data.commitment } };
};

/** What both have signed is nobody's claim. */
const notOfAnActa: Rule<ClaimCommitment, Half> = ({ data, birth }) =>
  birth && { code: 'commitment.of-an-acta', facts: { commitment: data.commitment, acta: birth.acta } };

const officesOfParties: Rule<ClaimCommitment, Half> = (command, state) =>
  common.officesOf(
    partiesOf(command, state),
    command.data.offices.map((one) => ['offices', one] as const),
  );

const notBeforeItWasMade: Rule<ReportProgress, Half> = ({ data, meta, birth }) => {
  const on = data.on ?? dayOf(meta.now);
  return birth && on < birth.on
    ? { code: 'commitment.progress-before-made', facts: { field: 'on', on, made: birth.on } }
    : undefined;
};

const stateOfThePast: Rule<ClaimCommitment, Half> = ({ data: { stateSince }, meta }) =>
  stateSince !== undefined && firstDayOf(stateSince) > dayOf(meta.now)
    ? { code: 'committee.date-in-future', facts: { field: 'stateSince', date: stateSince } }
    : undefined;

const notItself: Rule<ClaimCommitment, Half> = ({ data }) =>
  data.repeats === data.commitment
    ? { code: 'commitment.repeats-itself', facts: { field: 'repeats', commitment: data.commitment } }
    : undefined;

/** Whoever carries it out is of the country that says so. */
const officeOfOwn: Rule<Undertake, Half> = ({ data, meta }) =>
  common.officesOf([meta.country], [['office', data.office]]);

const says = sayingOf<CommitmentActs, CommitmentAct, CommitmentCommand, CommitmentEvent>(commitmentActs, {
  otherOf: (command, state) => partiesOf(command, state).find((party) => party !== command.meta.country)!,
});

const usual = [common.nobodyActsForAnother, common.notInFuture];

export const commitment: Decider<Half, CommitmentCommand, CommitmentEvent> = {
  category: 'commitment',
  ...ownActs<CommitmentActs, CommitmentEvent, CommitmentAct>(commitmentActs, actOf),
  decide: {
    ClaimCommitment: says<'claimed', ClaimCommitment>('claimed', {
      rules: [
        common.withNeighbour,
        common.ownName('commitment'),
        ...usual,
        notOfAnActa,
        common.datesExist,
        officesOfParties,
        stateOfThePast,
        notItself,
      ],
      matter: ({ claim }) => claim,
      also: ({ data, meta }) => ({ parties: [meta.country, data.with] }),
    }),
    ReportProgress: says<'progressed', ReportProgress>('progressed', {
      rules: [known, ...usual, notBeforeItWasMade],
      ofItsDay: true,
    }),
    Undertake: says<'undertaken', Undertake>('undertaken', {
      rules: [known, common.ownName('undertaking', 'undertaking'), ...usual, officeOfOwn],
      matter: ({ undertaking }) => undertaking,
    }),
    NoteEscalation: says<'escalated', NoteEscalation>('escalated', {
      rules: [known, ...usual],
      matter: causeOf,
    }),
  },
};
