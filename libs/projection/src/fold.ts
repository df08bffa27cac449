import { parse, upcast, type PublishedEvent } from '#contracts';
import type { ArchivedEntry } from '#messaging';
import type { Projection } from './projection.ts';
import type { SqlRows } from './sql-rows.ts';

/** Why an archived event cannot be folded; it stops its ledger for this projection only. */
export class NotFoldable extends Error {
  constructor(
    readonly entry: ArchivedEntry,
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${entry.ledger}/${entry.position}: ${code}: ${detail}`);
    this.name = 'NotFoldable';
  }
}

/**
 * Reads an archived entry as the newest version of its event.
 * @throws {NotFoldable}
 */
export const understood = (entry: ArchivedEntry): PublishedEvent => {
  const parsed = parse(entry.leaf);
  if ('code' in parsed) throw new NotFoldable(entry, parsed.code, parsed.detail);
  return upcast(parsed.event);
};

/**
 * Records one event's effect in a read model; an event that the read model does not care for has none.
 * @throws {NotFoldable}
 */
export const fold = (
  projection: Projection,
  rows: SqlRows,
  entry: ArchivedEntry,
  event: PublishedEvent,
): void => {
  const handler = projection.on[event.type];
  if (!handler) return;
  try {
    rows.attempt((recording) => handler(recording, event));
  } catch (error) {
    throw new NotFoldable(entry, 'projection.failed', `${projection.name}: ${(error as Error).message}`);
  }
};
