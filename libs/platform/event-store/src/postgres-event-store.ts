import { EventEmitter } from 'node:events';
import type { Pool } from 'pg';
import { answeredBy, callForMany, callForOne, type Answered, type Call } from './append-call.ts';
import { checkOf, keyedFingerprint, type CommandKey } from './command-key.ts';
import {
  OutcomeUnknown,
  type Append,
  type Appended,
  type Begun,
  type CarriedOut,
  type CommandSearch,
  type Course,
  type DataUpcasters,
  type EventStore,
  type Loaded,
  type RecordedEvent,
  type Search,
} from './event-store.ts';
import { PostgresFollower } from './follower.ts';
import {
  carriedOutCommands,
  eventColumns,
  eventReader,
  instantOf,
  searchEvents,
  type EventOf,
} from './rows.ts';
import { drawnNumber } from './schema.migration.ts';
import { appendSignal, type AppendSignal } from './signals.ts';
import { traceUnderWay } from './trace-under-way.ts';

/** Calls in flight at once. Two: while one waits for the disk, the next is being put together. */
const LANES = 2;
/** What is to be recorded at least before it is shared out among calls: a call costs as much as a dozen events. */
const WORTH_SHARING = 16;
const MOST_APPENDS = 512;
const MOST_EVENTS = 2_000;

interface Waiting {
  readonly append: Append;
  /** What no two calls under way may both touch: its stream, and its command. */
  readonly names: readonly string[];
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
  /** When it was asked, by the process's own steady clock. */
  readonly since: number;
}

/** How often a call is sent again that met commands carried out before, or another process's. */
const MOST_TWINS = 5;
/** So many calls look for repeats first after one was met: they seldom come alone. */
const CAREFUL_CALLS = 64;

/** PostgreSQL reports its own errors with a five-character state; a lost connection has none, or one of class 08 or 57. */
const isAnswer = (error: unknown): boolean => {
  const state = (error as { code?: unknown }).code;
  return typeof state === 'string' && /^[0-9A-Z]{5}$/.test(state) && !/^(08|57)/.test(state);
};

/** A command was carried out before, here or meanwhile in another process, or two calls waited for each other's. */
const metTwin = (error: unknown): boolean => {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return (code === '23505' && constraint === 'commands_pkey') || code === '40P01';
};

/**
 * The event store. Concurrent appends of this process share calls (group commit): while a call is on its way, what
 * arrives is gathered for the next, so that one round trip and one flush serve many.
 */
export class PostgresEventStore implements EventStore {
  readonly #appended = new EventEmitter<{ appended: [] }>().setMaxListeners(0);
  readonly #busy = new Set<string>();
  #waiting: Waiting[] = [];
  #inFlight = 0;
  #answered = 0;
  #unanswered = 0;
  /** Events asked to be appended and not answered yet. */
  #underWay = 0;
  #careful = 0;
  /** The year, by the database's clock, whose period is known to have begun. */
  #year = '';
  #turning: Promise<void> | undefined;

  private constructor(
    private readonly pool: Pool,
    private readonly eventOf: EventOf,
    private readonly key: CommandKey,
  ) {}

  /**
   * @throws when the newest event is ahead of the sequence that numbers them: a wrong restore
   * @throws when its commands are kept under another key: none of them would be recognised
   */
  static async open(pool: Pool, key: CommandKey, upcasters: DataUpcasters = {}): Promise<PostgresEventStore> {
    const { rows } = await pool.query<{ newest: string; drawn: string; now: string; check: string }>(
      `select (select coalesce(max(position), 0) from events) as newest, (select "check" from command_key),
              ${drawnNumber} as drawn, (now() at time zone 'UTC')::text as now`,
    );
    const { newest, drawn, now, check } = rows[0]!;
    if (BigInt(newest) > BigInt(drawn))
      throw new Error(
        `this store holds event ${newest} but has numbered only to ${drawn}: it was restored wrongly, and numbers would be used twice`,
      );
    if (check !== checkOf(key))
      throw new Error(
        'the commands of this store are kept under another key than the one given: no repeat would be recognised; the key belongs to the database and is restored with it',
      );
    const store = new PostgresEventStore(pool, eventReader(upcasters), key);
    await store.#turn(now.slice(0, 4));
    return store;
  }

  /** Sees to it that a year's events have a period of their own; the store goes on in the last one until then. */
  async #turn(year: string): Promise<void> {
    await this.pool.query('select prepare_period()');
    await this.pool.query('select begin_period()');
    this.#year = year;
  }

  fingerprint(content: string): string {
    return keyedFingerprint(this.key, content);
  }

  append(append: Append): Promise<Appended> {
    if (append.events.length === 0 && !append.command)
      throw new RangeError(`nothing to append to ${append.stream}`);
    if (append.events.some(({ type }) => type.includes('\n')))
      throw new RangeError(`the name of an event has a line break: it is not appended to ${append.stream}`);
    this.#unanswered++;
    this.#underWay += append.events.length;
    return new Promise((resolve, reject) => {
      const names = namesOf(append);
      this.#waiting.push({ append: traced(append), names, resolve, reject, since: performance.now() });
      if (this.#inFlight < LANES) queueMicrotask(() => this.#dispatch());
    });
  }

  async load(
    stream: string,
    { commandId, after = 0 }: { commandId?: string; after?: number } = {},
  ): Promise<Loaded> {
    const [events, command] = await Promise.all([
      this.pool.query({
        name: 'store-load',
        text: `select ${eventColumns} from events where stream = $1 and version > $2 order by version`,
        values: [stream, after],
      }),
      commandId === undefined
        ? undefined
        : this.pool.query({
            name: 'store-command',
            text: `select ${commandColumns} from commands where command_id = $1`,
            values: [commandId],
          }),
    ]);
    const loaded = events.rows.map(this.eventOf);
    return {
      events: loaded,
      version: loaded.at(-1)?.version ?? after,
      earlier: earlierOf(command?.rows[0]),
    };
  }

  /** Not by a prepared statement: how many are asked for, and how large the tables are, is seen to each time. */
  async loadBegun(
    asked: readonly { readonly begunBy: string; readonly commandId?: string }[],
  ): Promise<(Begun | undefined)[]> {
    const [events, commands] = await Promise.all([
      this.pool.query(
        `select ${eventColumns} from events
          where stream in (select stream from commands where command_id = any ($1)) order by stream, version`,
        [asked.map(({ begunBy }) => begunBy)],
      ),
      this.pool.query(`select command_id, ${commandColumns} from commands where command_id = any ($1)`, [
        asked.flatMap(({ begunBy, commandId }) =>
          commandId === undefined ? [begunBy] : [begunBy, commandId],
        ),
      ]),
    ]);
    const byStream = new Map<string, RecordedEvent[]>();
    for (const event of events.rows.map(this.eventOf)) {
      const before = byStream.get(event.stream);
      if (before) before.push(event);
      else byStream.set(event.stream, [event]);
    }
    const byCommand = new Map(commands.rows.map((row) => [row.command_id as string, row]));
    return asked.map(({ begunBy, commandId }) => {
      const stream = byCommand.get(begunBy)?.stream as string | undefined;
      const found = stream === undefined ? undefined : byStream.get(stream);
      return (
        found && {
          stream: stream!,
          events: found,
          version: found.at(-1)!.version,
          earlier: earlierOf(commandId === undefined ? undefined : byCommand.get(commandId)),
        }
      );
    });
  }

  async search({ category, id, agency, caller, from, to, after, limit }: Search): Promise<RecordedEvent[]> {
    const name = `${category}-${id ?? ''}`;
    const [first, behind] = id === undefined ? [name, `${category}.`] : [`${name}/`, `${name}0`];
    const { rows } = await this.pool.query({
      name: 'store-search',
      text: searchEvents,
      values: [first, behind, id === undefined ? null : name, agency, caller, from, to, after, limit],
    });
    return rows.map(this.eventOf);
  }

  async streams(category: string): Promise<string[]> {
    const { rows } = await this.pool.query({
      name: 'store-streams',
      text: 'select stream from streams where stream >= $1 and stream < $2 and version > 0 order by stream',
      values: [`${category}-`, `${category}.`],
    });
    return rows.map(({ stream }) => stream as string);
  }

  async carriedOut({ prefix, after = '', limit }: CommandSearch): Promise<CarriedOut[]> {
    const { rows } = await this.pool.query<{ id: string; stream: string; newest: string | null }>({
      name: 'store-carried-out',
      text: carriedOutCommands,
      values: [prefix, after, limit],
    });
    return rows.map(({ newest, ...row }) => (newest === null ? row : { ...row, newest }));
  }

  follow(after: number): PostgresFollower {
    return new PostgresFollower(this.pool, this.#appended, after, this.eventOf);
  }

  course(): Course {
    return { answered: this.#answered, waiting: this.#unanswered };
  }

  async close(): Promise<void> {
    this.#appended.removeAllListeners();
    await this.#turning;
  }

  #dispatch(): void {
    while (this.#inFlight < LANES) {
      const batch = this.#gather();
      if (batch.length === 0) return;
      this.#inFlight++;
      void this.#call(batch).finally(() => {
        this.#inFlight--;
        this.#unanswered -= batch.length;
        for (const { append, names } of batch) {
          this.#underWay -= append.events.length;
          for (const name of names) this.#busy.delete(name);
        }
        this.#dispatch();
      });
    }
  }

  /**
   * The next call's appends, as they came, none whose stream or command is already on its way; in the order in which every
   * process locks streams. Not more than its lane's share of what is under way: else all would travel in one call, and
   * nothing would be put together while it does.
   */
  #gather(): Waiting[] {
    const batch: Waiting[] = [];
    const later: Waiting[] = [];
    const most = Math.min(MOST_EVENTS, Math.max(WORTH_SHARING, Math.ceil(this.#underWay / LANES)));
    let events = 0;
    let at = 0;
    for (; at < this.#waiting.length && batch.length < MOST_APPENDS; at++) {
      const waiting = this.#waiting[at]!;
      const { length } = waiting.append.events;
      if (batch.length > 0 && events + length > most) break;
      if (waiting.names.some((name) => this.#busy.has(name))) {
        later.push(waiting);
        continue;
      }
      for (const name of waiting.names) this.#busy.add(name);
      events += length;
      batch.push(waiting);
    }
    this.#waiting = [...later, ...this.#waiting.slice(at)];
    return batch.sort(byStream);
  }

  async #answerTo(appends: readonly Append[], again: boolean): Promise<string> {
    const careful = again || this.#careful > 0;
    if (this.#careful > 0) this.#careful--;
    const short = careful ? undefined : callForOne(appends);
    return (short && (await this.#ask(short))) ?? (await this.#ask(callForMany(appends, careful)))!;
  }

  async #ask(call: Call): Promise<string | null> {
    const { rows } = await this.pool.query<{ answer: string | null }>(call);
    return rows[0]!.answer;
  }

  async #call(batch: readonly Waiting[], attempt = 1): Promise<void> {
    const appends = batch.map(({ append }) => append);
    let answered: Answered;
    try {
      answered = answeredBy(appends, await this.#answerTo(appends, attempt > 1));
    } catch (error) {
      if (metTwin(error) && attempt <= MOST_TWINS) {
        this.#careful = CAREFUL_CALLS;
        return this.#call(batch, attempt + 1);
      }
      // One append that PostgreSQL cannot take must not fail its neighbours.
      if (isAnswer(error) && batch.length > 1) for (const waiting of batch) await this.#call([waiting]);
      else {
        if (isAnswer(error)) this.#answered += batch.length;
        for (const { reject } of batch) reject(isAnswer(error) ? error : new OutcomeUnknown(error));
      }
      return;
    }
    const { outcomes, recordedAt } = answered;
    this.#answered += batch.length;
    outcomes.forEach((outcome, index) =>
      outcome instanceof Error ? batch[index]!.reject(outcome) : batch[index]!.resolve(outcome),
    );
    const year = recordedAt?.slice(0, 4);
    if (year && year !== this.#year)
      // Nobody waits for it; when it fails, the next append tries again.
      this.#turning ??= this.#turn(year)
        .catch(() => undefined)
        .finally(() => (this.#turning = undefined));
    this.#appended.emit('appended');
    if (appendSignal.hasSubscribers) {
      const now = performance.now();
      appendSignal.publish({
        appends: batch.map(({ append, since }) => ({
          seconds: (now - since) / 1_000,
          traceparent: append.metadata?.['traceparent'],
        })),
      } satisfies AppendSignal);
    }
  }
}

const commandColumns = `fingerprint, stream, version, position, (recorded_at at time zone 'UTC')::text as recorded_at, reply`;

/** What came of a command, from its row. */
const earlierOf = (row: Record<string, never> | undefined): Loaded['earlier'] =>
  row && {
    fingerprint: row['fingerprint']!,
    stream: row['stream']!,
    version: Number(row['version']),
    position: row['position'] === null ? undefined : Number(row['position']),
    recordedAt: instantOf(row['recorded_at']!),
    repeated: true,
    reply: row['reply'] ?? undefined,
  };

const traced = (append: Append): Append => {
  const traceparent = traceUnderWay.getStore();
  return traceparent ? { ...append, metadata: { ...append.metadata, traceparent } } : append;
};

const namesOf = ({ stream, command }: Append): string[] =>
  command ? [`stream ${stream}`, `command ${command.id}`] : [`stream ${stream}`];

const byStream = (a: Waiting, b: Waiting): number => (a.append.stream < b.append.stream ? -1 : 1);
