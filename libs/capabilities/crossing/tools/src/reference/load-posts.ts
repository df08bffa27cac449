import { countries, type Country } from '#platform/kernel';
import { fewAtOnce, RefusedFact, tellFact, type Fact, type FactLoader } from '#tools/local-system';
import { Rest } from '#tools/client';
import { colombiaPosts } from './colombia-posts.ts';
import { ecuadorPosts } from './ecuador-posts.ts';
import { peruPosts } from './peru-posts.ts';
import type { ReferencePost } from './sources.ts';
import { statusHistory } from './status-history.ts';

/** Each country's register, as it is told to its own node. */
export const referencePosts: Readonly<Record<Country, readonly ReferencePost[]>> = {
  EC: ecuadorPosts,
  CO: colombiaPosts,
  PE: peruPosts,
};

export const registering = (country: Country, post: ReferencePost): Fact => ({
  fact: `${country} ${post.id}`,
  path: '/v1/posts',
  method: 'POST',
  body: post,
});

const describing = (country: Country, { id, ...facts }: ReferencePost): Fact => ({
  fact: `${country} ${id}, described`,
  path: `/v1/posts/${id}`,
  method: 'PUT',
  body: facts,
  replaces: true,
});

/** What is told of one post at one node, in this order, since a claim needs its post and the newest claim comes last. */
export const claimsOf = (country: Country, id: string): Fact[] =>
  statusHistory
    .filter(({ by, post }) => by === country && post === id)
    .map(({ by: _, post, ...body }) => ({
      fact: `${country} ${post}, ${body.side ? `${body.side}’s side ` : ''}${body.status} for ${body.traffic} since ${body.since}`,
      path: `/v1/posts/${post}/status`,
      method: 'PUT',
      body,
    }));

const register = async (
  rest: Rest,
  country: Country,
  post: ReferencePost,
  signal: AbortSignal,
): Promise<void> => {
  try {
    await tellFact(rest, registering(country, post), signal);
  } catch (error) {
    if (!(error instanceof RefusedFact && error.refusal.problem.code === 'post.already-registered'))
      throw error;
    // An earlier version of these facts is in the register.
    await tellFact(rest, describing(country, post), signal);
  }
};

/** Tells each country's node its posts and their history. */
export const loadPosts: FactLoader = async (system, log, stop) => {
  const work = countries.flatMap((country) => {
    const token = system.tokens[`border-officer-${country.toLowerCase()}`];
    const rest = new Rest(system.nodes[country].url, token);
    return referencePosts[country].map((post) => async (signal: AbortSignal) => {
      await register(rest, country, post, signal);
      for (const claim of claimsOf(country, post.id)) await tellFact(rest, claim, signal);
    });
  });
  await fewAtOnce(work, stop);
  log(
    `reference facts: ${work.length} posts of three countries, ${statusHistory.length} claims about their status`,
  );
};
