import { Type } from 'typebox';
import { country, flag, partialDate, text, whole, type EventTable, type Of } from '#platform/contracts';
import type { BodyKind } from './vocabulary.ts';
import { authority, claimSource, name, office, offices, parties, rhythm } from './parts.ts';

/** Who sits there for one side, by office. */
const seats = { chair: Type.Optional(office), members: offices };
const bothSeats = Type.Array(Type.Object({ country, ...seats }), { maxItems: 2 });

/** What may be changed of a body later. */
const terms = {
  title: Type.Optional(text(500)),
  mandate: Type.Optional(text(2000)),
  /** The body that it reports to. */
  above: Type.Optional(name),
  rhythm: Type.Optional(rhythm),
  /** Cantons, provinces, departments: as they are called. */
  territory: Type.Optional(Type.Array(text(), { maxItems: 100 })),
  axes: Type.Optional(Type.Array(text(), { maxItems: 30 })),
  /** Offices that each side has to bring. */
  quorum: Type.Optional(whole(50)),
  /** A commitment that is overdue through so many of its sessions goes to the body above. */
  escalatesAfter: Type.Optional(whole(50)),
};
export const bodyTerms = Type.Object(terms);
export type BodyTerms = Of<typeof bodyTerms>;

export const bodyEvents = {
  'vecindad.committee.body-established.v1': {
    title: 'Body established',
    description:
      'A country states a body of a relation: what it is for, what founds it, who sits there by office.',
    schema: Type.Object({
      body: name,
      parties,
      kind: text<BodyKind>(60),
      ...terms,
      title: text(500),
      founded: Type.Optional(partialDate),
      authority: Type.Optional(authority),
      seats: bothSeats,
      source: Type.Optional(claimSource),
      /** Invented for demonstration: shown as such everywhere. */
      generated: Type.Optional(flag),
    }),
  },
  'vecindad.committee.body-recognised.v1': {
    title: 'Body recognised',
    description: 'The other country of the relation states the body as its own too.',
    schema: Type.Object({ body: name }),
  },
  'vecindad.committee.body-seated.v1': {
    title: 'Seats of a side named',
    description: 'A side says which of its offices sit in the body. Who holds them it tells nobody.',
    schema: Type.Object({ body: name, ...seats }),
  },
  /** Both sides name a change alike. */
  'vecindad.committee.body-changed.v1': {
    title: 'Body changed',
    description: 'A side states what an instrument, or an acta of the body above, changed of a body.',
    schema: Type.Object({
      body: name,
      change: text(100),
      since: partialDate,
      authority,
      ...terms,
      source: Type.Optional(claimSource),
    }),
  },
  'vecindad.committee.body-ended.v1': {
    title: 'Body ended',
    description: 'A side states what ended a body, from when on, and into which it was merged.',
    schema: Type.Object({
      body: name,
      since: partialDate,
      authority,
      into: Type.Optional(name),
      source: Type.Optional(claimSource),
    }),
  },
} satisfies EventTable;
