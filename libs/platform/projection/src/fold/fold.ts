import type { Projection } from '../projection.ts';
import type { Entry } from '../reader/entry.ts';
import { NotFoldable } from '../reader/not-foldable.ts';
import type { SqlRows } from '../writer/sql-rows.ts';

/**
 * Records events' effect in a read model; an event that the read model does not care for has none, but it must be understood.
 * @throws {NotFoldable}
 */
export const fold = (projection: Projection, rows: SqlRows, entries: readonly Entry[]): void => {
  for (const entry of entries) {
    const { event } = entry;
    const handler = projection.on[event.type];
    if (!handler) continue;
    try {
      rows.attempt((recording) => handler(recording, event));
    } catch (error) {
      throw new NotFoldable(entry, 'projection.failed', `${projection.name}: ${(error as Error).message}`);
    }
  }
};
