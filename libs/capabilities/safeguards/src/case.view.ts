import type { Country, Instant } from '#platform/kernel';
import { isProtected, openedIn } from './case.rules.ts';
import type { ActName, ActsInCase, CaseEvent, Duty, OfType, Opened, Stage } from './case.events.ts';
import { guarantees, type Guarantee } from './limits.ts';
import type { CaseOutcome, CaseState, ReferralOutcome } from './vocabulary.ts';

/** An event of a case as it is kept: which of the stream it is, when it was recorded, by which agency. */
export type KeptAct = CaseEvent & {
  readonly version: number;
  readonly recordedAt: Instant;
  readonly agency?: string;
};

/** `open` until its date, `overdue` behind it; `met` or, behind its date, `met-late`; `lapsed` where nobody waits for it any more. */
export const dutyStates = ['open', 'overdue', 'met', 'met-late', 'lapsed'] as const;
export type DutyState = (typeof dutyStates)[number];

export interface DutySeen extends Duty {
  readonly state: DutyState;
  /** When whoever must act was told that it comes, and that it passed. */
  readonly toldAhead?: Instant;
  readonly toldPassed?: Instant;
}

export interface ReferralSeen {
  readonly referral: string;
  readonly kind: string;
  readonly to: string;
  readonly on: string;
  readonly receivedOn?: string;
  readonly concludedOn?: string;
  readonly outcome?: ReferralOutcome;
}

/** A guarantee that nothing recorded speaks of yet, with the norm that asks for it. */
export interface MissingGuarantee {
  readonly guarantee: Guarantee['guarantee'];
  readonly norm: string;
}

/** One case whole, as who may see it sees it. */
export interface CaseView extends Omit<Opened, 'protection'> {
  readonly id: string;
  readonly version: number;
  readonly state: CaseState;
  /** Asks for protection, or has it: by this case’s own record. */
  readonly protected: boolean;
  readonly concludedOn?: string;
  readonly outcome?: CaseOutcome;
  readonly annulledBecause?: string;
  readonly hearings: readonly ActsInCase['PersonHeard'][];
  readonly notices: readonly ActsInCase['DecisionNotified'][];
  readonly remedies: readonly ActsInCase['RemedyExplained'][];
  readonly lodged: readonly ActsInCase['RemedyLodged'][];
  readonly decided: readonly ActsInCase['RemedyDecided'][];
  readonly referrals: readonly ReferralSeen[];
  readonly consularRight: readonly ActsInCase['ConsularRightExplained'][];
  readonly consuls: readonly ActsInCase['ConsulNotified'][];
  readonly counsel: readonly ActsInCase['CounselAssigned'][];
  readonly interpreters: readonly ActsInCase['InterpreterAssigned'][];
  readonly reviews: readonly ActsInCase['JudgeReviewed'][];
  readonly duties: readonly DutySeen[];
  readonly missing: readonly MissingGuarantee[];
}

const withoutMeans = <T extends object>({ data }: { readonly data: T }) => {
  const {
    case: _c,
    duties: _d,
    settles: _s,
    ...said
  } = data as T & Partial<Record<'case' | 'duties' | 'settles', unknown>>;
  return said;
};

const ofType =
  (acts: readonly KeptAct[]) =>
  <T extends CaseEvent['type']>(type: T): (OfType<T> & KeptAct)[] =>
    acts.filter((act): act is OfType<T> & KeptAct => act.type === type);

const settlingAct = (acts: readonly KeptAct[], duty: string): KeptAct | undefined =>
  acts.find(({ data }) => data.settles?.includes(duty));

/** By what an act is dated; what has no date of its own, by when it was recorded. */
const dateOf = ({ data, recordedAt }: KeptAct): string => ('on' in data ? data.on : recordedAt);

const ending: readonly string[] = ['CaseConcluded', 'CaseAnnulled', 'RemedyExplained'];

const stateOf = ({ due }: Duty, settling: KeptAct | undefined, now: Instant): DutyState => {
  if (!settling) return Date.parse(due) <= Date.parse(now) ? 'overdue' : 'open';
  if (ending.includes(settling.type)) return 'lapsed';
  return Date.parse(dateOf(settling)) <= Date.parse(due) ? 'met' : 'met-late';
};

const toldAt = (acts: readonly KeptAct[], { duty }: Duty, stage: Stage): Instant | undefined =>
  ofType(acts)('DutyNoticed').find(({ data }) => data.duty === duty && data.stage === stage)?.recordedAt;

const dutySeen = (acts: readonly KeptAct[], duty: Duty, now: Instant): DutySeen => {
  const [toldAhead, toldPassed] = [toldAt(acts, duty, 'ahead'), toldAt(acts, duty, 'passed')];
  return {
    ...duty,
    state: stateOf(duty, settlingAct(acts, duty.duty), now),
    ...(toldAhead ? { toldAhead } : {}),
    ...(toldPassed ? { toldPassed } : {}),
  };
};

/** Which act speaks of a guarantee. */
const provedBy: Readonly<Record<Guarantee['guarantee'], ActName>> = {
  hearing: 'PersonHeard',
  notice: 'DecisionNotified',
  remedy: 'RemedyExplained',
  counsel: 'CounselAssigned',
  judge: 'JudgeReviewed',
  'consular-right': 'ConsularRightExplained',
};

/**
 * A case of everything that was recorded of it, in whatever order that is given.
 * @returns nothing where its opening is not among it
 */
export const caseOf = (
  id: string,
  kept: readonly KeptAct[],
  country: Country,
  now: Instant,
): CaseView | undefined => {
  const acts = [...kept].sort((one, other) => one.version - other.version);
  const opened = openedIn({ acts });
  if (!opened) return undefined;
  const of = ofType(acts);
  const { protection: _, ...facts } = withoutMeans<Opened>({ data: opened });
  const [concluded] = of('CaseConcluded');
  const [annulled] = of('CaseAnnulled');
  return {
    id,
    version: acts.at(-1)!.version,
    ...facts,
    state: annulled ? 'annulled' : concluded ? 'concluded' : 'open',
    protected: isProtected({ acts }),
    ...(concluded ? { concludedOn: concluded.data.on, outcome: concluded.data.outcome } : {}),
    ...(annulled ? { annulledBecause: annulled.data.reason } : {}),
    hearings: of('PersonHeard').map(withoutMeans),
    notices: of('DecisionNotified').map(withoutMeans),
    remedies: of('RemedyExplained').map(withoutMeans),
    lodged: of('RemedyLodged').map(withoutMeans),
    decided: of('RemedyDecided').map(withoutMeans),
    referrals: of('PersonReferred').map(({ data: { referral, kind, to, on } }) => {
      const received = of('ReferralReceived').find(({ data }) => data.referral === referral);
      const ended = of('ReferralConcluded').findLast(({ data }) => data.referral === referral);
      return {
        referral,
        kind,
        to,
        on,
        ...(received ? { receivedOn: received.data.on } : {}),
        ...(ended ? { concludedOn: ended.data.on, outcome: ended.data.outcome } : {}),
      };
    }),
    consularRight: of('ConsularRightExplained').map(withoutMeans),
    consuls: of('ConsulNotified').map(withoutMeans),
    counsel: of('CounselAssigned').map(withoutMeans),
    interpreters: of('InterpreterAssigned').map(withoutMeans),
    reviews: of('JudgeReviewed').map(withoutMeans),
    duties: acts.flatMap(({ data }) => data.duties ?? []).map((duty) => dutySeen(acts, duty, now)),
    missing: guarantees
      .filter(({ guarantee, kinds }) => kinds.includes(facts.kind) && of(provedBy[guarantee]).length === 0)
      .map(({ guarantee, norms }) => ({ guarantee, norm: norms[country] })),
  };
};
