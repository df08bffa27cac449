import { Type } from 'typebox';
import {
  claimSource,
  contractsOf,
  country,
  date,
  flag,
  partialDate,
  renamed,
  sha256,
  source,
  text,
  type EventsOf,
  type EventTable,
  type Of,
  type SubjectMatter,
  type Upcaster,
} from '#platform/contracts';
import type { Country } from '#platform/kernel';
import { channels } from './channels.ts';
import { instrumentText, terms, version } from './instrument-text.ts';
import type {
  Activity,
  ChangeOfArticle,
  Consent,
  EntryError,
  InstrumentKind,
  PartnerAct,
  Register,
} from './vocabulary.ts';

const instrument = text(100);

/** A diplomatic note: its number in the sender's register, and its date. */
const note = Type.Object({ number: text(100), date });
export type Note = Of<typeof note>;

/** The proposer first. */
const parties = Type.Unsafe<[Country, Country]>(Type.Array(country, { minItems: 2, maxItems: 2 }));

const versionAgreedTo = { instrument, version, digest: sha256 };
const statedReason = { instrument, reason: text(2000) };
/** By name; the whole instrument where absent. */
const articles = Type.Optional(Type.Array(text(), { minItems: 1 }));
/** From this day on; where absent, from the later note. */
const from = Type.Optional(date);

/** By whom a country was bound, whatever the version calls it. */
const signed = {
  ...versionAgreedTo,
  place: text(),
  /** Reference of the full powers, where the representative is not of the foreign ministry. */
  fullPowers: Type.Optional(text()),
  source: Type.Optional(source),
};

/** Both sides name the exchange alike. */
const extension = {
  instrument,
  exchange: text(100),
  /** New last day of the term. */
  until: date,
  note,
  source: Type.Optional(source),
};

const noted = { instrument, exchange: text(100), note, source: Type.Optional(source) };

/** What becomes of one article. */
const change = Type.Object({
  article: text(),
  change: text<ChangeOfArticle>(60),
  text: Type.Optional(text(20_000)),
  part: Type.Optional(text(100)),
  activities: Type.Optional(Type.Array(text<Activity>(60))),
  /** What agencies may share under it from then on; as before where absent. */
  authorises: Type.Optional(
    Type.Object({ matters: Type.Array(text<SubjectMatter>(60)), agencies: Type.Array(text(60)) }),
  ),
});
export type ArticleChange = Of<typeof change>;

/** A reservation's name begins with the country that makes it: `ec-reserva-1`. */
const ofReservation = { instrument, reservation: text(100) };

/** What a proposal says of an instrument beside its text. */
const facts = {
  kind: text<InstrumentKind>(60),
  title: text(500),
  subject: text(2000),
  source: Type.Optional(source),
};
const someFacts = Type.Partial(Type.Object(facts));

/** Of an instrument to which no neighbour is party: all that its one party here knows of it. */
const external = Type.Object({
  instrument,
  country,
  /** Code of the agency that concluded it, where the State did not. */
  agency: Type.Optional(text(60)),
  kind: text<InstrumentKind>(60),
  title: text(500),
  subject: text(2000),
  /** The other parties: none of them has a node. */
  partners: Type.Array(Type.Object({ partner: text(60), name: text() }), { minItems: 1 }),
  /** SHA-256 of the text's UTF-8 bytes, hex. */
  digest: Type.Optional(sha256),
  uri: Type.Optional(text(1000)),
  /** Last day of the term; indefinite where absent. */
  until: Type.Optional(date),
  source: Type.Optional(source),
  generated: Type.Optional(flag),
  /** What the parties did, in the order of entry: by the country's code or a partner's. */
  acts: Type.Array(
    Type.Object({ by: text(60), act: text<PartnerAct>(60), day: date, source: Type.Optional(source) }),
  ),
  /** Where it was made public; absent, it stays at home. */
  publication: Type.Optional(
    Type.Object({
      register: text<Register>(60),
      name: text(),
      number: text(100),
      date,
      source: Type.Optional(source),
    }),
  ),
});
export type ExternalInstrument = Of<typeof external>;

const events = {
  'vecindad.agreement.proposed.v1': {
    title: 'Instrument proposed',
    description: 'A country proposes an instrument to a neighbour, with the first version of its text.',
    schema: Type.Object({
      instrument,
      parties,
      ...facts,
      text: instrumentText,
      /** Invented for demonstration: shown as such everywhere. */
      generated: Type.Optional(flag),
      /** Codes of the agencies that conclude it for the parties, where the States do not. */
      agencies: Type.Optional(Type.Array(text(60))),
      /** Further parties, which have no node. */
      partners: Type.Optional(Type.Array(Type.Object({ partner: text(60), name: text() }))),
    }),
  },
  'vecindad.agreement.text-proposed.v1': {
    title: 'Changes proposed',
    description: 'A party proposes another version of the text, and stands by it.',
    schema: Type.Object({ instrument, text: instrumentText }),
  },
  'vecindad.agreement.text-agreed.v1': {
    title: 'Text agreed to',
    description: 'A party stands by a version of the text that the other proposed.',
    schema: Type.Object(versionAgreedTo),
  },
  /** Version 1 called the representative the signatory. */
  'vecindad.agreement.signed.v1': {
    title: 'Instrument signed',
    description: 'A party signs a version of the text. Nobody signs for another country.',
    schema: Type.Object({ ...signed, signatory: text() }),
  },
  'vecindad.agreement.signed.v2': {
    title: 'Instrument signed',
    description: 'A party signs a version of the text. Nobody signs for another country.',
    schema: Type.Object({
      ...signed,
      /**
       * The office of who bound the country: `Ministro de Relaciones Exteriores`. Vienna Convention on the Law of Treaties
       * (1969), art. 7: a State is represented; the signatory is the State itself.
       */
      representative: text(),
    }),
  },
  'vecindad.agreement.ratification-notified.v1': {
    title: 'Ratification notified',
    description: 'A party notifies by note that its internal requirements are met.',
    schema: Type.Object({
      instrument,
      note,
      source: Type.Optional(source),
      consent: Type.Optional(text<Consent>(60)),
      /** The law or decree by which it was approved at home. */
      norm: Type.Optional(text()),
    }),
  },
  /** Version 1 knew the whole instrument's term only. */
  'vecindad.agreement.extension-noted.v1': {
    title: 'Extension noted',
    description: 'A party’s note of an exchange of notes that extends the term.',
    schema: Type.Object(extension),
  },
  'vecindad.agreement.extension-noted.v2': {
    title: 'Extension noted',
    description:
      'A party’s note of an exchange of notes that extends the term of the instrument, or of a part.',
    schema: Type.Object({
      ...extension,
      /** The part whose term it extends; the instrument's own where absent. */
      part: Type.Optional(text(100)),
    }),
  },
  'vecindad.agreement.denounced.v1': {
    title: 'Instrument denounced',
    description: 'A party gives notice; the instrument ends when the notice has run.',
    schema: Type.Object({ instrument, note, reason: text(2000) }),
  },
  /** Version 1 knew the whole instrument only. */
  'vecindad.agreement.suspended.v1': {
    title: 'Instrument suspended',
    description: 'A party suspends the instrument’s operation, and says why.',
    schema: Type.Object(statedReason),
  },
  'vecindad.agreement.suspended.v2': {
    title: 'Instrument suspended',
    description: 'A party suspends the operation of the instrument, or of some articles, and says why.',
    schema: Type.Object({ ...statedReason, articles }),
  },
  /** Version 1 knew the whole instrument only. */
  'vecindad.agreement.resumed.v1': {
    title: 'Instrument resumed',
    description: 'A party ends its suspension.',
    schema: Type.Object(statedReason),
  },
  'vecindad.agreement.resumed.v2': {
    title: 'Instrument resumed',
    description: 'A party ends its suspension, or that of some articles.',
    schema: Type.Object({ ...statedReason, articles }),
  },
  'vecindad.agreement.amendment-noted.v1': {
    title: 'Amendment noted',
    description:
      'A party’s note of an exchange of notes that amends articles. It takes effect once both have noted the same.',
    schema: Type.Object({ ...noted, changes: Type.Array(change, { minItems: 1 }), from }),
  },
  'vecindad.agreement.end-noted.v1': {
    title: 'End noted',
    description:
      'A party’s note of an exchange of notes that ends the instrument, or has a later one take its place.',
    schema: Type.Object({
      ...noted,
      from,
      /** The instrument that takes its place. */
      successor: Type.Optional(text(100)),
    }),
  },
  'vecindad.agreement.reserved.v1': {
    title: 'Reservation made',
    description: 'A party reserves its position on some articles.',
    schema: Type.Object({
      ...ofReservation,
      articles: Type.Array(text(), { minItems: 1 }),
      statement: text(20_000),
      source: Type.Optional(source),
    }),
  },
  'vecindad.agreement.reservation-withdrawn.v1': {
    title: 'Reservation withdrawn',
    description: 'A party withdraws its reservation by note.',
    schema: Type.Object({ ...ofReservation, note }),
  },
  'vecindad.agreement.objected.v1': {
    title: 'Objection to a reservation',
    description: 'A party objects to the other’s reservation.',
    schema: Type.Object({ ...ofReservation, note, reason: text(2000) }),
  },
  'vecindad.agreement.declined.v1': {
    title: 'Instrument declined',
    description: 'A party that has signed says by note that it will not become bound.',
    schema: Type.Object({ instrument, note, reason: text(2000) }),
  },
  'vecindad.agreement.partner-act-reported.v1': {
    title: 'Partner’s act reported',
    description: 'A party reports what a further party, which has no node, has done, with its source.',
    schema: Type.Object({ instrument, partner: text(60), act: text<PartnerAct>(60), day: date, source }),
  },
  'vecindad.agreement.published.v1': {
    title: 'Instrument published',
    description: 'A party says where it has published, registered or deposited the instrument.',
    schema: Type.Object({
      instrument,
      register: text<Register>(60),
      name: text(),
      number: text(100),
      date,
      source: Type.Optional(source),
    }),
  },
  'vecindad.agreement.claimed.v1': {
    title: 'Instrument of the past claimed',
    description:
      'What a source says of an instrument of the past: one country’s claim, and nobody’s act. What the record lacks is not there.',
    schema: Type.Object({
      instrument,
      parties,
      /** One of several that an instrument may rest on: the same name again corrects what it said before. */
      claim: text(100),
      title: text(500),
      /** `convention`, `andean-decision`: a code of whoever collects; more may come. */
      kind: text(100),
      /** Who concluded it, where that is not just the two States. */
      concludedBy: Type.Optional(text(500)),
      signedOn: Type.Optional(partialDate),
      place: Type.Optional(text()),
      inForceOn: Type.Optional(partialDate),
      /** As the source words it. */
      term: Type.Optional(text(500)),
      /** What changed, extended or replaced it. */
      changedBy: Type.Optional(text(1000)),
      subject: Type.Optional(text(2000)),
      articles: Type.Optional(text(1000)),
      /** The session that it is of; there may be no record of it. */
      session: Type.Optional(text(100)),
      /** The part that the claim is about. */
      part: Type.Optional(text(100)),
      /** The exchange of notes that the claim is about. */
      exchange: Type.Optional(text(100)),
      remarks: Type.Optional(text(2000)),
      source: claimSource,
    }),
  },
  'vecindad.agreement.entry-corrected.v1': {
    title: 'Entry corrected',
    description:
      'Who proposed an instrument corrects how it entered its facts. What stood before and after, of what differs.',
    schema: Type.Object({
      instrument,
      reason: text<EntryError>(60),
      explanation: Type.Optional(text(2000)),
      before: someFacts,
      after: someFacts,
    }),
  },
  'vecindad.agreement.rectification-noted.v1': {
    title: 'Rectification noted',
    description:
      'A party’s agreement to correct an error in the text that both have signed. It counts from the beginning once both have noted the same.',
    schema: Type.Object({
      ...noted,
      version,
      reason: text<EntryError>(60),
      explanation: Type.Optional(text(2000)),
      /** What differs, as it stood; what is not here did not stand there. */
      before: terms,
      after: terms,
    }),
  },
  'vecindad.agreement.external-published.v1': {
    title: 'Instrument without a neighbour, made public',
    description:
      'All that a country knows of an instrument to which no neighbour is party, once it is public, and whenever that changes.',
    schema: external,
  },
} satisfies EventTable;

type Event<Name extends keyof typeof events> = EventsOf<typeof events, Name>;

export type InstrumentProposedV1 = Event<'vecindad.agreement.proposed.v1'>;
export type TextProposedV1 = Event<'vecindad.agreement.text-proposed.v1'>;
export type TextAgreedV1 = Event<'vecindad.agreement.text-agreed.v1'>;
export type InstrumentSignedV1 = Event<'vecindad.agreement.signed.v1'>;
export type InstrumentSignedV2 = Event<'vecindad.agreement.signed.v2'>;
export type RatificationNotifiedV1 = Event<'vecindad.agreement.ratification-notified.v1'>;
export type ExtensionNotedV1 = Event<'vecindad.agreement.extension-noted.v1'>;
export type ExtensionNotedV2 = Event<'vecindad.agreement.extension-noted.v2'>;
export type InstrumentDenouncedV1 = Event<'vecindad.agreement.denounced.v1'>;
export type InstrumentSuspendedV1 = Event<'vecindad.agreement.suspended.v1'>;
export type InstrumentSuspendedV2 = Event<'vecindad.agreement.suspended.v2'>;
export type InstrumentResumedV1 = Event<'vecindad.agreement.resumed.v1'>;
export type AmendmentNotedV1 = Event<'vecindad.agreement.amendment-noted.v1'>;
export type EndNotedV1 = Event<'vecindad.agreement.end-noted.v1'>;
export type ReservationMadeV1 = Event<'vecindad.agreement.reserved.v1'>;
export type ReservationWithdrawnV1 = Event<'vecindad.agreement.reservation-withdrawn.v1'>;
export type ObjectionMadeV1 = Event<'vecindad.agreement.objected.v1'>;
export type InstrumentDeclinedV1 = Event<'vecindad.agreement.declined.v1'>;
export type PartnerActReportedV1 = Event<'vecindad.agreement.partner-act-reported.v1'>;
export type InstrumentPublishedV1 = Event<'vecindad.agreement.published.v1'>;

export type InstrumentClaimedV1 = Event<'vecindad.agreement.claimed.v1'>;
export type EntryCorrectedV1 = Event<'vecindad.agreement.entry-corrected.v1'>;
export type RectificationNotedV1 = Event<'vecindad.agreement.rectification-noted.v1'>;

/** Versions that are told no longer. */
type Earlier = (InstrumentSignedV1 | ExtensionNotedV1 | InstrumentSuspendedV1 | InstrumentResumedV1)['type'];
/** What is told, and what readers see: of each event the newest version. */
export type AgreementPublished = Event<Exclude<keyof typeof events, Earlier>>;

export type Proposal = InstrumentProposedV1['data'];
export type CounterProposal = TextProposedV1['data'];
export type Agreement = TextAgreedV1['data'];
export type Signature = InstrumentSignedV2['data'];
export type SignatureV1 = InstrumentSignedV1['data'];
export type Ratification = RatificationNotifiedV1['data'];
export type Extension = ExtensionNotedV2['data'];
export type Denunciation = InstrumentDenouncedV1['data'];
export type Suspension = InstrumentSuspendedV2['data'];
export type Amendment = AmendmentNotedV1['data'];
export type Ending = EndNotedV1['data'];
export type Reserving = ReservationMadeV1['data'];
export type WithdrawalOfReservation = ReservationWithdrawnV1['data'];
export type Objection = ObjectionMadeV1['data'];
export type Declination = InstrumentDeclinedV1['data'];
export type PartnerReport = PartnerActReportedV1['data'];
export type PublicationIn = InstrumentPublishedV1['data'];

export type ExternalPublishedV1 = Event<'vecindad.agreement.external-published.v1'>;

export type Claim = InstrumentClaimedV1['data'];
export type EntryCorrection = EntryCorrectedV1['data'];
export type Rectification = RectificationNotedV1['data'];

/** What was said before parts and articles could be named says the same of the whole. */
const ofTheWhole =
  (type: string): Upcaster =>
  (event) => ({ ...event, type });

const upcasters: Readonly<Record<Earlier, Upcaster>> = {
  'vecindad.agreement.signed.v1': (event) => ({
    ...event,
    type: 'vecindad.agreement.signed.v2',
    data: renamed('signatory', 'representative')(event.data as object),
  }),
  'vecindad.agreement.extension-noted.v1': ofTheWhole('vecindad.agreement.extension-noted.v2'),
  'vecindad.agreement.suspended.v1': ofTheWhole('vecindad.agreement.suspended.v2'),
  'vecindad.agreement.resumed.v1': ofTheWhole('vecindad.agreement.resumed.v2'),
};

export const agreementContracts = contractsOf(channels.agreement, events, { upcasters });
