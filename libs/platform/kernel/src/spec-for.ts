import { decide, evolve, type Command, type Decider, type DomainEvent } from './decider.ts';
import { Rejected, type Facts } from './rejected.ts';

const equal = (actual: unknown, expected: unknown): void => {
  const [a, e] = [JSON.stringify(actual, undefined, 1), JSON.stringify(expected, undefined, 1)];
  if (a !== e) throw new Error(`expected ${e}\nbut got ${a}`);
};

/** Given–when–then over a decider: `given(registered).when(openAs('PE')).thenRejected('post.not-yours')`. */
export const specFor =
  <State, C extends Command, E extends DomainEvent>(decider: Decider<State, C, E>) =>
  (...history: readonly E[]) => ({
    when: (command: C) => {
      const outcome = (): readonly E[] => decide(decider, command, evolve(decider, decider.initial, history));
      return {
        then: (...expected: readonly E[]) => equal(outcome(), expected),
        thenNothing: () => equal(outcome(), []),
        thenRejected: (code: string, facts?: Facts) => {
          let events: readonly E[];
          try {
            events = outcome();
          } catch (rejection) {
            if (!(rejection instanceof Rejected)) throw rejection;
            equal(rejection.code, code);
            if (facts) equal(rejection.facts, facts);
            return;
          }
          throw new Error(`expected ${code}, but it was allowed: ${JSON.stringify(events)}`);
        },
      };
    },
  });
