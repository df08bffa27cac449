import { Type } from 'typebox';
import {
  basis,
  contractsOf,
  flag,
  instant,
  mark,
  oneOf,
  sealed,
  text,
  whole,
  type EventsOf,
  type EventTable,
  type SubjectMatter,
} from '#platform/contracts';
import { channels } from './channels.ts';
import {
  handlingCodes,
  informationGrades,
  sourceGrades,
  urgencies,
  type Purpose,
  type RefusalReason,
  type usefulness,
} from './vocabulary.ts';

const ofRequest = {
  request: text(100),
  /** The agency that acts. */
  by: text(60),
};

const events = {
  'vecindad.intelligence.requested.v1': {
    title: 'Information requested',
    description: 'An agency asks an agency of the other side. The questions are sealed for the agency asked.',
    schema: Type.Object({
      ...ofRequest,
      to: text(60),
      matter: text<SubjectMatter>(60),
      purpose: text<Purpose>(60),
      basis,
      urgency: oneOf(...urgencies),
      deadline: instant,
      questions: sealed,
      /** Invented for demonstration: shown as such everywhere. */
      generated: Type.Optional(flag),
    }),
  },
  'vecindad.intelligence.acknowledged.v1': {
    title: 'Request acknowledged',
    description: 'The agency asked has the request in hand.',
    schema: Type.Object({
      ...ofRequest,
      /** When an answer can be expected. */
      expected: Type.Optional(instant),
      /** Not the first: only what is expected has changed. */
      again: Type.Optional(mark),
    }),
  },
  'vecindad.intelligence.answered.v1': {
    title: 'Request answered',
    description: 'An answer, in part or complete, sealed for the agency that asked.',
    schema: Type.Object({
      ...ofRequest,
      /** From 1, in the order given. */
      answer: whole(10_000),
      /** Nothing more is to come. */
      complete: flag,
      basis,
      handling: oneOf(...handlingCodes),
      sourceGrade: oneOf(...sourceGrades),
      informationGrade: oneOf(...informationGrades),
      /** It does not open from this moment on. */
      expires: instant,
      content: sealed,
    }),
  },
  'vecindad.intelligence.refused.v1': {
    title: 'Request refused',
    description: 'The agency asked will not answer, for a coded reason.',
    schema: Type.Object({ ...ofRequest, reason: text<RefusalReason>(60) }),
  },
  'vecindad.intelligence.closed.v1': {
    title: 'Request closed',
    description: 'The agency that asked closes its request, with feedback.',
    schema: Type.Object({ ...ofRequest, usefulness: text<(typeof usefulness)[number]>(60) }),
  },
  'vecindad.intelligence.fell-overdue.v1': {
    title: 'Request fell overdue',
    description:
      'The deadline came, and on the side that asked there was neither a complete answer nor a refusal. A notice: whether a request is overdue follows from both sides’ other acts.',
    schema: Type.Object({
      ...ofRequest,
      /** The request’s, which has come. */
      deadline: instant,
    }),
  },
} satisfies EventTable;

type Event<Name extends keyof typeof events> = EventsOf<typeof events, Name>;

export type InformationRequestedV1 = Event<'vecindad.intelligence.requested.v1'>;
export type RequestAcknowledgedV1 = Event<'vecindad.intelligence.acknowledged.v1'>;
export type RequestAnsweredV1 = Event<'vecindad.intelligence.answered.v1'>;
export type RequestRefusedV1 = Event<'vecindad.intelligence.refused.v1'>;
export type RequestClosedV1 = Event<'vecindad.intelligence.closed.v1'>;
export type RequestFellOverdueV1 = Event<'vecindad.intelligence.fell-overdue.v1'>;
export type IntelligencePublished = EventsOf<typeof events>;

export type InformationRequest = InformationRequestedV1['data'];
export type Acknowledgement = RequestAcknowledgedV1['data'];
export type AnswerToRequest = RequestAnsweredV1['data'];
export type Refusal = RequestRefusedV1['data'];
export type Feedback = RequestClosedV1['data'];
export type OverdueNotice = RequestFellOverdueV1['data'];

export const intelligenceContracts = contractsOf(channels.intelligence, events);
