import type { PublishedEvent } from '#platform/contracts';
import { audienceOf, parseLedgerName } from '#platform/kernel';
import { ownerOf } from './names.ts';
import type { TwoSided } from './thing.ts';

type InALedger = Pick<PublishedEvent, 'ledger' | 'data'>;

/**
 * Whether a published act counts for anything. Nobody speaks for another: what is the owner's to do is told by the owner, what
 * is the other's to the owner; a third country's word about a name that is neither's is not kept. What founds a thing is told to
 * the side that it names.
 */
export const isHeard = <Acts>(
  { named, kinds }: TwoSided<Acts>,
  type: keyof Acts,
  { ledger, data }: InALedger,
): boolean => {
  const { from, audience } = parseLedgerName(ledger);
  const owner = ownerOf((data as Record<string, string>)[named]!);
  const { by, founds } = kinds[type];
  const byOwner = owner === from;
  const toOwner = owner !== undefined && audienceOf(owner) === audience;
  const byWhoMay = {
    owner: byOwner,
    other: toOwner,
    // A name of nobody's is not another's either.
    either: byOwner || toOwner || owner === undefined,
  }[by];
  if (!byWhoMay || audience === 'all') return false;
  const other = founds?.(data as Acts[keyof Acts]);
  return founds === undefined || (other !== undefined && audienceOf(other) === audience);
};
