import type { DomainEvent, Instant } from '#platform/kernel';

/** The version a stream must have: exactly this one, none (a new stream), any but none, or any at all. */
export type Expected = number | 'none' | 'exists' | 'any';

/** What is kept beside an event: who asked, under which command. */
export interface EventMetadata {
  readonly commandId?: string;
  readonly caller?: string;
  readonly agency?: string;
  readonly [more: string]: unknown;
}

export interface RecordedEvent<E extends DomainEvent = DomainEvent> {
  /** Position in the whole store, ascending in committed order; not gapless. */
  readonly position: number;
  readonly stream: string;
  /** Position in its stream, gapless from 1. */
  readonly version: number;
  readonly type: E['type'];
  readonly data: E['data'];
  readonly metadata: EventMetadata;
  /** By the database's clock, in microseconds. */
  readonly recordedAt: Instant;
}

/**
 * What earlier programs recorded, as this one has it: by type of event, of its data. What was recorded has no version of
 * its own: an upcaster goes by what it finds, and leaves alone what is as it should be.
 */
export type DataUpcasters = Readonly<Record<string, (data: never) => unknown>>;

export interface Append {
  readonly stream: string;
  readonly expected: Expected;
  /** None only with a command: then its id is kept, so that a repeat later changes nothing either. */
  readonly events: readonly DomainEvent[];
  readonly metadata?: EventMetadata;
  /** The same id is the same command: a repeat gets the first result; another fingerprint is refused. */
  readonly command?: {
    readonly id: string;
    /** By this store's `fingerprint`. */ readonly fingerprint: string;
  };
  /** JSON kept with the command id, for the answer to a repeat. */
  readonly reply?: unknown;
}

export interface Appended {
  readonly stream: string;
  /** The stream's version behind the append. */
  readonly version: number;
  /** The last event's position; absent where nothing had to be recorded. */
  readonly position?: number;
  readonly recordedAt: Instant;
  /** The command had been carried out before; this is what came of it then. */
  readonly repeated: boolean;
  readonly reply?: unknown;
}

export interface Loaded {
  readonly events: RecordedEvent[];
  /** 0 where there is no stream. */
  readonly version: number;
  /** What came of the command with the id asked for, when it was carried out before. */
  readonly earlier?: Appended & { readonly fingerprint: string };
}

/** A stream that a command began, read whole. */
export interface Begun extends Loaded {
  readonly stream: string;
}

/** Which events are looked for: all that is given fits. */
export interface Search {
  /** Of the streams of a category … */
  readonly category: string;
  /** … that one (`category-id`) and those under it (`category-id/…`). */
  readonly id?: string;
  /** For whom they were recorded: agency and person, by their metadata. */
  readonly agency?: string;
  readonly caller?: string;
  /** Recorded at this moment or later, and before that one. */
  readonly from?: Instant;
  readonly to?: Instant;
  /** Behind a position. */
  readonly after?: number;
  readonly limit: number;
}

/** Which commands are looked for: those whose ids begin so, behind the id named, so many at most. */
export interface CommandSearch {
  readonly prefix: string;
  readonly after?: string;
  readonly limit: number;
}

/** A command that was carried out. */
export interface CarriedOut {
  readonly id: string;
  readonly stream: string;
  /** The type of the stream's newest event; nothing where nothing was ever recorded there. */
  readonly newest?: string;
}

/** What was committed since the last look, complete up to `upTo`. */
export interface Committed {
  readonly events: RecordedEvent[];
  readonly upTo: number;
  /** Every event recorded at or before this moment has been delivered; nothing while that cannot be said. */
  readonly asOf: Instant | undefined;
  /** There is more to be read at once; `asOf` is then some moment before what comes next. */
  readonly more?: boolean;
}

export interface Follower {
  /**
   * The next events in committed order: none skipped, none twice. Returns at once when there are some, else after
   * `waitMs` (200) at the latest, with none.
   */
  next(options?: { limit?: number; waitMs?: number; signal?: AbortSignal }): Promise<Committed>;
}

/** Appends of this process, since it began. */
export interface Course {
  /** The store has said what came of them. */
  readonly answered: number;
  readonly waiting: number;
}

export interface EventStore {
  /**
   * @throws {VersionConflict} the stream is not at the expected version
   * @throws {CommandReused} the command id was used for something else
   * @throws {OutcomeUnknown} the connection was lost; sending the same command id again is safe
   */
  append(append: Append): Promise<Appended>;
  /** What is kept of a command's content: the same for the same, told to nobody who does not have this store's key. */
  fingerprint(content: string): string;
  load(stream: string, options?: { commandId?: string; after?: number }): Promise<Loaded>;
  /**
   * Many streams at once, each named by the command that began it; nothing where no command of that id recorded anything.
   * `commandId` as for `load`.
   */
  loadBegun(
    asked: readonly { readonly begunBy: string; readonly commandId?: string }[],
  ): Promise<(Begun | undefined)[]>;
  /** Names of the streams of a category, in order. */
  streams(category: string): Promise<string[]>;
  /** In order of position. For who looks back: what is under way while it looks may be missing from it. */
  search(search: Search): Promise<RecordedEvent[]>;
  /** Commands whose ids begin so, in order of their ids, behind the one named. */
  carriedOut(search: CommandSearch): Promise<CarriedOut[]>;
  /** Follows the store from behind a position. */
  follow(after: number): Follower;
  /** Whether appends get answers: a store that hangs has some waiting, and answers none. */
  course(): Course;
  close(): Promise<void>;
}

export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
  constructor(
    readonly stream: string,
    readonly expected: Expected,
    readonly actual: number,
  ) {
    super(`${stream} is at version ${actual}, not ${expected}`);
  }
}

export class CommandReused extends Error {
  override readonly name = 'CommandReused';
  constructor(readonly commandId: string) {
    super(`the command id ${commandId} was used for another command`);
  }
}

export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
  constructor(cause: unknown) {
    super(
      'the store did not answer; whether the events were recorded shows when the same command id is sent again',
      { cause },
    );
  }
}
