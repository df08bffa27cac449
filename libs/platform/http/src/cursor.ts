import { isDateTime, Rejected, type Instant } from '#platform/kernel';
import { WholeInQuery } from './fields/index.ts';

/** Where a page ended, for the caller to hand back: opaque, and nothing to build upon. */
export const encodeCursor = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

const malformed = (): Rejected => new Rejected('cursor.malformed', { field: 'cursor' });

/** @throws {Rejected} `cursor.malformed` unless it is one of ours, with as many parts as the order has */
export const decodeCursor = (cursor: string, parts: number): (string | number)[] => {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(place) &&
      place.length === parts &&
      place.every((part) => ['string', 'number'].includes(typeof part))
    )
      return place as (string | number)[];
  } catch {
    // falls through to the one answer
  }
  throw malformed();
};

/** The whole number that a cursor holds. @throws {Rejected} `cursor.malformed` */
export const numberIn = (cursor: string): number => {
  const [number] = decodeCursor(cursor, 1);
  if (!Number.isSafeInteger(number)) throw malformed();
  return number as number;
};

/** The moment that a cursor holds, and the whole number that tells rows of one moment apart. @throws {Rejected} `cursor.malformed` */
export const momentIn = (cursor: string): [moment: Instant, number: number] => {
  const [moment, number] = decodeCursor(cursor, 2);
  if (typeof moment !== 'string' || !isDateTime(moment) || !Number.isSafeInteger(number)) throw malformed();
  return [moment, number as number];
};

/** Rows of a page: so many where the query says nothing, and at most. */
export const PAGE = { unless: 1_000, most: 10_000 } as const;

/** What a query says of the page that it asks for. */
export interface AskedPage {
  readonly cursor?: string;
  readonly limit?: number;
}

/**
 * Of values in the order of their names, the page behind the name where the one before ended, and where the next begins: names do not
 * change, so what comes meanwhile moves nobody's place. @throws {Rejected} `cursor.malformed`
 */
export const pageByName = <V>(
  inOrder: readonly V[],
  { cursor, limit = PAGE.unless }: AskedPage,
  nameOf: (value: V) => string,
): { readonly found: V[]; readonly next?: string } => {
  const after = cursor === undefined ? '' : String(decodeCursor(cursor, 1)[0]);
  const behind = inOrder.filter((value) => nameOf(value) > after);
  const found = behind.slice(0, limit);
  return { found, ...(behind.length > found.length ? { next: encodeCursor([nameOf(found.at(-1)!)]) } : {}) };
};

/** Of a list whose query has `PageLimit` and `cursor`, and whose answer `next`: how another form of it reads all pages. */
export const inPages = { limit: PAGE.most, next: 'cursor' } as const;

/** How many rows a page has, as a query says it. */
export const PageLimit = (): PropertyDecorator =>
  WholeInQuery({ min: 1, max: PAGE.most, optional: true, description: `${PAGE.unless} unless said` });
