import type { Writable } from 'node:stream';
import { formatPositions } from '#platform/http';
import type { Change, RecentLeaves } from './recent-leaves.ts';

const KEEP_ALIVE_MS = 15_000;
/** A token that is revoked, or whose key is withdrawn, ends its streams as soon as it ends its queries. */
const ASK_EVERY_MS = 15_000;
/** Who takes nothing for so long is cut off; resuming is cheap. */
const STUCK_MS = 60_000;
/** A client that does not take the end either. */
const END_WITHIN_MS = 10_000;
/** Written at a time. */
const MOST_CHARS = 32_000;

/** Ledger sizes behind which a stream stands. */
export type Sizes = Record<string, number>;

export interface Listener {
  /** Told from other callers. */
  readonly who: string;
  /** What its country may read. */
  readonly ledgers: readonly string[];
  /** When its token ends, milliseconds since 1970. */
  readonly expires?: number;
  /** Whether the token still counts: nobody revoked it meanwhile. */
  readonly stillValid?: () => Promise<boolean>;
}

/**
 * One live stream: writes what it has not sent yet as fast as its client takes it, and holds nothing: who is slow is behind,
 * not in memory.
 */
export class ChangeStream {
  /** When something was last written, and since when the client has taken nothing. */
  #heardAt: number;
  #stuckSince: number | undefined;
  #askedAt: number;
  #endedAt: number | undefined;
  #sending = false;
  #open = true;
  readonly #ended: Promise<void>;

  constructor(
    readonly listener: Listener,
    private readonly seen: Sizes,
    private readonly to: Writable,
    private readonly clock: () => number,
  ) {
    this.#heardAt = clock();
    this.#askedAt = clock();
    this.#ended = new Promise((resolve) => {
      const over = (): void => {
        this.#open = false;
        resolve();
      };
      if (to.destroyed || to.closed) over();
      else to.once('close', over);
    });
    to.on('error', () => (this.#open = false));
    if (!this.#open) return;
    to.write(`id: ${formatPositions(seen)}\nretry: 1000\n\n`);
  }

  /** Resolves when it is over. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  /** Sends what is there by now; one at a time, and no faster than it is taken. */
  async send(sizes: Readonly<Sizes>, leaves: RecentLeaves): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (const ledger of this.listener.ledgers)
        while (this.#open && (this.seen[ledger] ?? 0) < (sizes[ledger] ?? 0)) {
          const changes = await leaves.read(ledger, this.seen[ledger] ?? 0, sizes[ledger]!);
          if (changes.length === 0) break;
          await this.#write(ledger, changes);
        }
    } finally {
      this.#sending = false;
    }
  }

  /** Looks at the clock: a token that has ended, a client that takes nothing, a silence that should be broken. */
  tick(): void {
    const now = this.clock();
    if (this.#endedAt !== undefined && now - this.#endedAt >= END_WITHIN_MS) this.to.destroy();
    if (!this.#open) return;
    if (this.listener.expires !== undefined && now >= this.listener.expires)
      return this.end('the token has ended');
    if (now - this.#askedAt >= ASK_EVERY_MS) void this.#ask(now);
    if (this.#stuckSince !== undefined) {
      if (now - this.#stuckSince >= STUCK_MS) this.end('too slow: resume behind the last id');
    } else if (now - this.#heardAt >= KEEP_ALIVE_MS) {
      this.#heardAt = now;
      this.to.write(': still here\n\n');
    }
  }

  /** With a last comment, if the client still takes one. */
  end(comment: string): void {
    if (!this.#open) return;
    this.#open = false;
    this.#endedAt = this.clock();
    this.to.end(`: ${comment}\n\n`);
    if (this.#stuckSince !== undefined) this.to.destroy();
  }

  async #ask(now: number): Promise<void> {
    this.#askedAt = now;
    if ((await this.listener.stillValid?.()) === false) this.end('the token no longer counts');
  }

  async #write(ledger: string, changes: readonly Change[]): Promise<void> {
    const idOf = idWith(this.seen, ledger);
    let [text, size] = ['', this.seen[ledger] ?? 0];
    for (const { type, leaf } of changes) {
      text += `id: ${idOf(++size)}\nevent: ${type}\ndata: ${leaf}\n\n`;
      if (text.length < MOST_CHARS) continue;
      if (!(await this.#put(text))) return;
      this.seen[ledger] = size;
      text = '';
    }
    if (text !== '' && (await this.#put(text))) this.seen[ledger] = size;
  }

  /** Whether it was written; returns when the client is ready for more. */
  async #put(text: string): Promise<boolean> {
    if (!this.#open) return false;
    this.#heardAt = this.clock();
    if (this.to.write(text)) return true;
    this.#stuckSince = this.clock();
    await Promise.race([new Promise((resolve) => this.to.once('drain', resolve)), this.#ended]);
    this.#stuckSince = undefined;
    return true;
  }
}

/** Ids that differ in one ledger's size. */
const idWith = (seen: Sizes, ledger: string): ((size: number) => string) => {
  const others = Object.entries(seen).filter(([name]) => name !== ledger);
  const part = (within: [string, number][]): string => formatPositions(Object.fromEntries(within));
  const before = part(others.filter(([name]) => name < ledger));
  const after = part(others.filter(([name]) => name > ledger));
  return (size) => [before, `${ledger}=${size}`, after].filter(Boolean).join(',');
};
