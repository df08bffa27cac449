import type { Country } from '#platform/kernel';
import { channels } from './channels.ts';
import {
  contractsOf,
  country,
  date,
  flag,
  list,
  object,
  oneOf,
  sha256,
  source,
  text,
  whole,
  type Schema,
} from './contract.ts';
import type { PublishedEvent } from './published-event.ts';
import type { Source } from './source.ts';
import { renamed, type Upcaster } from './upcaster.ts';

export const instrumentKinds = [
  'treaty',
  'agreement',
  'statute',
  'memorandum',
  'protocol',
  'declaration',
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** What the parties would do under an instrument. */
export const activities = [
  'information-exchange',
  'joint-training',
  'integrated-control',
  'free-movement',
  'development',
  'joint-patrol',
  'joint-military-operation',
] as const;
export type Activity = (typeof activities)[number];

/** What requests for information are about, and what an instrument's articles let agencies share. */
export const subjectMatters = [
  'migration-flows',
  'document-fraud',
  'human-trafficking',
  'migrant-smuggling',
  'missing-persons',
  'wanted-persons',
  'narcotics',
  'arms',
  'contraband',
  'money-laundering',
] as const;
export type SubjectMatter = (typeof subjectMatters)[number];

/** An article under which agencies of both parties may ask each other and answer. */
export interface Clause {
  readonly article: string;
  readonly matters: readonly SubjectMatter[];
  /** Codes of both parties' agencies: whoever is named may share with those named of the other party. */
  readonly agencies: readonly string[];
}

export interface EntryIntoForce {
  /** What the date counts from: the later signature, or the later party's note of ratification. */
  readonly by: 'signature' | 'ratification';
  /** Days after that. */
  readonly days?: number;
  /** Not before this date. */
  readonly notBefore?: string;
}

/** One version of an instrument's text, and what it provides. A version is its proposer's: `ec-1`, `co-1`, `ec-2`. */
export interface InstrumentText {
  readonly version: string;
  /** SHA-256 of the text's UTF-8 bytes, hex. */
  readonly digest: string;
  readonly language: string;
  readonly content?: string;
  readonly uri?: string;
  readonly entryIntoForce: EntryIntoForce;
  /** Last day of the term; indefinite where absent. */
  readonly until?: string;
  /** Months from a note of denunciation to its effect. */
  readonly noticeMonths: number;
  readonly activities: readonly Activity[];
  readonly authorises: readonly Clause[];
}

/** A diplomatic note: its number in the sender's register, and its date. */
export interface Note {
  readonly number: string;
  readonly date: string;
}

interface OfInstrument {
  readonly instrument: string;
}

export interface Proposal extends OfInstrument {
  /** The proposer first. */
  readonly parties: readonly [Country, Country];
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly subject: string;
  readonly text: InstrumentText;
  readonly source?: Source;
  /** Invented for demonstration: shown as such everywhere. */
  readonly generated?: boolean;
}

export interface CounterProposal extends OfInstrument {
  readonly text: InstrumentText;
}

export interface Agreement extends OfInstrument {
  readonly version: string;
  readonly digest: string;
}

export interface Signature extends Agreement {
  readonly place: string;
  /**
   * The office of who bound the country: `Ministro de Relaciones Exteriores`. Vienna Convention on the Law of Treaties
   * (1969), art. 7: a State is represented; the signatory is the State itself.
   */
  readonly representative: string;
  /** Reference of the full powers, where the representative is not of the foreign ministry. */
  readonly fullPowers?: string;
  readonly source?: Source;
}

/** Version 1 called the representative the signatory. */
export type SignatureV1 = Omit<Signature, 'representative'> & { readonly signatory: string };

export interface Ratification extends OfInstrument {
  readonly note: Note;
  readonly source?: Source;
}

/** One side's note of an exchange that extends the term. Both sides name the exchange alike. */
export interface Extension extends OfInstrument {
  readonly exchange: string;
  /** New last day of the term. */
  readonly until: string;
  readonly note: Note;
  readonly source?: Source;
}

export interface Denunciation extends OfInstrument {
  readonly note: Note;
  readonly reason: string;
}

export interface Suspension extends OfInstrument {
  readonly reason: string;
}

type Published<Name extends string, Data, Version extends number = 1> = PublishedEvent<
  `vecindad.agreement.${Name}.v${Version}`,
  Data
>;

export type InstrumentProposedV1 = Published<'proposed', Proposal>;
export type TextProposedV1 = Published<'text-proposed', CounterProposal>;
export type TextAgreedV1 = Published<'text-agreed', Agreement>;
export type InstrumentSignedV1 = Published<'signed', SignatureV1>;
export type InstrumentSignedV2 = Published<'signed', Signature, 2>;
export type RatificationNotifiedV1 = Published<'ratification-notified', Ratification>;
export type ExtensionNotedV1 = Published<'extension-noted', Extension>;
export type InstrumentDenouncedV1 = Published<'denounced', Denunciation>;
export type InstrumentSuspendedV1 = Published<'suspended', Suspension>;
export type InstrumentResumedV1 = Published<'resumed', Suspension>;
/** What is told, and what readers see: of each event the newest version. */
export type AgreementPublished =
  | InstrumentProposedV1
  | TextProposedV1
  | TextAgreedV1
  | InstrumentSignedV2
  | RatificationNotifiedV1
  | ExtensionNotedV1
  | InstrumentDenouncedV1
  | InstrumentSuspendedV1
  | InstrumentResumedV1;

/** As long as an instrument with its annexes gets; what is longer is named by digest and address. */
export const LONGEST_TEXT = 200_000;

const instrument = text(100);
const version = { type: 'string', pattern: '^(ec|co|pe)-[1-9]\\d{0,3}$' };
const note = object({ number: text(100), date });

const instrumentText = object(
  {
    version,
    digest: sha256,
    language: text(20),
    entryIntoForce: object(
      { by: oneOf('signature', 'ratification') },
      { days: whole(3650), notBefore: date },
    ),
    noticeMonths: whole(120),
    activities: list(text(60)),
    authorises: list(object({ article: text(), matters: list(text(60)), agencies: list(text(60)) })),
  },
  { content: text(LONGEST_TEXT), uri: text(1000), until: date },
);

const signature = (by: 'representative' | 'signatory'): Schema =>
  object(
    { instrument, version, digest: sha256, place: text(), [by]: text() },
    { fullPowers: text(), source },
  );

export const agreementContracts = contractsOf<AgreementPublished | InstrumentSignedV1>(channels.agreement, {
  'vecindad.agreement.proposed.v1': {
    title: 'Instrument proposed',
    description: 'A country proposes an instrument to a neighbour, with the first version of its text.',
    schema: object(
      {
        instrument,
        parties: { ...list(country), minItems: 2, maxItems: 2 },
        kind: text(60),
        title: text(500),
        subject: text(2000),
        text: instrumentText,
      },
      { source, generated: flag },
    ),
  },
  'vecindad.agreement.text-proposed.v1': {
    title: 'Changes proposed',
    description: 'A party proposes another version of the text, and stands by it.',
    schema: object({ instrument, text: instrumentText }),
  },
  'vecindad.agreement.text-agreed.v1': {
    title: 'Text agreed to',
    description: 'A party stands by a version of the text that the other proposed.',
    schema: object({ instrument, version, digest: sha256 }),
  },
  'vecindad.agreement.signed.v1': {
    title: 'Instrument signed',
    description: 'A party signs a version of the text. Nobody signs for another country.',
    schema: signature('signatory'),
  },
  'vecindad.agreement.signed.v2': {
    title: 'Instrument signed',
    description: 'A party signs a version of the text. Nobody signs for another country.',
    schema: signature('representative'),
  },
  'vecindad.agreement.ratification-notified.v1': {
    title: 'Ratification notified',
    description: 'A party notifies by note that its internal requirements are met.',
    schema: object({ instrument, note }, { source }),
  },
  'vecindad.agreement.extension-noted.v1': {
    title: 'Extension noted',
    description: 'A party’s note of an exchange of notes that extends the term.',
    schema: object({ instrument, exchange: text(100), until: date, note }, { source }),
  },
  'vecindad.agreement.denounced.v1': {
    title: 'Instrument denounced',
    description: 'A party gives notice; the instrument ends when the notice has run.',
    schema: object({ instrument, note, reason: text(2000) }),
  },
  'vecindad.agreement.suspended.v1': {
    title: 'Instrument suspended',
    description: 'A party suspends the instrument’s operation, and says why.',
    schema: object({ instrument, reason: text(2000) }),
  },
  'vecindad.agreement.resumed.v1': {
    title: 'Instrument resumed',
    description: 'A party ends its suspension.',
    schema: object({ instrument, reason: text(2000) }),
  },
});

export const agreementUpcasters: Readonly<Record<InstrumentSignedV1['type'], Upcaster>> = {
  'vecindad.agreement.signed.v1': (event) => ({
    ...event,
    type: 'vecindad.agreement.signed.v2',
    data: renamed('signatory', 'representative')(event.data as object),
  }),
};
