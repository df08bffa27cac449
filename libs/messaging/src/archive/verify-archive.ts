import { checkpointOf, CompactRange, hashLeaf, openNote, originOf, parseLedgerName } from '#ledger';
import type { Archive } from './archive.ts';
import type { Registry } from '../keys/registry.ts';

/** What is wrong with a kept ledger, and where. */
export interface ArchiveFinding {
  readonly code:
    'entry.altered' | 'entry.missing' | 'seal.not-genuine' | 'seal.other-content' | 'ledger.unsealed';
  readonly detail: string;
  /** The leaf, where one leaf is to blame. */
  readonly position?: number;
  /** First and last leaf of the batch, where only the batch can be named. */
  readonly range?: readonly [number, number];
}

export interface Verification {
  readonly ledger: string;
  /** Leaves that were read. */
  readonly size: number;
  readonly seals: number;
  readonly sound: boolean;
  readonly findings: readonly ArchiveFinding[];
}

const PAGE = 5_000;
const MOST_FINDINGS = 100;

/**
 * Reads a kept ledger from its first byte and checks everything that was signed: each leaf against its kept hash, the
 * tree against every seal, every seal against its country's keys. Memory does not grow with the ledger.
 */
export const verifyArchive = async (
  archive: Archive,
  registry: Registry,
  ledger: string,
): Promise<Verification> => {
  const findings: ArchiveFinding[] = [];
  const find = (finding: ArchiveFinding): void =>
    void (findings.length < MOST_FINDINGS && findings.push(finding));
  const verifiers = registry.verifiersOf(parseLedgerName(ledger).from);
  const { size } = await archive.open(ledger);
  // The tree of what lies there now, and the tree of the hashes kept beside it: where they part, a leaf was altered.
  let asRead = CompactRange.empty();
  const asKept = CompactRange.empty();
  let [position, sealedTo, seals] = [0, 0, 0];
  for (let from = 0; from <= size; from += PAGE) {
    const until = Math.min(from + PAGE, size);
    const entries = await archive.withHashes(ledger, from, until);
    const due = await archive.seals(ledger, from === 0 ? 0 : from + 1, until);
    let next = 0;
    const check = (): void => {
      for (let seal = due[next]; seal && seal.size === position; seal = due[++next]) {
        seals++;
        try {
          const opened = openNote(seal.note, verifiers);
          const { origin, size: sealed, root } = checkpointOf(opened.text);
          if (opened.signedBy.length === 0) throw new Error('signed by no announced key');
          if (origin !== originOf(ledger) || sealed !== seal.size)
            throw new Error(`seals ${origin} at size ${sealed}`);
          if (!asRead.root().equals(root)) {
            if (!asKept.root().equals(root))
              find({
                code: 'seal.other-content',
                detail: `leaves ${sealedTo} to ${position - 1} are not what the seal at size ${seal.size} covers`,
                range: [sealedTo, position - 1],
              });
            // Named or blamed on its batch: what comes behind is judged on its own.
            asRead = asKept.clone();
          }
        } catch (error) {
          find({
            code: 'seal.not-genuine',
            detail: `seal at size ${seal.size}: ${(error as Error).message}`,
          });
        }
        sealedTo = position;
      }
    };
    if (from === 0) check();
    for (const entry of entries) {
      if (entry.position !== position) {
        find({ code: 'entry.missing', detail: `leaf ${position} is not there`, position });
        return { ledger, size: position, seals, sound: false, findings };
      }
      const hash = hashLeaf(Buffer.from(entry.leaf));
      if (!hash.equals(entry.leafHash))
        find({
          code: 'entry.altered',
          detail: `the bytes of leaf ${position} are not the ones that were sealed`,
          position,
        });
      asRead.append(hash);
      asKept.append(entry.leafHash);
      position++;
      check();
    }
    if (until === size) break;
  }
  if (position !== size) find({ code: 'entry.missing', detail: `leaf ${position} is not there`, position });
  else if (sealedTo !== size)
    find({ code: 'ledger.unsealed', detail: `no seal covers leaves ${sealedTo} to ${size - 1}` });
  return { ledger, size: position, seals, sound: findings.length === 0, findings };
};
