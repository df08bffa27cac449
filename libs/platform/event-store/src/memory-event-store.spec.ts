import { behavesAsEventStore } from './event-store.behaviour.ts';
import { MemoryEventStore } from './memory-event-store.ts';

describe('the store in memory', () =>
  behavesAsEventStore(async (upcasters) => new MemoryEventStore(upcasters)));
