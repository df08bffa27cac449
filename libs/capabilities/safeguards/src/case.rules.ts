import { agencyOf, nationalities } from '#platform/contracts';
import { saysSomething, startOf, type Objection, type Rule } from '#platform/kernel';
import { ownerOf } from '#platform/two-sided';
import type { ActInCase, Case, OpenCase } from './case.commands.ts';
import type { ActName, ActsInCase, CaseEvent, OfType, Opened } from './case.events.ts';
import { irregularGrounds, reasonsOf, type CaseKind } from './vocabulary.ts';

type OfOpening = Rule<OpenCase, Case>;
type OfAct = Rule<ActInCase, Case>;
type Always = Rule<OpenCase | ActInCase, Case>;

/** What a case was opened with. */
export const openedIn = ({ acts }: Case): Opened | undefined =>
  acts.find((act): act is OfType<'CaseOpened'> => act.type === 'CaseOpened')?.data;

/** Whether an event says that somebody asks for protection, or has it: what is published stops following this person with it. */
export const saysProtected = (event: CaseEvent): boolean =>
  event.type === 'ProtectionClaimed' ||
  (event.type === 'CaseOpened' && event.data.protection === true) ||
  (event.type === 'PersonReferred' && event.data.kind === 'protection');

export const isProtected = ({ acts }: Case): boolean => acts.some(saysProtected);

const objection = (code: string, facts: Objection['facts']): Objection => ({
  code: `safeguard.${code}`,
  facts,
});

export const ownName: OfOpening = ({ data, meta }) =>
  ownerOf(data.case) === meta.country ? undefined : objection('not-yours', { field: 'id', case: data.case });

export const notYetOpened: OfOpening = ({ data }, state) =>
  openedIn(state) ? objection('already-opened', { case: data.case }) : undefined;

export const ownAuthority: OfOpening = ({ data, meta }) =>
  data.authority === undefined || ownerOf(data.authority) === meta.country
    ? undefined
    : objection('foreign-authority', { field: 'authority', authority: data.authority });

/** What happened without the authority’s own record is told with who tells it. */
export const ownActOrReported: OfOpening = ({ data, meta }) =>
  data.authority === undefined || data.authority === meta.caller.agency || data.reportedBy !== undefined
    ? undefined
    : objection('reporter-missing', { field: 'reportedBy', authority: data.authority });

/** Who watches over rights does nothing of this to anybody: they name whose act they report. */
export const byWhoDidIt: OfOpening = ({ data: { kind, authority }, meta }) =>
  kind !== 'assistance' && agencyOf(authority ?? meta.caller.agency)?.kind === 'ombudsman'
    ? objection('authority-missing', { field: 'authority', kind })
    : undefined;

export const somewhere: OfOpening = ({ data: { post, place } }) =>
  post === undefined && place === undefined ? objection('where-missing', { field: 'post' }) : undefined;

/** A reason that is one of the kind’s, and the norm with its article: else nobody can contest it. */
export const statedReason: OfOpening = ({ data: { kind, reason, norm } }) => {
  const known: readonly string[] = reasonsOf[kind];
  if (known.length === 0) return undefined;
  if (reason === undefined || !known.includes(reason))
    return objection('reason-missing', { field: 'reason', kind, reasons: known });
  return norm === undefined ? objection('norm-missing', { field: 'norm', kind }) : undefined;
};

const knownNationality = (field: string, code: string | undefined): Objection | undefined =>
  code === undefined || nationalities.has(code)
    ? undefined
    : objection('unknown-country', {
        field,
        found: code,
        meant: nationalities.nearest(code) ?? 'ISO 3166-1 alpha-3',
      });

export const nationalityKnown: OfOpening = ({ data }) => knownNationality('nationality', data.nationality);

const removing: readonly CaseKind[] = ['refusal-of-entry', 'exclusion', 'deportation'];

const asksForProtection = (
  data: Pick<Opened, 'protection'>,
  { protectedElsewhere = false }: OpenCase,
): boolean => data.protection === true || protectedElsewhere;

/**
 * Non-refoulement: nobody who asks for asylum is turned away. What was done nevertheless can be told by whoever reports it, so that it is not
 * lost.
 */
export const nonRefoulement: OfOpening = (command) => {
  const { kind, reportedBy } = command.data;
  return removing.includes(kind) && reportedBy === undefined && asksForProtection(command.data, command)
    ? objection('non-refoulement', { field: 'kind', kind })
    : undefined;
};

/** Nobody is penalised for having entered or stayed in an irregular situation who asks for asylum. */
export const noPenaltyForSeekingAsylum: OfOpening = (command) => {
  const { kind, reason, reportedBy } = command.data;
  return kind === 'detention' &&
    reportedBy === undefined &&
    irregularGrounds.includes(reason ?? '') &&
    asksForProtection(command.data, command)
    ? objection('no-penalty-for-seeking-asylum', { field: 'reason', reason })
    : undefined;
};

export const notInFuture: Always = ({ type, data, meta }) => {
  const [field, when] =
    type === 'OpenCase' ? ['since', data.since] : ['on', 'on' in data.said ? data.said.on : undefined];
  return when !== undefined && startOf(when) > new Date(meta.now)
    ? objection('in-future', { field, found: when })
    : undefined;
};

export const known: OfAct = ({ data }, state) =>
  openedIn(state) ? undefined : objection('unknown', { case: data.case });

/** What may still come of a case that was concluded: what others do with it. */
const afterwards: readonly ActName[] = [
  'RemedyLodged',
  'RemedyDecided',
  'ReferralReceived',
  'ReferralConcluded',
  'ProtectionClaimed',
  'CaseAnnulled',
];

export const stillOpen: OfAct = ({ data }, { acts }) => {
  const has = (type: ActName): boolean => acts.some((act) => act.type === type);
  if (has('CaseAnnulled')) return objection('settled', { case: data.case, state: 'annulled' });
  return has('CaseConcluded') && !afterwards.includes(data.act)
    ? objection('settled', { case: data.case, state: 'concluded' })
    : undefined;
};

const saidIn = <T extends ActName>({ data }: ActInCase, act: T): ActsInCase[T] | undefined =>
  data.act === act ? (data.said as ActsInCase[T]) : undefined;

const ofKinds =
  (...kinds: readonly CaseKind[]): OfAct =>
  ({ data }, state) => {
    const { kind } = openedIn(state)!;
    return kinds.includes(kind)
      ? undefined
      : objection('not-of-this-kind', { case: data.case, kind, act: data.act });
  };

const ofMeasures = ofKinds('exclusion', 'deportation', 'detention');

/** Who was not heard is told why not; what was heard is told in words or by the digest of its record. */
const heardOrWhy: OfAct = (command) => {
  const said = saidIn(command, 'PersonHeard')!;
  if (!said.heard) return said.why === undefined ? objection('not-heard-why', { field: 'why' }) : undefined;
  return said.said === undefined && said.digest === undefined
    ? objection('heard-what', { field: 'said' })
    : undefined;
};

/** A remedy against what was done ends behind it. */
const remedyAhead: OfAct = (command, state) => {
  const { until } = saidIn(command, 'RemedyExplained')!;
  const { since } = openedIn(state)!;
  return startOf(until) > startOf(since)
    ? undefined
    : objection('remedy-passed', { field: 'until', until, since });
};

/** The asylum firewall: nobody tells the country of origin where somebody is who asks for protection from it, nor that they do. */
const neverToTheOrigin: OfAct = (command, state) => {
  const { country } = saidIn(command, 'ConsulNotified')!;
  const { nationality } = openedIn(state)!;
  const mayBeOrigin = nationality === undefined || nationality === country;
  return mayBeOrigin && (isProtected(state) || command.protectedElsewhere)
    ? objection('consul-of-origin', { field: 'country' })
    : undefined;
};

const consulsCountryKnown: OfAct = (command) =>
  knownNationality('country', saidIn(command, 'ConsulNotified')!.country);

const knownReferral: OfAct = ({ data }, { acts }) => {
  const { referral } = data.said as { readonly referral: string };
  return acts.some((act) => act.type === 'PersonReferred' && act.data.referral === referral)
    ? undefined
    : objection('unknown-referral', { case: data.case, referral });
};

/** A removal of somebody who asks for protection is not carried out. */
const notRemoved: OfAct = (command, state) => {
  const { outcome } = saidIn(command, 'CaseConcluded')!;
  const { kind, reportedBy } = openedIn(state)!;
  return outcome === 'carried-out' &&
    removing.includes(kind) &&
    reportedBy === undefined &&
    (isProtected(state) || command.protectedElsewhere)
    ? objection('non-refoulement', { field: 'outcome', kind })
    : undefined;
};

const saysWhy: OfAct = (command) =>
  saysSomething(saidIn(command, 'CaseAnnulled')!.reason)
    ? undefined
    : objection('reason-says-nothing', { field: 'reason' });

/** What each act has to abide by, beside what all do. */
export const rulesOf: { readonly [T in ActName]: readonly OfAct[] } = {
  PersonHeard: [heardOrWhy],
  DecisionNotified: [],
  RemedyExplained: [remedyAhead],
  RemedyLodged: [],
  RemedyDecided: [],
  PersonReferred: [],
  ReferralReceived: [knownReferral],
  ReferralConcluded: [knownReferral],
  ConsularRightExplained: [ofMeasures],
  ConsulNotified: [ofMeasures, consulsCountryKnown, neverToTheOrigin],
  CounselAssigned: [],
  InterpreterAssigned: [],
  JudgeReviewed: [ofMeasures],
  ProtectionClaimed: [],
  CaseConcluded: [notRemoved],
  CaseAnnulled: [saysWhy],
};
