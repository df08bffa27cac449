import { audienceOf, instantBy, Rejected, type Clock, type Country, type Instant } from '#platform/kernel';
import type { Reaction } from './reaction.ts';

export interface ReactorSettings {
  readonly country: Country;
  readonly reactions: readonly Reaction[];
  readonly clock: Clock;
  readonly log: (line: string) => void;
}

/** After a failure, and before it is tried again. */
const AGAIN_AFTER_MS = 1_000;
/** Where nobody woke it and no date is near: in case that a call was lost. */
const AT_THE_LATEST_MS = 60_000;

/** A door that somebody may knock at while nobody listens. */
class Wake {
  #knocked = false;
  #listening: (() => void) | undefined;

  readonly knock = (): void => {
    this.#knocked = true;
    this.#listening?.();
  };

  /** Aborts what it is given at the first knock, also one of before. */
  heard(controller: AbortController): void {
    this.#listening = () => controller.abort();
    if (this.#knocked) controller.abort();
  }

  clear(): void {
    this.#knocked = false;
    this.#listening = undefined;
  }
}

/**
 * Carries out what follows from what happened: each reaction looks, does what is to be done one after the other, and waits
 * until it is woken or the next date comes. What fails is tried again; what a rule refuses is said, and left.
 */
export class Reactor {
  readonly #stop = new AbortController();
  #running: Promise<unknown> | undefined;

  constructor(private readonly settings: ReactorSettings) {}

  start(): void {
    this.#running = Promise.all(this.settings.reactions.map((reaction) => this.#run(reaction)));
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #run(reaction: Reaction): Promise<void> {
    const { clock } = this.settings;
    const wake = new Wake();
    const unwatch = reaction.watch(wake.knock);
    const refused = new Set<string>();
    let failing: string | undefined;
    while (!this.#stop.signal.aborted) {
      wake.clear();
      let waitMs = AT_THE_LATEST_MS;
      try {
        const next = await this.#carryOut(reaction, refused);
        if (next) waitMs = Math.min(waitMs, Math.max(0, Date.parse(next) - clock.now()));
        failing = undefined;
      } catch (error) {
        const { message } = error as Error;
        if (message !== failing) this.settings.log(`${reaction.name}: ${message}; trying again`);
        failing = message;
        waitMs = AGAIN_AFTER_MS;
      }
      if (reaction.pauseMs) await clock.wait(reaction.pauseMs, this.#stop.signal);
      await this.#wait(waitMs, failing === undefined ? wake : undefined);
    }
    unwatch();
  }

  /** @returns the next date, if the reaction knows one */
  async #carryOut(reaction: Reaction, refused: Set<string>): Promise<Instant | undefined> {
    const { clock, country, log } = this.settings;
    const agency = `${audienceOf(country)}-node`;
    const { effects, next } = await reaction.look(instantBy(clock));
    for (const { cause, carryOut } of effects) {
      if (this.#stop.signal.aborted) return undefined;
      if (refused.has(cause)) continue;
      try {
        await carryOut({
          caller: { subject: agency, agency },
          country,
          commandId: `${agency}:${reaction.name}:${cause}`,
          now: instantBy(clock),
        });
      } catch (error) {
        if (!(error instanceof Rejected)) throw error;
        // What a rule refuses now it refuses again: once is enough to say so.
        refused.add(cause);
        log(`${reaction.name}: ${cause} was refused: ${error.code}`);
      }
    }
    return next;
  }

  async #wait(ms: number, wake: Wake | undefined): Promise<void> {
    const over = new AbortController();
    const end = (): void => over.abort();
    this.#stop.signal.addEventListener('abort', end);
    wake?.heard(over);
    if (this.#stop.signal.aborted) over.abort();
    await this.settings.clock.wait(ms, over.signal);
    this.#stop.signal.removeEventListener('abort', end);
  }
}
