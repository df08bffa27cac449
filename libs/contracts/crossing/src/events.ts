import { Type } from 'typebox';
import {
  contractsOf,
  type EventsOf,
  type EventTable,
  type Occurrence,
  type Upcaster,
} from '#platform/contracts';
import { channels } from './channels.ts';
import { correctionReason, crossingOfV1, crossingThen, crossingTold, type CrossingOfV1 } from './crossing.ts';
import { claimCorrected, claimWithdrawn, postDescribed, postRegistered, postStatusClaim } from './post.ts';
import { hourOf, toldOf } from './told.ts';

const events = {
  'vecindad.crossing.post-registered.v1': {
    title: 'Post registered',
    description: 'A country enters its side of a crossing point in its register.',
    schema: postRegistered,
  },
  'vecindad.crossing.post-described.v1': {
    title: 'Post described',
    description:
      'A country corrects or completes what it says of its side of a post; with a reason where it was wrong before.',
    schema: postDescribed,
  },
  'vecindad.crossing.post-opened.v1': {
    title: 'Post opened',
    description: 'A country says that a side of a post is open for a kind of traffic.',
    schema: postStatusClaim,
  },
  'vecindad.crossing.post-closed.v1': {
    title: 'Post closed',
    description: 'A country says that a side of a post is closed for a kind of traffic.',
    schema: postStatusClaim,
  },
  /** It keeps its place among the claims of its country. `occurredat` is when it holds since. */
  'vecindad.crossing.post-claim-corrected.v1': {
    title: 'Claim of a post corrected',
    description: 'What a country said of a side of a post was wrong: what it said, and what is right.',
    schema: claimCorrected,
  },
  'vecindad.crossing.post-claim-withdrawn.v1': {
    title: 'Claim of a post withdrawn',
    description: 'What a country said of a side of a post should not have been said: it does not count.',
    schema: claimWithdrawn,
  },
  'vecindad.crossing.recorded.v1': {
    title: 'Crossing recorded',
    description: 'A person entered or left at a post. Without identity.',
    schema: crossingOfV1,
  },
  /** `occurredat` is the hour, `subject` is drawn: what is told of one crossing leads to no person and to no other crossing. */
  'vecindad.crossing.recorded.v2': {
    title: 'Crossing recorded',
    description: 'A person entered or left at a post: what shared counts need, to the hour.',
    schema: crossingTold,
  },
  /** Counts follow: what was told before goes out, what is told after comes in. `occurredat` is the hour after. */
  'vecindad.crossing.corrected.v1': {
    title: 'Crossing corrected',
    description: 'A crossing was recorded wrongly: what was told of it, and what is right.',
    schema: Type.Object({ reason: correctionReason, before: crossingThen, after: crossingThen }),
  },
  /** It did not happen, or not at a post that concerns this reader. `occurredat` is the hour that was told. */
  'vecindad.crossing.annulled.v1': {
    title: 'Crossing annulled',
    description: 'A crossing that was told of does not count: it did not happen, or concerns another.',
    schema: Type.Object({ reason: correctionReason, before: crossingThen }),
  },
} satisfies EventTable;

type Event<Name extends keyof typeof events> = EventsOf<typeof events, Name>;

export type PostRegisteredV1 = Event<'vecindad.crossing.post-registered.v1'>;
export type PostDescribedV1 = Event<'vecindad.crossing.post-described.v1'>;
export type PostOpenedV1 = Event<'vecindad.crossing.post-opened.v1'>;
export type PostClosedV1 = Event<'vecindad.crossing.post-closed.v1'>;
export type PostClaimCorrectedV1 = Event<'vecindad.crossing.post-claim-corrected.v1'>;
export type PostClaimWithdrawnV1 = Event<'vecindad.crossing.post-claim-withdrawn.v1'>;
export type CrossingRecordedV1 = Event<'vecindad.crossing.recorded.v1'>;
export type CrossingRecordedV2 = Event<'vecindad.crossing.recorded.v2'>;
export type CrossingCorrectedV1 = Event<'vecindad.crossing.corrected.v1'>;
export type CrossingAnnulledV1 = Event<'vecindad.crossing.annulled.v1'>;
/** What is told, and what readers see: of each event the newest version. */
export type CrossingPublished = Event<Exclude<keyof typeof events, CrossingRecordedV1['type']>>;

const upcasters: Readonly<Record<string, Upcaster>> = {
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
const occurrences: Readonly<Record<string, Occurrence>> = {
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

export const crossingContracts = contractsOf(channels.crossing, events, { upcasters, occurrences });
