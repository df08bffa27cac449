import { createHash } from 'node:crypto';
import type {
  ActaContent,
  ActaVersion,
  CommitmentChange,
  CommitmentText,
  Decision,
  GuidelineReport,
  Office,
} from '#contracts/committee';
import { canonicalJson, type Country } from '#platform/kernel';
import { speaksOfJointOperation } from '#platform/sharing';

export const contentOf = ({
  sections,
  decisions,
  commitments,
  changes,
  reports,
}: ActaContent): ActaContent => ({ sections, decisions, commitments, changes, reports });

/** SHA-256 (hex) of what is agreed and signed, as canonical JSON. */
export const digestOf = (content: ActaContent): string =>
  createHash('sha256')
    .update(canonicalJson(contentOf(content)))
    .digest('hex');

/** Names follow from the acta's: both sides find the same. */
export const commitmentName = (acta: string, index: number): string => `${acta}-c${index + 1}`;
export const decisionName = (acta: string, index: number): string => `${acta}-d${index + 1}`;

/** Of the name of a commitment that was born of an acta: which one. */
export const actaOfCommitment = (name: string): string | undefined => /^(.+)-c[1-9]\d*$/.exec(name)?.[1];

export interface DecisionMade extends Decision {
  readonly id: string;
}

/** What a signed acta brings about. */
export interface ActaOutcome {
  readonly decisions: readonly DecisionMade[];
  readonly commitments: readonly (CommitmentText & { readonly id: string })[];
  readonly changes: readonly CommitmentChange[];
  readonly reports: readonly GuidelineReport[];
}

export const outcomeOf = (
  acta: string,
  { decisions, commitments, changes, reports }: ActaContent,
): ActaOutcome => ({
  decisions: decisions.map((one, index) => ({ id: decisionName(acta, index), ...one })),
  commitments: commitments.map((one, index) => ({ id: commitmentName(acta, index), ...one })),
  changes,
  reports,
});

/** Every text of an acta, by the field that it stands in. */
const textsOf = ({ sections, decisions, commitments, changes, reports }: ActaContent) => [
  ...sections.flatMap(({ heading, text, beside = [] }, at) =>
    [{ heading, text }, ...beside].map((one) => [`sections.${at}`, `${one.heading}\n${one.text}`] as const),
  ),
  ...decisions.map(({ text }, at) => [`decisions.${at}`, text] as const),
  ...commitments.map(({ text }, at) => [`commitments.${at}`, text] as const),
  ...changes.map(({ reason = '' }, at) => [`changes.${at}`, reason] as const),
  ...reports.map(({ text }, at) => [`reports.${at}`, text] as const),
];

/** Fields whose text speaks of a joint military operation: for a person on either side to look at. */
export const flaggedIn = (parties: readonly Country[], content: ActaContent): string[] => [
  ...new Set(
    textsOf(content).flatMap(([field, text]) => (speaksOfJointOperation(parties, text) ? [field] : [])),
  ),
];

export const activitiesIn = ({ decisions, commitments }: ActaContent) => [
  ...decisions.map(({ activity }, at) => [`decisions.${at}.activity`, activity] as const),
  ...commitments.map(({ activity }, at) => [`commitments.${at}.activity`, activity] as const),
];

export const officesIn = ({ commitments }: ActaContent): (readonly [string, Office])[] =>
  commitments.flatMap(({ offices }, at) => offices.map((one) => [`commitments.${at}.offices`, one] as const));

export const lengthOf = (content: ActaContent): number => canonicalJson(contentOf(content)).length;

/** What a version says, as one text to be read beside another: by lines. */
export const readable = (version: ActaVersion): string =>
  [
    ...version.sections.flatMap(({ heading, text, beside = [] }) => [
      `# ${heading}`,
      text,
      ...beside.flatMap((one) => [`## ${one.language}: ${one.heading}`, one.text]),
    ]),
    ...version.decisions.map(({ kind, text, to }) => `[${kind}${to ? ` → ${to}` : ''}] ${text}`),
    ...version.commitments.map(
      ({ text, offices, due, rhythm }) =>
        `[commitment] ${text} (${[
          ...offices.map(({ office }) => office),
          ...(due ? [due] : []),
          ...(rhythm ? [`P${rhythm.everyMonths}M`] : []),
        ].join(', ')})`,
    ),
    ...version.changes.map(({ commitment, change, due, into, to, reason }) =>
      [`[${change}] ${commitment}`, due, into, to, reason].filter(Boolean).join(' → '),
    ),
    ...version.reports.map(({ guideline, text }) => `[report] ${guideline}: ${text}`),
    '',
  ].join('\n');
