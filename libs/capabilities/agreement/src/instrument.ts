import { abideBy, canonicalJson, dayOf, type Country, type Decider, type Rule } from '#platform/kernel';
import { isAct, type ActData, type ActType } from './act.ts';
import {
  wholeOf,
  type DenounceInstrument,
  type Draft,
  type InstrumentCommand,
  type NotifyRatification,
  type OwnHalf,
} from './instrument.commands.ts';
import { actOf, actTypes, type InstrumentEvent } from './instrument.events.ts';
import * as rules from './instrument.rules.ts';

const event = (
  type: InstrumentEvent['type'],
  command: InstrumentCommand,
  other: Country,
  content: object,
  answers?: string,
): InstrumentEvent[] => {
  const { on, party: _, ...told } = command.data;
  const data = {
    ...told,
    ...content,
    party: command.meta.country,
    with: other,
    on: on ?? ('note' in told ? told.note.date : dayOf(command.meta.now)),
    ...(answers ? { answers } : {}),
  };
  return [{ type, data } as unknown as InstrumentEvent];
};

const otherPartyOf = (command: InstrumentCommand, state: OwnHalf): Country =>
  wholeOf(command, state).parties.find((party) => party !== command.meta.country)!;

/** The newest published act of the other party; of a version, the one that proposed it. What a third country says is never answered. */
const newest = ({ theirs }: InstrumentCommand, other: Country): string | undefined =>
  theirs.findLast(({ by }) => by === other)?.told?.id;
const proposalOf = ({ theirs }: InstrumentCommand, other: Country, version: string): string | undefined =>
  theirs.find(({ by, data }) => by === other && 'text' in data && data.text.version === version)?.told?.id;

const versionFor = (country: Country, { acts }: OwnHalf): string =>
  `${country.toLowerCase()}-${acts.filter(({ data }) => 'text' in data).length + 1}`;

const lastOf = <T extends ActType>(type: T, { acts }: OwnHalf): ActData[T] | undefined =>
  acts.filter((act) => act.type === type).at(-1)?.data as ActData[T] | undefined;

/** What this side's changes say, where it stands by them. */
const textStoodBy = ({ acts }: OwnHalf): Draft | undefined => {
  const stance = acts.findLast(isAct('proposed', 'text-proposed', 'text-agreed'));
  if (stance?.type !== 'text-proposed') return undefined;
  const { version: _, ...draft } = stance.data.text;
  return draft;
};

/** Told again: what it says is what this side said last in that matter. */
const isRepeated = (
  said: object | undefined,
  { data: { on: _, party: __, ...told } }: InstrumentCommand,
): boolean => said !== undefined && canonicalJson({ ...said, ...told }) === canonicalJson(said);

/** An act that says nothing but itself: rules, and the event. */
const simply =
  <C extends NotifyRatification | DenounceInstrument>(
    type: 'RatificationNotified' | 'InstrumentDenounced',
    abiding: readonly Rule<InstrumentCommand, OwnHalf>[],
  ) =>
  (command: C, state: OwnHalf): InstrumentEvent[] => {
    if (isRepeated(lastOf(actTypes[type], state), command)) return [];
    abideBy<InstrumentCommand, OwnHalf>(command, state, abiding);
    const other = otherPartyOf(command, state);
    return event(type, command, other, {}, newest(command, other));
  };

const { known, nobodySignsForAnother, hasPowers, concluded, notConcluded, notDenounced } = rules;
/** Of the dates of every act. */
const dated = [rules.datesInReach, rules.notInFuture];
/** Of every act that binds the country. */
const binding = [known, nobodySignsForAnother, ...dated, hasPowers];

export const instrument: Decider<OwnHalf, InstrumentCommand, InstrumentEvent> = {
  category: 'instrument',
  initial: { acts: [] },
  decide: {
    ProposeInstrument: (command, state) => {
      const { with: other, text, ...facts } = command.data;
      const { meta } = command;
      const version = versionFor(meta.country, { acts: [] });
      const content = { ...facts, parties: [meta.country, other], text: { ...text, version } };
      const said = lastOf('proposed', state);
      const { on: _, party: __, ...again } = content;
      if (said && canonicalJson(said) === canonicalJson(again)) return [];
      abideBy(command, state, [
        nobodySignsForAnother,
        rules.withNeighbour,
        rules.ownName,
        rules.notYetProposed,
        ...dated,
        rules.namesPartiesAgencies,
        rules.noJointMilitaryOperations,
      ]);
      return event('InstrumentProposed', command, other, content);
    },
    ProposeText: (command, state) => {
      abideBy(command, state, [known, nobodySignsForAnother, ...dated]);
      if (canonicalJson(textStoodBy(state)) === canonicalJson(command.data.text)) return [];
      abideBy(command, state, [
        notConcluded,
        rules.namesPartiesAgencies,
        rules.noJointMilitaryOperations,
        rules.saysSomethingElse,
      ]);
      const text = { ...command.data.text, version: versionFor(command.meta.country, state) };
      const other = otherPartyOf(command, state);
      return event('TextProposed', command, other, { text }, newest(command, other));
    },
    AgreeToText: (command, state) => {
      const { version } = command.data;
      const whole = () => wholeOf(command, state).versions.find((one) => one.version === version)!;
      abideBy(command, state, [known, nobodySignsForAnother, ...dated, rules.knownVersion]);
      if (whole().agreedBy.includes(command.meta.country)) return [];
      abideBy(command, state, [notConcluded, rules.noJointMilitaryOperations]);
      const { digest } = whole();
      const other = otherPartyOf(command, state);
      return event('TextAgreed', command, other, { digest }, proposalOf(command, other, version));
    },
    SignInstrument: (command, state) => {
      const { version } = command.data;
      abideBy(command, state, [...binding, rules.knownVersion, notDenounced]);
      const { digest } = wholeOf(command, state).versions.find((one) => one.version === version)!;
      if (lastOf('signed', state)?.version === version) return [];
      abideBy(command, state, [notConcluded, rules.noJointMilitaryOperations]);
      const other = otherPartyOf(command, state);
      return event('InstrumentSigned', command, other, { digest }, proposalOf(command, other, version));
    },
    NotifyRatification: simply('RatificationNotified', [
      ...binding,
      rules.ownSignature,
      notDenounced,
      rules.needsRatification,
      rules.notYetRatified,
    ]),
    NoteExtension: (command, state) => {
      const said = state.acts
        .map(({ type, data }) => (type === 'extension-noted' ? data : undefined))
        .filter((data) => data?.exchange === command.data.exchange)
        .at(-1);
      if (isRepeated(said, command)) return [];
      abideBy(command, state, [
        ...binding,
        concluded,
        notDenounced,
        rules.hasATerm,
        rules.notYetExchanged,
        rules.prolongs,
      ]);
      const other = otherPartyOf(command, state);
      return event('ExtensionNoted', command, other, {}, newest(command, other));
    },
    DenounceInstrument: simply('InstrumentDenounced', [...binding, concluded, notDenounced]),
    SuspendInstrument: (command, state) => {
      if (rules.suspendedByUs(state)) return [];
      abideBy(command, state, [...binding, rules.inForce]);
      return event('InstrumentSuspended', command, otherPartyOf(command, state), {});
    },
    ResumeInstrument: (command, state) => {
      abideBy(command, state, binding);
      if (!rules.suspendedByUs(state) && isRepeated(lastOf('resumed', state), command)) return [];
      abideBy(command, state, [rules.suspendedHere]);
      return event('InstrumentResumed', command, otherPartyOf(command, state), {});
    },
  },
  evolve: Object.fromEntries(
    Object.keys(actTypes).map((type) => [
      type,
      ({ acts }: OwnHalf, happened: InstrumentEvent): OwnHalf => ({ acts: [...acts, actOf(happened)] }),
    ]),
  ) as unknown as Decider<OwnHalf, InstrumentCommand, InstrumentEvent>['evolve'],
};
