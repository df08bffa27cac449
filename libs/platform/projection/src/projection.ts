import type { Migration } from '#platform/database';
import { channelOf, type PublishedEvent } from '#platform/contracts';
import { parseLedgerName, staysAtHome } from '#platform/kernel';
import { recordedTypeOf, type PrivateEvent } from '#platform/messaging';

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
  /** It records what its own country keeps at home on them, instead of what is published. */
  readonly isPrivate?: boolean;
  /** By type. The event is the same object for all read models of a process: a handler leaves it as it is. */
  readonly on: Readonly<Record<string, (rows: Rows, event: PublishedEvent) => void>>;
}

/** Whether a ledger may hold what a read model records. */
export const reads = (
  { channels, isPrivate = false }: Pick<Projection, 'channels' | 'isPrivate'>,
  ledger: string,
): boolean => {
  const name = parseLedgerName(ledger);
  return channels.includes(name.channel) && staysAtHome(name) === isPrivate;
};

type Upcasters = Readonly<Record<string, (data: never) => unknown>>;

interface Definition<P extends PublishedEvent> extends Pick<Projection, 'version' | 'tables' | 'migrations'> {
  readonly on: { readonly [T in P['type']]?: (rows: Rows, event: Extract<P, { type: T }>) => void };
}

/** A read model: its tables, and what each type of published event records in them. */
export const projection = <P extends PublishedEvent>(
  name: string,
  definition: Definition<P>,
): Projection => ({
  name,
  ...definition,
  channels: [...new Set(Object.keys(definition.on).map(channelOf))],
  on: definition.on as unknown as Projection['on'],
});

/**
 * A read model of a country's own history, disclosed or not: kept, rebuilt and replayed like any other, at its node only. Handlers
 * are told what was recorded as this program has it.
 */
export const privateProjection = <P extends PrivateEvent>(
  name: string,
  definition: Definition<P> & {
    /** Of the slice that declares the events. */
    readonly channels: readonly string[];
    /** What earlier programs recorded, as this one has it; the slice's. */
    readonly upcasters?: Upcasters;
  },
): Projection => {
  const { on, upcasters = {}, ...rest } = definition;
  const handlers = Object.entries(on as unknown as Projection['on']).map(([type, handler]) => {
    const upcast = upcasters[recordedTypeOf(type)];
    return [
      type,
      upcast ? (rows: Rows, event: PublishedEvent) => handler(rows, upcasted(event, upcast)) : handler,
    ];
  });
  return { name, isPrivate: true, ...rest, on: Object.fromEntries(handlers) as Projection['on'] };
};

const upcasted = (event: PublishedEvent, upcast: Upcasters[string]): PublishedEvent => {
  const { recorded, metadata } = (event as PrivateEvent).data;
  return { ...event, data: { recorded: upcast(recorded as never), metadata } };
};
