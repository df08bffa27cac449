import type { Country, LocalTime } from '#kernel';
import { channels } from './channels.ts';
import { contractsOf, country, localTime, object, oneOf, source, text } from './contract.ts';
import type { PublishedEvent } from './published-event.ts';
import type { Source } from './source.ts';

export const postKinds = ['land', 'river', 'sea', 'air'] as const;
export type PostKind = (typeof postKinds)[number];

export const trafficKinds = ['persons', 'vehicles', 'cargo'] as const;
export type TrafficKind = (typeof trafficKinds)[number];

export const directions = ['entry', 'exit'] as const;
export type Direction = (typeof directions)[number];

export const modes = ['land', 'river', 'sea', 'air'] as const;

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

/** A person's crossing, without identity. Codes where the value is known to the vocabulary, else the label as it stood. */
export interface PublishedCrossing {
  readonly post: string;
  readonly direction: Direction;
  readonly mode: string;
  readonly nationality: string;
  readonly documentType?: string;
  readonly residence?: string;
  readonly category?: string;
  readonly purpose?: string;
  readonly sex?: string;
  /** Whole years. */
  readonly age?: number;
  readonly situation?: 'regular' | 'irregular';
  /** Invented for demonstration: shown as such everywhere. */
  readonly generated?: boolean;
}

export type PostRegisteredV1 = PublishedEvent<
  'vecindad.crossing.post-registered.v1',
  { readonly post: string } & PostFacts
>;
export type PostDescribedV1 = PublishedEvent<
  'vecindad.crossing.post-described.v1',
  { readonly post: string } & PostFacts
>;
export type PostOpenedV1 = PublishedEvent<'vecindad.crossing.post-opened.v1', PostStatusClaim>;
export type PostClosedV1 = PublishedEvent<'vecindad.crossing.post-closed.v1', PostStatusClaim>;
export type CrossingRecordedV1 = PublishedEvent<'vecindad.crossing.recorded.v1', PublishedCrossing>;
export type CrossingPublished =
  PostRegisteredV1 | PostDescribedV1 | PostOpenedV1 | PostClosedV1 | CrossingRecordedV1;

const post = text(100);

const facts = object(
  {
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
  { facility: text(), border: country, counterpart: text(), hours: text(), notes: text(2000) },
);

const claim = object({
  post,
  side: country,
  traffic: oneOf(...trafficKinds),
  since: localTime,
  reason: text(2000),
  source,
});

const crossing = object(
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

export const crossingContracts = contractsOf<CrossingPublished>(channels.crossing, {
  'vecindad.crossing.post-registered.v1': {
    title: 'Post registered',
    description: 'A country enters its side of a crossing point in its register.',
    schema: facts,
  },
  'vecindad.crossing.post-described.v1': {
    title: 'Post described',
    description: 'A country corrects or completes what it says of its side of a post.',
    schema: facts,
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
  'vecindad.crossing.recorded.v1': {
    title: 'Crossing recorded',
    description: 'A person entered or left at a post. Without identity.',
    schema: crossing,
  },
});
