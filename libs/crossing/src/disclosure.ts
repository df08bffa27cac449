import type { CrossingPublished, CrossingRecordedV1, Disclosed, Disclosure } from '#contracts';
import { audienceOf, type Audience, type Country } from '#kernel';
import type { CrossingRecorded } from './crossing.ts';
import type { PostEvent, StatusClaim } from './post.ts';

const CHANNEL = 'crossing';

/** Decision 878 of the Andean Community (2021), Andean Migration Statute: its members exchange migration flows. */
const MIGRATION_FLOWS =
  'Decision 878 (2021) of the Andean Community, Andean Migration Statute: exchange of flows';

/** Need to know: a post on a border concerns the country on its other side; an airport or sea port, all. */
export const audienceFor = (border: Country | undefined): Audience => (border ? audienceOf(border) : 'all');

/** The ledger that something about a post with this border is told in. */
export const ledgerFor = (country: Country, border: Country | undefined): string =>
  `${audienceOf(country)}.${audienceFor(border)}.${CHANNEL}`;

const claim = (
  type: 'vecindad.crossing.post-opened.v1' | 'vecindad.crossing.post-closed.v1',
  { border, ...data }: StatusClaim,
): Disclosed<CrossingPublished> => ({
  audience: audienceFor(border),
  channel: CHANNEL,
  type,
  occurredAt: data.since,
  data,
});

/** Without the record's identity at its agency, which would lead back to the person. */
const withoutRecord = ({
  record: _record,
  border: _border,
  occurredAt: _when,
  ...data
}: CrossingRecorded['data']): CrossingRecordedV1['data'] => data;

export const crossingDisclosures: Disclosure<PostEvent | CrossingRecorded, CrossingPublished> = {
  PostRegistered: ({ data, recordedAt }) => ({
    audience: audienceFor(data.border),
    channel: CHANNEL,
    type: 'vecindad.crossing.post-registered.v1',
    occurredAt: recordedAt,
    data,
  }),
  PostDescribed: ({ data, recordedAt }) => ({
    audience: audienceFor(data.border),
    channel: CHANNEL,
    type: 'vecindad.crossing.post-described.v1',
    occurredAt: recordedAt,
    data,
  }),
  PostOpened: ({ data }) => claim('vecindad.crossing.post-opened.v1', data),
  PostClosed: ({ data }) => claim('vecindad.crossing.post-closed.v1', data),
  CrossingRecorded: ({ data }) => ({
    audience: audienceFor(data.border),
    channel: CHANNEL,
    type: 'vecindad.crossing.recorded.v1',
    occurredAt: data.occurredAt,
    legalBasis: MIGRATION_FLOWS,
    data: withoutRecord(data),
  }),
};
