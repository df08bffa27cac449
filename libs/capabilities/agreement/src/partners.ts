import type { PartnerReport, Proposal } from '#contracts/agreement';
import type { Country } from '#platform/kernel';
import { accordOf, halfOf, isAct, type Accord } from '#platform/two-sided';
import type { Act } from './act.ts';

interface ReportedBy extends Pick<PartnerReport, 'day' | 'source'> {
  readonly by: Country;
}

/** What a party without a node has done: nobody's own act, but what each side reports of it. */
export interface ReportedAct {
  readonly act: string;
  /** Whether both report the same day. */
  readonly state: Accord;
  /** Of each side, its last report. */
  readonly reports: readonly ReportedBy[];
}

export interface PartnerState {
  readonly partner: string;
  readonly name: string;
  readonly acts: readonly ReportedAct[];
}

const reportedOf = (
  act: string,
  parties: readonly Country[],
  about: readonly Act<'partner-act-reported'>[],
): ReportedAct => {
  const last = parties.map((party) =>
    halfOf(
      party,
      about.filter(({ data }) => data.act === act),
    ).at(-1),
  );
  return {
    act,
    state: accordOf(last[0], last[1], (one, other) => one.data.day === other.data.day),
    reports: last.flatMap((one) => (one ? [{ by: one.by, day: one.data.day, source: one.data.source }] : [])),
  };
};

/** Further parties by name, also those that are only reported of: the proposal that names them may not be here yet. */
export const partnersOf = (
  named: Proposal['partners'] = [],
  parties: readonly Country[],
  acts: readonly Act[],
): PartnerState[] => {
  const reports = acts.filter(isAct('partner-act-reported'));
  const names = new Map<string, string>(reports.map(({ data }) => [data.partner, data.partner]));
  for (const { partner, name } of named) names.set(partner, name);
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([partner, name]) => {
      const about = reports.filter(({ data }) => data.partner === partner);
      const kinds = [...new Set(about.map(({ data }) => data.act))].sort();
      return { partner, name, acts: kinds.map((act) => reportedOf(act, parties, about)) };
    });
};
