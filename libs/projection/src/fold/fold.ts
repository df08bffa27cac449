import { parse, upcast, type PublishedEvent } from '#contracts';
import { inOneLine } from '#kernel';
import type { ArchivedEntry, Finding } from '#messaging';
import type { Projection } from '../projection.ts';
import type { SqlRows } from '../writer/sql-rows.ts';

/** Why an archived event cannot be folded or written; it stops its ledger for this projection only. */
export class NotFoldable extends Error {
  /** It quotes what somebody else wrote, and goes into logs and answers. */
  readonly detail: string;

  constructor(
    readonly entry: ArchivedEntry,
    readonly code: string,
    detail: string,
  ) {
    const shown = inOneLine(detail);
    super(`${entry.ledger}/${entry.position}: ${code}: ${shown}`);
    this.name = 'NotFoldable';
    this.detail = shown;
  }

  /** As it is kept aside for a read model. */
  finding({ name }: Pick<Projection, 'name'>): Finding {
    const { entry, code, detail } = this;
    const { ledger, position, leaf } = entry;
    return { consumer: name, ledger, position, code, detail, record: Buffer.from(leaf) };
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
