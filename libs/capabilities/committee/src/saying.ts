import {
  abideBy,
  canonicalJson,
  dayOf,
  type Command,
  type Country,
  type DomainEvent,
  type Rule,
} from '#platform/kernel';
import { newestBy, ownAct, type OwnActs, type TwoSided, type Act } from '#platform/two-sided';
import type { Meant } from './act.ts';

/** What all rules of a decision look at is made once for them: of one command, on one state. */
export const forAllRules = <C extends object, S, Whole>(
  make: (command: C, state: S) => Whole,
): ((command: C, state: S) => Whole) => {
  const kept = new WeakMap<C, { readonly state: S; readonly whole: Whole }>();
  return (command, state) => {
    const known = kept.get(command);
    if (known?.state === state) return known.whole;
    const whole = make(command, state);
    kept.set(command, { state, whole });
    return whole;
  };
};

/** A command that says something of a thing, with what the other side has published of it: not told by the caller. */
export type Saying<Type extends string, Data, A> = Command<Type, Meant & Data> & {
  readonly theirs: readonly A[];
};

/** What a command says, without what stands beside it; whom it is about is in the parties, where an act names them. */
export const saidBy = ({ data }: Command<string, Meant & object>): Record<string, unknown> => {
  const { on: _, party: __, with: ___, ...said } = data as Meant & { readonly with?: Country };
  return said;
};

type AnySaying<A> = Saying<string, object, A>;

interface Sayer<A, C> {
  /** The other side of the thing. */
  readonly otherOf: (command: C, state: OwnActs<A>) => Country;
}

interface How<Acts, T extends keyof Acts, A, C> {
  readonly rules: readonly Rule<C, OwnActs<A>>[];
  /** What tells one matter from another among acts of a kind: of items of an agenda, the item. */
  readonly matter?: (content: Acts[T]) => unknown;
  /** Kinds of acts that take the place of this one: behind one of them the same is said anew. */
  readonly instead?: readonly (keyof Acts)[];
  /** Said on another day, it is another act though it says the same. */
  readonly ofItsDay?: boolean;
  /** What the command does not say itself; what is undefined here is not said. */
  readonly also?: (command: C, state: OwnActs<A>) => object;
}

/** Decisions that say one thing: nothing, where this side said it last in that matter; else, by the rules, an act. */
export const sayingOf =
  <Acts, A extends Act<Acts>, C extends AnySaying<A>, E extends DomainEvent>(
    { kinds }: Pick<TwoSided<Acts>, 'kinds'>,
    { otherOf }: Sayer<A, C>,
  ) =>
  <T extends keyof Acts, D extends C>(
    type: T,
    { rules, matter = () => 0, instead = [], ofItsDay = false, also = () => ({}) }: How<Acts, T, A, D>,
  ) =>
  (command: D, state: OwnActs<A>): E[] => {
    abideBy(command, state, rules.slice(0, 1));
    const said = Object.entries({ ...saidBy(command), ...also(command, state) });
    const content = Object.fromEntries(said.filter(([, value]) => value !== undefined)) as Acts[T];
    const about = canonicalJson(matter(content));
    const last = state.acts.findLast(
      (act) =>
        instead.includes(act.type) ||
        (act.type === type && canonicalJson(matter(act.data as Acts[T])) === about),
    );
    const on = command.data.on ?? dayOf(command.meta.now);
    const isOfItsDay = !ofItsDay || last?.on === on;
    if (last?.type === type && isOfItsDay && canonicalJson(last.data) === canonicalJson(content)) return [];
    abideBy(command, state, rules.slice(1));
    const { meta, theirs } = command;
    const other = otherOf(command, state);
    const beside = { party: meta.country, with: other, on };
    return [
      ownAct(kinds[type].event, content as object, beside, newestBy(theirs as never, other)) as unknown as E,
    ];
  };
