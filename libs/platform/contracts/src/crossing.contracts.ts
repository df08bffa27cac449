import type { Country, Instant, LocalTime } from '#platform/kernel';
import { channels } from './channels.ts';
import { contractsOf, country, flag, instant, localTime, object, oneOf, source, text } from './contract.ts';
import { hourOf, toldOf, UNMAPPED, type CrossingTold } from './crossing.told.ts';
import {
  categoryGroups,
  correctionReasons,
  directions,
  modes,
  postKinds,
  purposeGroups,
  trafficKinds,
  type CorrectionReason,
  type Direction,
  type PostKind,
  type TrafficKind,
} from './crossing.vocabulary.ts';
import type { Occurrence } from './occurrence.ts';
import type { PublishedEvent } from './published-event.ts';
import type { Source } from './source.ts';
import type { Upcaster } from './upcaster.ts';

/** A country's own register entry of a post: its side of a crossing point. */
export interface PostFacts {
  readonly name: string;
  readonly kind: PostKind;
  /** CENAF, CEBAF, UCM …: what is there. */
  readonly facility?: string;
  /** The neighbour on the other side; absent at an airport or sea port. */
  readonly border?: Country;
  readonly place: {
    readonly admin1?: string;
    readonly admin2?: string;
    readonly locality?: string;
    readonly latitude?: number;
    readonly longitude?: number;
    readonly locode?: string;
  };
  /** IANA name. */
  readonly timeZone: string;
  /** Names under which registers know it. */
  readonly labels: readonly string[];
  /** What the other side calls its half. */
  readonly counterpart?: string;
  readonly hours?: string;
  readonly notes?: string;
  readonly source: Source;
}

/** What one country says of one side of a post, for one kind of traffic. */
export interface PostStatusClaim {
  readonly post: string;
  /** Whose side the claim is about; a claim about the other side is a report, not that side's act. */
  readonly side: Country;
  readonly traffic: TrafficKind;
  readonly since: LocalTime;
  readonly reason: string;
  readonly source: Source;
}

/** What a claim says, wherever it is repeated to put it right. */
export type ClaimSaid = Omit<PostStatusClaim, 'post'> & { readonly open: boolean };

/** Which claim is put right: of that post, by the moment that it was recorded at (its `time`). */
interface OfClaim {
  readonly post: string;
  readonly claim: Instant;
  readonly reason: CorrectionReason;
  readonly before: ClaimSaid;
}

/** As neighbours were told of a crossing at first: a code or the register's label, and more than they count by. */
export interface CrossingOfV1 {
  readonly post: string;
  readonly direction: Direction;
  readonly mode: string;
  readonly nationality: string;
  readonly documentType?: string;
  readonly residence?: string;
  readonly category?: string;
  readonly purpose?: string;
  readonly sex?: string;
  readonly age?: number;
  readonly situation?: 'regular' | 'irregular';
  readonly generated?: boolean;
}

/** A crossing with its hour, by the post's clock; the date where the register holds no more. */
export type CrossingThen = CrossingTold & { readonly occurredAt: LocalTime };

export type PostRegisteredV1 = PublishedEvent<
  'vecindad.crossing.post-registered.v1',
  { readonly post: string } & PostFacts
>;
export type PostDescribedV1 = PublishedEvent<
  'vecindad.crossing.post-described.v1',
  /** `reason`: where what stood before was wrong. */
  { readonly post: string; readonly reason?: CorrectionReason } & PostFacts
>;
export type PostOpenedV1 = PublishedEvent<'vecindad.crossing.post-opened.v1', PostStatusClaim>;
export type PostClosedV1 = PublishedEvent<'vecindad.crossing.post-closed.v1', PostStatusClaim>;
/** A claim was wrong: what it said, and what is right. It keeps its place among the claims of its country. `occurredat` is when it holds since. */
export type PostClaimCorrectedV1 = PublishedEvent<
  'vecindad.crossing.post-claim-corrected.v1',
  OfClaim & { readonly after: ClaimSaid }
>;
/** A claim should not have been made: it does not count. */
export type PostClaimWithdrawnV1 = PublishedEvent<'vecindad.crossing.post-claim-withdrawn.v1', OfClaim>;
export type CrossingRecordedV1 = PublishedEvent<'vecindad.crossing.recorded.v1', CrossingOfV1>;
/** `occurredat` is the hour, `subject` is drawn: what is told of one crossing leads to no person and to no other crossing. */
export type CrossingRecordedV2 = PublishedEvent<'vecindad.crossing.recorded.v2', CrossingTold>;
/** Counts follow: what was told before goes out, what is told after comes in. `occurredat` is the hour after. */
export type CrossingCorrectedV1 = PublishedEvent<
  'vecindad.crossing.corrected.v1',
  { readonly reason: CorrectionReason; readonly before: CrossingThen; readonly after: CrossingThen }
>;
/** It did not happen, or not at a post that concerns this reader. `occurredat` is the hour that was told. */
export type CrossingAnnulledV1 = PublishedEvent<
  'vecindad.crossing.annulled.v1',
  { readonly reason: CorrectionReason; readonly before: CrossingThen }
>;
export type CrossingPublished =
  | PostRegisteredV1
  | PostDescribedV1
  | PostOpenedV1
  | PostClosedV1
  | PostClaimCorrectedV1
  | PostClaimWithdrawnV1
  | CrossingRecordedV2
  | CrossingCorrectedV1
  | CrossingAnnulledV1;

const post = text(100);
const reason = oneOf(...correctionReasons);

const factsOfPost = {
  required: {
    post,
    name: text(),
    kind: oneOf(...postKinds),
    place: object(
      {},
      {
        admin1: text(),
        admin2: text(),
        locality: text(),
        latitude: { type: 'number', minimum: -90, maximum: 90 },
        longitude: { type: 'number', minimum: -180, maximum: 180 },
        locode: text(10),
      },
    ),
    timeZone: text(60),
    labels: { type: 'array', items: text() },
    source,
  },
  optional: { facility: text(), border: country, counterpart: text(), hours: text(), notes: text(2000) },
};
const facts = object(factsOfPost.required, factsOfPost.optional);

const claimSaid = {
  side: country,
  traffic: oneOf(...trafficKinds),
  since: localTime,
  reason: text(2000),
  source,
};
const claim = object({ post, ...claimSaid });
const said = object({ ...claimSaid, open: flag });

const crossingOfV1 = object(
  { post, direction: oneOf(...directions), mode: text(), nationality: text() },
  {
    documentType: text(),
    residence: text(),
    category: text(),
    purpose: text(),
    sex: text(),
    age: { type: 'integer', minimum: 0, maximum: 150 },
    situation: oneOf('regular', 'irregular'),
    generated: { type: 'boolean' },
  },
);

const told = {
  required: {
    post,
    direction: oneOf(...directions),
    mode: oneOf(...modes.codes, UNMAPPED),
    nationality: { type: 'string', pattern: `^([A-Z]{1,3}|${UNMAPPED})$` },
  },
  optional: {
    nationalityLabel: text(),
    categoryGroup: oneOf(...categoryGroups, UNMAPPED),
    purposeGroup: oneOf(...purposeGroups, UNMAPPED),
    generated: flag,
  },
};
const then = object({ ...told.required, occurredAt: localTime }, told.optional);

export const crossingContracts = contractsOf<CrossingPublished | CrossingRecordedV1>(channels.crossing, {
  'vecindad.crossing.post-registered.v1': {
    title: 'Post registered',
    description: 'A country enters its side of a crossing point in its register.',
    schema: facts,
  },
  'vecindad.crossing.post-described.v1': {
    title: 'Post described',
    description:
      'A country corrects or completes what it says of its side of a post; with a reason where it was wrong before.',
    schema: object(factsOfPost.required, { ...factsOfPost.optional, reason }),
  },
  'vecindad.crossing.post-opened.v1': {
    title: 'Post opened',
    description: 'A country says that a side of a post is open for a kind of traffic.',
    schema: claim,
  },
  'vecindad.crossing.post-closed.v1': {
    title: 'Post closed',
    description: 'A country says that a side of a post is closed for a kind of traffic.',
    schema: claim,
  },
  'vecindad.crossing.post-claim-corrected.v1': {
    title: 'Claim of a post corrected',
    description: 'What a country said of a side of a post was wrong: what it said, and what is right.',
    schema: object({ post, claim: instant, reason, before: said, after: said }),
  },
  'vecindad.crossing.post-claim-withdrawn.v1': {
    title: 'Claim of a post withdrawn',
    description: 'What a country said of a side of a post should not have been said: it does not count.',
    schema: object({ post, claim: instant, reason, before: said }),
  },
  'vecindad.crossing.recorded.v1': {
    title: 'Crossing recorded',
    description: 'A person entered or left at a post. Without identity.',
    schema: crossingOfV1,
  },
  'vecindad.crossing.recorded.v2': {
    title: 'Crossing recorded',
    description: 'A person entered or left at a post: what shared counts need, to the hour.',
    schema: object(told.required, told.optional),
  },
  'vecindad.crossing.corrected.v1': {
    title: 'Crossing corrected',
    description: 'A crossing was recorded wrongly: what was told of it, and what is right.',
    schema: object({ reason, before: then, after: then }),
  },
  'vecindad.crossing.annulled.v1': {
    title: 'Crossing annulled',
    description: 'A crossing that was told of does not count: it did not happen, or concerns another.',
    schema: object({ reason, before: then }),
  },
});

export const crossingUpcasters: Readonly<Record<string, Upcaster>> = {
  'vecindad.crossing.recorded.v1': (event) => ({
    ...event,
    type: 'vecindad.crossing.recorded.v2',
    occurredat: hourOf(event.occurredat),
    data: toldOf(event.data as CrossingOfV1),
  }),
};

/** What is right of a claim, as that claim: what it puts right did not hold yet. */
const claimed = ({ post, claim: time, after: { open, ...said } }: PostClaimCorrectedV1['data']) => ({
  type: open ? 'vecindad.crossing.post-opened.v1' : 'vecindad.crossing.post-closed.v1',
  time,
  occurredat: said.since,
  data: { post, ...said },
});

/** A correction as far as it occurred: what was told out of its time, what is right into its own, and either may lie beyond. */
export const crossingOccurrences: Readonly<Record<string, Occurrence>> = {
  'vecindad.crossing.corrected.v1': (event, occurred) => {
    const { reason, before, after } = (event as CrossingCorrectedV1).data;
    const [wasThere, isThere] = [occurred(before.occurredAt), occurred(after.occurredAt)];
    if (wasThere && isThere) return event;
    if (wasThere)
      return {
        ...event,
        type: 'vecindad.crossing.annulled.v1',
        occurredat: before.occurredAt,
        data: { reason, before },
      };
    if (!isThere) return undefined;
    const { occurredAt: occurredat, ...data } = after;
    return { ...event, type: 'vecindad.crossing.recorded.v2', occurredat, data };
  },
  'vecindad.crossing.post-claim-corrected.v1': (event, occurred) => {
    const { after, ...data } = (event as PostClaimCorrectedV1).data;
    const [wasThere, isThere] = [occurred(data.before.since), occurred(after.since)];
    if (wasThere && isThere) return event;
    if (wasThere)
      return {
        ...event,
        type: 'vecindad.crossing.post-claim-withdrawn.v1',
        occurredat: data.before.since,
        data,
      };
    return isThere ? { ...event, ...claimed({ ...data, after }) } : undefined;
  },
};
