import { Type } from 'typebox';
import {
  country,
  date,
  flag,
  oneOf,
  partialDate,
  text,
  whole,
  type EventTable,
  type Of,
} from '#platform/contracts';
import { claim, claimSource, name, office, offices, paper, parties } from './parts.ts';
import {
  sessionOutcomes,
  type ClaimedOutcome,
  type CommitteeActivity,
  type ItemAnswer,
  type SessionMode,
} from './vocabulary.ts';

/** When, how and where: what both sides have to agree on. */
const meeting = Type.Object({
  date,
  mode: text<SessionMode>(20),
  place: Type.Optional(text()),
  /** Whose turn it is unless said: another is a departure. */
  host: Type.Optional(country),
});
export type Meeting = Of<typeof meeting>;

/** `ec-1`: whose it is, and its number there. */
const item = text(20);

export const sessionEvents = {
  'vecindad.committee.session-convened.v1': {
    title: 'Session convened',
    description: 'A country convenes a session of a body, and says when and where it would have it.',
    schema: Type.Object({
      session: name,
      parties,
      body: name,
      ordinal: Type.Optional(whole(1000)),
      title: Type.Optional(text(500)),
      meeting,
      generated: Type.Optional(flag),
    }),
  },
  'vecindad.committee.session-claimed.v1': {
    title: 'Session of the past claimed',
    description: 'What a source says of a session of the past: one country’s claim, and no act of the other.',
    schema: Type.Object({
      session: name,
      parties,
      claim,
      body: Type.Optional(name),
      ordinal: Type.Optional(whole(1000)),
      title: Type.Optional(text(500)),
      outcome: text<ClaimedOutcome>(20),
      date: Type.Optional(partialDate),
      until: Type.Optional(partialDate),
      mode: Type.Optional(text<SessionMode>(20)),
      place: Type.Optional(text()),
      host: Type.Optional(country),
      /** What the source says that it produced: a declaration, an acta, a plan. */
      produced: Type.Optional(text(500)),
      /** As the source counts. */
      commitments: Type.Optional(whole(10_000)),
      note: Type.Optional(text(2000)),
      source: claimSource,
    }),
  },
  'vecindad.committee.meeting-proposed.v1': {
    title: 'Meeting proposed',
    description:
      'A side stands by a date, mode, place and host: its own proposal, or the other’s that it agrees to.',
    schema: Type.Object({ session: name, meeting }),
  },
  'vecindad.committee.item-proposed.v1': {
    title: 'Agenda item proposed',
    description: 'A side proposes an item of a session’s agenda.',
    schema: Type.Object({
      session: name,
      item,
      title: text(500),
      text: Type.Optional(text(5000)),
      axis: Type.Optional(text()),
      activity: Type.Optional(text<CommitteeActivity>(60)),
    }),
  },
  'vecindad.committee.item-answered.v1': {
    title: 'Agenda item answered',
    description: 'A side accepts an item, would merge it into another or defer it, or takes its own back.',
    schema: Type.Object({
      session: name,
      item,
      answer: text<ItemAnswer>(20),
      into: Type.Optional(item),
      reason: Type.Optional(text(2000)),
    }),
  },
  'vecindad.committee.paper-filed.v1': {
    title: 'Paper filed',
    description: 'A side lays a paper before a session, by its digest.',
    schema: Type.Object({ session: name, paper, item: Type.Optional(item) }),
  },
  'vecindad.committee.delegation-named.v1': {
    title: 'Delegation named',
    description: 'A side names its delegation to a session, by office.',
    schema: Type.Object({ session: name, head: office, members: offices }),
  },
  'vecindad.committee.session-recorded.v1': {
    title: 'Session recorded',
    description: 'A side’s record of what became of a session, and which of its own offices were there.',
    schema: Type.Object({
      session: name,
      outcome: oneOf(...sessionOutcomes),
      date,
      present: offices,
      place: Type.Optional(text()),
      reason: Type.Optional(text(2000)),
    }),
  },
} satisfies EventTable;
