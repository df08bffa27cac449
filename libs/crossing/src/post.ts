import type { PostFacts, PostStatusClaim, Source, TrafficKind } from '#contracts';
import {
  abideBy,
  canonicalJson,
  neighbours,
  startOf,
  type Command,
  type Country,
  type Decider,
  type DomainEvent,
  type Rule,
} from '#kernel';

/** A country's own side of a crossing point. Both countries use the same id; each keeps its own register entry. */
export type PostEvent =
  | DomainEvent<'PostRegistered', { readonly post: string } & PostFacts>
  | DomainEvent<'PostDescribed', { readonly post: string } & PostFacts>
  | DomainEvent<'PostOpened', StatusClaim>
  | DomainEvent<'PostClosed', StatusClaim>;

/** The border is kept with the claim: whom it is told does not depend on anything else. */
export type StatusClaim = PostStatusClaim & { readonly border?: Country };

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
export type DescribePost = Command<'DescribePost', { readonly post: string } & PostFacts>;
export type OpenPost = Command<'OpenPost', StatusChange>;
export type ClosePost = Command<'ClosePost', StatusChange>;
export type PostCommand = RegisterPost | DescribePost | OpenPost | ClosePost;

export interface Post {
  /** Nothing until it is registered. */
  readonly facts?: PostFacts;
  /** The newest claim by `side/traffic`. */
  readonly claims: Readonly<
    Record<string, { readonly open: boolean; readonly since: string; readonly reason: string }>
  >;
}

const A_DAY_MS = 24 * 60 * 60 * 1000;

const known: Rule<DescribePost | OpenPost | ClosePost, Post> = ({ data }, { facts }) =>
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
const sideOfThisPost: Rule<OpenPost | ClosePost, Post> = ({ data, meta }, { facts }) =>
  data.side === meta.country || data.side === facts!.border
    ? undefined
    : { code: 'post.not-yours', facts: { field: 'side', post: data.post, side: data.side } };

const statedReason: Rule<OpenPost | ClosePost, Post> = ({ data }) =>
  data.reason.trim() ? undefined : { code: 'post.reason-missing', facts: { field: 'reason' } };

const notInFuture: Rule<OpenPost | ClosePost, Post> = ({ data, meta }) =>
  startOf(data.since).getTime() > Date.parse(meta.now) + A_DAY_MS
    ? { code: 'post.since-in-future', facts: { field: 'since', since: data.since } }
    : undefined;

const claimKey = ({ side, traffic }: Pick<StatusChange, 'side' | 'traffic'>): string => `${side}/${traffic}`;

const sameFacts = (one: object, other: object): boolean => canonicalJson(one) === canonicalJson(other);

const change =
  (open: boolean) =>
  (command: OpenPost | ClosePost, state: Post): PostEvent[] => {
    const { data } = command;
    abideBy(command, state, [known, sideOfThisPost, statedReason, notInFuture]);
    const present = state.claims[claimKey(data)];
    if (present && present.open === open && present.since === data.since && present.reason === data.reason)
      return [];
    const border = state.facts!.border;
    return [{ type: open ? 'PostOpened' : 'PostClosed', data: border ? { ...data, border } : data }];
  };

const claimed =
  (open: boolean) =>
  (state: Post, { data }: { data: StatusClaim }): Post => ({
    ...state,
    claims: { ...state.claims, [claimKey(data)]: { open, since: data.since, reason: data.reason } },
  });

const described = (
  state: Post,
  { data: { post: _, ...facts } }: { data: { post: string } & PostFacts },
): Post => ({ ...state, facts });

export const post: Decider<Post, PostCommand, PostEvent> = {
  category: 'post',
  initial: { claims: {} },
  decide: {
    RegisterPost: (command, state) => {
      const { post: _, ...facts } = command.data;
      if (state.facts && sameFacts(state.facts, facts)) return []; // told again
      abideBy(command, state, [notYetRegistered, existingBorder]);
      return [{ type: 'PostRegistered', data: command.data }];
    },
    DescribePost: (command, state) => {
      abideBy(command, state, [known, existingBorder, sameBorder]);
      const { post: _, ...facts } = command.data;
      return sameFacts(state.facts!, facts) ? [] : [{ type: 'PostDescribed', data: command.data }];
    },
    OpenPost: change(true),
    ClosePost: change(false),
  },
  evolve: {
    PostRegistered: described,
    PostDescribed: described,
    PostOpened: claimed(true),
    PostClosed: claimed(false),
  },
};
