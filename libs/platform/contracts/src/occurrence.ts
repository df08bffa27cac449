import type { LocalTime } from '#platform/kernel';
import type { PublishedEvent } from './published-event.ts';

/** As much of an event as had occurred, where it speaks of more than one time; nothing where none of it had. */
export type Occurrence = (
  event: PublishedEvent,
  occurred: (when: LocalTime) => boolean,
) => PublishedEvent | undefined;
