import {
  bodyKinds,
  claimedOutcomes,
  claimedStates,
  commitmentChanges,
  committeeActivities,
  decisionKinds,
  fulfilmentRules,
  itemAnswers,
  paperKinds,
  progressStates,
  sessionModes,
  sessionOutcomes,
  undertakingKinds,
  undertakingStates,
  type BodyKind,
  type ClaimedOutcome,
  type ClaimedState,
  type CommitmentChangeKind,
  type CommitteeActivity,
  type DecisionKind,
  type FulfilmentRule,
  type ItemAnswer,
  type PaperKind,
  type ProgressState,
  type SessionMode,
  type SessionOutcome,
  type UndertakingKind,
  type UndertakingState,
} from '#contracts/committee';
import {
  ClaimSourceBody,
  Day,
  Decimal,
  Flag,
  Identifier,
  ListOf,
  Nested,
  OneOf,
  Prose,
  Sha256,
  Slug,
  Text,
  Texts,
  Whole,
} from '#platform/http';
import { countries, type CalendarDate, type Country, type PartialDate } from '#platform/kernel';

/** The relations are older than their committees. */
const act = { since: '1800-01-01' } as const;
const term = { ...act, ahead: { years: 100 } } as const;
const someOf = { max: 10, optional: true, example: '2019-10' } as const;
const known = { max: 100, example: 'ec-comision-vecindad-pe' } as const;

/** Of every act. */
class ActBody {
  @OneOf(countries, { optional: true, description: 'Your own country; nobody acts for another' })
  party?: Country;
  @Day({ ...act, optional: true, description: 'The day of the act, where it is entered later' })
  on?: CalendarDate;
}

export class OfficeBody {
  @Slug({ max: 80, example: 'ec-cancilleria', description: 'Its code begins with its country' })
  office!: string;
  @Text({ optional: true }) name?: string;
}

class AuthorityBody {
  @Text({ optional: true, description: 'The instrument that does it' }) instrument?: string;
  @Text({ optional: true }) article?: string;
  @Identifier({ max: 100, optional: true, description: 'The acta of a body above' }) acta?: string;
}

class RhythmBody {
  @Whole({ min: 1, max: 120 }) everyMonths!: number;
}

class PaperBody {
  @Text({ max: 500 }) title!: string;
  @Sha256({ description: 'SHA-256 of its bytes, hex' }) digest!: string;
  @OneOf(paperKinds) kind!: PaperKind;
  @Whole({ max: 1_000_000_000_000, description: 'How many bytes it has' }) bytes!: number;
  @Identifier({ max: 20, optional: true, description: 'BCP 47' }) language?: string;
}

class SeatsBody {
  @Nested(OfficeBody, { optional: true }) chair?: OfficeBody;
  @ListOf(OfficeBody, { optional: true }) members?: OfficeBody[];
}
class SeatsOfCountryBody extends SeatsBody {
  @OneOf(countries) country!: Country;
}

class BodyTermsBody extends ActBody {
  @Prose({ max: 2000, optional: true }) mandate?: string;
  @Identifier({ ...known, optional: true, description: 'The body that it reports to' }) above?: string;
  @Nested(RhythmBody, { optional: true }) rhythm?: RhythmBody;
  @Texts({ most: 100, optional: true, description: 'Cantons, provinces, departments' })
  territory?: string[];
  @Texts({ most: 30, optional: true }) axes?: string[];
  @Whole({ max: 50, optional: true, description: 'Offices that each side has to bring; 1 unless said' })
  quorum?: number;
  @Whole({
    max: 50,
    optional: true,
    description: 'A commitment overdue through so many sessions goes to the body above',
  })
  escalatesAfter?: number;
  @Nested(ClaimSourceBody, { optional: true }) source?: ClaimSourceBody;
}

export class EstablishmentBody extends BodyTermsBody {
  @Slug({ max: 80, optional: true, description: 'The name; your country’s code is put before it' })
  id?: string;
  @OneOf(countries, { description: 'The other country of the relation' }) with!: Country;
  @OneOf(bodyKinds) kind!: BodyKind;
  @Text({ max: 500 }) title!: string;
  @Identifier({ ...someOf, description: 'When it was founded, or as much of it as is known' })
  founded?: PartialDate;
  @Nested(AuthorityBody, { optional: true }) authority?: AuthorityBody;
  @ListOf(SeatsOfCountryBody, { optional: true }) seats?: SeatsOfCountryBody[];
  @Flag({ optional: true, description: 'Invented for demonstration' }) generated?: boolean;
}

export class RecognitionBody extends ActBody {}

export class OwnSeatsBody extends ActBody {
  @Nested(OfficeBody, { optional: true }) chair?: OfficeBody;
  @ListOf(OfficeBody, { optional: true }) members?: OfficeBody[];
}

export class BodyChangeBody extends BodyTermsBody {
  @Slug({ max: 80, description: 'Both sides name it alike', example: 'zona-2026' }) change!: string;
  @Text({ max: 500, optional: true }) title?: string;
  @Identifier({ ...someOf, optional: false }) since!: PartialDate;
  @Nested(AuthorityBody) authority!: AuthorityBody;
}

export class BodyEndBody extends ActBody {
  @Identifier({ ...someOf, optional: false }) since!: PartialDate;
  @Nested(AuthorityBody) authority!: AuthorityBody;
  @Identifier({ ...known, optional: true, description: 'The body into which it was merged' }) into?: string;
  @Nested(ClaimSourceBody, { optional: true }) source?: ClaimSourceBody;
}

class MeetingBody {
  @Day(term) date!: CalendarDate;
  @OneOf(sessionModes) mode!: SessionMode;
  @Text({ optional: true }) place?: string;
  @OneOf(countries, { optional: true, description: 'Whose turn it is unless said; another is a departure' })
  host?: Country;
}

export class ConveningBody extends ActBody {
  @Slug({ max: 80, optional: true, description: 'The name; your country’s code is put before it' })
  id?: string;
  @Identifier(known) body!: string;
  @Whole({ max: 1000, optional: true }) ordinal?: number;
  @Text({ max: 500, optional: true }) title?: string;
  @Nested(MeetingBody) meeting!: MeetingBody;
  @Flag({ optional: true, description: 'Invented for demonstration' }) generated?: boolean;
}

export class MeetingProposalBody extends ActBody {
  @Nested(MeetingBody) meeting!: MeetingBody;
}

/** One source’s claim; the same name again corrects it. */
class ClaimBody extends ActBody {
  @Identifier({ max: 60, example: '1', description: 'The same name again corrects what it said' })
  claim!: string;
  @OneOf(countries, { description: 'The other country of the relation' }) with!: Country;
  @Prose({ max: 2000, optional: true }) note?: string;
  @Nested(ClaimSourceBody) source!: ClaimSourceBody;
}

export class SessionClaimBody extends ClaimBody {
  @Identifier({ ...known, optional: true }) body?: string;
  @Whole({ max: 1000, optional: true }) ordinal?: number;
  @Text({ max: 500, optional: true }) title?: string;
  @OneOf(claimedOutcomes) outcome!: ClaimedOutcome;
  @Identifier(someOf) date?: PartialDate;
  @Identifier(someOf) until?: PartialDate;
  @OneOf(sessionModes, { optional: true }) mode?: SessionMode;
  @Text({ optional: true }) place?: string;
  @OneOf(countries, { optional: true }) host?: Country;
  @Text({ max: 500, optional: true }) produced?: string;
  @Whole({ max: 10_000, optional: true, description: 'As the source counts' }) commitments?: number;
}

export class ItemBody extends ActBody {
  @Text({ max: 500 }) title!: string;
  @Prose({ max: 5000, optional: true }) text?: string;
  @Text({ optional: true }) axis?: string;
  @OneOf(committeeActivities, { optional: true }) activity?: CommitteeActivity;
}

export class ItemAnswerBody extends ActBody {
  @OneOf(itemAnswers) answer!: ItemAnswer;
  @Identifier({ max: 20, optional: true, example: 'ec-2', description: 'The item into which it is merged' })
  into?: string;
  @Prose({ max: 2000, optional: true }) reason?: string;
}

export class FilingBody extends ActBody {
  @Nested(PaperBody) paper!: PaperBody;
  @Identifier({ max: 20, optional: true, example: 'ec-2' }) item?: string;
}

export class DelegationBody extends ActBody {
  @Nested(OfficeBody) head!: OfficeBody;
  @ListOf(OfficeBody, { optional: true }) members?: OfficeBody[];
}

export class SessionRecordBody extends ActBody {
  @OneOf(sessionOutcomes) outcome!: SessionOutcome;
  @Day(act) date!: CalendarDate;
  @ListOf(OfficeBody, { optional: true, description: 'Offices of your own country' }) present?: OfficeBody[];
  @Text({ optional: true }) place?: string;
  @Prose({ max: 2000, optional: true }) reason?: string;
}

class BesideBody {
  @Identifier({ max: 20, description: 'BCP 47' }) language!: string;
  @Text({ max: 500 }) heading!: string;
  @Prose({ max: 50_000 }) text!: string;
}

class SectionBody {
  @Text({ max: 500 }) heading!: string;
  @Prose({ max: 50_000 }) text!: string;
  @Identifier({ max: 20, optional: true, description: 'BCP 47; es unless said' }) language?: string;
  @ListOf(BesideBody, { most: 10, optional: true, description: 'The same in other languages' })
  beside?: BesideBody[];
}

class DecisionBody {
  @OneOf(decisionKinds) kind!: DecisionKind;
  @Prose({ max: 5000 }) text!: string;
  @Identifier({ ...known, optional: true, description: 'Of a guideline: the body that it goes to' })
  to?: string;
  @OneOf(committeeActivities, { optional: true }) activity?: CommitteeActivity;
}

const MOST = 1e15;

class MeasureBody {
  @Text({ max: 500 }) indicator!: string;
  @Text({ max: 60 }) unit!: string;
  @Decimal({ min: -MOST, max: MOST, optional: true }) baseline?: number;
  @Decimal({ min: -MOST, max: MOST }) target!: number;
}

class LegalBasisBody {
  @Text() instrument!: string;
  @Text({ optional: true }) article?: string;
}

class CommitmentBody {
  @Prose({ max: 5000 }) text!: string;
  @Text({ optional: true }) axis?: string;
  @ListOf(OfficeBody, { description: 'Who is responsible, on one side or on both' }) offices!: OfficeBody[];
  @Day({ ...term, optional: true }) due?: CalendarDate;
  @Nested(RhythmBody, { optional: true }) rhythm?: RhythmBody;
  @Nested(MeasureBody, { optional: true }) measure?: MeasureBody;
  @Nested(LegalBasisBody, { optional: true }) basis?: LegalBasisBody;
  @Identifier({ ...known, optional: true, description: 'The session’s own body unless said' })
  watchedBy?: string;
  @Texts({ most: 100, optional: true }) territory?: string[];
  @OneOf(fulfilmentRules, { optional: true, description: 'both-report unless said' })
  fulfilled?: FulfilmentRule;
  @Identifier({ max: 100, optional: true, description: 'An earlier commitment that this promises again' })
  repeats?: string;
  @OneOf(committeeActivities, { optional: true }) activity?: CommitteeActivity;
}

class CommitmentChangeBody {
  @Identifier({ max: 100 }) commitment!: string;
  @OneOf(commitmentChanges) change!: CommitmentChangeKind;
  @Day({ ...term, optional: true }) due?: CalendarDate;
  @Identifier({ max: 100, optional: true }) into?: string;
  @Identifier({ ...known, optional: true, description: 'The body to which it is escalated' }) to?: string;
  @Prose({ max: 2000, optional: true }) reason?: string;
}

class ReportBody {
  @Identifier({ max: 100, example: 'ec-acta-gabinete-pe-16-d1' }) guideline!: string;
  @Prose({ max: 5000 }) text!: string;
}

export class RedraftBody extends ActBody {
  @Identifier({
    max: 10,
    optional: true,
    example: 'ec-1',
    description: 'The version that it is written from',
  })
  basedOn?: string;
  @ListOf(SectionBody, { most: 100 }) sections!: SectionBody[];
  @ListOf(DecisionBody, { most: 200, optional: true }) decisions?: DecisionBody[];
  @ListOf(CommitmentBody, { most: 200, optional: true }) commitments?: CommitmentBody[];
  @ListOf(CommitmentChangeBody, { most: 200, optional: true }) changes?: CommitmentChangeBody[];
  @ListOf(ReportBody, { most: 200, optional: true }) reports?: ReportBody[];
}

export class DraftBody extends RedraftBody {
  @Slug({ max: 80, optional: true, description: 'The name; your country’s code is put before it' })
  id?: string;
  @Identifier({ max: 100 }) session!: string;
  @Identifier({ max: 100, optional: true, description: 'The signed acta that this one corrects' })
  supplements?: string;
  @Flag({ optional: true, description: 'Invented for demonstration' }) generated?: boolean;
}

const version = { max: 10, description: 'As its drafter named it', example: 'co-1' };

export class ActaAgreementBody extends ActBody {
  @Identifier(version) version!: string;
}

export class ActaSignatureBody extends ActBody {
  @Identifier(version) version!: string;
  @Nested(OfficeBody, { description: 'The head of your delegation' }) office!: OfficeBody;
  @Text() place!: string;
}

export class CommitmentClaimBody extends ClaimBody {
  @Identifier({ max: 100, optional: true }) session?: string;
  @Prose({ max: 5000 }) text!: string;
  @Text({ optional: true }) axis?: string;
  @ListOf(OfficeBody, { optional: true, description: 'Where the source names one' }) offices?: OfficeBody[];
  @Identifier(someOf) due?: PartialDate;
  @Text({ max: 1000, optional: true, description: 'As the source words it' }) measure?: string;
  @OneOf(claimedStates, { optional: true }) state?: ClaimedState;
  @Identifier({ ...someOf, description: 'Of the evidence' }) stateSince?: PartialDate;
  @Identifier({ max: 100, optional: true, description: 'An earlier commitment that this promises again' })
  repeats?: string;
}

const thing = { max: 100, example: 'ec-gabinete-pe-12', description: 'Its name' } as const;

/** In a batch every line says what its claim is of. */
export class SessionClaimLine extends SessionClaimBody {
  @OneOf(['session']) of!: 'session';
  @Identifier(thing) id!: string;
}
export class CommitmentClaimLine extends CommitmentClaimBody {
  @OneOf(['commitment']) of!: 'commitment';
  @Identifier(thing) id!: string;
}

export class ProgressBody extends ActBody {
  @OneOf(progressStates) state!: ProgressState;
  @Prose({ max: 5000, optional: true }) text?: string;
  @Decimal({ min: -MOST, max: MOST, optional: true, description: 'In the unit of its measure' })
  value?: number;
  @ListOf(PaperBody, { optional: true, description: 'Papers by digest' }) evidence?: PaperBody[];
}

export class UndertakingBody extends ActBody {
  @Identifier({
    max: 100,
    description:
      'The project’s or activity’s name, which begins with your country’s code; again, it says what has changed',
    example: 'ec-eje-vial-4',
  })
  undertaking!: string;
  @OneOf(undertakingKinds) kind!: UndertakingKind;
  @Text({ max: 500 }) title!: string;
  @OneOf(undertakingStates) state!: UndertakingState;
  @Nested(OfficeBody, { optional: true, description: 'Who carries it out' }) office?: OfficeBody;
  @Text({ max: 1000, optional: true, description: 'Where more is to be read' }) uri?: string;
}
