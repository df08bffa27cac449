import { hash } from 'node:crypto';
import { foldLabel } from '#platform/contracts';
import { canonicalText, type CalendarDate } from '#platform/kernel';
import type { Crossing } from './esi-record.ts';

/** What a row says, whatever its file's encoding, layout and order of columns. A label without a code counts by its letters. */
export const contentOf = (crossing: Crossing): string => {
  const { post, direction, occurredAt, mode, nationality, residence, category, purpose, sex, age } = crossing;
  const { modeLabel, nationalityLabel, residenceLabel, categoryLabel, purposeLabel, sexLabel } = crossing;
  const said = (code: string | undefined, label: string | undefined): string =>
    code ?? (label === undefined ? '' : `"${foldLabel(canonicalText(label))}`);
  return [
    post,
    direction,
    occurredAt,
    said(mode, modeLabel),
    said(nationality, nationalityLabel),
    said(residence, residenceLabel),
    said(category, categoryLabel),
    said(purpose, purposeLabel),
    said(sex, sexLabel),
    age ?? '',
  ].join('\n');
};

/** SHA-256 of a row's content, hex. */
export const rowDigest = (crossing: Crossing): string => hash('sha256', contentOf(crossing), 'hex');

/** As much of a row's digest as its record's id has: rows of one day at one post are told apart by it. */
export const rowKey = (digest: string): string => digest.slice(0, 16);

const LANES = 4;

/**
 * The digest of a multiset of rows: the sum of the rows' digests, in four lanes of 32 bits. The order of the rows does not
 * matter, and how often each is there does. It tells copies and versions of a register from one another; it is no seal
 * against somebody who looks for two registers with the same sum.
 */
export class RowsDigest {
  rows = 0;
  readonly #lanes = new Uint32Array(LANES);

  add(digest: string): void {
    this.rows++;
    // Lanes wrap around at 32 bits by themselves.
    for (let lane = 0; lane < LANES; lane++)
      this.#lanes[lane]! += Number.parseInt(digest.slice(lane * 8, lane * 8 + 8), 16);
  }

  /** 32 hex digits. */
  toString(): string {
    return [...this.#lanes].map((lane) => lane.toString(16).padStart(8, '0')).join('');
  }
}

/** The rows of a day at a post: what an import is compared by. */
export interface Part {
  readonly day: CalendarDate;
  readonly post: string;
  readonly rows: number;
  readonly digest: string;
}

/** What is in a file: its rows by day and post, and all of them. */
export class FileContent {
  readonly all = new RowsDigest();
  readonly #parts = new Map<string, { day: CalendarDate; post: string; rows: RowsDigest }>();

  add(crossing: Crossing): void {
    const digest = rowDigest(crossing);
    this.all.add(digest);
    const key = partKey(crossing.occurredAt, crossing.post);
    let part = this.#parts.get(key);
    if (!part) {
      part = { day: crossing.occurredAt, post: crossing.post, rows: new RowsDigest() };
      this.#parts.set(key, part);
    }
    part.rows.add(digest);
  }

  /** In order of day and post. */
  parts(): Part[] {
    return [...this.#parts]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, { day, post, rows }]) => ({ day, post, rows: rows.rows, digest: rows.toString() }));
  }
}

export const partKey = (day: CalendarDate, post: string): string => `${day} ${post}`;

const EMPTY = 2 ** 32 - 1;

/**
 * How often each row was met, in some twenty bytes a row: equal rows are different persons, and are told apart by which of
 * them they are. Rows are known by 64 bits of their digest.
 */
export class Occurrences {
  #size = 0;
  #keys: Uint32Array;
  #counts: Uint32Array;

  constructor(slots = 1 << 12) {
    this.#keys = new Uint32Array(2 * slots);
    this.#counts = new Uint32Array(slots).fill(EMPTY);
  }

  /** Counts one more; the first is 1. */
  next(key: string): number {
    if (this.#size * 3 > this.#counts.length * 2) this.#grow();
    return this.#add(Number.parseInt(key.slice(0, 8), 16), Number.parseInt(key.slice(8, 16), 16), 1);
  }

  #add(high: number, low: number, by: number): number {
    const mask = this.#counts.length - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      if (this.#counts[slot] === EMPTY) {
        this.#keys[2 * slot] = high;
        this.#keys[2 * slot + 1] = low;
        this.#counts[slot] = by;
        this.#size++;
        return by;
      }
      if (this.#keys[2 * slot] === high && this.#keys[2 * slot + 1] === low)
        return (this.#counts[slot]! += by);
    }
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Uint32Array(2 * keys.length);
    this.#counts = new Uint32Array(2 * counts.length).fill(EMPTY);
    this.#size = 0;
    counts.forEach((count, slot) => {
      if (count !== EMPTY) this.#add(keys[2 * slot]!, keys[2 * slot + 1]!, count);
    });
  }
}
