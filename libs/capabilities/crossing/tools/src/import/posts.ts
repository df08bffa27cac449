import { foldLabel } from '#platform/contracts';
import { Failure } from '#tools/terminal';
import { answered, patiently, type NationalNode, type Patience, type Rest } from '#tools/client';
import type { PostOf } from './esi-record.ts';

/** A post of the node's register, as far as an import needs it: the labels that other registers know it by. */
export interface RegisteredPost {
  readonly id: string;
  readonly facts?: { readonly labels?: readonly string[] };
  readonly labels?: readonly string[];
}

/** Finds a post by any of its labels, or by its id. Throws a Failure for a label of two posts, once it is asked for. */
export const postByLabel = (posts: readonly RegisteredPost[]): PostOf => {
  const byLabel = new Map<string, Set<string>>();
  for (const { id, facts, labels = facts?.labels ?? [] } of posts)
    for (const label of [id, ...labels])
      byLabel.set(foldLabel(label), (byLabel.get(foldLabel(label)) ?? new Set()).add(id));
  const seen = new Map<string, string | undefined>();
  return (label) => {
    if (seen.has(label)) return seen.get(label);
    const [id, other] = byLabel.get(foldLabel(label)) ?? [];
    if (other !== undefined)
      throw new Failure(
        `"${label}" is a label of two posts in the node's register, ${id} and ${other}: take it from one of them`,
      );
    if (seen.size < 10_000) seen.set(label, id);
    return id;
  };
};

/** The register itself: `GET /v1/posts` of the node. */
export const registeredPosts = (rest: Rest, patience: Patience): Promise<readonly RegisteredPost[]> =>
  patiently(patience, async () => {
    const { posts } = await answered(rest.api<NationalNode>().GET('/v1/posts'));
    return posts;
  });
