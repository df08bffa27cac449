import { channels } from '#contracts/safeguards';
import { dueDates, type SaysOfDates } from '#platform/reactions';
import { caseLeaves, type KeptCase } from './cases.projection.ts';
import { stages, type Stage } from './case.events.ts';

/** What is due: whoever must act is to be told that a duty comes, or that it passed. */
export const subjectOf = (id: string, duty: string, stage: Stage): string => `${id}/${duty}/${stage}`;

export const readSubject = (
  subject: string,
): { readonly case: string; readonly duty: string; readonly stage: Stage } => {
  const [id, duty, stage] = subject.split('/') as [string, string, Stage];
  return { case: id, duty, stage };
};

/** A duty gives two dates. What was due ahead when it was recorded is told with its passing alone. */
const saidOf = ({ time, data: { recorded } }: KeptCase): readonly SaysOfDates[] => {
  const id = recorded.case;
  const settled = (duty: string, of: readonly Stage[]): SaysOfDates[] =>
    of.map((stage) => ({ subject: subjectOf(id, duty, stage), settled: true }));
  return [
    ...(recorded.duties ?? []).flatMap(({ duty, due, ahead }): SaysOfDates[] => [
      ...(Date.parse(ahead) > Date.parse(time)
        ? [{ subject: subjectOf(id, duty, 'ahead'), due: ahead }]
        : []),
      { subject: subjectOf(id, duty, 'passed'), due },
    ]),
    ...(recorded.settles ?? []).flatMap((duty) => settled(duty, stages)),
    // The notice that it passed settles both: where a node stood still, the other was not told.
    ...('stage' in recorded
      ? settled(recorded.duty, recorded.stage === 'passed' ? stages : [recorded.stage])
      : []),
  ];
};

/** When whoever must act in a case is to be told so. */
export const dueSafeguards = dueDates<KeptCase>(
  'safeguards',
  191,
  Object.fromEntries(caseLeaves.map((type) => [type, saidOf])),
  [channels.safeguards.name],
);
