import { countries, type Country } from '#platform/kernel';
import { Failure } from '#tools/terminal';
import { factKey, PATIENCE_MS, type FactLoader, type FactRequest } from '#tools/local-system';
import { patiently, Refused, Rest, type Patience } from '#tools/client';
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

/** One request that tells a fact. */
export interface Telling extends FactRequest {
  /** For people: `EC rumichaca, open for cargo since 2021-12-15`. */
  readonly fact: string;
  /** What is there is replaced, whatever its version. */
  readonly replaces?: true;
}

export const registering = (country: Country, post: ReferencePost): Telling => ({
  fact: `${country} ${post.id}`,
  path: '/v1/posts',
  method: 'POST',
  body: post,
});

const describing = (country: Country, { id, ...facts }: ReferencePost): Telling => ({
  fact: `${country} ${id}, described`,
  path: `/v1/posts/${id}`,
  method: 'PUT',
  body: facts,
  replaces: true,
});

/** What is told of one post at one node, in this order, since a claim needs its post and the newest claim comes last. */
export const claimsOf = (country: Country, id: string): Telling[] =>
  statusHistory
    .filter(({ by, post }) => by === country && post === id)
    .map(({ by: _, post, ...body }) => ({
      fact: `${country} ${post}, ${body.side ? `${body.side}’s side ` : ''}${body.status} for ${body.traffic} since ${body.since}`,
      path: `/v1/posts/${post}/status`,
      method: 'PUT',
      body,
    }));

/** Few enough to leave a small machine room for what follows from them. */
const IN_FLIGHT = 6;

/** A country's node, until the loading ends. */
interface Node {
  readonly country: Country;
  readonly rest: Rest;
  readonly signal: AbortSignal;
}

const tell = async ({ rest, signal }: Node, telling: Telling): Promise<void> => {
  const { fact, path, method, body, replaces } = telling;
  const headers = { 'idempotency-key': factKey(telling), ...(replaces ? { 'if-match': '*' } : {}) };
  const patience: Patience = { forMs: PATIENCE_MS, signal };
  try {
    await patiently(patience, () => rest.json(path, { method, body, headers, signal }));
  } catch (error) {
    if (error instanceof Refused) throw new RefusedFact(fact, error);
    throw error instanceof Failure ? new Failure(`reference fact ${fact}: ${error.message}`) : error;
  }
};

class RefusedFact extends Failure {
  constructor(
    fact: string,
    readonly refusal: Refused,
  ) {
    super(`reference fact ${fact}: ${refusal.message}`);
  }
}

const register = async (node: Node, post: ReferencePost): Promise<void> => {
  try {
    await tell(node, registering(node.country, post));
  } catch (error) {
    if (!(error instanceof RefusedFact && error.refusal.problem.code === 'post.already-registered'))
      throw error;
    // An earlier version of these facts is in the register.
    await tell(node, describing(node.country, post));
  }
};

const loadPost = async (node: Node, post: ReferencePost): Promise<void> => {
  await register(node, post);
  for (const claim of claimsOf(node.country, post.id)) await tell(node, claim);
};

/** Does all of it, a few at a time; the first failure ends what is under way. */
const fewAtOnce = async (work: (() => Promise<void>)[], fail: () => void): Promise<void> => {
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let next = work.shift(); next && failures.length === 0; next = work.shift())
      try {
        await next();
      } catch (error) {
        failures.push(error);
        fail();
      }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  if (failures.length > 0) throw failures[0];
};

/** Tells each country's node its posts and their history. */
export const loadPosts: FactLoader = async (system, log, stop) => {
  const failed = new AbortController();
  const signal = stop ? AbortSignal.any([stop, failed.signal]) : failed.signal;
  const work = countries.flatMap((country) => {
    const token = system.tokens[`border-officer-${country.toLowerCase()}`];
    const node = { country, rest: new Rest(system.nodes[country].url, token), signal };
    return referencePosts[country].map((post) => () => loadPost(node, post));
  });
  const posts = work.length;
  await fewAtOnce(work, () => failed.abort());
  log(
    `reference facts: ${posts} posts of three countries, ${statusHistory.length} claims about their status`,
  );
};
