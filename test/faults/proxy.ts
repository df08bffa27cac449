import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { LOOPBACK } from '#tools/local-system';
import type { Disturbance } from './plan.ts';

/** More than this waiting in one direction, and the sender is told to wait. */
const MOST_WAITING = 1024 * 1024;

interface Pair {
  readonly client: Socket;
  readonly upstream: Socket;
  readonly there: Direction;
  readonly back: Direction;
}

/** What flows one way: kept in order, delivered late where the wire is slow, not at all while it is held. */
class Direction {
  readonly #waiting: { readonly chunk: Buffer | 'end'; readonly at: number }[] = [];
  #bytes = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly from: Socket,
    private readonly to: Socket,
    private readonly delayMs: () => number,
  ) {
    to.on('drain', () => this.from.resume());
  }

  push(chunk: Buffer | 'end'): void {
    this.#waiting.push({ chunk, at: Date.now() + this.delayMs() });
    this.#bytes += chunk.length;
    if (this.#bytes > MOST_WAITING) this.from.pause();
    this.flow();
  }

  flow(): void {
    clearTimeout(this.#timer);
    for (let head = this.#waiting[0]; head; head = this.#waiting[0]) {
      if (this.delayMs() === Infinity || this.to.destroyed) return;
      const left = this.delayMs() === 0 ? 0 : head.at - Date.now();
      if (left > 0) return void (this.#timer = setTimeout(() => this.flow(), left).unref());
      this.#waiting.shift();
      this.#bytes -= head.chunk.length;
      if (head.chunk === 'end') this.to.end();
      else if (!this.to.write(head.chunk)) this.from.pause();
    }
    if (!this.to.writableNeedDrain) this.from.resume();
  }
}

/**
 * A TCP proxy on this machine that can be told to disturb what it carries.
 *
 * - `delay`: every piece arrives late, in order; `hold`: nothing arrives, connections stay, all of it arrives afterwards.
 * - `cut`: connections are reset, new ones too.
 * - `drop-reply`: what the client says is forwarded; the moment the server replies, the reply is thrown away and both
 *   sides are reset: the server has done it, and the client cannot know.
 */
export class Proxy {
  readonly #pairs = new Set<Pair>();
  #how: Disturbance | undefined;
  #delayMs = 0;
  /** Connections that were reset, and replies that were thrown away, so far. */
  cuts = 0;
  repliesDropped = 0;

  private constructor(
    private readonly targetPort: number,
    private readonly server: Server,
  ) {}

  /** @param port where to listen; 0: wherever there is room */
  static async between(port: number, targetPort: number): Promise<Proxy> {
    const server = createServer({ allowHalfOpen: true, noDelay: true });
    const proxy = new Proxy(targetPort, server);
    server.on('connection', (client) => proxy.#carry(client));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, LOOPBACK, resolve);
    });
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** From now on; nothing: what waits is delivered, and all passes again. */
  disturb(how: Disturbance | undefined, delayMs = 0): void {
    this.#how = how;
    this.#delayMs = how === 'hold' ? Infinity : how === 'delay' ? delayMs : 0;
    for (const pair of [...this.#pairs]) {
      if (how === 'cut') this.#reset(pair);
      pair.there.flow();
      pair.back.flow();
    }
  }

  /** Whether a connection that its server sees coming from this port is one of these. */
  carries(port: number): boolean {
    return [...this.#pairs].some(({ upstream }) => upstream.localPort === port);
  }

  async close(): Promise<void> {
    for (const pair of [...this.#pairs]) this.#reset(pair);
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  #carry(client: Socket): void {
    client.on('error', () => undefined);
    if (this.#how === 'cut') {
      this.cuts++;
      return void client.resetAndDestroy();
    }
    const upstream = connect({ port: this.targetPort, host: LOOPBACK, allowHalfOpen: true, noDelay: true });
    const delayMs = (): number => this.#delayMs;
    const pair: Pair = {
      client,
      upstream,
      there: new Direction(client, upstream, delayMs),
      back: new Direction(upstream, client, delayMs),
    };
    this.#pairs.add(pair);
    client.on('data', (chunk) => pair.there.push(chunk)).on('end', () => pair.there.push('end'));
    upstream
      .on('data', (chunk) => {
        if (this.#how !== 'drop-reply') return pair.back.push(chunk);
        this.repliesDropped++;
        this.#reset(pair);
      })
      .on('end', () => pair.back.push('end'));
    for (const socket of [client, upstream])
      socket
        .on('error', () => this.#reset(pair))
        .on('close', () => {
          if (client.destroyed && upstream.destroyed) this.#pairs.delete(pair);
        });
  }

  #reset(pair: Pair): void {
    if (!this.#pairs.delete(pair)) return;
    this.cuts++;
    for (const socket of [pair.client, pair.upstream]) socket.resetAndDestroy();
  }
}
