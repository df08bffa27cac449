import type { Ledgers } from '#platform/contracts';
import { originOf, parseLedgerName, staysAtHome, type Instant } from '#platform/kernel';
import { checkpointOf, CompactRange, hashLeaf, openNote, type Verifier } from '#platform/ledger';
import { behind } from '../clock.ts';
import { announcedBy, announcesKeys, type Registry } from '../keys/registry.ts';
import type { Archive } from './archive.ts';
import { Moments, type BackDated } from './moments.ts';
import { holdsReceipts, unfoundedIn } from './receipts-of.ts';

/** What is wrong with a kept ledger, and where. */
export interface ArchiveFinding {
  readonly code:
    | 'entry.altered'
    | 'entry.missing'
    | 'entry.back-dated'
    | 'seal.not-genuine'
    | 'seal.other-content'
    | 'seal.from-the-future'
    | 'receipt.unfounded'
    | 'ledger.unsealed';
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

interface Seal {
  readonly size: number;
  readonly asOf: Instant;
  readonly note: string;
}

const PAGE = 5_000;
const MOST_FINDINGS = 100;

class Reading {
  readonly findings: ArchiveFinding[] = [];
  /** The tree of what lies there now, and the tree of the hashes kept beside it: where they part, a leaf was altered. */
  #asRead = CompactRange.empty();
  readonly #asKept = CompactRange.empty();
  readonly #moments = new Moments();
  position = 0;
  sealedTo = 0;
  seals = 0;

  constructor(
    private readonly ledger: string,
    private readonly verifiers: readonly Verifier[],
    /** Nobody can have told all up to a moment behind this one. */
    private readonly latest: Instant,
  ) {}

  find(finding: ArchiveFinding): void {
    if (this.findings.length < MOST_FINDINGS) this.findings.push(finding);
  }

  entry({ leaf, leafHash }: { readonly leaf: string; readonly leafHash: Buffer }): void {
    const hash = hashLeaf(Buffer.from(leaf));
    if (!hash.equals(leafHash))
      this.find({
        code: 'entry.altered',
        detail: `the bytes of leaf ${this.position} are not the ones that were sealed`,
        position: this.position,
      });
    this.#asRead.append(hash);
    this.#asKept.append(leafHash);
    this.#moments.leaf(this.position, leaf);
    this.position++;
  }

  seal(seal: Seal): void {
    this.seals++;
    try {
      this.#check(seal);
    } catch (error) {
      this.find({
        code: 'seal.not-genuine',
        detail: `seal at size ${seal.size}: ${(error as Error).message}`,
      });
    }
    this.sealedTo = this.position;
  }

  #check(seal: Seal): void {
    const opened = openNote(seal.note, this.verifiers);
    const { origin, size, root, asOf } = checkpointOf(opened.text);
    if (opened.signedBy.length === 0) throw new Error('signed by no announced key');
    if (origin !== originOf(this.ledger) || size !== seal.size)
      throw new Error(`seals ${origin} at size ${size}`);
    if (!this.#asRead.root().equals(root)) {
      if (!this.#asKept.root().equals(root))
        this.find({
          code: 'seal.other-content',
          detail: `leaves ${this.sealedTo} to ${this.position - 1} are not what the seal at size ${size} covers`,
          range: [this.sealedTo, this.position - 1],
        });
      // Named or blamed on its batch: what comes behind is judged on its own.
      this.#asRead = this.#asKept.clone();
    }
    if (asOf !== undefined && (asOf > seal.asOf || asOf > this.latest))
      this.find({
        code: 'seal.from-the-future',
        detail: `the seal at size ${size} says that all is told up to ${asOf}, which was still to come`,
      });
    else this.#moments.sealed(asOf ?? '').forEach((found) => this.find(backDated(found)));
  }
}

const backDated = ({ position, time, signed }: BackDated): ArchiveFinding => ({
  code: 'entry.back-dated',
  detail: `leaf ${position} says that it was recorded at ${time}, and its country had signed before that all is told up to ${signed}`,
  position,
});

/**
 * Reads a kept ledger from its first byte and checks everything that was signed: each leaf against its kept hash, the
 * tree against every seal, every seal against its country's keys; and what a country says of moments and of others' ledgers
 * against what it and they had signed. Memory does not grow with the ledger.
 * @param clockSkewMs so far ahead of PostgreSQL's clock here a moment is believed
 * @param ledgers those of the system: a receipt thanks for one of them
 */
export const verifyArchive = async (
  archive: Archive,
  registry: Registry,
  ledger: string,
  clockSkewMs: number,
  ledgers: Ledgers,
): Promise<Verification> => {
  const name = parseLedgerName(ledger);
  const keys = ledgers.from(name.from).find(announcesKeys);
  const verifiers = [
    ...registry.verifiersOf(name.from),
    // Of its own keys a country knows the later ones by having announced them.
    ...(staysAtHome(name) && keys ? await announcedBy(archive, keys) : []),
  ];
  const reading = new Reading(ledger, verifiers, behind(await archive.clock(), clockSkewMs));
  const { findings } = reading;
  const { size } = await archive.open(ledger);
  const verification = (): Verification => ({
    ledger,
    size: reading.position,
    seals: reading.seals,
    sound: findings.length === 0,
    findings,
  });
  for (let from = 0; from <= size; from += PAGE) {
    const until = Math.min(from + PAGE, size);
    const entries = await archive.withHashes(ledger, from, until);
    const due = await archive.seals(ledger, from === 0 ? 0 : from + 1, until);
    let next = 0;
    const check = (): void => {
      for (let seal = due[next]; seal && seal.size === reading.position; seal = due[++next])
        reading.seal(seal);
    };
    if (from === 0) check();
    for (const entry of entries) {
      if (entry.position !== reading.position) break;
      reading.entry(entry);
      check();
    }
    if (reading.position !== until) {
      const { position } = reading;
      reading.find({ code: 'entry.missing', detail: `leaf ${position} is not there`, position });
      return verification();
    }
    if (holdsReceipts(ledger))
      for (const found of await unfoundedIn(archive, entries, clockSkewMs, ledgers))
        reading.find({ code: 'receipt.unfounded', ...found });
    if (until === size) break;
  }
  if (reading.sealedTo !== size)
    reading.find({
      code: 'ledger.unsealed',
      detail: `no seal covers leaves ${reading.sealedTo} to ${size - 1}`,
    });
  return verification();
};
