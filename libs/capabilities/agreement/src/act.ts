import {
  channels,
  type Agreement,
  type AgreementPublished,
  type Amendment,
  type Claim,
  type CounterProposal,
  type Declination,
  type Denunciation,
  type Ending,
  type EntryCorrection,
  type Extension,
  type InstrumentText,
  type Objection,
  type PartnerReport,
  type Proposal,
  type PublicationIn,
  type Ratification,
  type Rectification,
  type Reserving,
  type Signature,
  type Suspension,
  type Terms,
  type WithdrawalOfReservation,
} from '#contracts/agreement';
import type { CalendarDate } from '#platform/kernel';
import type { Act as ActOf, TwoSided } from '#platform/two-sided';

/** What each kind of act says. */
export interface ActData {
  readonly proposed: Proposal;
  readonly 'text-proposed': CounterProposal;
  readonly 'text-agreed': Agreement;
  readonly signed: Signature;
  readonly 'ratification-notified': Ratification;
  readonly 'extension-noted': Extension;
  readonly denounced: Denunciation;
  readonly suspended: Suspension;
  readonly resumed: Suspension;
  readonly 'amendment-noted': Amendment;
  readonly 'end-noted': Ending;
  readonly reserved: Reserving;
  readonly 'reservation-withdrawn': WithdrawalOfReservation;
  readonly objected: Objection;
  readonly declined: Declination;
  readonly published: PublicationIn;
  readonly 'partner-act-reported': PartnerReport;
  readonly claimed: Claim;
  readonly 'entry-corrected': EntryCorrection;
  readonly 'rectification-noted': Rectification;
}
export type ActType = keyof ActData;

/** One side's act in the life of an instrument. */
export type Act<T extends ActType = ActType> = ActOf<ActData, T>;

/** Of each kind: as what it is recorded and told, and whose act it is. */
export const kinds = {
  proposed: {
    event: 'InstrumentProposed',
    published: 'vecindad.agreement.proposed.v1',
    by: 'owner',
    founds: ({ parties }) => parties[1],
  },
  'text-proposed': {
    event: 'TextProposed',
    published: 'vecindad.agreement.text-proposed.v1',
    by: 'either',
  },
  'text-agreed': { event: 'TextAgreed', published: 'vecindad.agreement.text-agreed.v1', by: 'either' },
  signed: { event: 'InstrumentSigned', published: 'vecindad.agreement.signed.v2', by: 'either' },
  'ratification-notified': {
    event: 'RatificationNotified',
    published: 'vecindad.agreement.ratification-notified.v1',
    by: 'either',
  },
  'extension-noted': {
    event: 'ExtensionNoted',
    published: 'vecindad.agreement.extension-noted.v2',
    by: 'either',
  },
  denounced: { event: 'InstrumentDenounced', published: 'vecindad.agreement.denounced.v1', by: 'either' },
  suspended: { event: 'InstrumentSuspended', published: 'vecindad.agreement.suspended.v2', by: 'either' },
  resumed: { event: 'InstrumentResumed', published: 'vecindad.agreement.resumed.v2', by: 'either' },
  'amendment-noted': {
    event: 'AmendmentNoted',
    published: 'vecindad.agreement.amendment-noted.v1',
    by: 'either',
  },
  'end-noted': { event: 'EndNoted', published: 'vecindad.agreement.end-noted.v1', by: 'either' },
  reserved: { event: 'ReservationMade', published: 'vecindad.agreement.reserved.v1', by: 'either' },
  'reservation-withdrawn': {
    event: 'ReservationWithdrawn',
    published: 'vecindad.agreement.reservation-withdrawn.v1',
    by: 'either',
  },
  objected: { event: 'ObjectionMade', published: 'vecindad.agreement.objected.v1', by: 'either' },
  declined: { event: 'InstrumentDeclined', published: 'vecindad.agreement.declined.v1', by: 'either' },
  'partner-act-reported': {
    event: 'PartnerActReported',
    published: 'vecindad.agreement.partner-act-reported.v1',
    by: 'either',
  },
  published: { event: 'InstrumentPublished', published: 'vecindad.agreement.published.v1', by: 'either' },
  claimed: {
    event: 'InstrumentClaimed',
    published: 'vecindad.agreement.claimed.v1',
    by: 'owner',
    founds: ({ parties }) => parties[1],
  },
  'entry-corrected': {
    event: 'EntryCorrected',
    published: 'vecindad.agreement.entry-corrected.v1',
    by: 'owner',
  },
  'rectification-noted': {
    event: 'RectificationNoted',
    published: 'vecindad.agreement.rectification-noted.v1',
    by: 'either',
  },
} as const satisfies TwoSided<ActData, AgreementPublished>['kinds'];

/** An instrument: a fact with two sides, named by who proposes it. */
export const instrumentActs: TwoSided<ActData, AgreementPublished> = {
  named: 'instrument',
  channel: channels.agreement.name,
  beside: ['party', 'on'],
  kinds,
};

type DatedTerms = Pick<Terms, 'until' | 'entryIntoForce' | 'parts'>;

/** What may say dates: the data of a command, or of a published act. */
interface Dated {
  readonly instrument: string;
  readonly note?: { readonly date: CalendarDate };
  readonly until?: CalendarDate;
  readonly text?: Pick<InstrumentText, 'until' | 'entryIntoForce' | 'parts'>;
  /** What a rectification puts in the place of what stood. */
  readonly after?: DatedTerms & { readonly title?: string };
  /** From when an exchange of notes takes effect. */
  readonly from?: CalendarDate;
  /** When it was published. */
  readonly date?: CalendarDate;
  /** When a partner acted. */
  readonly day?: CalendarDate;
}

/** Of a text, or of some of its terms. */
const datesIn = (field: string, terms: DatedTerms | undefined) => [
  [`${field}.until`, terms?.until] as const,
  [`${field}.entryIntoForce.notBefore`, terms?.entryIntoForce?.notBefore] as const,
  ...(terms?.parts ?? []).map((part, index) => [`${field}.parts.${index}.until`, part.until] as const),
];

/** Every date that an act names, by its field: what it is counted by must be a day of the calendar. */
export const datesOf = (
  on: CalendarDate | undefined,
  { note, until, from, date, day, text, after }: Dated,
): readonly (readonly [field: string, date: CalendarDate])[] =>
  (
    [
      ['on', on],
      ['note.date', note?.date],
      ['until', until],
      ['from', from],
      ['date', date],
      ['day', day],
      ...datesIn('text', text),
      ...datesIn('after', after),
    ] as const
  ).flatMap(([field, said]) => (said === undefined ? [] : [[field, said] as const]));
