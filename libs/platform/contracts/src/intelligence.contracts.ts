import type { Instant } from '#platform/kernel';
import { channels } from './channels.ts';
import { contractsOf, flag, instant, object, oneOf, text, whole } from './contract.ts';
import type { SubjectMatter } from './agreement.contracts.ts';
import type { PublishedEvent } from './published-event.ts';

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

/** The article under which something is shared. */
export interface Basis {
  readonly instrument: string;
  readonly article: string;
}

/** Content that only one agency can open: a compact JWE (ECDH-ES+A256KW over X25519, A256GCM). */
export interface Sealed {
  /** The recipient's key: the RFC 7638 thumbprint of its public part. */
  readonly keyId: string;
  readonly jwe: string;
}

interface OfRequest {
  readonly request: string;
  /** The agency that acts. */
  readonly by: string;
}

export interface InformationRequest extends OfRequest {
  readonly to: string;
  readonly matter: SubjectMatter;
  readonly purpose: Purpose;
  readonly basis: Basis;
  readonly urgency: Urgency;
  readonly deadline: Instant;
  readonly questions: Sealed;
  /** Invented for demonstration: shown as such everywhere. */
  readonly generated?: boolean;
}

export interface Acknowledgement extends OfRequest {
  /** When an answer can be expected. */
  readonly expected?: Instant;
  /** Not the first: only what is expected has changed. */
  readonly again?: true;
}

export interface AnswerToRequest extends OfRequest {
  /** From 1, in the order given. */
  readonly answer: number;
  /** Nothing more is to come. */
  readonly complete: boolean;
  readonly basis: Basis;
  readonly handling: HandlingCode;
  readonly sourceGrade: (typeof sourceGrades)[number];
  readonly informationGrade: (typeof informationGrades)[number];
  /** It does not open from this moment on. */
  readonly expires: Instant;
  readonly content: Sealed;
}

export interface Refusal extends OfRequest {
  readonly reason: RefusalReason;
}

export const usefulness = ['decisive', 'useful', 'known-already', 'not-useful', 'not-answered'] as const;

export interface Feedback extends OfRequest {
  readonly usefulness: (typeof usefulness)[number];
}

type Published<Name extends string, Data> = PublishedEvent<`vecindad.intelligence.${Name}.v1`, Data>;

export type InformationRequestedV1 = Published<'requested', InformationRequest>;
export type RequestAcknowledgedV1 = Published<'acknowledged', Acknowledgement>;
export type RequestAnsweredV1 = Published<'answered', AnswerToRequest>;
export type RequestRefusedV1 = Published<'refused', Refusal>;
export type RequestClosedV1 = Published<'closed', Feedback>;
export type IntelligencePublished =
  InformationRequestedV1 | RequestAcknowledgedV1 | RequestAnsweredV1 | RequestRefusedV1 | RequestClosedV1;

const request = text(100);
const by = text(60);
const basis = object({ instrument: text(100), article: text() });
/** What a published event holds of sealed content, in characters. */
export const LONGEST_SEALED = 400_000;
const sealed = object({ keyId: text(100), jwe: text(LONGEST_SEALED) });

export const intelligenceContracts = contractsOf<IntelligencePublished>(channels.intelligence, {
  'vecindad.intelligence.requested.v1': {
    title: 'Information requested',
    description: 'An agency asks an agency of the other side. The questions are sealed for the agency asked.',
    schema: object(
      {
        request,
        by,
        to: text(60),
        matter: text(60),
        purpose: text(60),
        basis,
        urgency: oneOf(...urgencies),
        deadline: instant,
        questions: sealed,
      },
      { generated: flag },
    ),
  },
  'vecindad.intelligence.acknowledged.v1': {
    title: 'Request acknowledged',
    description: 'The agency asked has the request in hand.',
    schema: object({ request, by }, { expected: instant, again: flag }),
  },
  'vecindad.intelligence.answered.v1': {
    title: 'Request answered',
    description: 'An answer, in part or complete, sealed for the agency that asked.',
    schema: object({
      request,
      by,
      answer: whole(10_000),
      complete: flag,
      basis,
      handling: oneOf(...handlingCodes),
      sourceGrade: oneOf(...sourceGrades),
      informationGrade: oneOf(...informationGrades),
      expires: instant,
      content: sealed,
    }),
  },
  'vecindad.intelligence.refused.v1': {
    title: 'Request refused',
    description: 'The agency asked will not answer, for a coded reason.',
    schema: object({ request, by, reason: text(60) }),
  },
  'vecindad.intelligence.closed.v1': {
    title: 'Request closed',
    description: 'The agency that asked closes its request, with feedback.',
    schema: object({ request, by, usefulness: text(60) }),
  },
});
