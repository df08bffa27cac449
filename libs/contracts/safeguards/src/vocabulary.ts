/** What is done to a person at the border, or because of how they entered or stay: each may be contested. */
export const refusalKinds = ['refusal-of-entry', 'refusal-of-exit'] as const;
export const measureKinds = ['exclusion', 'deportation', 'detention'] as const;

/** To whom somebody was passed on for help. A referral to protection is told to nobody and counted nowhere. */
export const countedReferrals = ['trafficking', 'health', 'child-alone'] as const;
export type CountedReferral = (typeof countedReferrals)[number];

export const countedKinds = [
  ...refusalKinds,
  ...measureKinds,
  ...countedReferrals.map((kind) => `referral-${kind}` as const),
] as const;
export type CountedKind = (typeof countedKinds)[number];

/** What a total is of. */
export const totals = {
  refusals: refusalKinds,
  measures: measureKinds,
  referrals: countedReferrals.map((kind) => `referral-${kind}` as const),
  all: countedKinds,
} as const satisfies Readonly<Record<string, readonly CountedKind[]>>;
export type Total = keyof typeof totals;

/** What a month is counted by: kinds, and totals of them. */
export const counted: readonly (CountedKind | Total)[] = [
  ...countedKinds,
  ...(Object.keys(totals) as readonly Total[]),
];

/** A smaller count is not told, and whether it is none. */
export const LEAST_TOLD = 10;
