import type { ClaimSaid, PostFacts, PostStatusClaim, TrafficKind } from '#contracts/crossing';
import type { Source } from '#platform/contracts';
import {
  abideBy,
  canonicalJson,
  neighbours,
  startOf,
  type Command,
  type Country,
  type Decider,
  type DomainEvent,
  type Instant,
  type Rule,
} from '#platform/kernel';
import type { Why } from './crossing.events.ts';
import { newest, sameMoment } from './post-status.ts';

/** A country's own side of a crossing point. Both countries use the same id; each keeps its own register entry. */
export type PostEvent =
  | DomainEvent<'PostRegistered', { readonly post: string } & PostFacts>
  /** `correction`: what stood before was wrong. */
  | DomainEvent<'PostDescribed', { readonly post: string; readonly correction?: Why } & PostFacts>
  | DomainEvent<'PostOpened', StatusClaim>
  | DomainEvent<'PostClosed', StatusClaim>
  | DomainEvent<'PostClaimCorrected', OfClaim & { readonly after: ClaimSaid }>
  | DomainEvent<'PostClaimWithdrawn', OfClaim>;

/** The border is kept with the claim: whom it is told does not depend on anything else. */
export type StatusClaim = PostStatusClaim & { readonly border?: Country };

/** Which claim is put right: by its version in the post's stream, and by when it was recorded, by which neighbours know it. */
export interface OfClaim extends Why {
  readonly post: string;
  readonly border?: Country;
  readonly claim: number;
  readonly recordedAt: Instant;
  readonly before: ClaimSaid;
}

export interface StatusChange {
  readonly post: string;
  /** Own side, or the neighbour's: then it is a report of what this country sees there. */
  readonly side: Country;
  readonly traffic: TrafficKind;
  readonly since: string;
  readonly reason: string;
  readonly source: Source;
}

export type RegisterPost = Command<'RegisterPost', { readonly post: string } & PostFacts>;
export type DescribePost = Command<
  'DescribePost',
  { readonly post: string; readonly correction?: Why } & PostFacts
>;
export type OpenPost = Command<'OpenPost', StatusChange>;
export type ClosePost = Command<'ClosePost', StatusChange>;

interface ToClaim extends Why {
  readonly post: string;
  /** The version with which it was recorded. */
  readonly claim: number;
}

/** `recordedAt`, of the claim, is known here and not told by the caller. */
export type CorrectClaim = Command<'CorrectClaim', ToClaim & { readonly fields: Partial<ClaimSaid> }> & {
  readonly recordedAt: Instant;
};
export type WithdrawClaim = Command<'WithdrawClaim', ToClaim> & { readonly recordedAt: Instant };
export type PostCommand = RegisterPost | DescribePost | OpenPost | ClosePost | CorrectClaim | WithdrawClaim;

/** One of this country's claims; its place is the version with which it was recorded. */
export interface OwnClaim extends ClaimSaid {
  readonly place: number;
  readonly withdrawn?: true;
}

export interface Post {
  /** How many events there are. */
  readonly version: number;
  /** Nothing until it is registered. */
  readonly facts?: PostFacts;
  readonly claims: readonly OwnClaim[];
}

/** The claims that count, as they stand. */
export const standing = ({ claims }: Pick<Post, 'claims'>): OwnClaim[] =>
  claims.filter(({ withdrawn }) => !withdrawn);

/** Of this country's claims about a side and a kind of traffic, the one that holds. */
export const holding = (
  state: Pick<Post, 'claims'>,
  side: Country,
  traffic: TrafficKind,
): OwnClaim | undefined =>
  newest(standing(state).filter((claim) => claim.side === side && claim.traffic === traffic));

const A_DAY_MS = 24 * 60 * 60 * 1000;

const known: Rule<Exclude<PostCommand, RegisterPost>, Post> = ({ data }, { facts }) =>
  facts ? undefined : { code: 'post.unknown', facts: { post: data.post } };

const notYetRegistered: Rule<RegisterPost, Post> = ({ data }, { facts }) =>
  facts ? { code: 'post.already-registered', facts: { post: data.post } } : undefined;

/** This system coordinates Ecuador's borders with Colombia and with Peru. */
const existingBorder: Rule<RegisterPost | DescribePost, Post> = ({ data, meta }) =>
  data.border && !neighbours[meta.country].includes(data.border)
    ? { code: 'post.no-such-border', facts: { field: 'border', border: data.border, country: meta.country } }
    : undefined;

/** Whom a post's history was told cannot change afterwards. */
const sameBorder: Rule<DescribePost, Post> = ({ data }, { facts }) =>
  data.border === facts!.border
    ? undefined
    : { code: 'post.border-fixed', facts: { field: 'border', border: facts!.border ?? null } };

/** Neither side writes the other's history, and nobody a post that is not on its border. */
const sideOfThisPost: Rule<Claiming, Post> = ({ data, meta }, { facts }) =>
  data.side === meta.country || data.side === facts!.border
    ? undefined
    : { code: 'post.not-yours', facts: { field: 'side', post: data.post, side: data.side } };

const statedReason: Rule<Claiming, Post> = ({ data }) =>
  data.reason.trim() ? undefined : { code: 'post.reason-missing', facts: { field: 'reason' } };

const notInFuture: Rule<Claiming, Post> = ({ data, meta }) =>
  startOf(data.since).getTime() > Date.parse(meta.now) + A_DAY_MS
    ? { code: 'post.since-in-future', facts: { field: 'since', since: data.since } }
    : undefined;

/** What is said of a side, first or in putting it right. */
interface Claiming {
  readonly data: StatusChange;
  readonly meta: OpenPost['meta'];
}
const claimRules = [sideOfThisPost, statedReason, notInFuture];

const claimOf = ({ claims }: Post, { data }: CorrectClaim | WithdrawClaim): OwnClaim | undefined =>
  claims.find(({ place }) => place === data.claim);

const knownClaim: Rule<CorrectClaim | WithdrawClaim, Post> = (command, state) =>
  claimOf(state, command)
    ? undefined
    : { code: 'post.claim-unknown', facts: { post: command.data.post, claim: command.data.claim } };

const claimStands: Rule<CorrectClaim, Post> = (command, state) =>
  claimOf(state, command)!.withdrawn
    ? { code: 'post.claim-withdrawn', facts: { post: command.data.post, claim: command.data.claim } }
    : undefined;

/** “Other” alone says nothing to whoever looks back. */
const saidWhy: Rule<{ readonly data: Why }, Post> = ({ data }) =>
  data.reason === 'other' && !data.note
    ? { code: 'correction.note-missing', facts: { field: 'note' } }
    : undefined;

const saidWhyDescribed: Rule<DescribePost, Post> = ({ data: { correction } }, state) =>
  correction && saidWhy({ data: correction }, state);

const same = (one: object, other: object): boolean => canonicalJson(one) === canonicalJson(other);

const saidOf = ({ place: _, withdrawn: _withdrawn, ...said }: OwnClaim): ClaimSaid => said;

const change =
  (open: boolean) =>
  (command: OpenPost | ClosePost, state: Post): PostEvent[] => {
    const { data } = command;
    abideBy(command, state, [known, ...claimRules]);
    // Told again: of that moment it is what was said last.
    const last = newest(standing(state).filter((claim) => sameAbout(claim, data) && sameMoment(claim, data)));
    if (last && last.open === open && last.since === data.since && last.reason === data.reason) return [];
    const border = state.facts!.border;
    return [{ type: open ? 'PostOpened' : 'PostClosed', data: border ? { ...data, border } : data }];
  };

type About = Pick<StatusChange, 'side' | 'traffic'>;
const sameAbout = (one: About, other: About): boolean =>
  one.side === other.side && one.traffic === other.traffic;

/** What the events about a claim have in common. */
const about = (
  { data, recordedAt }: CorrectClaim | WithdrawClaim,
  { facts }: Post,
  before: ClaimSaid,
): OfClaim => ({
  post: data.post,
  ...(facts!.border ? { border: facts!.border } : {}),
  claim: data.claim,
  recordedAt,
  reason: data.reason,
  ...(data.note === undefined ? {} : { note: data.note }),
  before,
});

const claimed =
  (open: boolean) =>
  (state: Post, { data: { post: _, border: _border, ...said } }: { data: StatusClaim }): Post => ({
    ...state,
    version: state.version + 1,
    claims: [...state.claims, { ...said, open, place: state.version + 1 }],
  });

const putRight = (state: Post, place: number, right: (claim: OwnClaim) => OwnClaim): Post => ({
  ...state,
  version: state.version + 1,
  claims: state.claims.map((claim) => (claim.place === place ? right(claim) : claim)),
});

const described = (
  state: Post,
  {
    data: { post: _, correction: _correction, ...facts },
  }: { data: { post: string; correction?: Why } & PostFacts },
): Post => ({ ...state, version: state.version + 1, facts });

export const post: Decider<Post, PostCommand, PostEvent> = {
  category: 'post',
  initial: { version: 0, claims: [] },
  decide: {
    RegisterPost: (command, state) => {
      const { post: _, ...facts } = command.data;
      if (state.facts && same(state.facts, facts)) return []; // told again
      abideBy(command, state, [notYetRegistered, existingBorder]);
      return [{ type: 'PostRegistered', data: command.data }];
    },
    DescribePost: (command, state) => {
      abideBy(command, state, [known, existingBorder, sameBorder, saidWhyDescribed]);
      const { post: _, correction: _correction, ...facts } = command.data;
      return same(state.facts!, facts) ? [] : [{ type: 'PostDescribed', data: command.data }];
    },
    OpenPost: change(true),
    ClosePost: change(false),
    CorrectClaim: (command, state) => {
      abideBy(command, state, [known, knownClaim, claimStands, saidWhy]);
      const before = saidOf(claimOf(state, command)!);
      const after = { ...before, ...command.data.fields };
      abideBy({ data: { ...after, post: command.data.post }, meta: command.meta }, state, claimRules);
      if (same(before, after)) return [];
      return [{ type: 'PostClaimCorrected', data: { ...about(command, state, before), after } }];
    },
    WithdrawClaim: (command, state) => {
      abideBy(command, state, [known, knownClaim, saidWhy]);
      const claim = claimOf(state, command)!;
      if (claim.withdrawn) return [];
      return [{ type: 'PostClaimWithdrawn', data: about(command, state, saidOf(claim)) }];
    },
  },
  evolve: {
    PostRegistered: described,
    PostDescribed: described,
    PostOpened: claimed(true),
    PostClosed: claimed(false),
    PostClaimCorrected: (state, { data }) =>
      putRight(state, data.claim, ({ place }) => ({ ...data.after, place })),
    PostClaimWithdrawn: (state, { data }) =>
      putRight(state, data.claim, (claim) => ({ ...claim, withdrawn: true })),
  },
};
