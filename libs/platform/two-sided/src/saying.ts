import { abideBy, type Command, type Country, type DomainEvent, type Rule } from '#platform/kernel';
import { lastOf, newestBy, type Publication } from './act.ts';
import { isSaidAgain, type OwnActs } from './own-acts.ts';

interface AnyAct {
  readonly type: PropertyKey;
  readonly by: Country;
  readonly data: unknown;
  readonly published?: Publication;
}

/** How a capability puts a command into an act. */
interface Voice<A extends AnyAct, C, E> {
  /** What the command says, as its act would. */
  readonly said: (command: C) => object;
  /** Whom it is told. */
  readonly otherOf: (command: C, state: OwnActs<A>) => Country;
  readonly act: (type: A['type'], command: C, other: Country, answers: string | undefined) => E;
}

/**
 * Decisions that say what they are asked to say, and nothing else: nothing, where this side said it last in that matter; else, by
 * the rules, an act in answer to the other side's newest. What a third country says is never answered.
 */
export const saying =
  <A extends AnyAct, C extends Command & { readonly theirs: readonly A[] }, E extends DomainEvent>({
    said,
    otherOf,
    act,
  }: Voice<A, C, E>) =>
  (type: A['type'], rules: readonly Rule<C, OwnActs<A>>[]) =>
  (command: C, state: OwnActs<A>): E[] => {
    const last: AnyAct | undefined = lastOf<AnyAct, PropertyKey>(state.acts, type);
    if (isSaidAgain(last?.data as object | undefined, said(command))) return [];
    abideBy(command, state, rules);
    const other = otherOf(command, state);
    return [act(type, command, other, newestBy(command.theirs, other))];
  };
