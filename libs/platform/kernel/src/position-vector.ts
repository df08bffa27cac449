import type { Instant } from './instant.ts';

/**
 * How far something is, by ledger (`ec.co.crossing`) or, of a country's own store, by country (`ec`): a size or position, or
 * the instant of recording that must be covered.
 */
export type PositionVector = Readonly<Record<string, number | Instant>>;
