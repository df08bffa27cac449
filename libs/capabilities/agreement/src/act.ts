import type {
  Agreement,
  AgreementPublished,
  CounterProposal,
  Denunciation,
  Extension,
  InstrumentText,
  Proposal,
  Ratification,
  Signature,
  Suspension,
} from '#contracts/agreement';
import type { CalendarDate, Country, Instant } from '#platform/kernel';

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
}
export type ActType = keyof ActData;

/** Where a published act lies: its own country's acts are known at home before they are told. */
export interface Told {
  /** Id of the published event. */
  readonly id: string;
  readonly at: Instant;
  readonly answers?: string;
}

type ActOf<T extends ActType> = {
  readonly type: T;
  readonly by: Country;
  /** The day of the act itself: of the signature, of the note. */
  readonly on: CalendarDate;
  readonly data: ActData[T];
  readonly told?: Told;
};

/** One side's act in the life of an instrument: the same whether it comes from the own store or from a neighbour. */
export type Act<T extends ActType = ActType> = { [K in T]: ActOf<K> }[T];

/** As what each kind of act is told: its published event, in the newest version. */
export const publishedTypes = {
  proposed: 'vecindad.agreement.proposed.v1',
  'text-proposed': 'vecindad.agreement.text-proposed.v1',
  'text-agreed': 'vecindad.agreement.text-agreed.v1',
  signed: 'vecindad.agreement.signed.v2',
  'ratification-notified': 'vecindad.agreement.ratification-notified.v1',
  'extension-noted': 'vecindad.agreement.extension-noted.v1',
  denounced: 'vecindad.agreement.denounced.v1',
  suspended: 'vecindad.agreement.suspended.v1',
  resumed: 'vecindad.agreement.resumed.v1',
} as const satisfies Record<ActType, AgreementPublished['type']>;

export const isAct =
  <T extends ActType>(...types: readonly T[]) =>
  (act: Act): act is Extract<Act, { type: T }> =>
    (types as readonly ActType[]).includes(act.type);

/** What may say dates: the data of a command, or of a published act. */
interface Dated {
  readonly instrument: string;
  readonly note?: { readonly date: CalendarDate };
  readonly until?: CalendarDate;
  readonly text?: Pick<InstrumentText, 'until' | 'entryIntoForce'>;
}

/** Every date that an act names, by its field: what it is counted by must be a day of the calendar. */
export const datesOf = (
  on: CalendarDate | undefined,
  { note, until, text }: Dated,
): readonly (readonly [field: string, date: CalendarDate])[] =>
  (
    [
      ['on', on],
      ['note.date', note?.date],
      ['until', until],
      ['text.until', text?.until],
      ['text.entryIntoForce.notBefore', text?.entryIntoForce.notBefore],
    ] as const
  ).flatMap(([field, date]) => (date === undefined ? [] : [[field, date] as const]));
