import { createHash } from 'node:crypto';
import { hourOf, toldOf, type CrossingPublished, type CrossingThen } from '#contracts/crossing';
import { nothing, type Disclosed, type Disclosure, type Recorded } from '#platform/contracts';
import { audienceOf, canonicalJson, formatLedgerName, type Audience, type Country } from '#platform/kernel';
import type { CrossingEntry, CrossingEvent, Why } from './crossing.events.ts';
import type { ImportEvent } from './import.ts';
import type { OfClaim, PostEvent, StatusClaim } from './post.ts';

export const CHANNEL = 'crossing';

/** Decision 878 of the Andean Community (2021), Andean Migration Statute: its members exchange migration flows. In Spanish, as the parties’ norms are. */
const MIGRATION_FLOWS =
  'Decisión 878 (2021) de la Comunidad Andina, Estatuto Migratorio Andino: intercambio de información sobre flujos migratorios';

/** Need to know: a post on a border concerns the country on its other side; an airport or sea port, all. */
export const audienceFor = (border: Country | undefined): Audience => (border ? audienceOf(border) : 'all');

/** The ledger that something about a post with this border is told in. */
export const ledgerFor = (country: Country, border: Country | undefined): string =>
  formatLedgerName({ from: country, audience: audienceFor(border), channel: CHANNEL });

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

/** The words why stay at home. */
const aboutClaim = ({ post, recordedAt: claim, reason, before }: OfClaim) => ({
  post,
  claim,
  reason,
  before,
});

/**
 * What was recorded by an earlier program has no name drawn for being told. Its stream's name has at least 74 drawn bits and
 * has never left the country, or it would have been told: its hash is as good a name, the same whenever it is asked for.
 */
const nameFrom = (stream: string): string => {
  const hex = createHash('sha256').update(`told as ${stream}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${'89ab'[parseInt(hex[16]!, 16) % 4]}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Told of a crossing: to whom, and under which name. */
const about = (entry: CrossingEntry, stream: string) => ({
  audience: audienceFor(entry.border),
  channel: CHANNEL,
  subject: entry.publicId ?? nameFrom(stream),
  occurredAt: hourOf(entry.occurredAt),
  legalBasis: MIGRATION_FLOWS,
});

const then = (entry: CrossingEntry): CrossingThen => ({
  ...toldOf(entry),
  occurredAt: hourOf(entry.occurredAt),
});

const recorded = (entry: CrossingEntry, stream: string): Disclosed<CrossingPublished> => ({
  ...about(entry, stream),
  type: 'vecindad.crossing.recorded.v2',
  data: toldOf(entry),
});

const annulled = (before: CrossingEntry, { reason }: Why, stream: string): Disclosed<CrossingPublished> => ({
  ...about(before, stream),
  type: 'vecindad.crossing.annulled.v1',
  data: { reason, before: then(before) },
});

/**
 * Who was told hears of it where it changes what was told: of the rest not even that something was corrected. Whom it does not
 * concern any more is told that it does not count, and whom it does concern, of a crossing.
 */
const corrected = ({
  data,
  stream,
}: Recorded<Extract<CrossingEvent, { type: 'CrossingCorrected' }>>): Disclosed<CrossingPublished>[] => {
  const { before, after, reason } = data;
  if (before.untold) return [];
  if (audienceFor(before.border) !== audienceFor(after.border))
    return [annulled(before, data, stream), recorded(after, stream)];
  if (canonicalJson(then(before)) === canonicalJson(then(after))) return [];
  return [
    {
      ...about(after, stream),
      type: 'vecindad.crossing.corrected.v1',
      data: { reason, before: then(before), after: then(after) },
    },
  ];
};

export const crossingDisclosures: Disclosure<PostEvent | CrossingEvent | ImportEvent, CrossingPublished> = {
  PostRegistered: ({ data, recordedAt }) => ({
    audience: audienceFor(data.border),
    channel: CHANNEL,
    type: 'vecindad.crossing.post-registered.v1',
    occurredAt: recordedAt,
    data,
  }),
  PostDescribed: ({ data: { correction, ...data }, recordedAt }) => ({
    audience: audienceFor(data.border),
    channel: CHANNEL,
    type: 'vecindad.crossing.post-described.v1',
    occurredAt: recordedAt,
    data: correction ? { ...data, reason: correction.reason } : data,
  }),
  PostOpened: ({ data }) => claim('vecindad.crossing.post-opened.v1', data),
  PostClosed: ({ data }) => claim('vecindad.crossing.post-closed.v1', data),
  PostClaimCorrected: ({ data }) => ({
    audience: audienceFor(data.border),
    channel: CHANNEL,
    type: 'vecindad.crossing.post-claim-corrected.v1',
    occurredAt: data.after.since,
    data: { ...aboutClaim(data), after: data.after },
  }),
  PostClaimWithdrawn: ({ data }) => ({
    audience: audienceFor(data.border),
    channel: CHANNEL,
    type: 'vecindad.crossing.post-claim-withdrawn.v1',
    occurredAt: data.before.since,
    data: aboutClaim(data),
  }),
  CrossingRecorded: ({ data, stream }) => (data.untold ? [] : recorded(data, stream)),
  CrossingCorrected: corrected,
  CrossingAnnulled: ({ data, stream }) => (data.before.untold ? [] : annulled(data.before, data, stream)),
  // Nothing says that it was told before: a crossing that is told late.
  CrossingReinstated: ({ data, stream }) => (data.after.untold ? [] : recorded(data.after, stream)),
  // In which file a crossing came is its agency's own matter.
  ImportDeclared: nothing,
  ImportPartsDeclared: nothing,
  ImportClosed: nothing,
  ImportWithdrawalBegun: nothing,
  ImportWithdrawn: nothing,
};
