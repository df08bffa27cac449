import {
  activities,
  changesOfArticles,
  consents,
  entryErrors,
  instrumentKinds,
  LONGEST_TEXT,
  partKinds,
  partnerActs,
  registers,
  type Activity,
  type ChangeOfArticle,
  type Consent,
  type EntryError,
  type InstrumentKind,
  type PartKind,
  type PartnerAct,
  type Register,
} from '#contracts/agreement';
import { subjectMatters, type SubjectMatter } from '#platform/contracts';
import {
  ClaimSourceBody,
  Day,
  Flag,
  Identifier,
  Identifiers,
  ListOf,
  Nested,
  OneOf,
  Prose,
  Sha256,
  Slug,
  SomeOf,
  SourceBody,
  Text,
  Whole,
} from '#platform/http';
import { countries, type CalendarDate, type Country, type PartialDate } from '#platform/kernel';

/** These republics' first treaties are of the 1820s. */
const act = { since: '1800-01-01' } as const;
const term = { ...act, ahead: { years: 100 } } as const;

class EntryIntoForceBody {
  @OneOf(['signature', 'ratification'], {
    description: 'Counted from the later signature, or from the later note of ratification',
  })
  by!: 'signature' | 'ratification';
  @Whole({ max: 3650, optional: true, description: 'Days after that' }) days?: number;
  @Day({ ...term, optional: true, description: 'Not before this day' }) notBefore?: CalendarDate;
  @Flag({ optional: true, description: 'Applied provisionally from the later signature' })
  provisionally?: boolean;
}

class ClauseBody {
  @Identifier({ example: 'art. 4' }) article!: string;
  @SomeOf(subjectMatters) matters!: SubjectMatter[];
  @Identifiers({
    max: 60,
    description: 'Codes of both parties’ agencies',
    example: ['ec-policia', 'co-policia'],
  })
  agencies!: string[];
}

const PART = { max: 100, example: 'anexo 4' } as const;

class PartBody {
  @Identifier({ ...PART, description: 'What the instrument calls it' }) part!: string;
  @OneOf(partKinds) kind!: PartKind;
  @Text({ max: 500 }) title!: string;
  @Day({ ...term, optional: true, description: 'Last day of its own term; the instrument’s unless said' })
  until?: CalendarDate;
}

class ArticleBody {
  @Identifier({ example: 'art. 4' }) article!: string;
  @Prose({ max: 20_000, optional: true }) text?: string;
  @Identifier({ ...PART, optional: true, description: 'The part that it stands in, and ends with' })
  part?: string;
  @SomeOf(activities, { optional: true, description: 'What the parties do under it' })
  activities?: Activity[];
}

export class TextBody {
  @Prose({
    max: LONGEST_TEXT,
    optional: true,
    description: 'The text itself, its line ends as line feeds; its digest is then computed',
  })
  content?: string;
  @Sha256({ optional: true, description: 'SHA-256 of the text’s UTF-8 bytes, hex' }) digest?: string;
  @Identifier({ max: 20, optional: true, description: 'BCP 47; es unless said' }) language?: string;
  @Text({ max: 1000, optional: true, description: 'Where the text is' }) uri?: string;
  @Nested(EntryIntoForceBody) entryIntoForce!: EntryIntoForceBody;
  @Day({ ...term, optional: true, description: 'Last day of the term; indefinite unless said' })
  until?: CalendarDate;
  @Whole({ max: 120, optional: true, description: 'Months from denunciation to its effect; 6 unless said' })
  noticeMonths?: number;
  @SomeOf(activities, { description: 'What the parties would do' }) activities!: Activity[];
  @ListOf(ClauseBody, { description: 'Articles under which agencies may share' }) authorises!: ClauseBody[];
  @ListOf(PartBody, { optional: true, description: 'What has a term of its own' }) parts?: PartBody[];
  @ListOf(ArticleBody, { most: 200, optional: true, description: 'All articles, or none' })
  articles?: ArticleBody[];
  @Text({ optional: true, description: 'Who keeps the original' }) depositary?: string;
}

/** Of every act. */
class ActBody {
  @OneOf(countries, { optional: true, description: 'Your own country; nobody acts for another' })
  party?: Country;
  @Day({ ...act, optional: true, description: 'The day of the act, where it is entered later' })
  on?: CalendarDate;
}

class PartnerBody {
  @Slug({ description: 'A short name', example: 'be' }) partner!: string;
  @Text() name!: string;
}

export class ProposalBody extends ActBody {
  @Slug({ max: 50, optional: true, description: 'The name; your country’s code is put before it' })
  id?: string;
  @OneOf(countries, { description: 'The other party' }) with!: Country;
  @OneOf(instrumentKinds) kind!: InstrumentKind;
  @Text({ max: 500 }) title!: string;
  @Prose({ max: 2000 }) subject!: string;
  @Nested(TextBody) text!: TextBody;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
  @Flag({ optional: true, description: 'Invented for demonstration' }) generated?: boolean;
  @Identifiers({
    max: 60,
    optional: true,
    description: 'Codes of the agencies that conclude it, where the States do not',
    example: ['ec-fiscalia', 'co-fiscalia'],
  })
  agencies?: string[];
  @ListOf(PartnerBody, { optional: true, description: 'Further parties, which have no node' })
  partners?: PartnerBody[];
}

export class CounterProposalBody extends ActBody {
  @Nested(TextBody) text!: TextBody;
}

const version = { max: 10, description: 'As the text’s proposer named it', example: 'co-1' };

export class AgreementBody extends ActBody {
  @Identifier(version) version!: string;
}

export class SignatureBody extends ActBody {
  @Identifier(version) version!: string;
  @Text() place!: string;
  @Text({ description: 'The office of who binds the country' }) representative!: string;
  @Text({ optional: true, description: 'Reference, where the representative is not of the foreign ministry' })
  fullPowers?: string;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
}

class NoteBody {
  @Identifier({ max: 100, description: 'In the sender’s register' }) number!: string;
  @Day(act) date!: CalendarDate;
}

export class RatificationBody extends ActBody {
  @Nested(NoteBody) note!: NoteBody;
  @OneOf(consents, { optional: true, description: 'By which act; ratification unless said' })
  consent?: Consent;
  @Text({ optional: true, description: 'The law or decree that approved it at home' }) norm?: string;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
}

export class ExtensionBody extends ActBody {
  @Slug({ description: 'The exchange of notes; both sides name it alike', example: 'canje-2014' })
  exchange!: string;
  @Identifier({ ...PART, optional: true, description: 'The part it extends; the instrument unless said' })
  part?: string;
  @Day({ ...term, description: 'New last day of the term' }) until!: CalendarDate;
  @Nested(NoteBody) note!: NoteBody;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
}

export class DenunciationBody extends ActBody {
  @Nested(NoteBody) note!: NoteBody;
  @Prose({ max: 2000 }) reason!: string;
}

/** By article, where articles are named. */
export class ReasonBody extends ActBody {
  @Prose({ max: 2000 }) reason!: string;
  @Identifiers({
    max: 200,
    optional: true,
    description: 'These articles; the whole instrument unless said',
    example: ['art. 4'],
  })
  articles?: string[];
}

export class SuspensionBody extends ReasonBody {
  @Sha256({
    optional: true,
    description: '`digest` of what rests on it, as it was listed: refused where that has changed since',
  })
  confirms?: string;
}

class SharingBody {
  @SomeOf(subjectMatters) matters!: SubjectMatter[];
  @Identifiers({ max: 60, example: ['ec-policia', 'co-policia'] }) agencies!: string[];
}

class ChangeBody extends ArticleBody {
  @OneOf(changesOfArticles) change!: ChangeOfArticle;
  @Nested(SharingBody, {
    optional: true,
    description: 'What agencies may share under it from then on; as before unless said',
  })
  authorises?: SharingBody;
}

/** This country's note of an exchange of notes. */
class NotedBody extends ActBody {
  @Slug({ description: 'The exchange of notes; both sides name it alike', example: 'canje-2026' })
  exchange!: string;
  @Nested(NoteBody) note!: NoteBody;
  @Day({ ...term, optional: true, description: 'From this day on; from the later note unless said' })
  from?: CalendarDate;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
}

export class AmendmentBody extends NotedBody {
  @ListOf(ChangeBody) changes!: ChangeBody[];
}

export class EndBody extends NotedBody {
  @Slug({ max: 100, optional: true, description: 'The instrument that takes its place' })
  successor?: string;
}

export class ReservationBody extends ActBody {
  @Slug({ description: 'The name; your country’s code is put before it' }) reservation!: string;
  @Identifiers({ max: 200, example: ['art. 4'] }) articles!: string[];
  @Prose({ max: 20_000 }) statement!: string;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
}

const RESERVATION = { max: 100, description: 'Its name', example: 'co-reserva-1' } as const;

export class ReservationWithdrawalBody extends ActBody {
  @Slug(RESERVATION) reservation!: string;
  @Nested(NoteBody) note!: NoteBody;
}

export class ObjectionBody extends ActBody {
  @Slug(RESERVATION) reservation!: string;
  @Nested(NoteBody) note!: NoteBody;
  @Prose({ max: 2000 }) reason!: string;
}

export class PartnerReportBody extends ActBody {
  @Slug({ description: 'The further party', example: 'be' }) partner!: string;
  @OneOf(partnerActs) act!: PartnerAct;
  @Day({ ...act, description: 'When it acted' }) day!: CalendarDate;
  @Nested(SourceBody) source!: SourceBody;
}

export class PublicationBody extends ActBody {
  @OneOf(registers) register!: Register;
  @Text({ description: 'What it is called' }) name!: string;
  @Identifier({ max: 100, description: 'The issue, or the number of registration' }) number!: string;
  @Day(act) date!: CalendarDate;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
}

const SOME_OF = { max: 10, optional: true, example: '2019-10' } as const;

export class ClaimBody extends ActBody {
  @Identifier({ max: 100, example: '1', description: 'The same name again corrects what it said' })
  claim!: string;
  @OneOf(countries, { description: 'The other party' }) with!: Country;
  @Text({ max: 500 }) title!: string;
  @Text({ max: 100, description: 'A code; any may come', example: 'convention' }) kind!: string;
  @Text({ max: 500, optional: true, description: 'Who concluded it, where not just the two States' })
  concludedBy?: string;
  @Identifier({ ...SOME_OF, description: 'As much of the day as is known' }) signedOn?: PartialDate;
  @Text({ optional: true }) place?: string;
  @Identifier({ ...SOME_OF, description: 'As much of the day as is known' }) inForceOn?: PartialDate;
  @Text({ max: 500, optional: true, description: 'As the source words it' }) term?: string;
  @Text({ max: 1000, optional: true, description: 'What changed, extended or replaced it' })
  changedBy?: string;
  @Prose({ max: 2000, optional: true }) subject?: string;
  @Text({ max: 1000, optional: true, description: 'Of which the source speaks' }) articles?: string;
  @Identifier({ max: 100, optional: true, description: 'The session that it is of' }) session?: string;
  @Identifier({ ...PART, optional: true, description: 'The part that the source speaks of' }) part?: string;
  @Slug({ optional: true, description: 'The exchange of notes that the source speaks of' }) exchange?: string;
  @Prose({ max: 2000, optional: true }) remarks?: string;
  @Nested(ClaimSourceBody) source!: ClaimSourceBody;
}

/** Why something is entered otherwise than it is. */
class CorrectionBody extends ActBody {
  @OneOf(entryErrors) reason!: EntryError;
  @Prose({ max: 2000, optional: true, description: 'Needed where the reason is `other`' })
  explanation?: string;
}

export class EntryCorrectionBody extends CorrectionBody {
  @OneOf(instrumentKinds, { optional: true, description: 'As it should be; what is not named stays' })
  kind?: InstrumentKind;
  @Text({ max: 500, optional: true }) title?: string;
  @Prose({ max: 2000, optional: true }) subject?: string;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
}

export class RectificationBody extends CorrectionBody {
  @Slug({ description: 'The exchange; both sides name it alike', example: 'rectificacion-2026' })
  exchange!: string;
  @Nested(NoteBody) note!: NoteBody;
  @Nested(TextBody, { description: 'How the signed text should read, in full' }) text!: TextBody;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
}
