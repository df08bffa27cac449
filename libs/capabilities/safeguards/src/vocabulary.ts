import { countedReferrals, measureKinds, refusalKinds } from '#contracts/safeguards';

/** What a case is of; `assistance`: somebody was passed on for help and nothing else was done to them. */
export const caseKinds = [...refusalKinds, ...measureKinds, 'assistance'] as const;
export type CaseKind = (typeof caseKinds)[number];

export const referralKinds = ['protection', ...countedReferrals] as const;
export type ReferralKind = (typeof referralKinds)[number];

/** Why, in codes: the norm that each rests on is named beside it, with its article. */
export const reasonsOf = {
  'refusal-of-entry': [
    'no-valid-document',
    'false-document',
    'no-visa',
    'entry-ban',
    'purpose-not-shown',
    'means-not-shown',
    'alert',
    'public-security',
    'public-health',
    'child-without-authorisation',
    'other',
  ],
  'refusal-of-exit': [
    'no-valid-document',
    'false-document',
    'court-order',
    'alert',
    'child-without-authorisation',
    'other',
  ],
  exclusion: ['entry-ban', 'irregular-entry', 'false-document', 'public-security', 'conviction', 'other'],
  deportation: [
    'irregular-entry',
    'irregular-stay',
    'visa-revoked',
    'conviction',
    'public-security',
    'other',
  ],
  detention: [
    'flagrant-offence',
    'judicial-order',
    'irregular-entry',
    'irregular-stay',
    'pending-removal',
    'other',
  ],
  assistance: [],
} as const satisfies Readonly<Record<CaseKind, readonly string[]>>;
export type Reason = (typeof reasonsOf)[CaseKind][number];

export const reasons: readonly Reason[] = [...new Set(Object.values(reasonsOf).flat())];

/** Penalties on these grounds are not for who asks for asylum. */
export const irregularGrounds: readonly string[] = [
  'irregular-entry',
  'irregular-stay',
] satisfies readonly Reason[];

export const remedies = [
  'reconsideration',
  'appeal',
  'judicial-review',
  'habeas-corpus',
  'protection-action',
] as const;
export type Remedy = (typeof remedies)[number];

export const remedyOutcomes = ['granted', 'granted-in-part', 'denied', 'inadmissible', 'withdrawn'] as const;
export type RemedyOutcome = (typeof remedyOutcomes)[number];

/** How somebody was helped to understand: an interpreter was there, none was needed, or one was needed and not there. */
export const interpreting = ['present', 'not-needed', 'missing'] as const;
export type Interpreting = (typeof interpreting)[number];

export const counselKinds = ['public-defender', 'ombudsman', 'private', 'legal-clinic'] as const;
export type CounselKind = (typeof counselKinds)[number];

export const reviewDecisions = ['confirmed', 'modified', 'lifted', 'released'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

export const referralOutcomes = [
  'taken-in-charge',
  'passed-on',
  'declined',
  'no-need-found',
  'left',
] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];

/** `carried-out`: the person is out of the country, or was kept from leaving or entering it. */
export const caseOutcomes = [
  'carried-out',
  'lifted',
  'released',
  'entry-allowed',
  'exit-allowed',
  'transferred',
  'taken-in-charge',
] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

export const dutyKinds = ['judge', 'consular-right', 'remedy', 'referral'] as const;
export type DutyKind = (typeof dutyKinds)[number];

export const caseStates = ['open', 'concluded', 'annulled'] as const;
export type CaseState = (typeof caseStates)[number];
