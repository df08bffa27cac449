import type { PublishedEvent } from './published-event.ts';

/** Turns an event of one version into the next: what was published stays as it is, readers see only the newest. */
export type Upcaster = (event: PublishedEvent) => PublishedEvent;

/** Data in which a field has a new name; data that has it already stays as it is. */
export const renamed = (from: string, to: string) => (data: object) => {
  if (!(from in data)) return data;
  const { [from]: value, ...rest } = data as Record<string, unknown>;
  return { ...rest, [to]: value };
};
