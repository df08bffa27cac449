import pg from 'pg';
import { openAnchor, readAnchorSecret, type AnchorOpening } from '#platform/anchors';
import type { Country, Instant } from '#platform/kernel';
import { Archive } from '#platform/messaging';
import { table } from '#tools/terminal';

export interface OpenCommand {
  readonly country: Country;
  readonly quarter: Instant;
  /** The file. */
  readonly secret: string;
  readonly ownerUrl: string;
  readonly json: boolean;
  readonly print: (text: string) => void;
}

const verdictOf = ({ anchored, matches, changed, quarter }: AnchorOpening): string => {
  if (anchored === undefined) return `nothing was anchored at ${quarter}`;
  if (matches) return 'what is kept is what was anchored';
  const where = changed.length > 0 ? `: ${changed.join(', ')}` : '';
  return `NOT what was anchored${where}`;
};

const inText = (opening: AnchorOpening): string => {
  const rows = opening.ledgers.map(({ ledger, size, root }) => [ledger, `${size} leaves`, root]);
  return [
    ...table(rows),
    `published  ${opening.anchored ?? '-'}`,
    `made anew  ${opening.recomputed}`,
    verdictOf(opening),
    '',
  ].join('\n');
};

/** Opens an anchor on a country's own database, and says whether it fits. @returns 0 where it does, 1 where it does not */
export const openQuarter = async ({
  country,
  quarter,
  secret,
  ownerUrl,
  json,
  print,
}: OpenCommand): Promise<number> => {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  try {
    const opening = await openAnchor(new Archive(pool), country, readAnchorSecret(secret), quarter);
    print(json ? `${JSON.stringify(opening, undefined, 2)}\n` : inText(opening));
    return opening.matches ? 0 : 1;
  } finally {
    await pool.end();
  }
};
