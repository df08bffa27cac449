import type { Archive } from '#platform/messaging';

/** A published event as the live streams send it. */
export interface Change {
  readonly type: string;
  /** Its exact bytes. */
  readonly leaf: string;
}

interface Window {
  /** The first leaf that is still held. */
  from: number;
  changes: Change[];
  chars: number;
}

const PAGE = 500;
/** Taken at a time by who is behind: it waits in memory until its client has taken it. */
const CATCH_UP = 100;
/** Held of each ledger at most, for those who are not far behind. */
const MOST_HELD = 1_000;
const MOST_CHARS = 2_000_000;
/** Who is behind what is held reads pages of the archive; so many at a time, however many there are. */
const READERS = 4;

/**
 * The newest leaves of each ledger, read from the archive once for everybody, and the way to the older ones. What is held
 * is bounded, by number and by size.
 */
export class RecentLeaves {
  readonly #windows = new Map<string, Window>();
  readonly #turns: (() => void)[] = [];
  #reading = 0;

  constructor(private readonly archive: Pick<Archive, 'read'>) {}

  /** Nobody listens: what comes until somebody does is not held. */
  forget(): void {
    this.#windows.clear();
  }

  /** Reads on, up to a size; from where it was, or only the newest where that is far. */
  async advance(ledger: string, size: number): Promise<void> {
    const window = this.#windows.get(ledger);
    if (!window || endOf(window) > size) {
      this.#windows.set(ledger, { from: size, changes: [], chars: 0 });
      return;
    }
    if (size - endOf(window) > MOST_HELD)
      Object.assign(window, { from: size - MOST_HELD, changes: [], chars: 0 });
    while (endOf(window) < size) {
      const page = await this.#page(ledger, endOf(window), Math.min(PAGE, size - endOf(window)));
      if (page.length === 0) return;
      for (const change of page) {
        window.changes.push(change);
        window.chars += change.leaf.length;
      }
    }
    while (window.changes.length > MOST_HELD || window.chars > MOST_CHARS) {
      window.chars -= window.changes.shift()!.leaf.length;
      window.from++;
    }
  }

  /** Some leaves from this one on, at most up to a size; at once where they are held. */
  read(ledger: string, from: number, size: number): readonly Change[] | Promise<readonly Change[]> {
    const window = this.#windows.get(ledger);
    const limit = Math.min(CATCH_UP, size - from);
    if (window && from >= window.from && from < endOf(window))
      return window.changes.slice(from - window.from, from - window.from + limit);
    return this.#inTurn(() => this.#page(ledger, from, limit));
  }

  async #page(ledger: string, from: number, limit: number): Promise<Change[]> {
    const entries = await this.archive.read(ledger, from, limit);
    return entries.map(({ leaf }) => ({ type: (JSON.parse(leaf) as { type: string }).type, leaf }));
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#reading >= READERS) await new Promise<void>((resolve) => this.#turns.push(resolve));
    else this.#reading++;
    try {
      return await work();
    } finally {
      // The turn goes to the next who waits, or is free.
      const next = this.#turns.shift();
      if (next) next();
      else this.#reading--;
    }
  }
}

const endOf = ({ from, changes }: Window): number => from + changes.length;
