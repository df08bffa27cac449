import type { EntryError, ExternalInstrument } from '#contracts/agreement';
import { agencyOf } from '#platform/contracts';
import {
  abideBy,
  audienceOf,
  canonicalJson,
  countries,
  dayOf,
  type CalendarDate,
  type Command,
  type Decider,
  type DomainEvent,
  type Rule,
} from '#platform/kernel';
import { ownerOf } from '#platform/two-sided';
import { differenceBetween, named, type Difference } from './rectifications.ts';

/** What is entered of it; what its parties did, and where it was published, are acts of their own. */
export type ExternalEntry = Omit<ExternalInstrument, 'instrument' | 'country' | 'acts' | 'publication'>;
type ExternalAct = ExternalInstrument['acts'][number];
type Publication = NonNullable<ExternalInstrument['publication']>;

interface Named {
  readonly instrument: string;
}

/** Beside what was done: the day, and the whole after it. Only a whole that is published ever leaves the country. */
interface Whole extends Named {
  readonly on: CalendarDate;
  readonly whole: ExternalInstrument;
}

export type ExternalEvent =
  | DomainEvent<'ExternalRecorded', Whole>
  | DomainEvent<
      'ExternalCorrected',
      Whole & Difference<ExternalEntry> & { readonly reason: EntryError; readonly explanation?: string }
    >
  | DomainEvent<'ExternalActReported', Whole & { readonly act: ExternalAct }>
  | DomainEvent<'ExternalMadePublic', Whole & { readonly publication: Publication }>;

export type RecordExternal = Command<'RecordExternal', Named & ExternalEntry>;
/** How the entry should read, of what is named. */
export type CorrectExternal = Command<
  'CorrectExternal',
  Named & Partial<ExternalEntry> & { readonly reason: EntryError; readonly explanation?: string }
>;
export type ReportExternalAct = Command<'ReportExternalAct', Named & ExternalAct>;
export type MakeExternalPublic = Command<'MakeExternalPublic', Named & Publication>;
export type ExternalCommand = RecordExternal | CorrectExternal | ReportExternalAct | MakeExternalPublic;

/** Nothing before it is recorded. */
interface External {
  readonly whole?: ExternalInstrument;
}
type Always = Rule<ExternalCommand, External>;

const known: Always = ({ data }, { whole }) =>
  whole ? undefined : { code: 'external.unknown', facts: { instrument: data.instrument } };

const ownName: Rule<RecordExternal, External> = ({ data, meta }) =>
  ownerOf(data.instrument) === meta.country
    ? undefined
    : { code: 'instrument.name-not-yours', facts: { field: 'id', instrument: data.instrument } };

const notYetRecorded: Rule<RecordExternal, External> = ({ data }, { whole }) =>
  whole ? { code: 'external.already-recorded', facts: { instrument: data.instrument } } : undefined;

type Entered = Rule<RecordExternal | CorrectExternal, External>;

/** What a neighbour is party to is a fact with two sides, and told to it. */
const withoutNeighbours: Entered = ({ data: { partners = [] } }) => {
  const party = partners.find(({ partner }) =>
    (countries as readonly string[]).includes(partner.toUpperCase()),
  );
  return (
    party && { code: 'external.neighbour-is-party', facts: { field: 'partners', partner: party.partner } }
  );
};

const namesPartnersOnce: Entered = ({ data: { partners = [] } }) => {
  const names = partners.map(({ partner }) => partner);
  const name = names.find((one, index) => names.indexOf(one) !== index);
  return name === undefined
    ? undefined
    : { code: 'instrument.named-twice', facts: { field: 'partners', name } };
};

const ownAgency: Entered = ({ data: { agency }, meta }) =>
  agency === undefined || agencyOf(agency)?.country === meta.country
    ? undefined
    : { code: 'external.foreign-agency', facts: { field: 'agency', agency, country: meta.country } };

const saysWhy: Rule<CorrectExternal, External> = ({ data: { reason, explanation } }) =>
  reason === 'other' && !explanation
    ? { code: 'instrument.explanation-missing', facts: { field: 'explanation' } }
    : undefined;

const byAParty: Rule<ReportExternalAct, External> = ({ data: { by }, meta }, { whole }) => {
  const parties = [audienceOf(meta.country), ...(whole?.partners ?? []).map(({ partner }) => partner)];
  return parties.includes(by)
    ? undefined
    : { code: 'instrument.unknown-partner', facts: { field: 'by', partner: by, partners: parties } };
};

const notInFuture: Rule<ReportExternalAct | MakeExternalPublic, External> = ({ data, meta }) => {
  const [field, date] = 'day' in data ? (['day', data.day] as const) : (['date', data.date] as const);
  return date > dayOf(meta.now) ? { code: 'instrument.date-in-future', facts: { field, date } } : undefined;
};

/** What has been told to all is not taken back; it is published again as it was corrected. */
const publishedElsewhereBefore: Rule<MakeExternalPublic, External> = (_, { whole }) =>
  whole?.publication ? { code: 'external.public-already', facts: { ...whole.publication } } : undefined;

const bySide = ({ by, act }: ExternalAct): string => `${by} ${act}`;

const entryOf = ({
  instrument: _,
  country: __,
  acts: ___,
  publication: ____,
  ...entry
}: ExternalInstrument): ExternalEntry => entry;

const onDay = ({ meta }: ExternalCommand): CalendarDate => dayOf(meta.now);

/**
 * An instrument to which no neighbour is party: recorded by the one country that is. It stays at home until that country says where it
 * was published; from then on all neighbours have it whole.
 */
export const external: Decider<External, ExternalCommand, ExternalEvent> = {
  category: 'external',
  initial: {},
  evolve: {
    ExternalRecorded: (_, { data: { whole } }) => ({ whole }),
    ExternalCorrected: (_, { data: { whole } }) => ({ whole }),
    ExternalActReported: (_, { data: { whole } }) => ({ whole }),
    ExternalMadePublic: (_, { data: { whole } }) => ({ whole }),
  },
  decide: {
    RecordExternal: (command, state) => {
      const { instrument, ...entry } = command.data;
      if (state.whole && !differenceBetween(entryOf(state.whole), entry)) return [];
      abideBy(command, state, [ownName, notYetRecorded, withoutNeighbours, namesPartnersOnce, ownAgency]);
      const whole = { instrument, country: command.meta.country, ...entry, acts: [] };
      return [{ type: 'ExternalRecorded', data: { instrument, on: onDay(command), whole } }];
    },
    CorrectExternal: (command, state) => {
      const { instrument, reason, explanation, ...entry } = command.data;
      abideBy(command, state, [known, saysWhy, withoutNeighbours, namesPartnersOnce, ownAgency]);
      const stands = entryOf(state.whole!);
      const should = { ...stands, ...named(entry) };
      const difference = differenceBetween(stands, should);
      if (!difference) return [];
      const whole = { ...state.whole!, ...should };
      const why = { reason, ...(explanation ? { explanation } : {}) };
      return [
        { type: 'ExternalCorrected', data: { instrument, ...why, ...difference, on: onDay(command), whole } },
      ];
    },
    ReportExternalAct: (command, state) => {
      const { instrument, ...act } = command.data;
      abideBy(command, state, [known, byAParty, notInFuture]);
      const { acts } = state.whole!;
      if (acts.some((one) => canonicalJson(one) === canonicalJson(act))) return [];
      // The same act of the same party told otherwise is that act, put right.
      const others = acts.filter((one) => bySide(one) !== bySide(act));
      const whole = { ...state.whole!, acts: [...others, act] };
      return [{ type: 'ExternalActReported', data: { instrument, act, on: act.day, whole } }];
    },
    MakeExternalPublic: (command, state) => {
      const { instrument, ...publication } = command.data;
      abideBy(command, state, [known, notInFuture]);
      if (canonicalJson(state.whole!.publication) === canonicalJson(publication)) return [];
      abideBy(command, state, [publishedElsewhereBefore]);
      const whole = { ...state.whole!, publication };
      return [{ type: 'ExternalMadePublic', data: { instrument, publication, on: publication.date, whole } }];
    },
  },
};
