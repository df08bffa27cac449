import type { Country } from './country.ts';
import type { Instant } from './instant.ts';
import { Rejected, type Facts } from './rejected.ts';

/** An event as a decider makes it: a name in the past tense and its data. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** Who asks, for which country, under which command id, and when the request arrived. */
export interface CommandMeta {
  readonly caller: { readonly subject: string; readonly agency: string };
  readonly country: Country;
  /** From `Idempotency-Key`: the same id is the same command, however often it arrives. */
  readonly commandId: string;
  readonly now: Instant;
}

export interface Command<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
  readonly meta: CommandMeta;
}

type Of<Union extends { type: string }, Type extends Union['type']> = Extract<Union, { type: Type }>;

/**
 * One aggregate: what it may be told (`decide`, a table by command), and what follows from what happened (`evolve`, a
 * table by event). Pure: the same state and command always give the same events. A forgotten case does not compile.
 */
export interface Decider<State, C extends Command, E extends DomainEvent> {
  /** The stream's name is `category-id`. */
  readonly category: string;
  readonly initial: State;
  readonly decide: { readonly [Type in C['type']]: (command: Of<C, Type>, state: State) => readonly E[] };
  readonly evolve: { readonly [Type in E['type']]: (state: State, event: Of<E, Type>) => State };
}

export const evolve = <State, C extends Command, E extends DomainEvent>(
  decider: Decider<State, C, E>,
  state: State,
  events: Iterable<E>,
): State => {
  const table = decider.evolve as unknown as Record<string, (state: State, event: E) => State>;
  for (const event of events) {
    const step = table[event.type];
    if (!step) throw new Error(`${decider.category}: no evolve for ${event.type}`);
    state = step(state, event);
  }
  return state;
};

export const decide = <State, C extends Command, E extends DomainEvent>(
  decider: Decider<State, C, E>,
  command: C,
  state: State,
): readonly E[] =>
  (decider.decide as unknown as Record<string, (command: C, state: State) => readonly E[]>)[command.type]!(
    command,
    state,
  );

/** What is wrong: the problem's code, and what was found. */
export interface Objection {
  readonly code: string;
  readonly facts: Facts;
}

/** A named one-line policy: what is wrong, or nothing. */
export type Rule<C, State> = (command: C, state: State) => string | Objection | undefined;

/** Asks the rules in order; the first that objects rejects the command. */
export const abideBy = <C, State>(command: C, state: State, rules: readonly Rule<C, State>[]): void => {
  for (const rule of rules) {
    const objection = rule(command, state);
    if (typeof objection === 'string') throw new Rejected(objection);
    if (objection) throw new Rejected(objection.code, objection.facts);
  }
};

export const streamOf = (decider: { category: string }, id: string): string => `${decider.category}-${id}`;

/** The other way round: of a stream of the decider's category. */
export const idOf = (decider: { category: string }, stream: string): string =>
  stream.slice(decider.category.length + 1);
