import { EventEmitter } from 'node:events';
import { toMicroseconds } from '#platform/kernel';
import { keyedFingerprint, newCommandKey } from './command-key.ts';
import {
  CommandReused,
  VersionConflict,
  type Append,
  type Appended,
  type Begun,
  type CarriedOut,
  type CommandSearch,
  type Committed,
  type Course,
  type DataUpcasters,
  type EventStore,
  type Expected,
  type Loaded,
  type RecordedEvent,
  type Search,
} from './event-store.ts';

const meets = (expected: Expected, version: number): boolean =>
  expected === 'any' ||
  (expected === 'none' ? version === 0 : expected === 'exists' ? version > 0 : version === expected);

/** A store without a database, for quick tests; kept honest by the same specs. */
export class MemoryEventStore implements EventStore {
  readonly #events: RecordedEvent[] = [];
  readonly #commands = new Map<string, Appended & { fingerprint: string }>();
  readonly #appended = new EventEmitter<{ appended: [] }>().setMaxListeners(0);
  #answered = 0;
  #microseconds = Date.UTC(2026, 0, 1) * 1000;

  readonly #key = newCommandKey();

  constructor(private readonly upcasters: DataUpcasters = {}) {}

  fingerprint(content: string): string {
    return keyedFingerprint(this.#key, content);
  }

  async append({ stream, expected, events, metadata, command, reply }: Append): Promise<Appended> {
    if (events.length === 0 && !command) throw new RangeError(`nothing to append to ${stream}`);
    this.#answered++;
    const earlier = command && this.#commands.get(command.id);
    if (earlier) {
      if (earlier.fingerprint !== command.fingerprint) throw new CommandReused(command.id);
      return earlierResult(earlier);
    }
    const version = this.#stream(stream).length;
    if (!meets(expected, version)) throw new VersionConflict(stream, expected, version);
    const recordedAt = this.#now();
    events.forEach(({ type, data }, index) =>
      this.#events.push({
        position: this.#events.length + 1,
        stream,
        version: version + index + 1,
        type,
        data: JSON.parse(JSON.stringify(data ?? null)),
        metadata: JSON.parse(JSON.stringify(metadata ?? {})),
        recordedAt,
      }),
    );
    const appended = {
      stream,
      version: version + events.length,
      position: events.length > 0 ? this.#events.length : undefined,
      recordedAt,
      reply,
    };
    if (command)
      this.#commands.set(command.id, { ...appended, repeated: true, fingerprint: command.fingerprint });
    this.#appended.emit('appended');
    return { ...appended, repeated: false };
  }

  async load(
    stream: string,
    { commandId, after = 0 }: { commandId?: string; after?: number } = {},
  ): Promise<Loaded> {
    const all = this.#stream(stream);
    return {
      events: all.filter(({ version }) => version > after),
      version: Math.max(all.length, after),
      earlier: commandId === undefined ? undefined : this.#commands.get(commandId),
    };
  }

  async loadBegun(
    asked: readonly { readonly begunBy: string; readonly commandId?: string }[],
  ): Promise<(Begun | undefined)[]> {
    return Promise.all(
      asked.map(async ({ begunBy, commandId }) => {
        const stream = this.#commands.get(begunBy)?.stream;
        const loaded = stream === undefined ? undefined : await this.load(stream, { commandId });
        return loaded && loaded.version > 0 ? { stream: stream!, ...loaded } : undefined;
      }),
    );
  }

  async streams(category: string): Promise<string[]> {
    const names = this.#events
      .map(({ stream }) => stream)
      .filter((stream) => stream.startsWith(`${category}-`));
    return [...new Set(names)].sort();
  }

  async search({
    category,
    id,
    agency,
    caller,
    from,
    to,
    after = 0,
    limit,
  }: Search): Promise<RecordedEvent[]> {
    const name = `${category}-${id ?? ''}`;
    return this.#events
      .filter(({ stream }) =>
        id === undefined ? stream.startsWith(name) : stream === name || stream.startsWith(`${name}/`),
      )
      .filter(({ metadata }) => agency === undefined || metadata.agency === agency)
      .filter(({ metadata }) => caller === undefined || metadata.caller === caller)
      .filter(({ recordedAt }) => from === undefined || toMicroseconds(from) <= recordedAt)
      .filter(({ recordedAt }) => to === undefined || recordedAt < toMicroseconds(to))
      .filter(({ position }) => position > after)
      .slice(0, limit)
      .map((event) => this.#read(event));
  }

  async carriedOut({ prefix, after = '', limit }: CommandSearch): Promise<CarriedOut[]> {
    const newest = new Map(this.#events.map(({ stream, type }) => [stream, type]));
    return [...this.#commands]
      .filter(([id]) => id.startsWith(prefix) && id > after)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .slice(0, limit)
      .map(([id, { stream }]) => carriedOut(id, stream, newest.get(stream)));
  }

  follow(after: number) {
    return {
      next: async ({
        limit = 1_000,
        waitMs = 200,
        signal,
      }: { limit?: number; waitMs?: number; signal?: AbortSignal } = {}): Promise<Committed> => {
        if (this.#events.length <= after && !signal?.aborted) await this.#arrival(waitMs, signal);
        const asOf = this.#now();
        const events = this.#events.slice(after, after + limit).map((event) => this.#read(event));
        after += events.length;
        const more = after < this.#events.length;
        return { events, upTo: after, asOf: more ? undefined : asOf, more };
      },
    };
  }

  course(): Course {
    return { answered: this.#answered, waiting: 0 };
  }

  async close(): Promise<void> {
    this.#appended.removeAllListeners();
  }

  #stream(name: string): RecordedEvent[] {
    return this.#events.filter(({ stream }) => stream === name).map((event) => this.#read(event));
  }

  #read(event: RecordedEvent): RecordedEvent {
    const upcast = this.upcasters[event.type];
    return upcast ? { ...event, data: upcast(event.data as never) } : event;
  }

  #now(): string {
    const now = ++this.#microseconds;
    return new Date(Math.floor(now / 1000))
      .toISOString()
      .replace('Z', `${String(now % 1000).padStart(3, '0')}Z`);
  }

  async #arrival(ms: number, signal?: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#appended.off('appended', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.#appended.once('appended', done);
      signal?.addEventListener('abort', done, { once: true });
    });
  }
}

const carriedOut = (id: string, stream: string, newest: string | undefined): CarriedOut => ({
  id,
  stream,
  ...(newest === undefined ? {} : { newest }),
});

const earlierResult = ({ stream, version, position, recordedAt, reply }: Appended): Appended => ({
  stream,
  version,
  position,
  recordedAt,
  repeated: true,
  reply,
});
