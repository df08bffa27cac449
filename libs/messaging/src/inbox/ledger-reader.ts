import { createHash } from 'node:crypto';
import { isDateTime, type Instant } from '#kernel';
import {
  checkpointOf,
  hashLeaf,
  openNote,
  originOf,
  parseLedgerName,
  type CompactRange,
  type Verifier,
} from '#ledger';
import type { SealedBatch } from '../archive/growth.ts';

/** A record as it lies in a ledger's Kafka partition. */
export interface LedgerRecord {
  readonly value: Buffer;
  readonly offset: string;
}

/** Why a record cannot take effect: it stops its ledger until an operator decides, or until a key becomes known. */
export interface Refusal {
  readonly code: string;
  readonly detail: string;
  readonly record: LedgerRecord;
  readonly position?: number;
  /** Not wrong, only early: the key that signed it may still be announced. */
  readonly early?: boolean;
}

/** A record that claims a position already kept: the same bytes again, or a forgery. The archive knows which. */
export interface Claim {
  readonly position: number;
  readonly leafHash: Buffer;
  readonly record: LedgerRecord;
}

export interface Reading {
  readonly sealed: SealedBatch[];
  /** The offset behind the newest seal that took effect: where to read on after a restart, in this Kafka cluster. */
  resumeAt: string | undefined;
  readonly refusals: Refusal[];
  readonly repeatedEntries: Claim[];
  readonly repeatedSeals: { readonly size: number; readonly root: Buffer; readonly record: LedgerRecord }[];
}

interface Candidate {
  readonly leaf: string;
  readonly leafHash: Buffer;
  readonly record: LedgerRecord;
}

/** More than this many ways to choose among conflicting records is an attack, not a puzzle to solve. */
const MOST_CHOICES = 256;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const digestOf = (record: Buffer): string => createHash('sha256').update(record).digest('hex');

/**
 * Reads one ledger's partition: events, events, seal. Nothing takes effect before the seal behind it verifies: signed by
 * a known key of the country, over exactly these leaves in this order. Order and repetition are judged by the position
 * inside each event; Kafka's offsets play no part.
 */
export class LedgerReader {
  readonly #pending = new Map<number, Candidate[]>();
  #size: number;
  #frontier: CompactRange;
  #root: Buffer;
  #asOf: Instant;
  readonly #source: string;

  constructor(
    readonly ledger: string,
    start: { size: number; frontier: CompactRange; asOf: Instant },
    private readonly verifiers: () => readonly Verifier[],
    /** SHA-256 of records that an operator decided to leave out. */
    private readonly leftOut: ReadonlySet<string>,
  ) {
    this.#size = start.size;
    this.#frontier = start.frontier;
    this.#root = start.frontier.root();
    this.#asOf = start.asOf;
    this.#source = `urn:vecindad:${parseLedgerName(ledger).from.toLowerCase()}`;
  }

  get size(): number {
    return this.#size;
  }

  get frontier(): CompactRange {
    return this.#frontier;
  }

  /** The first record that no seal covers yet, for the alarm when none comes. */
  get unsealed(): LedgerRecord | undefined {
    for (const candidates of this.#pending.values()) return candidates[0]!.record;
    return undefined;
  }

  /** Takes records in partition order; stops at the first that is refused. */
  read(records: Iterable<LedgerRecord>): Reading {
    const reading: Reading = {
      sealed: [],
      resumeAt: undefined,
      refusals: [],
      repeatedEntries: [],
      repeatedSeals: [],
    };
    for (const record of records) {
      if (this.leftOut.size > 0 && this.leftOut.has(digestOf(record.value))) continue;
      if (record.value[0] === 0x7b /* { */) this.#event(record, reading);
      else this.#seal(record, reading);
      if (reading.refusals.length > 0) break;
    }
    return reading;
  }

  #event(record: LedgerRecord, reading: Reading): void {
    const refuse = (detail: string): void => {
      reading.refusals.push({ code: 'record.malformed', detail, record });
    };
    let leaf: string;
    let event: { ledger?: unknown; ledgerposition?: unknown; source?: unknown };
    try {
      leaf = utf8.decode(record.value);
      event = JSON.parse(leaf);
    } catch (error) {
      return refuse(`not a JSON document in UTF-8: ${(error as Error).message}`);
    }
    if (event.ledger !== this.ledger)
      return refuse(`says it belongs to ${String(event.ledger)}, lies in ${this.ledger}`);
    if (event.source !== this.#source)
      return refuse(`comes from ${String(event.source)}, not ${this.#source}`);
    if (typeof event.ledgerposition !== 'string' || !/^(0|[1-9]\d{0,14})$/.test(event.ledgerposition))
      return refuse(`has no ledger position: ${String(event.ledgerposition)}`);
    const position = Number(event.ledgerposition);
    const leafHash = hashLeaf(record.value);
    if (position < this.#size) {
      reading.repeatedEntries.push({ position, leafHash, record });
      return;
    }
    const candidates = this.#pending.get(position);
    if (!candidates) this.#pending.set(position, [{ leaf, leafHash, record }]);
    else if (!candidates.some((known) => known.leafHash.equals(leafHash)))
      candidates.push({ leaf, leafHash, record });
  }

  #seal(record: LedgerRecord, reading: Reading): void {
    const refuse = (code: string, detail: string, early = false): void => {
      reading.refusals.push({ code, detail, record, early });
    };
    const note = record.value.toString('utf8');
    let seal;
    try {
      const opened = openNote(record.value, this.verifiers());
      if (opened.signedBy.length === 0)
        return refuse('seal.unknown-key', 'signed by no key that its country has announced', true);
      seal = checkpointOf(opened.text);
    } catch (error) {
      return refuse('seal.not-genuine', (error as Error).message);
    }
    if (seal.origin !== originOf(this.ledger))
      return refuse('seal.of-another-ledger', `seals ${seal.origin}, lies in ${this.ledger}`);
    if (!seal.asOf || !isDateTime(seal.asOf))
      return refuse('seal.not-genuine', 'names no moment up to which it is complete');
    if (seal.size < this.#size) {
      reading.repeatedSeals.push({ size: seal.size, root: seal.root, record });
      return;
    }
    if (seal.size === this.#size) {
      if (!seal.root.equals(this.#root))
        return refuse('ledger.forked', `two signed histories of ${this.ledger} at size ${seal.size}`);
      if (seal.asOf > this.#asOf)
        this.#advance(record, reading, {
          entries: [],
          size: seal.size,
          root: seal.root,
          asOf: seal.asOf,
          note,
        });
      return;
    }
    this.#cover(record, { size: seal.size, root: seal.root, asOf: seal.asOf, note }, reading);
  }

  /** Finds the records that a seal vouches for. */
  #cover(
    record: LedgerRecord,
    seal: { size: number; root: Buffer; asOf: Instant; note: string },
    reading: Reading,
  ): void {
    const choices: Candidate[][] = [];
    let ways = 1;
    for (let position = this.#size; position < seal.size; position++) {
      const candidates = this.#pending.get(position);
      if (!candidates) {
        reading.refusals.push({
          code: 'ledger.gap',
          detail: `${this.ledger} is sealed to size ${seal.size}, but position ${position} never came`,
          record,
          position,
        });
        return;
      }
      choices.push(candidates);
      ways = Math.min(ways * candidates.length, MOST_CHOICES + 1);
    }
    const chosen = ways <= MOST_CHOICES ? this.#chosenBy(seal.root, choices) : undefined;
    if (!chosen) {
      reading.refusals.push({
        code: 'seal.other-content',
        detail: `positions ${this.#size} to ${seal.size - 1} of ${this.ledger} are not what its seal covers`,
        record,
        position: this.#size,
      });
      return;
    }
    if (ways > 1) {
      choices.forEach((candidates, index) => {
        for (const other of candidates.filter((candidate) => candidate !== chosen.candidates[index]))
          reading.refusals.push({
            code: 'record.not-in-ledger',
            detail: `claims position ${this.#size + index} of ${this.ledger}, but the signed ledger holds another event there`,
            record: other.record,
            position: this.#size + index,
          });
      });
      return;
    }
    const entries = chosen.candidates.map(({ leaf, leafHash }, index) => ({
      position: this.#size + index,
      leaf,
      leafHash,
    }));
    this.#frontier = chosen.frontier;
    this.#advance(record, reading, { entries, ...seal });
  }

  #chosenBy(
    root: Buffer,
    choices: Candidate[][],
  ): { candidates: Candidate[]; frontier: CompactRange } | undefined {
    const conflicts = choices.flatMap((candidates, index) => (candidates.length > 1 ? [index] : []));
    const picks = choices.map(() => 0);
    for (;;) {
      const candidates = choices.map((options, index) => options[picks[index]!]!);
      const frontier = this.#frontier.clone();
      for (const { leafHash } of candidates) frontier.append(leafHash);
      if (frontier.root().equals(root)) return { candidates, frontier };
      const next = conflicts.find((index) => picks[index]! + 1 < choices[index]!.length);
      if (next === undefined) return undefined;
      for (const index of conflicts) {
        if (index === next) break;
        picks[index] = 0;
      }
      picks[next]!++;
    }
  }

  #advance(seal: LedgerRecord, reading: Reading, batch: SealedBatch): void {
    for (const { position } of batch.entries) this.#pending.delete(position);
    this.#size = batch.size;
    this.#root = batch.root;
    if (batch.asOf > this.#asOf) this.#asOf = batch.asOf;
    reading.sealed.push(batch);
    reading.resumeAt = String(BigInt(seal.offset) + 1n);
  }
}
