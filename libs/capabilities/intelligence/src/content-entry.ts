import type { Basis } from '#platform/contracts';
import type { Instant } from '#platform/kernel';
import { hasExpired } from '#platform/sealed/node';
import { ledgerBetween } from '#platform/two-sided';
import type { Asked } from './asked.ts';
import type { ExchangeContent } from './contents.projection.ts';
import { exchangeActs } from './exchange.acts.ts';

/** Sealed content as its recipient or its sender sees it listed. */
export interface ContentEntry {
  /** `questions`, or `answer-1` … */
  readonly part: string;
  /** The agency that shared it, and under which article. */
  readonly by?: string;
  readonly basis?: Basis;
  readonly complete?: boolean;
  readonly handling?: string;
  readonly sourceGrade?: string;
  readonly informationGrade?: string;
  readonly expires?: Instant;
  readonly keyId: string;
  /** `opens` for the caller's agency; else why not. */
  readonly state: 'opens' | 'expired' | 'unknown-key' | 'sealed-for-the-other-side';
}

/** For which agency a part is sealed. */
export const recipientOf = (part: string, { from, to }: Asked): string => (part === 'questions' ? to : from);

/** Where the one tells who alone can: the side that asks its questions, the side asked its answers. */
export const ledgerOf = (part: string, { asker, other }: Asked): string =>
  part === 'questions'
    ? ledgerBetween(exchangeActs, asker, other)
    : ledgerBetween(exchangeActs, other, asker);

/** What an agency is shown of a part. `hasKey`: whether its key of that id is here. */
export const entryOf = (
  content: ExchangeContent,
  request: Asked,
  agency: string,
  hasKey: (keyId: string) => boolean,
  now: Instant,
): ContentEntry => {
  const { part, by, instrument, article, complete, expires, sealed } = content;
  const { keyId } = sealed;
  const stateOf = (): ContentEntry['state'] => {
    if (recipientOf(part, request) !== agency) return 'sealed-for-the-other-side';
    if (hasExpired(expires ?? undefined, now)) return 'expired';
    return hasKey(keyId) ? 'opens' : 'unknown-key';
  };
  return {
    part,
    ...(by ? { by } : {}),
    ...(instrument ? { basis: { instrument, article: article! } } : {}),
    ...(part === 'questions'
      ? {}
      : {
          complete: complete ?? false,
          handling: content.handling!,
          sourceGrade: content.sourceGrade!,
          informationGrade: content.informationGrade!,
          expires: expires!,
        }),
    keyId,
    state: stateOf(),
  };
};
