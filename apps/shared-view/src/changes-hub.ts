import type { Writable } from 'node:stream';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Rejected } from '#platform/kernel';
import type { Archive } from '#platform/messaging';
import type { ReadPositions } from '#platform/projection';
import { ChangeStream, type Listener, type Sizes } from './change-stream.ts';
import { RecentLeaves } from './recent-leaves.ts';

const LOOK_EVERY_MS = 250;
const MOST_OF_ONE = 10;
const MOST_OF_ALL = 1_000;

export interface HubParts {
  readonly archive: Pick<Archive, 'read'>;
  readonly positions: Pick<ReadPositions, 'at'>;
  /** Resolves when the read models have moved, or after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/**
 * Feeds all live streams of a process: it asks once how far the read models are, reads each new leaf once, and hands it to
 * whoever may read its ledger. A stream costs its own writing and nothing else.
 */
export class ChangesHub implements BeforeApplicationShutdown {
  readonly #streams = new Set<ChangeStream>();
  readonly #leaves: RecentLeaves;
  #sizes: Sizes = {};
  #running = false;

  constructor(private readonly parts: HubParts) {
    this.#leaves = new RecentLeaves(parts.archive);
  }

  get streams(): number {
    return this.#streams.size;
  }

  beforeApplicationShutdown(): void {
    for (const stream of this.#streams) stream.end('going down');
  }

  /** @throws {Rejected} `stream.too-many` */
  admit(who: string): void {
    const own = [...this.#streams].filter(({ listener }) => listener.who === who).length;
    if (own >= MOST_OF_ONE || this.#streams.size >= MOST_OF_ALL)
      throw new Rejected('stream.too-many', { most: MOST_OF_ONE, retryAfter: 10 });
  }

  /**
   * Streams what follows these sizes; resolves when the stream is over.
   * @throws {Rejected} `stream.too-many`
   */
  async stream(listener: Listener, seen: Sizes, to: Writable): Promise<void> {
    this.admit(listener.who);
    const stream = new ChangeStream(listener, seen, to, this.parts.clock);
    this.#streams.add(stream);
    if (!this.#running) void this.#run();
    await stream.ended;
    this.#streams.delete(stream);
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#streams.size > 0) {
      // What cannot be read now is read the next time: streams that wait are told that they live.
      await this.#look().catch(() => undefined);
      for (const stream of this.#streams) {
        void stream.send(this.#sizes, this.#leaves).catch(() => undefined);
        stream.tick();
      }
      await this.parts.pause(LOOK_EVERY_MS);
    }
    this.#running = false;
    this.#leaves.forget();
  }

  /** In order: a size is known once its leaves are there to be sent. */
  async #look(): Promise<void> {
    for (const [ledger, size] of Object.entries(await this.parts.positions.at())) {
      await this.#leaves.advance(ledger, size);
      this.#sizes[ledger] = size;
    }
  }
}
