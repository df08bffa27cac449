import type {
  CommitmentChange,
  CommitmentText,
  Measure,
  Office,
  Paper,
  Rhythm,
  Told,
} from '#contracts/committee';
import {
  addMonths,
  dayOf,
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
import type { CommitmentAct } from './commitment.acts.ts';
import { causeOf, type NotedEscalation } from './escalation.ts';

export const commitmentStates = [
  'not-yet-seen',
  'open',
  'in-progress',
  'overdue',
  'fulfilled',
  'withdrawn',
  'merged',
  'not-known',
] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** Nobody owes anything of it any more. */
export const isSettled = (state: CommitmentState): boolean =>
  state === 'fulfilled' || state === 'withdrawn' || state === 'merged';

/** As a signed acta made it. */
export interface Birth extends CommitmentText {
  readonly id: string;
  readonly acta: string;
  readonly session?: string;
  /** The body whose session it was. */
  readonly body?: string;
  readonly parties: readonly Country[];
  readonly on: CalendarDate;
}

/** What a signed acta did to it later. */
export interface ChangedBy extends CommitmentChange {
  readonly acta: string;
  readonly on: CalendarDate;
  /** Its place in the acta. */
  readonly at: number;
}

export interface CommitmentClaim extends Omit<Told<'commitment-claimed'>, 'commitment' | 'parties'> {
  readonly by: Country;
}

/** One side's own view. */
export interface SideView {
  readonly by: Country;
  readonly state: string;
  readonly on: CalendarDate;
  readonly text?: string;
  readonly value?: number;
  readonly evidence: readonly Paper[];
}

/** By what one side carries it out, as it said last. */
export interface Undertaking extends Omit<Told<'commitment-undertaken'>, 'commitment' | 'undertaking'> {
  readonly id: string;
  readonly by: Country;
  /** The day of its last word. */
  readonly on: CalendarDate;
}

/** What a side measured, in the unit of the measure. */
export interface Measured {
  readonly by: Country;
  readonly on: CalendarDate;
  readonly value: number;
}

/** What the two sides have said of it themselves. */
export interface Sayings {
  readonly parties: readonly Country[];
  readonly claims: readonly CommitmentClaim[];
  readonly views: readonly SideView[];
  /** How often each has reported. */
  readonly reports: number;
  /** The latest day on which either reported. */
  readonly reportedOn?: CalendarDate;
  readonly noted: readonly NotedEscalation[];
  readonly undertakings: readonly Undertaking[];
  readonly measured: readonly Measured[];
}

/** A date that slipped: which, to which, by which acta. */
export interface Slip {
  readonly from?: CalendarDate;
  readonly to: CalendarDate;
  readonly acta: string;
  readonly on: CalendarDate;
}

export interface Commitment {
  readonly id: string;
  readonly parties: readonly Country[];
  readonly basis: 'acta' | 'claims';
  readonly acta?: string;
  readonly session?: string;
  readonly body?: string;
  readonly madeOn?: CalendarDate;
  readonly text?: string;
  readonly axis?: string;
  readonly offices: readonly Office[];
  readonly territory: readonly string[];
  readonly measure?: Measure;
  /** As a source words it. */
  readonly measureClaimed?: string;
  readonly legalBasis?: CommitmentText['basis'];
  readonly rhythm?: Rhythm;
  readonly state: CommitmentState;
  /** Of the two sides' own views. */
  readonly accord: Accord;
  readonly views: readonly SideView[];
  readonly firstPromised?: PartialDate;
  readonly due?: PartialDate;
  readonly slips: readonly Slip[];
  /** By which projects and activities either side carries it out. */
  readonly undertakings: readonly Undertaking[];
  /** What was measured of it, in the order of the days. */
  readonly measured: readonly Measured[];
  readonly repeats?: string;
  readonly mergedInto?: string;
  /** By decision of an acta. */
  readonly escalatedTo?: string;
  /** Of which acta that decision is. */
  readonly escalatedBy?: string;
  readonly changes: readonly ChangedBy[];
  /** What both sides were told of its escalations. */
  readonly notices: readonly NotedEscalation[];
  readonly claims: readonly CommitmentClaim[];
  readonly restsOn?: string;
  readonly sourcesDiffer: readonly string[];
  readonly flagged?: true;
  readonly missing: readonly MissingAct<'claim' | 'acta' | 'owner' | 'due' | 'report'>[];
}

/** Of each of a side's own, its last word. */
const undertakingsOf = (by: Country, own: readonly CommitmentAct[]): Undertaking[] => {
  const said = new Map<string, Undertaking>();
  for (const { data, on } of own.filter(isAct('undertaken'))) {
    const { commitment: _, undertaking: id, ...undertaking } = data;
    said.set(id, { ...undertaking, id, by, on: dayOf(on) });
  }
  return [...said.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Of the acts of both sides, what counts: the last word of each. */
export const sayingsOf = (id: string, known: readonly CommitmentAct[], of?: readonly Country[]): Sayings => {
  const claimed = (owner: Country) =>
    known.filter(isAct('claimed')).find(({ by, data }) => by === owner && data.parties[0] === owner)?.data;
  // Where nothing is here that founds it, who is told of it is its other side, though that side has said nothing.
  const toldTo = (owner: Country): Country | undefined =>
    known
      .map(({ to }) => to)
      .sort()
      .find((country) => country !== owner);
  const sides = sidesOf(id, known, (owner) => claimed(owner)?.parties[1] ?? toldTo(owner));
  const parties = of ?? sides.parties;
  const acts = ofBothSides({ ...sides, parties }, known);
  const progress = acts.filter(isAct('progressed'));
  const reportedOn = progress
    .map(({ on }) => dayOf(on))
    .sort()
    .at(-1);
  return {
    parties,
    claims: latestClaims(
      halfOf(sides.owner, acts)
        .filter(isAct('claimed'))
        .map(({ by, data: { commitment: _, parties: __, ...claim } }): CommitmentClaim => ({ ...claim, by })),
    ),
    views: parties.flatMap((by): SideView[] => {
      const said = lastOf(halfOf(by, acts), 'progressed');
      if (!said) return [];
      const { commitment: _, ...view } = said.data;
      return [{ ...view, by, on: dayOf(said.on) }];
    }),
    reports: progress.length,
    undertakings: parties.flatMap((by) => undertakingsOf(by, halfOf(by, acts))),
    measured: progress
      .flatMap(({ by, on, data: { value } }) => (value === undefined ? [] : [{ by, on: dayOf(on), value }]))
      .sort((a, b) => (a.on === b.on ? (a.by < b.by ? -1 : a.by === b.by ? 0 : 1) : a.on < b.on ? -1 : 1)),
    noted: halfOf(sides.owner, acts)
      .filter(isAct('escalated'))
      .map(({ data, on }) => ({ cause: causeOf(data), on: dayOf(on) })),
    ...(reportedOn ? { reportedOn } : {}),
  };
};

/** By the day on which the acta was signed; of one day by its name, of one acta in its order. */
const inTheirOrder = (changes: readonly ChangedBy[]): ChangedBy[] =>
  [...changes].sort(
    (a, b) =>
      (a.on === b.on ? 0 : a.on < b.on ? -1 : 1) ||
      (a.acta === b.acta ? a.at - b.at : a.acta < b.acta ? -1 : 1),
  );

interface Decided {
  due?: PartialDate;
  slips: Slip[];
  standing: 'open' | 'withdrawn' | 'merged' | 'accepted';
  mergedInto?: string;
  escalatedTo?: string;
  escalatedBy?: string;
  /** What the sides reported before this day was of what was taken up again after it. */
  resumedOn?: CalendarDate;
}

type Step = (decided: Decided, change: ChangedBy) => void;

const steps: Readonly<Record<CommitmentChange['change'], Step>> = {
  reschedule: (decided, { due, acta, on }) => {
    if (due === undefined || due === decided.due) return;
    decided.slips.push({ ...(decided.due ? { from: lastDayOf(decided.due) } : {}), to: due, acta, on });
    decided.due = due;
  },
  merge: (decided, { into }) => {
    decided.standing = 'merged';
    decided.mergedInto = into;
  },
  resume: (decided, { on }) => {
    decided.standing = 'open';
    delete decided.mergedInto;
    delete decided.escalatedTo;
    delete decided.escalatedBy;
    decided.resumedOn = on;
  },
  withdraw: (decided) => {
    decided.standing = 'withdrawn';
  },
  'accept-fulfilment': (decided) => {
    decided.standing = 'accepted';
  },
  escalate: (decided, { to, acta }) => {
    decided.escalatedTo = to;
    decided.escalatedBy = acta;
  },
};

/** What actas decided of it, one after the other. */
const decidedBy = (due: PartialDate | undefined, changes: readonly ChangedBy[]): Decided => {
  const decided: Decided = { slips: [], standing: 'open', ...(due ? { due } : {}) };
  for (const change of changes) steps[change.change](decided, change);
  return decided;
};

/** Where it has a rhythm and no day: so many months after what was reported last. */
const dueByRhythm = (birth: Birth | undefined, { reportedOn }: Sayings): CalendarDate | undefined =>
  birth?.rhythm && addMonths(reportedOn ?? birth.on, birth.rhythm.everyMonths);

const claimedState = (state: string | undefined): CommitmentState =>
  state === 'fulfilled' || state === 'in-progress' || state === 'overdue' ? state : 'not-known';

interface Standing {
  readonly decided: Decided;
  readonly views: readonly SideView[];
  readonly parties: readonly Country[];
  readonly rule: CommitmentText['fulfilled'];
  readonly due: PartialDate | undefined;
  readonly claim: CommitmentClaim | undefined;
}

const stateOn = (
  on: CalendarDate,
  { decided, views, parties, rule, due, claim }: Standing,
): CommitmentState => {
  if (decided.standing === 'withdrawn' || decided.standing === 'merged') return decided.standing;
  if (decided.standing === 'accepted') return 'fulfilled';
  const counted = views.filter((view) => decided.resumedOn === undefined || view.on > decided.resumedOn);
  const reported = parties.every((country) =>
    counted.some(({ by, state }) => by === country && state === 'fulfilled'),
  );
  if (rule === 'both-report' && parties.length === 2 && reported) return 'fulfilled';
  const said = claim && views.length === 0 ? claimedState(claim.state) : undefined;
  if (said === 'fulfilled') return said;
  if (due !== undefined && lastDayOf(due) < on) return 'overdue';
  if (counted.some(({ state }) => state !== 'not-started')) return 'in-progress';
  return said ?? 'open';
};

/** What both sides, and what they signed, have made of a commitment, as it stands on a day. */
export const commitmentOf = (
  id: string,
  birth: Birth | undefined,
  changes: readonly ChangedBy[],
  sayings: Sayings,
  on: CalendarDate,
): Commitment => {
  const parties = birth?.parties ?? sayings.parties;
  const { claims, views } = sayings;
  const claim = birth ? undefined : surest(claims);
  const ordered = inTheirOrder(changes);
  const firstPromised = birth?.due ?? claim?.due;
  const decided = decidedBy(firstPromised, ordered);
  const due = decided.due ?? dueByRhythm(birth, sayings);
  const offices = birth?.offices ?? claim?.offices ?? [];
  const text = birth?.text ?? claim?.text;
  const rule = birth?.fulfilled ?? 'both-report';
  const state = birth || claim ? stateOn(on, { decided, views, parties, rule, due, claim }) : 'not-yet-seen';
  const [one, other] = views;
  const isOwed = !isSettled(state);
  const responsible = parties.filter((country) => offices.some(({ office }) => ownerOf(office) === country));
  const repeats = birth?.repeats ?? claim?.repeats;
  const bothOwe = (act: 'acta' | 'owner' | 'due') => parties.map((by) => ({ by, act }));
  const session = birth?.session ?? claim?.session;
  return {
    id,
    parties,
    basis: birth ? 'acta' : 'claims',
    ...(birth ? { acta: birth.acta, madeOn: birth.on } : {}),
    ...(session ? { session } : {}),
    ...(birth?.watchedBy || birth?.body ? { body: birth.watchedBy ?? birth.body! } : {}),
    ...(text ? { text } : {}),
    ...((birth?.axis ?? claim?.axis) ? { axis: birth?.axis ?? claim!.axis! } : {}),
    offices,
    territory: birth?.territory ?? [],
    ...(birth?.measure ? { measure: birth.measure } : {}),
    ...(claim?.measure ? { measureClaimed: claim.measure } : {}),
    ...(birth?.basis ? { legalBasis: birth.basis } : {}),
    ...(birth?.rhythm ? { rhythm: birth.rhythm } : {}),
    state,
    accord: accordOf(one, other, (a, b) => a.state === b.state),
    views,
    ...(firstPromised ? { firstPromised } : {}),
    ...(due ? { due } : {}),
    slips: decided.slips,
    undertakings: sayings.undertakings,
    measured: sayings.measured,
    ...(repeats ? { repeats } : {}),
    ...(decided.mergedInto ? { mergedInto: decided.mergedInto } : {}),
    ...(decided.escalatedTo ? { escalatedTo: decided.escalatedTo } : {}),
    ...(decided.escalatedBy ? { escalatedBy: decided.escalatedBy } : {}),
    changes: ordered,
    notices: sayings.noted,
    claims,
    ...(claim ? { restsOn: claim.claim } : {}),
    sourcesDiffer: differing(claims, ['due', 'state', 'text', 'measure']),
    ...(text && speaksOfJointOperation(parties, text) ? { flagged: true as const } : {}),
    missing: inOrder([
      ...(birth || claim ? [] : [{ by: ownerOf(id) ?? parties[0]!, act: 'claim' as const }]),
      ...(birth || !claim ? [] : bothOwe('acta')),
      ...(offices.length === 0 && (birth || claim) ? bothOwe('owner') : []),
      ...(due === undefined && (birth || claim) ? bothOwe('due') : []),
      ...(isOwed && state === 'overdue'
        ? silentOf(responsible, (country) => views.some(({ by }) => by === country)).map((by) => ({
            by,
            act: 'report' as const,
          }))
        : []),
      ...(isOwed && rule === 'both-report' && views.some(({ state: said }) => said === 'fulfilled')
        ? silentOf(parties, (country) =>
            views.some(({ by, state: said }) => by === country && said === 'fulfilled'),
          ).map((by) => ({ by, act: 'report' as const }))
        : []),
    ]),
  };
};
