import type { ProjectionRunner } from '../leader/runner.ts';

/** How many steps these read models have made, together. */
export const stepsOf = (runners: readonly ProjectionRunner[]): number =>
  runners.reduce((sum, { steps }) => sum + steps, 0);

/**
 * Resolves once one of them has made a step more than `seen`, or after `ms`. Whoever looks at what the read models show
 * takes `seen` before that: a step that is made meanwhile must not be waited for again.
 */
export const nextStep = async (
  runners: readonly ProjectionRunner[],
  seen: number,
  ms: number,
): Promise<void> => {
  if (stepsOf(runners) === seen) await Promise.race(runners.map((runner) => runner.nextStep(ms)));
};
