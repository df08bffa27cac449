import { setTimeout as delay } from 'node:timers/promises';
import { signal, type KnownProcess } from './processes.ts';
import type { Server } from './server.ts';

/** First wait before a new attempt, doubled at each to the longest; one that ran this long begins again with the first. */
const [FIRST_WAIT_MS, LONGEST_WAIT_MS, STEADY_MS] = [250, 15_000, 60_000];

/**
 * Keeps one program running until it is told to stop: the agencies expect a node that failed to come back. That it
 * ended, and why, is said in one line each time.
 */
export class Kept<Running extends Server = Server> {
  private running: Running | undefined;
  private readonly quit = new AbortController();
  private held = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly title: string,
    private readonly startOnce: (giveUp: AbortSignal) => Promise<Running>,
    private readonly log: (line: string) => void,
    /** Called whenever another process does the work. */
    private readonly onChange: () => void = () => undefined,
  ) {}

  get process(): KnownProcess | undefined {
    return this.running?.process;
  }

  /** The first start: what prevents it is thrown, not retried. */
  async start(): Promise<Running> {
    return this.inTurn(() => this.begin(0));
  }

  /** Stops it for good, whatever it is doing. */
  async stop(): Promise<void> {
    this.quit.abort();
    await this.inTurn(() => this.end());
  }

  /** Ends its process by a signal; it comes back by itself. */
  kill(by: NodeJS.Signals): void {
    if (this.running) signal(this.running.process, by);
  }

  /** Stops it in order and leaves it down until `resume`. */
  async hold(): Promise<void> {
    this.held = true;
    await this.inTurn(() => this.end());
  }

  async resume(): Promise<void> {
    this.held = false;
    await this.inTurn(async () => void (this.running ?? (await this.begin(0))));
  }

  /** Stopping, starting and coming back never overlap. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.turn.then(work, work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async begin(attempt: number): Promise<Running> {
    const since = performance.now();
    const running = await this.startOnce(this.quit.signal);
    this.running = running;
    this.onChange();
    void running.ended.then((how) => {
      if (this.running !== running) return;
      this.running = undefined;
      if (!this.quit.signal.aborted && !this.held)
        void this.comeBack(how, performance.now() - since > STEADY_MS ? 0 : attempt);
    });
    return running;
  }

  private async end(): Promise<void> {
    const running = this.running;
    this.running = undefined;
    await running?.stop();
  }

  private async comeBack(how: string, attempt: number): Promise<void> {
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
    this.log(`ended (${how}); starting it again in ${wait / 1000} s`);
    await delay(wait, undefined, { signal: this.quit.signal }).catch(() => undefined);
    await this.inTurn(async () => {
      if (this.quit.signal.aborted || this.held || this.running) return;
      await this.begin(attempt + 1);
      this.log('is back');
    }).catch((error: unknown) => {
      if (!this.quit.signal.aborted && !this.held) void this.comeBack((error as Error).message, attempt + 1);
    });
  }
}
