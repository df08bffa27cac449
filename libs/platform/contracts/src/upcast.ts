import type { PublishedEvent } from './published-event.ts';
import type { Upcaster } from './upcaster.ts';

/** The newest version of an event. */
export const upcastBy = (
  table: Readonly<Record<string, Upcaster>>,
  event: PublishedEvent,
): PublishedEvent => {
  for (let step = table[event.type]; step; step = table[event.type]) event = step(event);
  return event;
};
