import { Rejected } from '#platform/kernel';
import type { Reader } from './reader-under-way.ts';

interface Job<Result> {
  readonly by: string | undefined;
  readonly done: Promise<Result>;
  readonly stop: AbortController;
  wanted: number;
}

/** Who asks for a computation, and until when. */
export type WhoAsks = Partial<Pick<Reader, 'who' | 'gone'>>;

/** Different computations begun for one caller, at a time: the others' turn comes too. */
const MOST_OF_ONE = 2;

const tooMuch = (): Rejected => new Rejected('work.too-much', { retryAfter: 2 });

/**
 * Long computations that several may ask for: the same one is made once for all who ask meanwhile, few are made at a time,
 * few more wait, and one that nobody wants any longer is given up.
 */
export class SharedWork<Result> {
  readonly #jobs = new Map<string, Job<Result>>();
  readonly #turns: (() => void)[] = [];
  #running = 0;

  /** @param atOnce made at a time @param waiting begun later, at most */
  constructor(
    private readonly atOnce: number,
    private readonly waiting: number,
  ) {}

  /** Computations under way or waiting. */
  get size(): number {
    return this.#jobs.size;
  }

  /**
   * @param key the same for the same computation
   * @throws {Rejected} `work.too-much`
   */
  async of(
    key: string,
    compute: (stop: AbortSignal) => Promise<Result>,
    { who, gone }: WhoAsks = {},
  ): Promise<Result> {
    const job = this.#jobs.get(key) ?? this.#begin(key, compute, who);
    job.wanted++;
    const leave = (): void => {
      if (--job.wanted > 0) return;
      job.stop.abort(tooMuch());
      // Whoever asks from now on asks anew.
      if (this.#jobs.get(key) === job) this.#jobs.delete(key);
    };
    if (gone?.aborted) leave();
    else gone?.addEventListener('abort', leave, { once: true });
    try {
      return await job.done;
    } finally {
      gone?.removeEventListener('abort', leave);
    }
  }

  #begin(key: string, compute: (stop: AbortSignal) => Promise<Result>, who: string | undefined): Job<Result> {
    const own = [...this.#jobs.values()].filter(({ by }) => by === who).length;
    if (
      (who !== undefined && own >= MOST_OF_ONE) ||
      (this.#running >= this.atOnce && this.#turns.length >= this.waiting)
    )
      throw tooMuch();
    const stop = new AbortController();
    const done = this.#turn().then(async () => {
      try {
        stop.signal.throwIfAborted();
        return await compute(stop.signal);
      } finally {
        this.#running--;
        this.#turns.shift()?.();
      }
    });
    const job = { by: who, done, stop, wanted: 0 };
    this.#jobs.set(key, job);
    void done
      .catch(() => undefined)
      .finally(() => (this.#jobs.get(key) === job ? this.#jobs.delete(key) : undefined));
    return job;
  }

  async #turn(): Promise<void> {
    if (this.#running >= this.atOnce) await new Promise<void>((resolve) => this.#turns.push(resolve));
    this.#running++;
  }
}
