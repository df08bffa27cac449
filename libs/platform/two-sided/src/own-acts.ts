import { canonicalJson, type Decider, type DomainEvent } from '#platform/kernel';
import type { Said } from './act.ts';
import { contentOf, keptOf, kindsOf, type Beside, type TwoSided } from './thing.ts';

/** A decider's state: what this side has said, in order. Of the other side, a command brings what is known here. */
export interface OwnActs<A> {
  readonly acts: readonly A[];
}

/** The state of a decider whose events are acts: each is added to those before it. */
export const ownActs = <Acts, E extends DomainEvent, A extends Said<Acts>>(
  thing: TwoSided<Acts>,
  actOf: (said: Said<Acts>, data: E['data']) => A,
): Pick<Decider<OwnActs<A>, never, E>, 'initial' | 'evolve'> => ({
  initial: { acts: [] },
  evolve: Object.fromEntries(
    kindsOf(thing).map(([type, { event }]) => [
      event,
      ({ acts }: OwnActs<A>, { data }: E): OwnActs<A> => {
        const content = keptOf(thing, type, contentOf(thing, data as object));
        return { acts: [...acts, actOf({ type, data: content }, data)] };
      },
    ]),
  ) as unknown as Decider<OwnActs<A>, never, E>['evolve'],
});

/** Said again: it adds nothing to what this side said last in that matter. */
export const isSaidAgain = (last: object | undefined, now: object): boolean =>
  last !== undefined && canonicalJson({ ...last, ...now }) === canonicalJson(last);

/** The event of an own act: its content, what stands beside it, and what of the other side it answers. */
export const ownAct = <E extends DomainEvent<string, Beside>>(
  type: E['type'],
  content: object,
  beside: Pick<Beside, 'with'> & Readonly<Record<string, unknown>>,
  answers?: string,
): E => ({ type, data: { ...content, ...beside, ...(answers ? { answers } : {}) } }) as unknown as E;
