import type { DataSource, QueryRunner } from 'typeorm';
import type { Quarantine } from '#platform/messaging';
import { fold } from '../fold/fold.ts';
import type { Projection } from '../projection.ts';
import { readEntries, type Entry, type Understood } from '../reader/entry.ts';
import { SqlRows } from '../writer/sql-rows.ts';
import { writeAsFarAsPossible } from '../writer/writing.ts';

/** By ledger, the leaves whose effect is in the rows. */
export type Places = ReadonlyMap<string, number>;

const PAGE = 1_000;
const AHEAD = 2;
/**
 * Rows gathered before they are written, so that a row that many events count in is written seldom. Meanwhile the next
 * are gathered: PostgreSQL and this process work at the same time.
 */
const MOST_ROWS = 20_000;

const leaves = (places: Places): number => [...places.values()].reduce((sum, size) => sum + size, 0);

/** How many leaves lie between two places. */
export const between = (from: Places, to: Places): number => leaves(to) - leaves(from);

/**
 * A ledger's entries, page by page. Two are under way: a page that is asked for when the one before it is about to be
 * folded is sent to PostgreSQL only after that.
 */
async function* pages(
  understood: Understood,
  ledger: string,
  from: number,
  until: number,
): AsyncGenerator<Entry[]> {
  const underWay: Promise<Entry[]>[] = [];
  for (let next = from; next < until || underWay.length > 0;) {
    for (; next < until && underWay.length < AHEAD; next += PAGE) {
      const page = readEntries(understood, ledger, next, Math.min(PAGE, until - next));
      page.catch(() => undefined); // thrown where it is awaited, or nobody wants it any more
      underWay.push(page);
    }
    yield await underWay.shift()!;
  }
}

/** Folds archived entries into a schema beside the one in use, as the read model there did: without what was left out. */
export class CatchingUp {
  /** Page by page, each halved until it is known what of it cannot be written: much slower, and only where that has to be found. */
  narrowing = false;

  constructor(
    private readonly source: DataSource,
    private readonly understood: Understood,
    private readonly quarantine: Quarantine,
    private readonly projection: Projection,
    private readonly schema: string,
  ) {}

  /** @throws {NotFoldable} */
  async fold(
    from: Places,
    to: Places,
    session: QueryRunner,
    onFolded: (events: number) => void,
  ): Promise<void> {
    if (this.narrowing) return this.#foldNarrowing(from, to, session, onFolded);
    let rows = new SqlRows(this.source, this.schema);
    let writing = Promise.resolve();
    const write = async (): Promise<void> => {
      await writing;
      writing = rows.flush(session);
      writing.catch(() => undefined); // thrown where it is awaited
      rows = new SqlRows(this.source, this.schema);
    };
    try {
      for await (const { entries, count } of this.#pages(from, to)) {
        fold(this.projection, rows, entries);
        if (rows.size >= MOST_ROWS) await write();
        onFolded(count);
      }
      await write();
    } finally {
      await writing;
    }
  }

  async #foldNarrowing(
    from: Places,
    to: Places,
    session: QueryRunner,
    onFolded: (events: number) => void,
  ): Promise<void> {
    const ours = !session.isTransactionActive;
    for await (const { entries, count } of this.#pages(from, to)) {
      if (ours) await session.startTransaction();
      const found = await writeAsFarAsPossible(session, entries, async (some) => {
        const rows = new SqlRows(this.source, this.schema);
        fold(this.projection, rows, some);
        await rows.flush(session);
      });
      if (ours) await session.commitTransaction();
      if (found) throw found;
      onFolded(count);
    }
  }

  /** Each ledger's entries from one place to another, without what an operator left out; `count` with it. */
  async *#pages(
    from: Places,
    to: Places,
  ): AsyncGenerator<{ readonly entries: readonly Entry[]; readonly count: number }> {
    for (const [ledger, until] of to) {
      const skipped = await this.quarantine.skipped(this.projection.name, ledger);
      const leftOut = new Set(skipped.map(({ position }) => position));
      for await (const page of pages(this.understood, ledger, from.get(ledger) ?? 0, until))
        yield { entries: page.filter(({ position }) => !leftOut.has(position)), count: page.length };
    }
  }
}
