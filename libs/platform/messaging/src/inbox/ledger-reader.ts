import { createHash } from 'node:crypto';
import { inOneLine, isDateTime, originOf, parseLedgerName, type Instant } from '#platform/kernel';
import { checkpointOf, hashLeaf, openNote, type CompactRange, type Verifier } from '#platform/ledger';
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
  /** Not wrong, only early, so far: the key that signed it may still be announced. */
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
  /** Seals that claim to be complete up to a moment that is still to come: the claim counts for nothing. */
  readonly fromTheFuture: { readonly asOf: Instant; readonly record: LedgerRecord }[];
}

/** What operators decided to leave out of a ledger: records by their SHA-256, and those of them that began a flood. */
export interface LeftOut {
  readonly records: ReadonlySet<string>;
  readonly floods: ReadonlySet<string>;
}

export interface Trust {
  /** Keys of the ledger's country that are known now. */
  verifiers(): readonly Verifier[];
  /** Whether a country may already say that it has told all up to this moment. */
  believes(asOf: Instant): boolean;
  readonly leftOut: LeftOut;
}

interface Candidate {
  readonly position: number;
  readonly leafHash: Buffer;
  readonly record: LedgerRecord;
}

/** More waits for a seal than any country sends before one: somebody else writes here. */
export const UNSEALED_TOO_MUCH = 'record.unsealed-too-much';

/**
 * A country seals every 500 events or 512 KiB, in the request that carries them. Several times that much may wait where an
 * operator left seals out; never more, or whoever may write a topic fills the memory of all who read it.
 */
const MOST_WAITING = 4_000;
const MOST_WAITING_BYTES = 8 * 1024 * 1024;
/** Records that conflict are tried against the seal one after the other; who needs more than so many hashes for that is an attacker. */
const MOST_HASHES = 65_536;
/** Records between two seals that an operator is asked about one by one. */
const MOST_NAMED = 20;
/** Not trusted yet: whoever may write to the topic may have written it. */
const UNSIGNED: ReadonlySet<string> = new Set([
  'record.malformed',
  'seal.not-genuine',
  'seal.of-another-ledger',
  'seal.unknown-key',
]);
const MOST_QUOTED = 100;
const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const digestOf = (record: Buffer): string => createHash('sha256').update(record).digest('hex');

/** A value that somebody else wrote, as a person may read it. */
const quoted = (value: unknown): string =>
  inOneLine(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')).slice(0, MOST_QUOTED);

/** A copy: kafkajs's buffer is a part of the broker's whole answer, and would keep all of that in memory. */
const copyOf = ({ value, offset }: LedgerRecord): LedgerRecord => ({ value: Buffer.from(value), offset });

/**
 * Reads one ledger's partition: events, events, seal. Nothing takes effect before the seal behind it verifies: signed by
 * a known key of the country, over exactly these leaves in this order. Order and repetition are judged by the position
 * inside each event; Kafka's offsets play no part. Whatever a record holds, it is refused or takes effect: nothing in it
 * makes reading fail.
 */
export class LedgerReader {
  /** By position; of each, the one that came last stands last. */
  readonly #pending = new Map<number, Candidate[]>();
  /** All of them, in the order in which they came. */
  readonly #waiting = new Set<Candidate>();
  #waitingBytes = 0;
  /** An operator decided to leave out what waits here without a seal: what is too much is dropped, up to the next seal. */
  #flooded = false;
  /** Records that were left out since the last seal. */
  #leftOutHere = 0;
  #size: number;
  #frontier: CompactRange;
  #root: Buffer;
  #asOf: Instant;
  readonly #source: string;

  constructor(
    readonly ledger: string,
    start: { size: number; frontier: CompactRange; asOf: Instant },
    private readonly trust: Trust,
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
    for (const { record } of this.#waiting) return record;
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
      fromTheFuture: [],
    };
    for (const record of records) {
      if (this.#isLeftOut(record)) continue;
      this.#take(record, reading);
      if (this.#isOneOfMany(reading)) reading.refusals.pop();
      if (reading.refusals.length > 0) break;
    }
    return reading;
  }

  #take(record: LedgerRecord, reading: Reading): void {
    try {
      if (record.value[0] === 0x7b /* { */) this.#event(record, reading);
      else this.#seal(record, reading);
    } catch (error) {
      const detail = `cannot be read: ${quoted((error as Error).message)}`;
      reading.refusals.push({ code: 'record.malformed', detail, record });
    }
  }

  #isLeftOut({ value }: LedgerRecord): boolean {
    const { records, floods } = this.trust.leftOut;
    if (records.size === 0) return false;
    const digest = digestOf(value);
    if (!records.has(digest)) return false;
    this.#flooded ||= floods.has(digest);
    this.#leftOutHere++;
    return true;
  }

  /**
   * Whether the record that was just refused goes with others that an operator left out all together. After so many that were left
   * out one by one, the next is named for all that follow up to a seal.
   */
  #isOneOfMany({ refusals }: Reading): boolean {
    const last = refusals.at(-1);
    if (!last || !UNSIGNED.has(last.code)) return false;
    if (this.#flooded) return true;
    if (this.#leftOutHere >= MOST_NAMED) {
      const detail = `${last.code}: ${last.detail}; as it is the last of many, to leave it out leaves out all like it up to the next seal`;
      refusals.splice(-1, 1, { ...last, code: UNSEALED_TOO_MUCH, detail, early: false });
    }
    return false;
  }

  #event(record: LedgerRecord, reading: Reading): void {
    const refuse = (detail: string, code = 'record.malformed'): void => {
      reading.refusals.push({ code, detail, record });
    };
    // Who hands it on, a line each or in a stream of lines, hands on the bytes.
    if (record.value.includes(LINE_FEED) || record.value.includes(CARRIAGE_RETURN))
      return refuse('is more than one line');
    let event: { ledger?: unknown; ledgerposition?: unknown; source?: unknown };
    try {
      event = JSON.parse(utf8.decode(record.value));
    } catch (error) {
      return refuse(`not a JSON document in UTF-8: ${quoted((error as Error).message)}`);
    }
    if (event.ledger !== this.ledger)
      return refuse(`says it belongs to ${quoted(event.ledger)}, lies in ${this.ledger}`);
    if (event.source !== this.#source)
      return refuse(`comes from ${quoted(event.source)}, not ${this.#source}`);
    if (typeof event.ledgerposition !== 'string' || !/^(0|[1-9]\d{0,14})$/.test(event.ledgerposition))
      return refuse(`has no ledger position: ${quoted(event.ledgerposition)}`);
    const position = Number(event.ledgerposition);
    const leafHash = hashLeaf(record.value);
    if (position < this.#size) reading.repeatedEntries.push({ position, leafHash, record });
    else if (!this.#await({ position, leafHash, record: copyOf(record) }))
      refuse(
        `more than ${MOST_WAITING} records or ${MOST_WAITING_BYTES / 2 ** 20} MiB of ${this.ledger} have no seal; ` +
          `to leave this one out leaves out all that have none, up to the next seal`,
        UNSEALED_TOO_MUCH,
      );
  }

  /** Keeps a record until its seal comes. False where too much waits already. */
  #await(candidate: Candidate): boolean {
    const known = this.#pending
      .get(candidate.position)
      ?.find(({ leafHash }) => leafHash.equals(candidate.leafHash));
    if (known) this.#forget(known);
    this.#waiting.add(candidate);
    this.#waitingBytes += candidate.record.value.length;
    const candidates = this.#pending.get(candidate.position);
    if (candidates) candidates.push(candidate);
    else this.#pending.set(candidate.position, [candidate]);
    while (this.#waiting.size > MOST_WAITING || this.#waitingBytes > MOST_WAITING_BYTES) {
      if (!this.#flooded) return false;
      for (const oldest of this.#waiting) {
        this.#forget(oldest);
        break;
      }
    }
    return true;
  }

  #forget(candidate: Candidate): void {
    this.#waiting.delete(candidate);
    this.#waitingBytes -= candidate.record.value.length;
    const others = this.#pending.get(candidate.position)!.filter((other) => other !== candidate);
    if (others.length > 0) this.#pending.set(candidate.position, others);
    else this.#pending.delete(candidate.position);
  }

  #seal(record: LedgerRecord, reading: Reading): void {
    const refuse = (code: string, detail: string, early = false): void => {
      reading.refusals.push({ code, detail, record, early });
    };
    let seal;
    try {
      const opened = openNote(record.value, this.trust.verifiers());
      if (opened.signedBy.length === 0)
        return refuse('seal.unknown-key', 'signed by no key that its country has announced', true);
      seal = checkpointOf(opened.text);
    } catch (error) {
      return refuse('seal.not-genuine', quoted((error as Error).message));
    }
    if (seal.origin !== originOf(this.ledger))
      return refuse('seal.of-another-ledger', `seals ${quoted(seal.origin)}, lies in ${this.ledger}`);
    if (!seal.asOf || !isDateTime(seal.asOf))
      return refuse('seal.not-genuine', 'names no moment up to which it is complete');
    const { size, root } = seal;
    if (size < this.#size) {
      reading.repeatedSeals.push({ size, root, record });
      return;
    }
    if (size === this.#size && !root.equals(this.#root))
      return refuse('ledger.forked', `two signed histories of ${this.ledger} at size ${size}`);
    const believed = this.trust.believes(seal.asOf);
    if (!believed) reading.fromTheFuture.push({ asOf: seal.asOf, record });
    // What it covers is signed all the same; only how far it is complete, nobody can know yet.
    const batch = {
      size,
      root,
      asOf: believed ? seal.asOf : this.#asOf,
      note: record.value.toString('utf8'),
    };
    if (size > this.#size) this.#cover(record, batch, reading);
    else if (batch.asOf > this.#asOf) this.#advance(record, reading, { entries: [], ...batch });
  }

  /** Finds the records that a seal vouches for. */
  #cover(
    record: LedgerRecord,
    seal: { size: number; root: Buffer; asOf: Instant; note: string },
    reading: Reading,
  ): void {
    const choices: (readonly Candidate[])[] = [];
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
    }
    const chosen = this.#chosenBy(seal.root, choices);
    if (!chosen) {
      reading.refusals.push({
        code: 'seal.other-content',
        detail: `positions ${this.#size} to ${seal.size - 1} of ${this.ledger} are not what its seal covers`,
        record,
        position: this.#size,
      });
      return;
    }
    const meant = new Set(chosen.candidates);
    const others = choices.flat().filter((candidate) => !meant.has(candidate));
    if (others.length > 0 && !this.#flooded) return void reading.refusals.push(...this.#named(others));
    const entries = chosen.candidates.map(({ position, leafHash, record: { value } }) => ({
      position,
      leaf: value,
      leafHash,
    }));
    this.#frontier = chosen.frontier;
    this.#advance(record, reading, { entries, ...seal });
  }

  /** Records that no seal vouches for: each by itself, or where there are too many, by the first of them. */
  #named(others: readonly Candidate[]): Refusal[] {
    const [first] = others;
    if (others.length > MOST_NAMED)
      return [
        {
          code: UNSEALED_TOO_MUCH,
          detail:
            `${others.length} records claim positions of ${this.ledger} where the signed ledger holds other events; ` +
            `to leave this one out leaves out all of them`,
          record: first!.record,
          position: first!.position,
        },
      ];
    return others.map(({ record, position }) => ({
      code: 'record.not-in-ledger',
      detail: `claims position ${position} of ${this.ledger}, but the signed ledger holds another event there`,
      record,
      position,
    }));
  }

  /**
   * First those that came last: events and their seal travel in one request, between which nobody can write. Only then others,
   * within bounds.
   */
  #chosenBy(
    root: Buffer,
    choices: readonly (readonly Candidate[])[],
  ): { candidates: Candidate[]; frontier: CompactRange } | undefined {
    const conflicts = choices.flatMap((candidates, index) => (candidates.length > 1 ? [index] : []));
    const picks = choices.map((candidates) => candidates.length - 1);
    for (let hashes = choices.length; ; hashes += choices.length) {
      const candidates = choices.map((options, index) => options[picks[index]!]!);
      const frontier = this.#frontier.clone();
      for (const { leafHash } of candidates) frontier.append(leafHash);
      if (frontier.root().equals(root)) return { candidates, frontier };
      const next = conflicts.find((index) => picks[index]! > 0);
      if (next === undefined || hashes > MOST_HASHES) return undefined;
      for (const index of conflicts) {
        if (index === next) break;
        picks[index] = choices[index]!.length - 1;
      }
      picks[next]!--;
    }
  }

  #advance(seal: LedgerRecord, reading: Reading, batch: SealedBatch): void {
    for (const { position } of batch.entries)
      for (const candidate of this.#pending.get(position) ?? []) this.#forget(candidate);
    if (batch.entries.length > 0) {
      // Of what its country sends, nothing waits behind its seal.
      if (this.#flooded) for (const candidate of this.#waiting) this.#forget(candidate);
      [this.#flooded, this.#leftOutHere] = [false, 0];
    }
    this.#size = batch.size;
    this.#root = batch.root;
    if (batch.asOf > this.#asOf) this.#asOf = batch.asOf;
    reading.sealed.push(batch);
    reading.resumeAt = String(BigInt(seal.offset) + 1n);
  }
}
