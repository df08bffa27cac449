import type { PublishedEvent, Contracts } from '#platform/contracts';
import { parseLedgerName, staysAtHome } from '#platform/kernel';
import { parsePrivate, type Archive, type ArchivedEntry } from '#platform/messaging';
import { NotFoldable } from './not-foldable.ts';

/** An archived event, parsed and checked once, however many read models fold it. */
export class Entry implements ArchivedEntry {
  readonly ledger: string;
  readonly position: number;
  readonly leaf: string;
  #event: PublishedEvent | undefined;

  constructor(
    { ledger, position, leaf }: ArchivedEntry,
    private readonly contracts: Pick<Contracts, 'parse' | 'upcast'>,
  ) {
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
    const entry = new Entry(this, this.contracts);
    entry.#event = event;
    return entry;
  }

  #understand(): PublishedEvent {
    if (staysAtHome(parseLedgerName(this.ledger))) return this.#understandPrivate();
    const parsed = this.contracts.parse(this.leaf);
    if ('code' in parsed) throw new NotFoldable(this, parsed.code, parsed.detail);
    return this.contracts.upcast(parsed.event);
  }

  #understandPrivate(): PublishedEvent {
    try {
      return parsePrivate(this.leaf);
    } catch (error) {
      throw new NotFoldable(this, 'contract.malformed', (error as Error).message);
    }
  }
}

/** Where events are read, and what they are understood by. */
export interface Understood {
  readonly archive: Archive;
  readonly contracts: Contracts;
}

/** A ledger's entries from a position on, in order. */
export const readEntries = async (
  { archive, contracts }: Understood,
  ledger: string,
  from: number,
  limit: number,
): Promise<Entry[]> => (await archive.read(ledger, from, limit)).map((entry) => new Entry(entry, contracts));
