import { Type } from 'typebox';
import {
  contractsOf,
  country,
  date,
  flag,
  renamed,
  sha256,
  source,
  text,
  type EventsOf,
  type EventTable,
  type Of,
  type Upcaster,
} from '#platform/contracts';
import type { Country } from '#platform/kernel';
import { channels } from './channels.ts';
import { instrumentText, version } from './instrument-text.ts';
import type { InstrumentKind } from './vocabulary.ts';

const instrument = text(100);

/** A diplomatic note: its number in the sender's register, and its date. */
const note = Type.Object({ number: text(100), date });
export type Note = Of<typeof note>;

/** The proposer first. */
const parties = Type.Unsafe<[Country, Country]>(Type.Array(country, { minItems: 2, maxItems: 2 }));

const versionAgreedTo = { instrument, version, digest: sha256 };
const statedReason = Type.Object({ instrument, reason: text(2000) });

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

const events = {
  'vecindad.agreement.proposed.v1': {
    title: 'Instrument proposed',
    description: 'A country proposes an instrument to a neighbour, with the first version of its text.',
    schema: Type.Object({
      instrument,
      parties,
      kind: text<InstrumentKind>(60),
      title: text(500),
      subject: text(2000),
      text: instrumentText,
      source: Type.Optional(source),
      /** Invented for demonstration: shown as such everywhere. */
      generated: Type.Optional(flag),
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
    schema: Type.Object({ instrument, note, source: Type.Optional(source) }),
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
  'vecindad.agreement.suspended.v1': {
    title: 'Instrument suspended',
    description: 'A party suspends the instrument’s operation, and says why.',
    schema: statedReason,
  },
  'vecindad.agreement.resumed.v1': {
    title: 'Instrument resumed',
    description: 'A party ends its suspension.',
    schema: statedReason,
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
export type InstrumentResumedV1 = Event<'vecindad.agreement.resumed.v1'>;

/** Versions that are told no longer. */
type Earlier = (InstrumentSignedV1 | ExtensionNotedV1)['type'];
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
export type Suspension = InstrumentSuspendedV1['data'];

const upcasters: Readonly<Record<Earlier, Upcaster>> = {
  'vecindad.agreement.signed.v1': (event) => ({
    ...event,
    type: 'vecindad.agreement.signed.v2',
    data: renamed('signatory', 'representative')(event.data as object),
  }),
  'vecindad.agreement.extension-noted.v1': (event) => ({
    ...event,
    type: 'vecindad.agreement.extension-noted.v2',
  }),
};

export const agreementContracts = contractsOf(channels.agreement, events, { upcasters });
