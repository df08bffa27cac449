import { systemClock, type Clock } from '#platform/kernel';
import { setTimeout as delay } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { Contracts } from '#platform/contracts';
import { Nap, type Archive, type Quarantine } from '#platform/messaging';
import { reads, type Projection } from '../projection.ts';
import { foldSignal, type FoldSignal } from '../signals.ts';
import { ModelHeld, Overtaken } from '../writer/places.ts';
import { backlogOf, dueFor, type Due } from './due.ts';
import { Kept } from './kept.ts';
import { onSession, takeOver, tryLocks, unlock } from './leadership.ts';
import { Stepper, type Outcome } from './stepper.ts';

const POLL_MS = 200;
/** Steps begin no sooner behind one another: what is sealed meanwhile, by several countries, is folded in one. */
const STEP_EVERY_MS = 10;
/** Who is so many events further behind than the others catches up without them. */
const NEAR = 1_000;
const TRY_AGAIN_MS = 500;
/** So soon it is tried again where a rebuild or a lock is in the way, which seldom lasts. */
const LOOK_AGAIN_MS = 50;

/** PostgreSQL's lock_not_available. */
const isLocked = (error: Error): boolean =>
  error instanceof ModelHeld || (error as { code?: string }).code === '55P03';

/** The read models that are folded together: the one that is least behind, and all that are not much further behind. */
const nearest = (
  dues: ReadonlyMap<Kept, readonly Due[]>,
): { near: ReadonlyMap<Kept, readonly Due[]>; least: number } => {
  const least = Math.min(...[...dues.values()].map(backlogOf));
  return { near: new Map([...dues].filter(([, due]) => backlogOf(due) <= least + NEAR)), least };
};

/**
 * Keeps read models current from the archive, however many, on one session: what is sealed is read and parsed once and folded
 * by all. Each one's effect and its place move in one transaction, the place by compare-and-set under the epoch of whoever
 * leads it; so a kill at any moment, or a zombie, neither loses nor doubles. Who fails or is behind goes on for itself, on a
 * second session, until it is where the others are.
 */
export class ProjectionRunner {
  readonly #kept: readonly Kept[];
  readonly #stepper: Stepper;
  readonly #stop = new AbortController();
  readonly #waiters = new Set<() => void>();
  readonly #watchers = new Set<() => void>();
  /** There may be something to fold that the last look did not find yet. */
  #due = false;
  readonly #nap = new Nap();
  #running: Promise<void> | undefined;
  #catchingUp: Promise<void> | undefined;
  #failing: string | undefined;
  #steps = 0;
  /** How far those who go together are behind. */
  #behind = 0;

  constructor(
    readonly projections: readonly Projection[],
    private readonly source: DataSource,
    private readonly archive: Archive,
    quarantine: Quarantine,
    readonly contracts: Contracts,
    private readonly log: (line: string) => void,
    private readonly clock: Pick<Clock, 'now'> = systemClock,
  ) {
    this.#kept = projections.map((projection) => new Kept(projection));
    this.#stepper = new Stepper(source, { archive, contracts }, quarantine, log);
  }

  start(): void {
    this.archive.on('advanced', this.#advanced);
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.archive.off('advanced', this.#advanced);
    this.#nap.wake();
    await Promise.all([this.#running, this.#catchingUp]);
  }

  /** Everything is tried at once: after an operator's decision. */
  wake(): void {
    for (const model of this.#kept) model.notBefore = 0;
    this.#look();
  }

  #look(): void {
    this.#due = true;
    this.#nap.wake();
  }

  readonly #advanced = (ledger: string): void => {
    if (this.projections.some((projection) => reads(projection, ledger))) this.#look();
  };

  /** Steps forward that were made here. */
  get steps(): number {
    return this.#steps;
  }

  /**
   * Resolves once there was a step more than `seen`, or after `ms`. Whoever looks at what the read models show takes `seen`
   * before that: a step that is made meanwhile must not be waited for again.
   */
  async nextStep(seen: number, ms: number): Promise<void> {
    if (this.#steps !== seen) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiters.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.#waiters.add(done);
    });
  }

  /** Calls after every step forward that is made here. Returns how to stop that. */
  watch(stepped: () => void): () => void {
    this.#watchers.add(stepped);
    return () => void this.#watchers.delete(stepped);
  }

  /** Why read models did not get on at their last attempt, or nothing. */
  unready(): string | undefined {
    const failing = this.#kept.filter((model) => model.failing !== undefined);
    return (
      this.#failing ?? (failing.map(({ name, failing }) => `${name}: ${failing}`).join('; ') || undefined)
    );
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      try {
        await onSession(this.source, (client) => this.#lead(client));
      } catch (error) {
        this.#failing = `read models: ${(error as Error).message}`;
        this.log(`${this.#failing}; trying again`);
        await this.#sleep(TRY_AGAIN_MS);
      }
    }
  }

  /** One process leads a read model at a time: a lock elects it, the epoch keeps its predecessors out. */
  async #lead(client: PoolClient): Promise<void> {
    try {
      while (!this.#stop.signal.aborted) {
        this.#due = false;
        const began = performance.now();
        await this.#takeTheLead(client);
        const moved = await this.#goTogether(client);
        this.#failing = undefined;
        const rest = began + STEP_EVERY_MS - performance.now();
        if (moved && rest > 0) await delay(rest);
        if (!moved && !this.#due) await this.#sleep(POLL_MS);
      }
    } finally {
      for (const model of this.#kept) {
        model.locked = false;
        model.letGo();
      }
    }
  }

  /** Of all that nobody else leads and this program can fold. */
  async #takeTheLead(client: PoolClient): Promise<void> {
    const now = performance.now();
    const wanted = this.#kept.filter(({ epoch, notBefore }) => epoch === undefined && notBefore <= now);
    const free = wanted.filter(({ locked }) => !locked);
    if (free.length > 0) await tryLocks(client, free);
    for (const model of wanted)
      if (model.locked)
        try {
          model.epoch = await takeOver(client, model.projection);
        } catch (error) {
          await unlock(client, model);
          this.#fails(model, error as Error);
        }
      else {
        model.isWell();
        model.notBefore = now + TRY_AGAIN_MS;
      }
  }

  async #goTogether(client: PoolClient): Promise<boolean> {
    const models = this.#kept.filter(({ epoch, aside }) => epoch !== undefined && !aside);
    if (models.length === 0) {
      await client.query('select'); // a leader that says nothing leads no longer, also while all are aside
      this.#catchUp();
      return false;
    }
    const start = this.clock.now();
    const dues = await dueFor(client, models);
    const { near, least } = nearest(dues);
    this.#behind = least;
    for (const model of models) model.aside = !near.has(model);
    const outcome = await this.#stepper.step(client, near);
    this.#took(near, outcome, start);
    this.#catchUp();
    return outcome.size > 0;
  }

  /** Those aside, if there are any: the least behind first, until they are where the others are. */
  #catchUp(): void {
    if (!this.#kept.some(({ aside }) => aside)) return;
    this.#catchingUp ??= onSession(this.source, (client) => this.#goAside(client))
      .catch(async ({ message }: Error) => {
        this.log(`read models that catch up: ${message}; trying again`);
        await delay(TRY_AGAIN_MS, undefined, { signal: this.#stop.signal }).catch(() => undefined);
      })
      .finally(() => (this.#catchingUp = undefined));
  }

  async #goAside(client: PoolClient): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const aside = this.#kept.filter((model) => model.aside);
      if (aside.length === 0) return;
      const now = performance.now();
      const models = aside.filter(({ epoch, notBefore }) => epoch !== undefined && notBefore <= now);
      if (models.length === 0) {
        await delay(LOOK_AGAIN_MS);
        continue;
      }
      const start = this.clock.now();
      const { near } = nearest(await dueFor(client, models));
      const outcome = await this.#stepper.step(client, near);
      this.#took(near, outcome, start);
      for (const [model, due] of near) {
        const steps = outcome.get(model) ?? [];
        if (steps instanceof Error) continue;
        const folded = steps.reduce((sum, { from, to }) => sum + to - from, 0);
        if (backlogOf(due) - folded > this.#behind + NEAR) continue;
        model.aside = false;
        this.#look();
      }
    }
  }

  /** What came of a step: for each read model it went on, was led by another, or has to be tried again. */
  #took(models: ReadonlyMap<Kept, unknown>, outcome: Outcome, start: number): void {
    let moved = false;
    for (const model of models.keys()) {
      const result = outcome.get(model) ?? [];
      if (result instanceof Overtaken) {
        // After a rebuild too: what was folded is folded again, and readers are served as before.
        this.log(`projection ${model.name}: ${result.message}; taking the lead anew`);
        model.letGo();
      } else if (result instanceof Error) {
        this.#fails(model, result);
        model.aside = model.epoch !== undefined;
      } else {
        model.isWell();
        if (result.length === 0) continue;
        moved = true;
        if (foldSignal.hasSubscribers)
          foldSignal.publish({ projection: model.name, start, steps: result } satisfies FoldSignal);
      }
    }
    if (!moved) return;
    this.#steps++;
    for (const heard of [...this.#waiters, ...this.#watchers]) heard();
  }

  /** A read model that only waits for a lock has not failed; where that lasts, `Progress` reports that it stands still. */
  #fails(model: Kept, error: Error): void {
    const waits = isLocked(error);
    model.notBefore = performance.now() + (waits ? LOOK_AGAIN_MS : TRY_AGAIN_MS);
    if (!waits) model.failing = error.message;
    if (model.said === error.message || error instanceof ModelHeld) return;
    model.said = error.message;
    this.log(`projection ${model.name}: ${error.message}; trying again`);
  }

  async #sleep(ms: number): Promise<void> {
    if (this.#stop.signal.aborted) return;
    await this.#nap.take(ms);
  }
}
