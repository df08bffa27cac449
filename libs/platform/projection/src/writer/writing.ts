import type { Entry } from '../reader/entry.ts';
import { NotFoldable } from '../reader/not-foldable.ts';
import { NotWritable, type Writer } from './writer.ts';

/**
 * The classes of PostgreSQL's errors (SQLSTATE, its first two characters) that speak of what was to be written: a row twice
 * in one statement, invalid data, a violated constraint, more than a row or an index holds. All others say nothing of the
 * data: connections, locks, deadlocks, disks, rights, tables that are not there. Those are tried again.
 */
const ofTheData: ReadonlySet<string> = new Set(['21', '22', '23', '54']);

/**
 * Whether another attempt to write the same must fail of the same. What this program itself stumbles over while it puts rows
 * into words (nested too deep, too long for a text) speaks of the data as well.
 */
export const isOfTheData = (error: unknown): boolean =>
  error instanceof NotWritable ||
  error instanceof RangeError ||
  error instanceof TypeError ||
  ofTheData.has(String((error as { code?: unknown }).code).slice(0, 2));

/** Whether one of the batch's events is why it fails, and not the database, a lock or the connection. */
export const isOfAnEvent = (error: unknown): boolean => error instanceof NotFoldable || isOfTheData(error);

/**
 * Writes the effect of entries in order, in the caller's transaction: all of them, or those before the first that can be
 * neither folded nor written, which is returned. Halved until one is left: what fails only together with others fails nobody.
 * @param write folds and writes some of the entries
 */
export const writeAsFarAsPossible = async (
  writer: Writer,
  entries: readonly Entry[],
  write: (some: readonly Entry[]) => Promise<void>,
): Promise<NotFoldable | undefined> => {
  if (entries.length === 0) return undefined;
  let cut = entries.length >> 1;
  await writer.query('savepoint part');
  try {
    await write(entries);
    await writer.query('release savepoint part');
    return undefined;
  } catch (error) {
    if (!isOfAnEvent(error)) throw error;
    await writer.query('rollback to savepoint part');
    await writer.query('release savepoint part');
    if (error instanceof NotFoldable) {
      cut = entries.findIndex((entry) => entry === error.entry);
      if (cut === 0) return error;
    } else if (entries.length === 1)
      return new NotFoldable(entries[0]!, 'projection.not-writable', (error as Error).message);
  }
  return (
    (await writeAsFarAsPossible(writer, entries.slice(0, cut), write)) ??
    (await writeAsFarAsPossible(writer, entries.slice(cut), write))
  );
};
