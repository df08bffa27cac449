import { agencies } from '#platform/contracts';
import {
  dayOf,
  inUtc,
  laterBy,
  toMicroseconds,
  type Country,
  type Instant,
  type LocalTime,
} from '#platform/kernel';
import type { Case } from './case.commands.ts';
import type { ActName, CaseEvent, Duty, Opened } from './case.events.ts';
import { guarantees, limitsFor } from './limits.ts';
import type { DutyKind } from './vocabulary.ts';

const HOUR_MS = 60 * 60_000;
const hours = (count: number): number => count * HOUR_MS;

/** Before the last day for a remedy, and before a referral is to have been received. */
const REMEDY_AHEAD_MS = hours(72);
const REFERRAL_AHEAD_MS = hours(6);

const instantOf = (moment: LocalTime): Instant => toMicroseconds(inUtc(moment));

const before = (due: Instant, ms: number): Pick<Duty, 'due' | 'ahead'> => ({ due, ahead: laterBy(-ms, due) });

/** What the law sets a limit to, from the moment since when a measure is in force. */
export const dutiesOfOpening = ({ kind, since, authority }: Opened, country: Country): readonly Duty[] =>
  limitsFor(country, kind, dayOf(since)).map(({ name, version, duty, norm, ...limit }) => ({
    duty,
    kind: duty,
    ...before(laterBy(hours(limit.hours), instantOf(since)), hours(limit.aheadHours)),
    to: authority,
    norm,
    limit: { name, version },
  }));

/** The institution that watches over rights. */
const ombudsmanOf = (country: Country): string =>
  agencies.find((agency) => agency.country === country && agency.kind === 'ombudsman')!.code;

const remedyNorm = (country: Country): string =>
  guarantees.find(({ guarantee }) => guarantee === 'remedy')!.norms[country];

/** By when a remedy can be used: the ombudsman is told, since the person may have nobody else who counts the days. */
export const dutyOfRemedy = (until: LocalTime, number: number, country: Country): Duty => ({
  duty: `remedy-${number}`,
  kind: 'remedy',
  ...before(instantOf(until), REMEDY_AHEAD_MS),
  to: ombudsmanOf(country),
  norm: remedyNorm(country),
});

/** By when whoever was to receive a person is to have done so: the authority that passed them on asks after them. */
export const dutyOfReferral = (receiveBy: LocalTime, referral: string, authority: string): Duty => ({
  duty: referral,
  kind: 'referral',
  ...before(instantOf(receiveBy), REFERRAL_AHEAD_MS),
  to: authority,
});

const dutiesIn = ({ data }: CaseEvent): readonly Duty[] => data.duties ?? [];

/** What is still to be done. */
export const openDuties = ({ acts }: Case): readonly Duty[] => {
  const settled = new Set(acts.flatMap(({ data }) => data.settles ?? []));
  return acts.flatMap(dutiesIn).filter(({ duty }) => !settled.has(duty));
};

/** Kinds of duties that an act meets; all of them where nothing of the case stands. */
const meets: { readonly [T in ActName]?: readonly DutyKind[] | 'all' } = {
  JudgeReviewed: ['judge'],
  ConsularRightExplained: ['consular-right'],
  RemedyExplained: ['remedy'],
  RemedyLodged: ['remedy'],
  // A remedy can still be used, and a person passed on has still to be received.
  CaseConcluded: ['judge', 'consular-right'],
  CaseAnnulled: 'all',
};

/** Open duties that an act settles. */
export const settledBy = (act: ActName, said: object, state: Case): readonly string[] => {
  const kinds = meets[act];
  const { referral } = said as { readonly referral?: string };
  return openDuties(state)
    .filter(({ duty, kind }) =>
      kinds === undefined ? duty === referral : kinds === 'all' || kinds.includes(kind),
    )
    .map(({ duty }) => duty);
};
