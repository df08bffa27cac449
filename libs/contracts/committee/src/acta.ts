import { Type } from 'typebox';
import { date, flag, oneOf, pattern, sha256, text, type EventTable, type Of } from '#platform/contracts';
import { name, office, offices, parties, rhythm } from './parts.ts';
import {
  commitmentChanges,
  fulfilmentRules,
  type CommitteeActivity,
  type DecisionKind,
} from './vocabulary.ts';

/** As long as an acta with its annexes gets. */
export const LONGEST_ACTA = 200_000;

/** A version is its drafter's: `ec-1`, `co-1`. */
export const actaVersionName = pattern('^(ec|co|pe)-[1-9]\\d{0,3}$');

const heading = text(500);
const sectionText = text(50_000);
const section = Type.Object({
  heading,
  text: sectionText,
  /** BCP 47; the section itself is in Spanish unless said. */
  language: Type.Optional(text(20)),
  beside: Type.Optional(
    Type.Array(Type.Object({ language: text(20), heading, text: sectionText }), { maxItems: 10 }),
  ),
});
export type Section = Of<typeof section>;

const activity = Type.Optional(text<CommitteeActivity>(60));

const decision = Type.Object({
  kind: text<DecisionKind>(20),
  text: text(5000),
  /** Of a guideline: the body that it goes to. */
  to: Type.Optional(name),
  activity,
});
export type Decision = Of<typeof decision>;

const measure = Type.Object({
  indicator: text(500),
  unit: text(60),
  baseline: Type.Optional(Type.Number()),
  target: Type.Number(),
});
export type Measure = Of<typeof measure>;

/** Without an office or a date it is the past's: new ones have both. */
const commitmentText = Type.Object({
  text: text(5000),
  axis: Type.Optional(text()),
  /** Who is responsible, on one side or on both. */
  offices,
  due: Type.Optional(date),
  rhythm: Type.Optional(rhythm),
  measure: Type.Optional(measure),
  basis: Type.Optional(Type.Object({ instrument: text(200), article: Type.Optional(text()) })),
  /** The body that watches; the session's own unless said. */
  watchedBy: Type.Optional(name),
  territory: Type.Optional(Type.Array(text(), { maxItems: 100 })),
  fulfilled: oneOf(...fulfilmentRules),
  /** An earlier commitment that this promises again. */
  repeats: Type.Optional(name),
  activity,
});
export type CommitmentText = Of<typeof commitmentText>;

const change = Type.Object({
  commitment: name,
  change: oneOf(...commitmentChanges),
  due: Type.Optional(date),
  into: Type.Optional(name),
  to: Type.Optional(name),
  reason: Type.Optional(text(2000)),
});
export type CommitmentChange = Of<typeof change>;

const report = Type.Object({ guideline: name, text: text(5000) });
export type GuidelineReport = Of<typeof report>;

/** What is agreed and signed: of it the digest is taken. */
const content = {
  sections: Type.Array(section, { maxItems: 100 }),
  decisions: Type.Array(decision, { maxItems: 200 }),
  commitments: Type.Array(commitmentText, { maxItems: 200 }),
  changes: Type.Array(change, { maxItems: 200 }),
  reports: Type.Array(report, { maxItems: 200 }),
};
export const actaContent = Type.Object(content);
export type ActaContent = Of<typeof actaContent>;

const actaVersion = Type.Object({
  version: actaVersionName,
  /** The version that it was written from. */
  basedOn: Type.Optional(actaVersionName),
  /** SHA-256 (hex) of what follows as canonical JSON. */
  digest: sha256,
  ...content,
});
export type ActaVersion = Of<typeof actaVersion>;

const versionStoodBy = { acta: name, version: actaVersionName, digest: sha256 };

export const actaEvents = {
  'vecindad.committee.acta-drafted.v1': {
    title: 'Acta drafted',
    description: 'A side drafts the acta of a session, or one that supplements an acta that is signed.',
    schema: Type.Object({
      acta: name,
      parties,
      session: name,
      supplements: Type.Optional(name),
      draft: actaVersion,
      generated: Type.Optional(flag),
    }),
  },
  'vecindad.committee.acta-redrafted.v1': {
    title: 'Acta redrafted',
    description: 'A side proposes another version of the draft, and stands by it.',
    schema: Type.Object({ acta: name, draft: actaVersion }),
  },
  'vecindad.committee.acta-agreed.v1': {
    title: 'Acta agreed to',
    description: 'A side stands by a version that is there, by its digest.',
    schema: Type.Object(versionStoodBy),
  },
  'vecindad.committee.acta-signed.v1': {
    title: 'Acta signed',
    description: 'A side’s head of delegation signs a version, by office. Nobody signs for another country.',
    schema: Type.Object({ ...versionStoodBy, office, place: text() }),
  },
} satisfies EventTable;
