import type { Meeting, Office, Paper, Told } from '#contracts/committee';
import {
  canonicalJson,
  lastDayOf,
  type CalendarDate,
  type Country,
  type PartialDate,
} from '#platform/kernel';
import { speaksOfJointOperation } from '#platform/sharing';
import {
  accordOf,
  differing,
  halfOf,
  inOrder,
  isAct,
  lastOf,
  latestClaims,
  ofBothSides,
  ownerOf,
  sidesOf,
  silentOf,
  surest,
  type Accord,
  type MissingAct,
} from '#platform/two-sided';
import type { SessionAct } from './session.acts.ts';

/** How far a session has come; of one that only sources speak of, what the claim says that the view rests on. */
export const sessionStages = [
  'not-yet-seen',
  'convened',
  'settled',
  'held',
  'suspended',
  'lapsed',
  'disputed',
  'planned',
  'postponed',
  'cancelled',
  'not-attended',
  'not-known',
] as const;
export type SessionStage = (typeof sessionStages)[number];

export const itemStates = ['proposed', 'accepted', 'merged', 'deferred', 'withdrawn', 'disputed'] as const;
export type ItemState = (typeof itemStates)[number];

export interface AgendaItem {
  readonly item: string;
  readonly by: Country;
  readonly state: ItemState;
  readonly title: string;
  readonly text?: string;
  readonly axis?: string;
  readonly activity?: string;
  /** Into which it was merged. */
  readonly into?: string;
  /** It speaks of a joint military operation: for a person to look at. */
  readonly flagged?: true;
}

/** One side's own record. */
export interface SideRecord {
  readonly by: Country;
  readonly outcome: string;
  readonly date: CalendarDate;
  readonly present: readonly Office[];
  readonly place?: string;
  readonly reason?: string;
}

export interface Delegation {
  readonly country: Country;
  readonly head: Office;
  readonly members: readonly Office[];
}

/** An item with the session that it is of. */
export interface ListedItem extends AgendaItem {
  readonly id: string;
  readonly session: string;
  readonly parties: readonly Country[];
}

export interface SessionClaim extends Omit<Told<'session-claimed'>, 'session' | 'parties'> {
  readonly by: Country;
}

/** What is missing of a session, and by whom. */
export interface MissingOfSession extends MissingAct<
  'convening' | 'meeting' | 'item-answer' | 'delegation' | 'record'
> {
  readonly item?: string;
}

export interface Session {
  readonly id: string;
  readonly parties: readonly Country[];
  readonly body?: string;
  readonly ordinal?: number;
  readonly title?: string;
  readonly generated?: boolean;
  readonly stage: SessionStage;
  /** Whether it rests on acts of the two sides, or on what sources claim. */
  readonly basis: 'acts' | 'claims';
  readonly meeting: {
    readonly accord: Accord;
    readonly agreed?: Meeting;
    readonly positions: readonly (Meeting & { readonly by: Country })[];
  };
  /** The day on which it met, or as much of it as is known. */
  readonly date?: PartialDate;
  readonly host?: Country;
  readonly place?: string;
  readonly record: { readonly accord: Accord; readonly bySide: readonly SideRecord[] };
  readonly agenda: readonly AgendaItem[];
  readonly papers: readonly (Paper & { readonly by: Country; readonly item?: string })[];
  readonly delegations: readonly Delegation[];
  readonly claims: readonly SessionClaim[];
  /** The claim that the view rests on, where there is one. */
  readonly restsOn?: string;
  /** In what the sources differ. */
  readonly sourcesDiffer: readonly string[];
  readonly missing: readonly MissingOfSession[];
}

export const sameMeeting = (one: Meeting, other: Meeting): boolean =>
  canonicalJson(one) === canonicalJson(other);

const meetingOf = (country: Country, acts: readonly SessionAct[]): Meeting | undefined =>
  lastOf(halfOf(country, acts), 'convened', 'meeting-proposed')?.data.meeting;

const outcomeOf = (outcome: string): 'held' | 'suspended' | 'lapsed' =>
  outcome === 'suspended' || outcome === 'lapsed' ? outcome : 'held';

const sameRecord = (one: SideRecord, other: SideRecord): boolean =>
  outcomeOf(one.outcome) === outcomeOf(other.outcome) && one.date === other.date;

const agendaOf = (parties: readonly Country[], acts: readonly SessionAct[]): AgendaItem[] => {
  const answers = acts.filter(isAct('item-answered'));
  return acts
    .filter(isAct('item-proposed'))
    .filter(({ by, data }) => ownerOf(data.item) === by)
    .map(({ by, data: { session: _, ...item } }): AgendaItem => {
      const wordOf = (country: Country) => {
        const said = answers.findLast((one) => one.by === country && one.data.item === item.item)?.data;
        if (said) return { answer: said.answer, into: said.into };
        return country === by ? { answer: 'accepted', into: undefined } : undefined;
      };
      const [own, theirs] = [wordOf(by)!, parties.filter((one) => one !== by).map(wordOf)[0]];
      const same = theirs !== undefined && own.answer === theirs.answer && own.into === theirs.into;
      const state =
        own.answer === 'withdrawn'
          ? 'withdrawn'
          : theirs === undefined
            ? 'proposed'
            : same
              ? (own.answer as ItemState)
              : 'disputed';
      const flagged = speaksOfJointOperation(parties, `${item.title}\n${item.text ?? ''}`);
      return {
        ...item,
        by,
        state,
        ...(state === 'merged' && own.into ? { into: own.into } : {}),
        ...(flagged ? { flagged } : {}),
      };
    })
    .sort((a, b) => (a.item < b.item ? -1 : 1));
};

const stageOf = (
  records: readonly SideRecord[],
  accord: Accord,
  meeting: Accord,
  convened: boolean,
  claim: SessionClaim | undefined,
): SessionStage => {
  if (accord === 'disputed') return 'disputed';
  if (records[0]) return outcomeOf(records[0].outcome);
  if (convened) return meeting === 'agreed' ? 'settled' : 'convened';
  if (!claim) return 'not-yet-seen';
  return (sessionStages as readonly string[]).includes(claim.outcome) ? claim.outcome : 'not-known';
};

/** What both sides have made of a session, as it stands on a day. How their acts are interleaved does not matter. */
export const sessionOf = (id: string, known: readonly SessionAct[], on: CalendarDate): Session => {
  const founded = (owner: Country) =>
    known
      .filter(isAct('convened', 'claimed'))
      .find(({ by, data }) => by === owner && data.parties[0] === owner)?.data;
  const sides = sidesOf(id, known, (owner) => founded(owner)?.parties[1]);
  const { owner, parties } = sides;
  const acts = ofBothSides(sides, known);
  const convening = halfOf(owner, acts).findLast(isAct('convened'))?.data;
  const claims = latestClaims(
    halfOf(owner, acts)
      .filter(isAct('claimed'))
      .map(({ by, data: { session: _, parties: __, ...claim } }): SessionClaim => ({ ...claim, by })),
  );
  const claim = surest(claims);
  const positions = parties.flatMap((by) => {
    const meeting = meetingOf(by, acts);
    return meeting ? [{ ...meeting, by }] : [];
  });
  const [one, other] = parties.map((country) => meetingOf(country, acts));
  // A counter-proposal is no refusal: until both stand by the same, there is nothing agreed, and nothing in dispute.
  const settled = one && other && sameMeeting(one, other) ? one : undefined;
  const records = parties.flatMap((by): SideRecord[] => {
    const record = lastOf(halfOf(by, acts), 'recorded')?.data;
    if (!record) return [];
    const { session: _, ...said } = record;
    return [{ ...said, by }];
  });
  const recorded =
    records.length === parties.length && parties.length === 2
      ? accordOf(records[0], records[1], sameRecord)
      : 'one-side-only';
  const meeting = settled ? 'agreed' : 'one-side-only';
  const convened = convening !== undefined || positions.length > 0;
  const stage = stageOf(records, recorded, meeting, convened, claim);
  const basis = convened || records.length > 0 || !claim ? 'acts' : 'claims';
  const date =
    records.length > 0
      ? recorded === 'disputed'
        ? undefined
        : records[0]!.date
      : (settled?.date ?? claim?.date);
  const host = settled?.host ?? claim?.host;
  const place = records[0]?.place ?? settled?.place ?? claim?.place;
  const agenda = agendaOf(parties, acts);
  const delegations = parties.flatMap((country): Delegation[] => {
    const named = lastOf(halfOf(country, acts), 'delegation-named')?.data;
    return named ? [{ country, head: named.head, members: named.members }] : [];
  });
  const bodyName = convening?.body ?? claim?.body;
  const ordinal = convening?.ordinal ?? claim?.ordinal;
  const title = convening?.title ?? claim?.title;
  const isOver = settled !== undefined && lastDayOf(settled.date) < on;
  return {
    id,
    parties,
    ...(bodyName ? { body: bodyName } : {}),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(title ? { title } : {}),
    ...(convening?.generated ? { generated: true } : {}),
    stage,
    basis,
    meeting: { accord: meeting, ...(settled ? { agreed: settled } : {}), positions },
    ...(date ? { date } : {}),
    ...(host ? { host } : {}),
    ...(place ? { place } : {}),
    record: { accord: recorded, bySide: records },
    agenda,
    papers: acts
      .filter(isAct('paper-filed'))
      .map(({ by, data: { paper, item } }) => ({ ...paper, by, ...(item ? { item } : {}) }))
      .sort((a, b) => (a.digest + a.by < b.digest + b.by ? -1 : 1)),
    delegations,
    claims,
    ...(basis === 'claims' && claim ? { restsOn: claim.claim } : {}),
    sourcesDiffer: differing(claims, ['outcome', 'date', 'ordinal', 'place', 'host', 'commitments']),
    missing: inOrder([
      ...(convening || claims.length > 0 ? [] : [{ by: owner, act: 'convening' as const }]),
      ...(convened && !settled && records.length === 0
        ? parties
            .filter((country) => {
              const own = positions.find(({ by }) => by === country);
              const theirs = positions.find(({ by }) => by !== country);
              return theirs !== undefined && (!own || !sameMeeting(own, theirs));
            })
            .map((by) => ({ by, act: 'meeting' as const }))
        : []),
      ...agenda
        .filter(({ state }) => state === 'proposed')
        .flatMap(({ item, by }) =>
          parties.filter((one) => one !== by).map((one) => ({ by: one, act: 'item-answer' as const, item })),
        ),
      ...(settled
        ? silentOf(parties, (country) => delegations.some((one) => one.country === country)).map((by) => ({
            by,
            act: 'delegation' as const,
          }))
        : []),
      ...(records.length > 0 || isOver
        ? silentOf(parties, (country) => records.some(({ by }) => by === country)).map((by) => ({
            by,
            act: 'record' as const,
          }))
        : []),
    ]),
  };
};

/** Whether a side's own record says that it was held, and nobody's says otherwise. */
export const isHeldFor = ({ stage, record }: Session, country: Country): boolean =>
  stage === 'held' && record.bySide.some(({ by }) => by === country);
