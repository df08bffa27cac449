import { abideBy, canonicalJson, dayOf, type Country, type Decider } from '#platform/kernel';
import { isAct, isSaidAgain, lastOf, newestBy, ownAct, ownActs, ownName, saying } from '#platform/two-sided';
import { instrumentActs, kinds, type Act, type ActData, type ActType } from './act.ts';
import { wholeOf, type Draft, type InstrumentCommand, type OwnInstrument } from './instrument.commands.ts';
import { sameExtended } from './exchange-of-notes.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { concludedText } from './instrument-state.ts';
import * as change from './change.rules.ts';
import * as claim from './claim.rules.ts';
import * as rules from './instrument.rules.ts';
import * as rectification from './rectification.rules.ts';
import { differenceBetween, entryOf, named } from './rectifications.ts';
import * as reservation from './reservation.rules.ts';
import * as suspension from './suspension.rules.ts';

/** What a command says, without what stands beside it. */
const saidBy = ({ data: { on: _, party: __, ...said } }: InstrumentCommand): object => said;

const event = (
  type: ActType,
  command: InstrumentCommand,
  other: Country,
  content: object,
  answers?: string,
): InstrumentEvent => {
  const { data, meta } = command;
  const told = 'note' in data ? data.note.date : 'date' in data ? data.date : dayOf(meta.now);
  const on = data.on ?? told;
  const said = { ...saidBy(command), ...content };
  return ownAct(kinds[type].event, said, { party: meta.country, with: other, on }, answers);
};

/** An act that says other than its command does: how something should read, and not what differs. */
const only = (
  type: ActType,
  { data, ...command }: InstrumentCommand,
  other: Country,
  content: object,
  answers?: string,
): InstrumentEvent => {
  const { instrument: id, on } = data;
  const note = 'note' in data ? { note: data.note } : {};
  const bare = { ...command, data: { instrument: id, ...(on ? { on } : {}), ...note } } as InstrumentCommand;
  return event(type, bare, other, content, answers);
};

const otherPartyOf = (command: InstrumentCommand, state: OwnInstrument): Country =>
  wholeOf(command, state).parties.find((party) => party !== command.meta.country)!;

/** The other party's act that proposed a version. */
const proposalOf = ({ theirs }: InstrumentCommand, other: Country, version: string): string | undefined =>
  theirs.find(({ by, data }) => by === other && 'text' in data && data.text.version === version)?.published
    ?.id;

const versionFor = (country: Country, { acts }: OwnInstrument): string =>
  ownName(country, acts.filter(isAct('proposed', 'text-proposed')).length + 1);

/** What this side's changes say, where it stands by them. */
const textStoodBy = ({ acts }: OwnInstrument): Draft | undefined => {
  const stance = lastOf(acts, 'proposed', 'text-proposed', 'text-agreed');
  if (stance?.type !== 'text-proposed') return undefined;
  const { version: _, ...draft } = stance.data.text;
  return draft;
};

/** An act that says nothing but itself: rules, and the event. */
const simply = saying<Act, InstrumentCommand, InstrumentEvent>({
  said: saidBy,
  otherOf: otherPartyOf,
  act: (type, command, other, answers) => event(type, command, other, {}, answers),
});

const { known, nobodySignsForAnother, hasPowers, concluded, notConcluded, notDenounced } = rules;
const { notEnded } = change;
/** Of the dates of every act. */
const dated = [rules.datesInReach, rules.notInFuture];
/** Of a text that somebody proposes. */
const drafted = [
  rules.namesEachOnce,
  rules.standsInTheText,
  rules.endsAfterItsEntry,
  rules.namesPartiesAgencies,
];
/** Of every act that binds the country. */
const binding = [known, nobodySignsForAnother, ...dated, hasPowers];

export const instrument: Decider<OwnInstrument, InstrumentCommand, InstrumentEvent> = {
  category: 'instrument',
  ...ownActs<ActData, InstrumentEvent, Act>(instrumentActs, (said, { party, with: to, on }) => ({
    ...said,
    by: party,
    to,
    on,
  })),
  decide: {
    ProposeInstrument: (command, state) => {
      const { with: other, text, ...facts } = command.data;
      const { meta } = command;
      const version = versionFor(meta.country, { acts: [] });
      const content = { ...facts, parties: [meta.country, other], text: { ...text, version } };
      const said = lastOf(state.acts, 'proposed')?.data;
      const { on: _, party: __, ...again } = content;
      if (said && canonicalJson(said) === canonicalJson(again)) return [];
      abideBy(command, state, [
        nobodySignsForAnother,
        rules.withNeighbour,
        rules.ownName,
        rules.notYetProposed,
        claim.withTheSame,
        ...dated,
        ...drafted,
        rules.concludedByPartiesAgencies,
        rules.namesEachPartnerOnce,
        rules.noJointMilitaryOperations,
      ]);
      return [event('proposed', command, other, content)];
    },
    ProposeText: (command, state) => {
      abideBy(command, state, [known, nobodySignsForAnother, ...dated, claim.notOfThePast]);
      if (canonicalJson(textStoodBy(state)) === canonicalJson(command.data.text)) return [];
      abideBy(command, state, [
        notConcluded,
        ...drafted,
        rules.noJointMilitaryOperations,
        rules.saysSomethingElse,
      ]);
      const text = { ...command.data.text, version: versionFor(command.meta.country, state) };
      const other = otherPartyOf(command, state);
      return [event('text-proposed', command, other, { text }, newestBy(command.theirs, other))];
    },
    AgreeToText: (command, state) => {
      const { version } = command.data;
      const whole = () => wholeOf(command, state).versions.find((one) => one.version === version)!;
      abideBy(command, state, [known, nobodySignsForAnother, ...dated, rules.knownVersion]);
      if (whole().agreedBy.includes(command.meta.country)) return [];
      abideBy(command, state, [notConcluded, rules.noJointMilitaryOperations]);
      const { digest } = whole();
      const other = otherPartyOf(command, state);
      return [event('text-agreed', command, other, { digest }, proposalOf(command, other, version))];
    },
    SignInstrument: (command, state) => {
      const { version } = command.data;
      abideBy(command, state, [...binding, rules.knownVersion, notDenounced]);
      const { digest } = wholeOf(command, state).versions.find((one) => one.version === version)!;
      if (lastOf(state.acts, 'signed')?.data.version === version) return [];
      abideBy(command, state, [notConcluded, rules.noJointMilitaryOperations]);
      const other = otherPartyOf(command, state);
      return [event('signed', command, other, { digest }, proposalOf(command, other, version))];
    },
    NotifyRatification: simply('ratification-notified', [
      ...binding,
      rules.ownSignature,
      notDenounced,
      rules.needsRatification,
      rules.notYetRatified,
      rules.notDeclined,
    ]),
    NoteExtension: (command, state) => {
      const said = state.acts
        .filter(isAct('extension-noted'))
        .findLast(({ data }) => sameExtended(data, command.data));
      if (isSaidAgain(said?.data, saidBy(command))) return [];
      abideBy(command, state, [
        ...binding,
        concluded,
        notDenounced,
        notEnded,
        rules.knownPart,
        rules.hasATerm,
        rules.notYetExchanged,
        rules.prolongs,
      ]);
      const other = otherPartyOf(command, state);
      return [event('extension-noted', command, other, {}, newestBy(command.theirs, other))];
    },
    DenounceInstrument: simply('denounced', [...binding, concluded, notDenounced]),
    SuspendInstrument: (command, state) => {
      if (suspension.suspendedByUs(command, state)) return [];
      abideBy(command, state, [...binding, rules.inForce, rules.knownArticles, suspension.restsAsConfirmed]);
      return [event('suspended', command, otherPartyOf(command, state), {})];
    },
    ResumeInstrument: (command, state) => {
      abideBy(command, state, binding);
      if (
        !suspension.suspendedByUs(command, state) &&
        isSaidAgain(lastOf(state.acts, 'resumed')?.data, saidBy(command))
      )
        return [];
      abideBy(command, state, [suspension.suspendedHere]);
      return [event('resumed', command, otherPartyOf(command, state), {})];
    },
    NoteAmendment: (command, state) => {
      const said = state.acts
        .filter(isAct('amendment-noted'))
        .findLast(({ data }) => data.exchange === command.data.exchange);
      if (isSaidAgain(said?.data, saidBy(command))) return [];
      abideBy(command, state, [
        ...binding,
        concluded,
        notDenounced,
        notEnded,
        change.notYetAmended,
        change.changesEachOnce,
        change.changesWhatIsThere,
        change.amendsWithinTheParties,
        change.amendsToNoJointMilitaryOperation,
      ]);
      const other = otherPartyOf(command, state);
      return [event('amendment-noted', command, other, {}, newestBy(command.theirs, other))];
    },
    NoteEnd: (command, state) => {
      const said = state.acts
        .filter(isAct('end-noted'))
        .findLast(({ data }) => data.exchange === command.data.exchange);
      if (isSaidAgain(said?.data, saidBy(command))) return [];
      abideBy(command, state, [...binding, concluded, notEnded, change.notItsOwnSuccessor]);
      const other = otherPartyOf(command, state);
      return [event('end-noted', command, other, {}, newestBy(command.theirs, other))];
    },
    MakeReservation: (command, state) => {
      const { meta, data } = command;
      const named = ownName(meta.country, data.reservation);
      const said = state.acts.filter(isAct('reserved')).find((one) => one.data.reservation === named);
      if (isSaidAgain(said?.data, { ...saidBy(command), reservation: named })) return [];
      abideBy(command, state, [
        ...binding,
        rules.ownSignature,
        reservation.notYetInForce,
        reservation.notYetReserved(named),
        rules.knownArticles,
      ]);
      return [event('reserved', command, otherPartyOf(command, state), { reservation: named })];
    },
    WithdrawReservation: (command, state) => {
      const said = state.acts
        .filter(isAct('reservation-withdrawn'))
        .find(({ data }) => data.reservation === command.data.reservation);
      if (isSaidAgain(said?.data, saidBy(command))) return [];
      abideBy(command, state, [...binding, reservation.ownReservation, reservation.notWithdrawn]);
      return [event('reservation-withdrawn', command, otherPartyOf(command, state), {})];
    },
    ObjectToReservation: (command, state) => {
      const said = state.acts
        .filter(isAct('objected'))
        .find(({ data }) => data.reservation === command.data.reservation);
      if (isSaidAgain(said?.data, saidBy(command))) return [];
      abideBy(command, state, [
        ...binding,
        reservation.theirReservation,
        reservation.notWithdrawn,
        reservation.inTimeToObject,
      ]);
      const other = otherPartyOf(command, state);
      const about = command.theirs.find(
        (one) => one.type === 'reserved' && one.data.reservation === command.data.reservation,
      );
      return [event('objected', command, other, {}, about?.published?.id)];
    },
    DeclineInstrument: simply('declined', [...binding, rules.ownSignature, rules.notBoundYet]),
    ReportPartnerAct: (command, state) => {
      const said = state.acts
        .filter(isAct('partner-act-reported'))
        .findLast(({ data }) => data.partner === command.data.partner && data.act === command.data.act);
      if (isSaidAgain(said?.data, saidBy(command))) return [];
      abideBy(command, state, [known, nobodySignsForAnother, ...dated, rules.knownPartner]);
      return [event('partner-act-reported', command, otherPartyOf(command, state), {})];
    },
    PublishInstrument: (command, state) => {
      if (state.acts.filter(isAct('published')).some(({ data }) => isSaidAgain(data, saidBy(command))))
        return [];
      abideBy(command, state, [known, nobodySignsForAnother, ...dated, rules.ownSignature]);
      return [event('published', command, otherPartyOf(command, state), {})];
    },
    ClaimInstrument: (command, state) => {
      const { with: other, on: _, party: __, ...said } = command.data;
      const { meta } = command;
      const content = { ...said, parties: [meta.country, other] };
      const last = state.acts
        .filter(isAct('claimed'))
        .findLast(({ data }) => data.claim === command.data.claim);
      if (last && canonicalJson(last.data) === canonicalJson(content)) return [];
      abideBy(command, state, [
        nobodySignsForAnother,
        rules.withNeighbour,
        rules.ownName,
        ...dated,
        claim.datesExist,
        claim.withTheSame,
      ]);
      const { with: ___, ...data } = command.data;
      return [event('claimed', { ...command, data } as InstrumentCommand, other, content)];
    },
    CorrectEntry: (command, state) => {
      const { instrument: id, reason, explanation, kind, title, subject, source } = command.data;
      abideBy(command, state, [
        known,
        nobodySignsForAnother,
        ...dated,
        rectification.ownEntry,
        rectification.saysWhy,
      ]);
      const stands = entryOf(wholeOf(command, state) as ReturnType<typeof entryOf>);
      const difference = differenceBetween(stands, { ...stands, ...named({ kind, title, subject, source }) });
      if (!difference) return [];
      const said = { instrument: id, reason, ...(explanation ? { explanation } : {}), ...difference };
      return [only('entry-corrected', command, otherPartyOf(command, state), said)];
    },
    NoteRectification: (command, state) => {
      const { text, on: _, party: __, ...said } = command.data;
      abideBy(command, state, [...binding, concluded, rectification.saysWhy]);
      const {
        version,
        by: ___,
        on: ____,
        agreedBy: _____,
        signedBy: ______,
        ...stands
      } = concludedText(wholeOf(command, state))!;
      const difference = differenceBetween(stands, text);
      if (!difference) return [];
      const content = { ...said, version, ...difference };
      const before = state.acts
        .filter(isAct('rectification-noted'))
        .findLast(({ data }) => data.exchange === said.exchange);
      if (before && canonicalJson(before.data) === canonicalJson(content)) return [];
      abideBy(command, state, [rectification.notYetRectified, ...drafted, rules.noJointMilitaryOperations]);
      const other = otherPartyOf(command, state);
      return [only('rectification-noted', command, other, content, newestBy(command.theirs, other))];
    },
  },
};
