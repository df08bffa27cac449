import { parse, upcast, type PublishedEvent } from '#platform/contracts';
import { isPrivate } from '#platform/ledger';
import { parsePrivate, type Archive, type ArchivedEntry } from '#platform/messaging';
import { NotFoldable } from './not-foldable.ts';

/** An archived event, parsed and checked once, however many read models fold it. */
export class Entry implements ArchivedEntry {
  readonly ledger: string;
  readonly position: number;
  readonly leaf: string;
  #event: PublishedEvent | undefined;

  constructor({ ledger, position, leaf }: ArchivedEntry) {
    this.ledger = ledger;
    this.position = position;
    this.leaf = leaf;
  }

  /** In the newest version of its contract. @throws {NotFoldable} */
  get event(): PublishedEvent {
    return (this.#event ??= this.#understand());
  }

  /** The same place, of an event of which less is told. */
  telling(event: PublishedEvent): Entry {
    if (event === this.event) return this;
    const entry = new Entry(this);
    entry.#event = event;
    return entry;
  }

  #understand(): PublishedEvent {
    if (isPrivate(this.ledger)) return this.#understandPrivate();
    const parsed = parse(this.leaf);
    if ('code' in parsed) throw new NotFoldable(this, parsed.code, parsed.detail);
    return upcast(parsed.event);
  }

  #understandPrivate(): PublishedEvent {
    try {
      return parsePrivate(this.leaf);
    } catch (error) {
      throw new NotFoldable(this, 'contract.malformed', (error as Error).message);
    }
  }
}

/** A ledger's entries from a position on, in order. */
export const readEntries = async (
  archive: Archive,
  ledger: string,
  from: number,
  limit: number,
): Promise<Entry[]> => (await archive.read(ledger, from, limit)).map((entry) => new Entry(entry));
