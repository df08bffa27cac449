/** How the two relations are governed, from the top. */
export const bodyKinds = [
  'binational-cabinet',
  'neighbourhood-commission',
  'high-level-meeting',
  'technical-committee',
  'border-committee',
  'borders-commission',
  'working-group',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const sessionModes = ['in-person', 'virtual', 'hybrid'] as const;
export type SessionMode = (typeof sessionModes)[number];

/** What a side answers to an item of the agenda; who proposed it may take it back. */
export const itemAnswers = ['accepted', 'merged', 'deferred', 'withdrawn'] as const;
export type ItemAnswer = (typeof itemAnswers)[number];

/** What a side's own record says of a session. */
export const sessionOutcomes = ['held', 'suspended', 'resumed', 'lapsed'] as const;
export type SessionOutcome = (typeof sessionOutcomes)[number];

/** What a source says of a session of the past. */
export const claimedOutcomes = [
  'held',
  'planned',
  'postponed',
  'cancelled',
  'not-attended',
  'not-known',
] as const;
export type ClaimedOutcome = (typeof claimedOutcomes)[number];

/** What the two sides would do together, where it is coded. */
export const committeeActivities = [
  'information-exchange',
  'joint-training',
  'integrated-control',
  'free-movement',
  'development',
  'joint-patrol',
  'combined-military-operation',
  'coordinated-military-operation',
  'joint-military-operation',
] as const;
export type CommitteeActivity = (typeof committeeActivities)[number];

/** A guideline goes down to another body, which reports on it. */
export const decisionKinds = ['decision', 'guideline'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What an acta does to a commitment of an earlier one. */
export const commitmentChanges = [
  'reschedule',
  'merge',
  'resume',
  'withdraw',
  'accept-fulfilment',
  'escalate',
] as const;
export type CommitmentChangeKind = (typeof commitmentChanges)[number];

/** By what a commitment is carried out: a project with money and an end of its own, or an activity of an office. */
export const undertakingKinds = ['project', 'activity'] as const;
export type UndertakingKind = (typeof undertakingKinds)[number];

export const undertakingStates = ['planned', 'under-way', 'completed', 'cancelled'] as const;
export type UndertakingState = (typeof undertakingStates)[number];

/** What took a commitment to the body above: the terms of its body, or an acta. */
export const escalationCauses = ['rule', 'decision'] as const;
export type EscalationCause = (typeof escalationCauses)[number];

/** Both sides report it, or the body that watches accepts it. */
export const fulfilmentRules = ['both-report', 'body-accepts'] as const;
export type FulfilmentRule = (typeof fulfilmentRules)[number];

/** A side's own view of a commitment. */
export const progressStates = ['not-started', 'in-progress', 'stalled', 'fulfilled'] as const;
export type ProgressState = (typeof progressStates)[number];

/** What a source says became of a commitment of the past. */
export const claimedStates = ['fulfilled', 'in-progress', 'overdue', 'repeated', 'not-known'] as const;
export type ClaimedState = (typeof claimedStates)[number];

export const paperKinds = [
  'agenda',
  'report',
  'study',
  'presentation',
  'note',
  'photograph',
  'other',
] as const;
export type PaperKind = (typeof paperKinds)[number];
