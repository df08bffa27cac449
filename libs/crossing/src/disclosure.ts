import { createHash } from 'node:crypto';
import { hourOf, toldOf, type CrossingPublished, type Disclosed, type Disclosure } from '#contracts';
import { audienceOf, type Audience, type Country } from '#kernel';
import type { CrossingRecorded } from './crossing.ts';
import type { PostEvent, StatusClaim } from './post.ts';

export const CHANNEL = 'crossing';

/** Decision 878 of the Andean Community (2021), Andean Migration Statute: its members exchange migration flows. In Spanish, as the parties’ norms are. */
const MIGRATION_FLOWS =
  'Decisión 878 (2021) de la Comunidad Andina, Estatuto Migratorio Andino: intercambio de información sobre flujos migratorios';

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

/**
 * What was recorded by an earlier program has no name drawn for being told. Its stream's name has at least 74 drawn bits and
 * has never left the country, or it would have been told: its hash is as good a name, the same whenever it is asked for.
 */
const nameFrom = (stream: string): string => {
  const hex = createHash('sha256').update(`told as ${stream}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${'89ab'[parseInt(hex[16]!, 16) % 4]}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

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
  CrossingRecorded: ({ data, stream }) => ({
    audience: audienceFor(data.border),
    channel: CHANNEL,
    type: 'vecindad.crossing.recorded.v2',
    subject: data.publicId ?? nameFrom(stream),
    occurredAt: hourOf(data.occurredAt),
    legalBasis: MIGRATION_FLOWS,
    data: toldOf(data),
  }),
};
