import type {
  Amendment,
  Claim,
  Declination,
  Denunciation,
  Ending,
  EntryCorrection,
  Extension,
  InstrumentText,
  Objection,
  PartnerReport,
  Proposal,
  PublicationIn,
  Ratification,
  Rectification,
  Reserving,
  Signature,
  Suspension,
  WithdrawalOfReservation,
} from '#contracts/agreement';
import { dayOf, type CalendarDate, type Command, type Country } from '#platform/kernel';
import type { OwnActs } from '#platform/two-sided';
import type { Act } from './act.ts';
import { instrumentOf, type Instrument } from './instrument-state.ts';

/** What a text provides; which version it is follows from who proposes it. */
export type Draft = Omit<InstrumentText, 'version'>;

interface OfInstrument {
  readonly instrument: string;
  /** The day of the act, where it is entered later. */
  readonly on?: CalendarDate;
  /** Whose act it is meant to be; a country has only its own. */
  readonly party?: Country;
}

type Saying<Type extends string, Data> = Command<Type, OfInstrument & Data> & {
  /** What the other side has published, as far as it is known here: not told by the caller. */
  readonly theirs: readonly Act[];
};

export type ProposeInstrument = Saying<
  'ProposeInstrument',
  Omit<Proposal, 'parties' | 'text'> & { readonly with: Country; readonly text: Draft }
>;
export type ProposeText = Saying<'ProposeText', { readonly text: Draft }>;
export type AgreeToText = Saying<'AgreeToText', { readonly version: string }>;
export type SignInstrument = Saying<'SignInstrument', Omit<Signature, 'digest'>>;
export type NotifyRatification = Saying<'NotifyRatification', Ratification>;
export type NoteExtension = Saying<'NoteExtension', Extension>;
export type DenounceInstrument = Saying<'DenounceInstrument', Denunciation>;
export type SuspendInstrument = Saying<'SuspendInstrument', Suspension> & {
  /** What was listed to the caller as resting on it, and what rests on it now: digests, where the caller confirms a list. */
  readonly rests?: { readonly confirmed: string; readonly actual: string };
};
export type ResumeInstrument = Saying<'ResumeInstrument', Suspension>;
export type NoteAmendment = Saying<'NoteAmendment', Amendment>;
export type NoteEnd = Saying<'NoteEnd', Ending>;
export type MakeReservation = Saying<'MakeReservation', Reserving>;
export type WithdrawReservation = Saying<'WithdrawReservation', WithdrawalOfReservation>;
export type ObjectToReservation = Saying<'ObjectToReservation', Objection>;
export type DeclineInstrument = Saying<'DeclineInstrument', Declination>;
export type PublishInstrument = Saying<'PublishInstrument', PublicationIn>;
export type ReportPartnerAct = Saying<'ReportPartnerAct', PartnerReport>;
export type ClaimInstrument = Saying<'ClaimInstrument', Omit<Claim, 'parties'> & { readonly with: Country }>;
/** How the entry should read, of what is named. */
export type CorrectEntry = Saying<
  'CorrectEntry',
  Omit<EntryCorrection, 'before' | 'after'> & Partial<Pick<Proposal, 'kind' | 'title' | 'subject' | 'source'>>
>;
/** How the text should read, in full; its name stays what it is. */
export type NoteRectification = Saying<
  'NoteRectification',
  Omit<Rectification, 'version' | 'before' | 'after'> & { readonly text: Draft }
>;
export type InstrumentCommand =
  | ClaimInstrument
  | CorrectEntry
  | NoteRectification
  | ProposeInstrument
  | ProposeText
  | AgreeToText
  | SignInstrument
  | NotifyRatification
  | NoteExtension
  | DenounceInstrument
  | SuspendInstrument
  | ResumeInstrument
  | NoteAmendment
  | NoteEnd
  | MakeReservation
  | WithdrawReservation
  | ObjectToReservation
  | DeclineInstrument
  | PublishInstrument
  | ReportPartnerAct;

/** This side's half. */
export type OwnInstrument = OwnActs<Act>;

const wholes = new WeakMap<InstrumentCommand, { readonly of: OwnInstrument; readonly whole: Instrument }>();

/** What both sides have made of it, as it is known here on the day of the command: made once for all rules of a decision. */
export const wholeOf = (command: InstrumentCommand, state: OwnInstrument): Instrument => {
  const made = wholes.get(command);
  if (made?.of === state) return made.whole;
  const { data, meta, theirs } = command;
  const whole = instrumentOf(data.instrument, [...state.acts, ...theirs], dayOf(meta.now));
  wholes.set(command, { of: state, whole });
  return whole;
};
