import type { Archive } from '../archive/archive.ts';
import type { Reading, Refusal } from './ledger-reader.ts';

/**
 * Repetitions that say something else than what is kept are forgeries, or a country's second history. What one batch
 * seals and repeats is not kept yet: the batch itself says what is sealed there.
 */
export const contradictionsOf = async (
  archive: Archive,
  ledger: string,
  { sealed, repeatedEntries, repeatedSeals }: Reading,
): Promise<Refusal[]> => {
  const refusals: Refusal[] = [];
  if (repeatedEntries.length > 0) {
    const kept = await archive.leafHashes(
      ledger,
      repeatedEntries.map(({ position }) => position),
    );
    for (const { entries } of sealed)
      for (const { position, leafHash } of entries) kept.set(position, leafHash);
    for (const { position, leafHash, record } of repeatedEntries)
      if (!kept.get(position)?.equals(leafHash))
        refusals.push({
          code: 'record.not-in-ledger',
          detail: `claims position ${position} of ${ledger}, where another event is sealed and kept`,
          record,
          position,
        });
  }
  if (repeatedSeals.length > 0) {
    const kept = await archive.rootsAt(
      ledger,
      repeatedSeals.map(({ size }) => size),
    );
    for (const { size, root } of sealed) kept.set(size, root);
    for (const { size, root, record } of repeatedSeals) {
      const known = kept.get(size);
      if (known && !known.equals(root))
        refusals.push({
          code: 'ledger.forked',
          detail: `two signed histories of ${ledger} at size ${size}`,
          record,
        });
    }
  }
  return refusals;
};
