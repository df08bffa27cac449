import type { PublishedEvent } from './published-event.ts';

/** Turns an event of one version into the next: what was published stays as it is, readers see only the newest. */
export type Upcaster = (event: PublishedEvent) => PublishedEvent;

/** By the type it takes. */
export const upcasters: Readonly<Record<string, Upcaster>> = {};

/** The newest version of an event. */
export const upcast = (
  event: PublishedEvent,
  table: Readonly<Record<string, Upcaster>> = upcasters,
): PublishedEvent => {
  for (let step = table[event.type]; step; step = table[event.type]) event = step(event);
  return event;
};
