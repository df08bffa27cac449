/** What information is asked for; the case itself is part of the sealed questions. */
export const purposes = [
  'prevention',
  'investigation',
  'prosecution',
  'search-for-persons',
  'risk-assessment',
] as const;
export type Purpose = (typeof purposes)[number];

export const urgencies = ['routine', 'priority', 'immediate'] as const;
export type Urgency = (typeof urgencies)[number];

/** Why a request is not answered: reasons a treaty on mutual assistance knows, and nothing of the case. */
export const refusalReasons = [
  'no-legal-basis',
  'not-competent',
  'no-information',
  'insufficient-detail',
  'disproportionate',
  'ongoing-investigation',
  'essential-interests',
  'content-unreadable',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/**
 * Handling codes as SIENA has them. H0: for the purpose stated; H1: not as evidence without permission; H2: not passed on
 * without permission; H3: other restrictions, stated in the answer itself.
 */
export const handlingCodes = ['H0', 'H1', 'H2', 'H3'] as const;
export type HandlingCode = (typeof handlingCodes)[number];

/** 4×4 grades: A always reliable, B mostly, C mostly not, X unknown. */
export const sourceGrades = ['A', 'B', 'C', 'X'] as const;
/** 1 no doubt of accuracy, 2 known to the source, 3 not known to the source but corroborated, 4 neither. */
export const informationGrades = ['1', '2', '3', '4'] as const;

export const usefulness = ['decisive', 'useful', 'known-already', 'not-useful', 'not-answered'] as const;
