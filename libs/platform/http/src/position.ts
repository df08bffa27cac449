import type { Request } from 'express';
import { isDateTime, Rejected, type Country, type Instant, type PositionVector } from '#platform/kernel';

export type { PositionVector } from '#platform/kernel';

const name = /^[a-z]{2}(\.[a-z]{2,3}\.[a-z][a-z0-9-]{0,40})?$/;
const MOST = 100;

/** `ec.co.crossing=42,ec=7`; names in order. */
export const formatPositions = (positions: PositionVector): string =>
  Object.entries(positions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ledger, position]) => `${ledger}=${position}`)
    .join(',');

/** Which positions a caller's country is told; all of them unless the application says otherwise. */
export type Discretion = (country: Country, ledger: string) => boolean;
export const DISCRETION = Symbol('DISCRETION');

/** What is told of positions; nothing to who is not known. */
export const positionsFor = <Position>(
  positions: Readonly<Record<string, Position>>,
  tells: Discretion,
  country: Country | undefined,
): Record<string, Position> =>
  Object.fromEntries(Object.entries(positions).filter(([ledger]) => country && tells(country, ledger)));

/** @throws {Rejected} `position.malformed` */
export const parsePositions = (text: string): Record<string, number | Instant> => {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  const malformed = (found: string): never => {
    throw new Rejected('position.malformed', { found: found.slice(0, 200) });
  };
  if (items.length > MOST) malformed(text);
  return Object.fromEntries(
    items.map((item) => {
      const [, ledger, position] = /^([^=]+)=(.+)$/.exec(item) ?? malformed(item);
      if (!name.test(ledger!)) malformed(item);
      if (/^(0|[1-9]\d{0,14})$/.test(position!)) return [ledger!, Number(position)];
      if (isDateTime(position!) && position!.endsWith('Z')) return [ledger!, position!];
      return malformed(item);
    }),
  );
};

/**
 * `Vecindad-Min-Position`: what the answer must reflect at least. Parts about a country's own store are for its node.
 * @throws {Rejected} `position.malformed`
 */
export const minPositionOf = (request: Request): PositionVector | undefined => {
  const header = request.header('vecindad-min-position');
  if (header === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(parsePositions(header)).filter(([ledger]) => ledger.includes('.')),
  );
};
