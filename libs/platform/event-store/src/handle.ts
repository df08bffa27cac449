import {
  canonicalJson,
  decide,
  evolve,
  malformedIn,
  Rejected,
  streamOf,
  type Command,
  type Decider,
  type DomainEvent,
} from '#platform/kernel';
import {
  CommandReused,
  VersionConflict,
  type Appended,
  type EventStore,
  type Loaded,
} from './event-store.ts';
import { StateCache, type Standing } from './state-cache.ts';

/** What the caller asked to find (`If-Match`) is not what is there. */
export class PreconditionFailed extends Error {
  override readonly name = 'PreconditionFailed';
  constructor(
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`it is at version ${actual}, not ${expected}`);
  }
}

export interface HandleOptions {
  /** The version the caller has seen; another one is refused, not decided upon. */
  readonly expected?: number;
  /** The stream is new, its id drawn for it: nothing is read, and the id is no part of what is asked. */
  readonly fresh?: boolean;
  /** What was read of the stream just now, with what came of the command before: it is not read again. */
  readonly loaded?: Loaded;
  /** JSON kept with the command, for the answer to a repeat. */
  readonly reply?: unknown;
}

export interface Handled<E extends DomainEvent = DomainEvent> extends Appended {
  /** What follows from the command: what it recorded, now or when it came first; of a `fresh` one that is repeated, as it would be now. */
  readonly events: readonly E[];
}

const MOST_ATTEMPTS = 8;

const caches = new WeakMap<EventStore, StateCache>();

const cacheOf = (store: EventStore): StateCache => {
  const known = caches.get(store) ?? new StateCache(store);
  caches.set(store, known);
  return known;
};

/** What makes two commands the same: to whom, which, with what; not when, nor by which attempt. */
export const fingerprintOf = (
  store: Pick<EventStore, 'fingerprint'>,
  category: string,
  id: string | undefined,
  { type, data }: Command,
): string => store.fingerprint(canonicalJson([category, id, type, data]));

/** What no database keeps as text would fail the append, and say nothing of which field. */
const storable = (events: readonly DomainEvent[]): void => {
  for (const { data } of events) {
    const field = malformedIn(data);
    if (field !== undefined) throw new Rejected('event.not-storable', { field });
  }
};

const recordedBy = async <E extends DomainEvent>(
  store: EventStore,
  stream: string,
  commandId: string,
): Promise<readonly E[]> => {
  const { events } = await store.load(stream);
  return events.filter(({ metadata }) => metadata.commandId === commandId) as unknown as readonly E[];
};

const standingOf = <State, C extends Command, E extends DomainEvent>(
  decider: Decider<State, C, E>,
  { events, ...loaded }: Loaded,
): Standing<State> => ({
  ...loaded,
  state: evolve(decider, decider.initial, events as unknown as readonly E[]),
});

/**
 * Carries out a command: learns the stream’s state, decides, appends what was decided. A command carried out before is answered
 * with what came of it then. When another got in between, and the caller named no version, it is decided anew.
 * @throws {Rejected} by the decider's rules, or because what follows could not be kept
 * @throws {PreconditionFailed} | {CommandReused} | {VersionConflict} (`fresh`) | {OutcomeUnknown}
 */
export const handle = async <State, C extends Command, E extends DomainEvent>(
  store: EventStore,
  decider: Decider<State, C, E>,
  id: string,
  command: C,
  { expected, fresh, loaded, reply }: HandleOptions = {},
): Promise<Handled<E>> => {
  const stream = streamOf(decider, id);
  const { commandId, caller } = command.meta;
  const fingerprint = fingerprintOf(store, decider.category, fresh ? undefined : id, command);
  for (let attempt = 1; ; attempt++) {
    const { state, version, earlier }: Standing<State> = fresh
      ? { state: decider.initial, version: 0 }
      : loaded && attempt === 1
        ? standingOf(decider, loaded)
        : await cacheOf(store).standing(decider, stream, commandId);
    if (earlier) {
      if (earlier.fingerprint !== fingerprint) throw new CommandReused(commandId);
      return { ...earlier, repeated: true, events: await recordedBy<E>(store, stream, commandId) };
    }
    if (expected !== undefined && expected !== version) throw new PreconditionFailed(expected, version);
    const events = decide(decider, command, state);
    storable(events);
    try {
      const appended = await store.append({
        stream,
        expected: version === 0 ? 'none' : version,
        events,
        metadata: { commandId, caller: caller.subject, agency: caller.agency },
        command: { id: commandId, fingerprint },
        reply,
      });
      return { ...appended, events };
    } catch (error) {
      if (!(error instanceof VersionConflict) || fresh || attempt === MOST_ATTEMPTS) throw error;
      if (expected !== undefined) throw new PreconditionFailed(expected, error.actual);
    }
  }
};
