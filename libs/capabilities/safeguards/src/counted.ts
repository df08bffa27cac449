import type { CountedKind } from '#contracts/safeguards';
import { addMonths, dayOf, toMicroseconds, type Instant } from '#platform/kernel';
import type { CaseEvent } from './case.events.ts';
import { openedIn, saysProtected } from './case.rules.ts';

/** `2026-11` */
export type Month = string;

export const monthOf = (moment: string): Month => dayOf(moment).slice(0, 7);

/** A month’s counts are taken when posts without a line have had some days to send what they recorded. */
const TAKEN_ON_DAY = 5;

const midnightOf = (day: string): Instant => toMicroseconds(new Date(`${day}T00:00:00-05:00`).toISOString());

export const nextMonth = (month: Month): Month => addMonths(`${month}-01`, 1).slice(0, 7);

/** When the counts of a month are taken for the first time: midnight of the fifth of the next, by the clock of these borders. */
export const takenAt = (month: Month): Instant => midnightOf(`${nextMonth(month)}-0${TAKEN_ON_DAY}`);

/** The month whose counts are taken at a time, or were taken last before it. */
export const monthTakenBy = (moment: Instant): Month => {
  const month = monthOf(moment);
  const last = addMonths(`${month}-01`, -1).slice(0, 7);
  return takenAt(last) <= toMicroseconds(moment) ? last : addMonths(`${month}-01`, -2).slice(0, 7);
};

/** An event of a case, with when it was recorded. */
export type RecordedInCase = CaseEvent & { readonly recordedAt: Instant };

/** Something that counts, from a taking of counts on until it was annulled. */
export interface Item {
  readonly month: Month;
  readonly kind: CountedKind;
  readonly from: Instant;
  readonly until?: Instant;
  readonly generated: boolean;
}

/** When something that was recorded then is counted for the first time. */
const firstTaking = (month: Month, recordedAt: Instant): Instant => {
  const own = takenAt(month);
  if (recordedAt < own) return own;
  return takenAt(nextMonth(monthTakenBy(recordedAt)));
};

const grouped = <T>(all: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(nameOf(one));
    if (group) group.push(one);
    else groups.set(nameOf(one), [one]);
  }
  return groups;
};

const personOf = (acts: readonly RecordedInCase[]): string => {
  const subject = openedIn({ acts })?.subject;
  return subject === undefined ? `case ${acts[0]!.data.case}` : `subject ${subject}`;
};

const earliest = (moments: readonly Instant[]): Instant | undefined => [...moments].sort()[0];

const countedOf = (
  event: RecordedInCase,
): { readonly kind: CountedKind; readonly when: string } | undefined => {
  if (event.type === 'CaseOpened' && event.data.kind !== 'assistance')
    return { kind: event.data.kind, when: event.data.since };
  if (event.type === 'PersonReferred' && event.data.kind !== 'protection')
    return { kind: `referral-${event.data.kind}`, when: event.data.on };
  return undefined;
};

const itemsOfCase = (acts: readonly RecordedInCase[], protectedAt: Instant | undefined): Item[] => {
  const annulledAt = acts.find(({ type }) => type === 'CaseAnnulled')?.recordedAt;
  // What is recorded of somebody once they are known to ask for protection changes nothing that is told.
  const until =
    annulledAt !== undefined && (protectedAt === undefined || annulledAt < protectedAt)
      ? { until: annulledAt }
      : {};
  const generated = openedIn({ acts })?.generated === true;
  return acts.flatMap((event) => {
    const said = countedOf(event);
    if (!said) return [];
    const month = monthOf(said.when);
    const from = firstTaking(month, event.recordedAt);
    return protectedAt !== undefined && protectedAt < from
      ? []
      : [{ month, kind: said.kind, from, ...until, generated }];
  });
};

/**
 * What counts, of all that was recorded in cases. Who is known to ask for protection when something of them would be counted for the first time
 * is never counted with it; who is known to only later stays counted, and nothing that is recorded of them from then on is told. So
 * what is published of a person follows from what was recorded while nobody knew of a claim.
 */
export const itemsIn = (events: readonly RecordedInCase[]): readonly Item[] => {
  const cases = [...grouped(events, ({ data }) => data.case).values()];
  const protectedSince = new Map<string, Instant | undefined>();
  for (const [person, theirs] of grouped(cases, personOf))
    protectedSince.set(
      person,
      earliest(theirs.flat().flatMap((event) => (saysProtected(event) ? [event.recordedAt] : []))),
    );
  return cases.flatMap((acts) => itemsOfCase(acts, protectedSince.get(personOf(acts))));
};
