import type { LocalTime } from '#platform/kernel';
import { crossingOccurrences } from './crossing.contracts.ts';
import type { PublishedEvent } from './published-event.ts';

/** As much of an event, in its newest version, as had occurred; nothing where none of it had. */
export const asFarAsOccurred = (
  event: PublishedEvent,
  occurred: (when: LocalTime) => boolean,
): PublishedEvent | undefined => {
  const occurrence = crossingOccurrences[event.type];
  if (occurrence) return occurrence(event, occurred);
  return occurred(event.occurredat) ? event : undefined;
};
