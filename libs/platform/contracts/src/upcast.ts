import { agreementUpcasters } from './agreement.contracts.ts';
import { crossingUpcasters } from './crossing.contracts.ts';
import type { PublishedEvent } from './published-event.ts';
import type { Upcaster } from './upcaster.ts';

/** By the type it takes. */
export const upcasters: Readonly<Record<string, Upcaster>> = { ...agreementUpcasters, ...crossingUpcasters };

/** The newest version of an event. */
export const upcast = (
  event: PublishedEvent,
  table: Readonly<Record<string, Upcaster>> = upcasters,
): PublishedEvent => {
  for (let step = table[event.type]; step; step = table[event.type]) event = step(event);
  return event;
};
