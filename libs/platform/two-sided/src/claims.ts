import type { ClaimSource } from '#platform/contracts';
import { canonicalJson } from '#platform/kernel';

/** What one source says of a thing of the past, under a name of its own. */
interface Claimed {
  readonly claim: string;
  readonly source: ClaimSource;
}

const CONFIDENCE = ['established', 'reported', 'uncertain'];

const rankOf = ({ confidence }: ClaimSource): number =>
  confidence === undefined ? CONFIDENCE.length : CONFIDENCE.indexOf(confidence);

const latestOf = ({ claim, source: { date = '' } }: Claimed): string => `${date} ${claim}`;

/** Of several claims the one to rest on: the surest; of equally sure ones the source of the latest date; of those the last name. */
export const surest = <C extends Claimed>(claims: readonly C[]): C | undefined =>
  [...claims].sort((a, b) => rankOf(a.source) - rankOf(b.source) || (latestOf(a) < latestOf(b) ? 1 : -1))[0];

/** In which fields claims differ that both say something of. */
export const differing = <C extends object>(
  claims: readonly C[],
  fields: readonly (keyof C & string)[],
): string[] =>
  fields.filter(
    (field) =>
      new Set(claims.flatMap(({ [field]: said }) => (said === undefined ? [] : [canonicalJson(said)]))).size >
      1,
  );

/** Of each claim's name what was said last. */
export const latestClaims = <C extends { readonly claim: string }>(claims: readonly C[]): C[] =>
  [...new Map(claims.map((one) => [one.claim, one])).values()].sort((a, b) => (a.claim < b.claim ? -1 : 1));
