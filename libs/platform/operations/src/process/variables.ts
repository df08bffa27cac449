import type { Environment } from '#platform/http';

/** A number above 0 from a variable. */
export const positive = (name: string, value: string): number => {
  if (!(Number(value) > 0)) throw new Error(`${name} is ${value}: it must be a number above 0`);
  return Number(value);
};

/** A span of time, told in seconds; what is returned and what it is otherwise are milliseconds. */
export const spanFrom = (environment: Environment, variable: string, otherwise: number): number => {
  const seconds = environment[variable];
  return seconds ? positive(variable, seconds) * 1_000 : otherwise;
};
