import type { Migration } from '#platform/database';
import { channelOf, type PublishedEvent } from '#platform/contracts';
import { parseLedgerName } from '#platform/kernel';

/** A read model's row class: a TypeORM entity over a hand-made table. */
export type Table<R extends object = object> = new () => R;

/** What a handler may do: record. It cannot read, and it never refuses; so the order between countries cannot matter. */
export interface Rows {
  /** Adds to counters of the row with this key; a row that is not there yet starts at zero. */
  add<R extends object>(
    table: Table<R>,
    key: Partial<R>,
    by: { readonly [column in keyof R]?: number },
  ): void;
  /** Puts the row in place of the one with the same primary key. */
  put<R extends object>(table: Table<R>, row: R): void;
  /**
   * Sets these columns of the row with this key and leaves the others as they are. Of a fact with two sides each column
   * is one side's to set: so it does not matter which side's half comes first.
   */
  merge<R extends object>(table: Table<R>, key: Partial<R>, columns: Partial<R>): void;
}

export interface Projection {
  readonly name: string;
  /** Raised when the meaning of the rows changes; the read model is then built anew. */
  readonly version: number;
  readonly tables: readonly Table[];
  /** Make the tables, and change them, in order. */
  readonly migrations: readonly Migration[];
  /** The channels of the events that it records; what the others carry, it need not read. */
  readonly channels: readonly string[];
  /** By type. The event is the same object for all read models of a process: a handler leaves it as it is. */
  readonly on: Readonly<Record<string, (rows: Rows, event: PublishedEvent) => void>>;
}

/** Whether a ledger may hold what a read model records. */
export const reads = ({ channels }: Pick<Projection, 'channels'>, ledger: string): boolean =>
  channels.includes(parseLedgerName(ledger).channel);

/** A read model: its tables, and what each type of published event records in them. */
export const projection = <P extends PublishedEvent>(
  name: string,
  definition: {
    readonly version: number;
    readonly tables: readonly Table[];
    readonly migrations: readonly Migration[];
    readonly on: { readonly [T in P['type']]?: (rows: Rows, event: Extract<P, { type: T }>) => void };
  },
): Projection => ({
  name,
  ...definition,
  channels: [...new Set(Object.keys(definition.on).map(channelOf))],
  on: definition.on as unknown as Projection['on'],
});
