import { Type } from 'typebox';
import { country, flag, instant, localTime, oneOf, source, text, type Of } from '#platform/contracts';
import { correctionReason } from './crossing.ts';
import { postKinds, trafficKinds } from './vocabulary.ts';

const post = text(100);

const facts = {
  name: text(),
  kind: oneOf(...postKinds),
  place: Type.Object({
    admin1: Type.Optional(text()),
    admin2: Type.Optional(text()),
    locality: Type.Optional(text()),
    latitude: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
    longitude: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
    locode: Type.Optional(text(10)),
  }),
  /** IANA name. */
  timeZone: text(60),
  /** Names under which registers know it. */
  labels: Type.Array(text()),
  source,
  /** CENAF, CEBAF, UCM …: what is there. */
  facility: Type.Optional(text()),
  /** The neighbour on the other side; absent at an airport or sea port. */
  border: Type.Optional(country),
  /** What the other side calls its half. */
  counterpart: Type.Optional(text()),
  hours: Type.Optional(text()),
  notes: Type.Optional(text(2000)),
};

/** A country's own register entry of a post: its side of a crossing point. */
export type PostFacts = Omit<Of<typeof postRegistered>, 'post'>;
export const postRegistered = Type.Object({ post, ...facts });
/** `reason`: where what stood before was wrong. */
export const postDescribed = Type.Object({ post, ...facts, reason: Type.Optional(correctionReason) });

const claim = {
  /** Whose side the claim is about; a claim about the other side is a report, not that side's act. */
  side: country,
  traffic: oneOf(...trafficKinds),
  since: localTime,
  reason: text(2000),
  source,
};

/** What one country says of one side of a post, for one kind of traffic. */
export const postStatusClaim = Type.Object({ post, ...claim });
export type PostStatusClaim = Of<typeof postStatusClaim>;

/** What a claim says, wherever it is repeated to put it right. */
const claimSaid = Type.Object({ ...claim, open: flag });
export type ClaimSaid = Of<typeof claimSaid>;

const ofClaim = {
  post,
  /** Which claim of that post is put right, by the moment that it was recorded at (its `time`). */
  claim: instant,
  reason: correctionReason,
  before: claimSaid,
};
export const claimWithdrawn = Type.Object(ofClaim);
export const claimCorrected = Type.Object({ ...ofClaim, after: claimSaid });
