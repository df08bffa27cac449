import { evolve, type Command, type Decider, type DomainEvent } from '#platform/kernel';
import type { EventStore, Loaded, RecordedEvent } from './event-store.ts';

/** Shorter streams are read whole: that costs less than it would to remember them. */
const LONG = 100;
/** States kept of one store; the one that was not asked for longest makes room. */
const MOST = 256;

/** What followed from a stream up to an event. */
interface Known {
  readonly decider: unknown;
  readonly state: unknown;
  /** The last event that is in it. */
  readonly last: Pick<RecordedEvent, 'version' | 'position' | 'recordedAt'>;
}

/** A stream's state, and all that `load` tells but the events. */
export interface Standing<State> extends Omit<Loaded, 'events'> {
  readonly state: State;
}

/**
 * States of long streams, as this process last folded them: a command then reads what came since. Nothing rests on it:
 * the event that a state ends with is read again each time, and one that is not there any more, as after a restore,
 * voids it; what others append meanwhile is found by the append's expected version.
 */
export class StateCache {
  readonly #known = new Map<string, Known>();

  constructor(private readonly store: EventStore) {}

  async standing<State, C extends Command, E extends DomainEvent>(
    decider: Decider<State, C, E>,
    stream: string,
    commandId: string,
  ): Promise<Standing<State>> {
    const known = this.#known.get(stream);
    if (known?.decider === decider) {
      const { last } = known;
      const { events, ...loaded } = await this.store.load(stream, { commandId, after: last.version - 1 });
      const [found, ...since] = events;
      if (found && found.position === last.position && found.recordedAt === last.recordedAt) {
        const state = evolve(decider, known.state as State, since as unknown as readonly E[]);
        this.#keep(stream, { decider, state, last: events.at(-1)! });
        return { ...loaded, state };
      }
      this.#known.delete(stream);
    }
    const { events, ...loaded } = await this.store.load(stream, { commandId });
    const state = evolve(decider, decider.initial, events as unknown as readonly E[]);
    if (events.length >= LONG) this.#keep(stream, { decider, state, last: events.at(-1)! });
    return { ...loaded, state };
  }

  /** Of two that were read at once the later one stays. */
  #keep(stream: string, { decider, state, last: { version, position, recordedAt } }: Known): void {
    const present = this.#known.get(stream);
    this.#known.delete(stream);
    this.#known.set(
      stream,
      present && present.decider === decider && present.last.version > version
        ? present
        : { decider, state, last: { version, position, recordedAt } },
    );
    if (this.#known.size > MOST) this.#known.delete(this.#known.keys().next().value!);
  }
}
