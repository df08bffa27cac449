import { dictionary } from '#contracts';
import { Failure } from '../failure.ts';
import { patiently, type Patience, type Rest } from '../rest.ts';
import type { PostOf } from './esi-record.ts';

/** A post of the node's register, as far as an import needs it: the labels that other registers know it by. */
export interface RegisteredPost {
  readonly id: string;
  readonly facts?: { readonly labels?: readonly string[] };
  readonly labels?: readonly string[];
}

/** Finds a post by any of its labels, or by its id. */
export const postByLabel = (posts: readonly RegisteredPost[]): PostOf => {
  try {
    return dictionary(
      Object.fromEntries(posts.map(({ id, facts, labels = facts?.labels ?? [] }) => [id, [id, ...labels]])),
    );
  } catch (error) {
    throw new Failure(`the node's register of posts is ambiguous: ${(error as Error).message}`);
  }
};

/** The register itself: `GET /v1/posts` of the node. */
export const registeredPosts = (rest: Rest, patience: Patience): Promise<readonly RegisteredPost[]> =>
  patiently(patience, async () => {
    const { body } = await rest.json<{ posts?: RegisteredPost[] }>('/v1/posts');
    if (!body.posts) throw new Failure(`${rest.url}/v1/posts did not answer with posts`);
    return body.posts;
  });
