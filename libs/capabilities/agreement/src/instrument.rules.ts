import { jointOperationAmong } from '#platform/sharing';
import type { Activity, InstrumentText } from '#contracts/agreement';
import { agenciesMeantBy, agencyOf } from '#platform/contracts';
import {
  addMonths,
  canonicalJson,
  dayOf,
  isDate,
  neighbours,
  type CalendarDate,
  type Country,
  type Objection,
  type Rule,
} from '#platform/kernel';
import { isAct, ownerOf } from '#platform/two-sided';
import { datesOf } from './act.ts';
import { amendedBy, type Articles } from './amendments.ts';
import {
  wholeOf,
  type AgreeToText,
  type ClaimInstrument,
  type InstrumentCommand,
  type MakeReservation,
  type NoteExtension,
  type NoteRectification,
  type OwnInstrument,
  type ProposeInstrument,
  type ProposeText,
  type ReportPartnerAct,
  type SignInstrument,
  type SuspendInstrument,
} from './instrument.commands.ts';
import { sameExtended } from './exchange-of-notes.ts';
import { concludedText } from './instrument-state.ts';
import { isWithin } from './periods.ts';

export type Always = Rule<InstrumentCommand, OwnInstrument>;

/** Who is no party has no say, whatever it has been told. */
export const known: Always = (command, state) =>
  state.acts.length + command.theirs.length > 0 &&
  wholeOf(command, state).parties.includes(command.meta.country)
    ? undefined
    : { code: 'instrument.unknown', facts: { instrument: command.data.instrument } };

/** Neither side writes the other's history. */
export const nobodySignsForAnother: Always = ({ data, meta }) =>
  data.party === undefined || data.party === meta.country
    ? undefined
    : { code: 'instrument.not-yours', facts: { field: 'party', party: data.party, country: meta.country } };

/** Vienna Convention on the Law of Treaties, art. 7: ministers for foreign affairs need no full powers; others do. */
export const hasPowers: Always = ({ data, meta }) =>
  agencyOf(meta.caller.agency)?.kind === 'foreign-ministry' || ('fullPowers' in data && data.fullPowers)
    ? undefined
    : { code: 'instrument.without-powers', facts: { agency: meta.caller.agency } };

export const notInFuture: Always = ({ data, meta }) => {
  const dates: readonly [string, CalendarDate | undefined][] = [
    ['on', data.on],
    ['note.date', 'note' in data ? data.note.date : undefined],
    ['date', 'date' in data ? data.date : undefined],
    ['day', 'day' in data ? data.day : undefined],
  ];
  const early = dates.find(([, date]) => date !== undefined && date > dayOf(meta.now));
  return early && { code: 'instrument.date-in-future', facts: { field: early[0], date: early[1] } };
};

const EARLIEST_YEAR = 1800;
const YEARS_AHEAD = 200;

/**
 * Dates that exist and that a person can have meant: since these states exist, and two hundred years ahead. What is counted
 * from them (days to the entry into force, months of notice) stays within every reader's calendar then.
 */
export const datesInReach: Always = ({ data, meta }) => {
  const today = dayOf(meta.now);
  const [first, last] = [`${EARLIEST_YEAR}-01-01`, addMonths(today, 12 * YEARS_AHEAD)];
  const found = datesOf(data.on, data).find(([, date]) => !(isDate(date) && first <= date && date <= last));
  return (
    found && {
      code: 'instrument.date-out-of-reach',
      facts: { field: found[0], date: found[1], first, last },
    }
  );
};

export const withNeighbour: Rule<ClaimInstrument | ProposeInstrument, OwnInstrument> = ({ data, meta }) =>
  neighbours[meta.country].includes(data.with)
    ? undefined
    : {
        code: 'instrument.no-such-neighbour',
        facts: { field: 'with', with: data.with, country: meta.country },
      };

/** An instrument's name begins with the country that proposes it: two countries never choose the same. */
export const ownName: Rule<ClaimInstrument | ProposeInstrument, OwnInstrument> = ({ data, meta }) =>
  ownerOf(data.instrument) === meta.country
    ? undefined
    : { code: 'instrument.name-not-yours', facts: { field: 'id', instrument: data.instrument } };

export const notYetProposed: Rule<ProposeInstrument, OwnInstrument> = ({ data }, { acts }) =>
  acts.every(({ type }) => type === 'claimed')
    ? undefined
    : { code: 'instrument.already-proposed', facts: { instrument: data.instrument } };

type Texted = ProposeInstrument | ProposeText | AgreeToText | SignInstrument | NoteRectification;

type Drafted = Rule<ProposeInstrument | ProposeText | NoteRectification, OwnInstrument>;

const partiesOf = (command: Texted, state: OwnInstrument): readonly Country[] =>
  command.type === 'ProposeInstrument'
    ? [command.meta.country, command.data.with]
    : wholeOf(command, state).parties;

const textOf = (
  command: Texted,
  state: OwnInstrument,
): Pick<InstrumentText, 'activities' | 'articles'> | undefined => {
  if ('text' in command.data) return command.data.text;
  const { version } = command.data;
  return wholeOf(command, state).versions.find((one) => one.version === version);
};

/** What a text says that the parties would do, as a whole and in its articles. */
const coded = (text: ReturnType<typeof textOf>): Activity[] => [
  ...(text?.activities ?? []),
  ...(text?.articles ?? []).flatMap(({ activities = [] }) => activities),
];

/** Plan Ecuador: no "combined, coordinated or joint military operations with Colombia". */
export const noJointMilitaryOperations: Rule<Texted, OwnInstrument> = (command, state) =>
  jointOperationAmong(partiesOf(command, state), coded(textOf(command, state)))
    ? { code: 'instrument.joint-military-operations', facts: { field: 'text.activities' } }
    : undefined;

export const foreignAmong = (
  named: readonly string[],
  parties: readonly Country[],
  field: string,
): Objection | undefined => {
  const agency = named.find((one) => !parties.includes(agencyOf(one)?.country as Country));
  if (agency === undefined) return undefined;
  const meant = agenciesMeantBy(agency, parties);
  return { code: 'instrument.foreign-agency', facts: { field, agency, parties, meant } };
};

/** By the register: an agency that is only named like one could share nothing. Readers take a neighbour's as they come. */
export const namesPartiesAgencies: Drafted = (command, state) => {
  const named = command.data.text.authorises.flatMap(({ agencies }) => agencies);
  return foreignAmong(named, partiesOf(command, state), 'text.authorises');
};

export const twice = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) !== index);

/** An article or a part is known by its name: what names one twice names neither. */
export const namesEachOnce: Drafted = ({ data: { text } }) => {
  const lists = [
    ['text.parts', (text.parts ?? []).map(({ part }) => part)],
    ['text.articles', (text.articles ?? []).map(({ article }) => article)],
  ] as const;
  for (const [field, names] of lists) {
    const name = twice(names);
    if (name !== undefined) return { code: 'instrument.named-twice', facts: { field, name } };
  }
  return undefined;
};

/** What an article belongs to, and what authorises something, stands in the same text. */
export const standsInTheText: Drafted = ({ data: { text } }) => {
  const parts = (text.parts ?? []).map(({ part }) => part);
  const articles = text.articles?.map(({ article }) => article);
  const strayed = text.articles?.find(({ part }) => part !== undefined && !parts.includes(part));
  if (strayed)
    return { code: 'instrument.unknown-part', facts: { field: 'text.articles', part: strayed.part, parts } };
  const loose = articles && text.authorises.find(({ article }) => !articles.includes(article));
  return (
    loose && {
      code: 'instrument.unknown-article',
      facts: { field: 'text.authorises', article: loose.article, articles },
    }
  );
};

/** A term that is over before anything can have entered into force is a slip of the pen. */
export const endsAfterItsEntry: Drafted = ({ data: { text, on } }) => {
  const begins = [on, text.entryIntoForce.notBefore]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const terms = [
    ['text.until', text.until] as const,
    ...(text.parts ?? []).map(({ until }, index) => [`text.parts.${index}.until`, until] as const),
  ];
  const early = terms.find(([, until]) => until !== undefined && begins !== undefined && until < begins);
  return early && { code: 'instrument.ends-too-soon', facts: { field: early[0], until: early[1], begins } };
};

export const saysSomethingElse: Rule<ProposeText, OwnInstrument> = (command, state) => {
  const proposed = canonicalJson(command.data.text);
  const same = wholeOf(command, state).versions.find(
    ({ version: _, by: __, on: ___, agreedBy: ____, signedBy: _____, ...text }) =>
      canonicalJson(text) === proposed,
  );
  return same && { code: 'instrument.same-text', facts: { field: 'text', version: same.version } };
};

export const knownVersion: Rule<AgreeToText | SignInstrument, OwnInstrument> = (command, state) => {
  const versions = wholeOf(command, state).versions.map(({ version }) => version);
  const { version } = command.data;
  return versions.includes(version)
    ? undefined
    : { code: 'instrument.unknown-version', facts: { field: 'version', version, versions } };
};

export const notConcluded: Always = (command, state) => {
  const version = wholeOf(command, state).concluded;
  return version === undefined ? undefined : { code: 'instrument.concluded', facts: { version } };
};

export const concluded: Always = (command, state) => {
  const whole = wholeOf(command, state);
  return whole.concluded === undefined
    ? { code: 'instrument.not-concluded', facts: { accord: whole.accord, missing: whole.missing } }
    : undefined;
};

export const notDenounced: Always = (command, state) => {
  const { denounced } = wholeOf(command, state);
  return denounced && { code: 'instrument.denounced', facts: { ...denounced } };
};

export const textConcluded = (command: InstrumentCommand, state: OwnInstrument): InstrumentText | undefined =>
  concludedText(wholeOf(command, state));

export const ownSignature: Always = (_, { acts }) =>
  acts.some(isAct('signed')) ? undefined : 'instrument.not-signed';

export const needsRatification: Always = (command, state) =>
  textConcluded(command, state)?.entryIntoForce.by === 'signature'
    ? 'instrument.needs-no-ratification'
    : undefined;

export const notYetRatified: Always = (_, { acts }) =>
  acts.some(isAct('ratification-notified')) ? 'instrument.already-ratified' : undefined;

/** Whose term a note is about: the instrument's, or a part's. */
const termOf = (command: NoteExtension, state: OwnInstrument): CalendarDate | undefined => {
  const text = textConcluded(command, state);
  const { part: named } = command.data;
  return named === undefined ? text?.until : text?.parts?.find(({ part }) => part === named)?.until;
};

export const knownPart: Rule<NoteExtension, OwnInstrument> = (command, state) => {
  const parts = (textConcluded(command, state)?.parts ?? []).map(({ part }) => part);
  const { part } = command.data;
  return part === undefined || parts.includes(part)
    ? undefined
    : { code: 'instrument.unknown-part', facts: { field: 'part', part, parts } };
};

export const hasATerm: Rule<NoteExtension, OwnInstrument> = (command, state) =>
  termOf(command, state) === undefined ? 'instrument.indefinite' : undefined;

export const prolongs: Rule<NoteExtension, OwnInstrument> = (command, state) => {
  const ends = wholeOf(command, state)
    .extensions.filter(({ part }) => part === command.data.part)
    .filter(({ exchange }) => exchange !== command.data.exchange)
    .map(({ until }) => until);
  const end = [termOf(command, state), ...ends].sort().findLast((date) => date !== undefined);
  const { until } = command.data;
  return end && until <= end
    ? { code: 'instrument.extension-too-short', facts: { field: 'until', until, end } }
    : undefined;
};

/** Both sides' notes agree: neither takes its own back, which would shorten the term behind the other's. */
export const notYetExchanged: Rule<NoteExtension, OwnInstrument> = (command, state) => {
  const { exchange } = command.data;
  const found = wholeOf(command, state).extensions.find((one) => sameExtended(one, command.data));
  return found?.state === 'agreed'
    ? { code: 'instrument.exchange-agreed', facts: { field: 'exchange', exchange, until: found.until } }
    : undefined;
};

export const inForce: Always = (command, state) => {
  const { stage, entryIntoForce, provisional } = wholeOf(command, state);
  const applied = provisional && isWithin(dayOf(command.meta.now), provisional);
  return stage === 'in-force' || stage === 'suspended' || applied
    ? undefined
    : { code: 'instrument.not-in-force', facts: { stage, entryIntoForce } };
};

/** The articles that can be named: all of the text as amended, or those that authorise something where it does not name them. */
export const articlesOf = (command: InstrumentCommand, state: OwnInstrument): Articles | undefined => {
  const whole = wholeOf(command, state);
  const text = concludedText(whole) ?? whole.versions.at(-1);
  return text && amendedBy(text, whole.amendments ?? [], dayOf(command.meta.now));
};

/** Vienna Convention on the Law of Treaties, art. 44: separable are the clauses that there are. */
export const knownArticles: Rule<SuspendInstrument | MakeReservation, OwnInstrument> = (command, state) => {
  const stands = articlesOf(command, state);
  // Of a text that is only referred to, nobody here knows all articles.
  if (!stands?.articles) return undefined;
  const articles = stands.articles.map(({ article }) => article);
  const article = command.data.articles?.find((name) => !articles.includes(name));
  return article === undefined
    ? undefined
    : { code: 'instrument.unknown-article', facts: { field: 'articles', article, articles } };
};

/** Vienna Convention on the Law of Treaties, art. 18: until its consent to be bound is expressed. */
export const notBoundYet: Always = (command, state) => {
  const text = textConcluded(command, state);
  const bound = text?.entryIntoForce.by === 'signature' || state.acts.some(isAct('ratification-notified'));
  return bound ? 'instrument.bound' : undefined;
};

export const notDeclined: Always = (_, { acts }) =>
  acts.some(isAct('declined')) ? 'instrument.declined' : undefined;

export const concludedByPartiesAgencies: Rule<ProposeInstrument, OwnInstrument> = (command, state) =>
  foreignAmong(command.data.agencies ?? [], partiesOf(command, state), 'agencies');

export const namesEachPartnerOnce: Rule<ProposeInstrument, OwnInstrument> = ({ data }) => {
  const name = twice((data.partners ?? []).map(({ partner }) => partner));
  return name === undefined
    ? undefined
    : { code: 'instrument.named-twice', facts: { field: 'partners', name } };
};

/** Nobody reports the act of who is no party. */
export const knownPartner: Rule<ReportPartnerAct, OwnInstrument> = (command, state) => {
  const partners = (wholeOf(command, state).partners ?? []).map(({ partner }) => partner);
  const { partner } = command.data;
  return partners.includes(partner)
    ? undefined
    : { code: 'instrument.unknown-partner', facts: { field: 'partner', partner, partners } };
};
