import { Type } from 'typebox';
import { partialDate, text, whole, type EventTable } from '#platform/contracts';
import type {
  ClaimedState,
  EscalationCause,
  ProgressState,
  UndertakingKind,
  UndertakingState,
} from './vocabulary.ts';
import { claim, claimSource, name, office, offices, paper, parties } from './parts.ts';

export const commitmentEvents = {
  'vecindad.committee.commitment-claimed.v1': {
    title: 'Commitment of the past claimed',
    description:
      'What a source says of a commitment of the past: one country’s claim. What the record lacks is not there.',
    schema: Type.Object({
      commitment: name,
      parties,
      claim,
      session: Type.Optional(name),
      text: text(5000),
      axis: Type.Optional(text()),
      offices,
      due: Type.Optional(partialDate),
      /** As the source words it. */
      measure: Type.Optional(text(1000)),
      state: Type.Optional(text<ClaimedState>(20)),
      /** Of the evidence for the state, not of what was done. */
      stateSince: Type.Optional(partialDate),
      /** An earlier commitment that this promises again. */
      repeats: Type.Optional(name),
      note: Type.Optional(text(2000)),
      source: claimSource,
    }),
  },
  'vecindad.committee.commitment-progressed.v1': {
    title: 'Progress of a commitment',
    description: 'A side says how far a commitment has come as it sees it, with its evidence by digest.',
    schema: Type.Object({
      commitment: name,
      state: text<ProgressState>(20),
      text: Type.Optional(text(5000)),
      /** In the unit of the commitment's measure. */
      value: Type.Optional(Type.Number()),
      evidence: Type.Array(paper, { maxItems: 50 }),
    }),
  },
  'vecindad.committee.commitment-undertaken.v1': {
    title: 'Commitment undertaken',
    description:
      'A side says by which of its projects or activities it carries a commitment out, and where that stands. The same name again says what has changed.',
    schema: Type.Object({
      commitment: name,
      undertaking: name,
      kind: text<UndertakingKind>(20),
      title: text(500),
      state: text<UndertakingState>(20),
      office: Type.Optional(office),
      uri: Type.Optional(text(1000)),
    }),
  },
  'vecindad.committee.commitment-escalated.v1': {
    title: 'Commitment escalated',
    description:
      'A notice that a commitment went to the body above: by the terms of its body, or as an acta decided. Nothing follows from it; what it says is computed of both sides’ acts.',
    schema: Type.Object({
      commitment: name,
      by: text<EscalationCause>(20),
      /** The body above; nothing where none is known. */
      to: Type.Optional(name),
      /** By the terms of its body: by when it was due. */
      due: Type.Optional(partialDate),
      /** By the terms of its body: through how many of its sessions it was overdue then. */
      sessions: Type.Optional(whole(10_000)),
      /** By decision: of which acta. */
      acta: Type.Optional(name),
    }),
  },
} satisfies EventTable;
