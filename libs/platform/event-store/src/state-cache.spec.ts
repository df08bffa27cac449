import fc from 'fast-check';
import type { Command, Decider, DomainEvent } from '#platform/kernel';
import type { EventStore } from './event-store.ts';
import { handle } from './handle.ts';
import { MemoryEventStore } from './memory-event-store.ts';

type Added = DomainEvent<'Added', { n: number }>;
type Add = Command<'Add', { n: number }>;

/** Of all numbers in their order. */
const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => (sum * 31 + number) % 1_000_003, numbers.length);

/** What it decides depends on its whole history: what was forgotten, doubled or taken from elsewhere shows. */
const list: Decider<readonly number[], Add, Added> = {
  category: 'list',
  initial: [],
  decide: {
    Add: ({ data }, numbers) =>
      numbers.at(-1) === data.n ? [] : [{ type: 'Added', data: { n: data.n + 10 * sumOf(numbers) } }],
  },
  evolve: { Added: (numbers, { data }) => [...numbers, data.n] },
};

let ids = 0;
const add = (n: number): Add => ({
  type: 'Add',
  data: { n },
  meta: {
    caller: { subject: 'ana', agency: 'ec-migracion' },
    country: 'EC',
    commandId: `command-${++ids}`,
    now: '2026-01-01T00:00:00.000000Z',
  },
});

/** Another process: it shares the events, and remembers nothing of what this one has read. */
const elsewhere = (store: EventStore): EventStore => ({
  append: (append) => store.append(append),
  fingerprint: (content) => store.fingerprint(content),
  load: (stream, options) => store.load(stream, options),
  loadBegun: (asked) => store.loadBegun(asked),
  search: (search) => store.search(search),
  carriedOut: (search) => store.carriedOut(search),
  streams: (category) => store.streams(category),
  follow: (after) => store.follow(after),
  course: () => store.course(),
  close: async () => undefined,
});

const seeded = async (store: EventStore, stream: string, count: number, first = 0): Promise<void> => {
  const events = Array.from({ length: count }, (_, n) => ({ type: 'Added', data: { n: first + n } }));
  await store.append({ stream, expected: 'any', events });
};

const numbersOf = async (store: EventStore): Promise<number[]> =>
  (await store.load('list-1')).events.map(({ data }) => (data as { n: number }).n);

describe('a long stream’s state that this process remembers', () => {
  it('never changes what is decided, whoever appends between', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 90, max: 110 }),
        fc.array(fc.record({ n: fc.nat(5), here: fc.boolean(), together: fc.boolean() }), { maxLength: 20 }),
        async (length, steps) => {
          const [remembering, reading] = [new MemoryEventStore(), new MemoryEventStore()];
          for (const store of [remembering, reading]) await seeded(store, 'list-1', length);
          for (const { n, here, together } of steps) {
            const at = here ? remembering : elsewhere(remembering);
            const asked = handle(at, list, '1', add(n));
            if (together) await Promise.all([asked, handle(remembering, list, '1', add(n))]);
            else await asked;
            for (let twice = together ? 2 : 1; twice > 0; twice--)
              await handle(elsewhere(reading), list, '1', add(n));
          }
          expect(await numbersOf(remembering)).toEqual(await numbersOf(reading));
        },
      ),
      { numRuns: 200 },
    ));

  it('spares reading what it knows', async () => {
    const store = new MemoryEventStore();
    await seeded(store, 'list-1', 1_000);
    const read: number[] = [];
    const load = store.load.bind(store);
    store.load = async (stream, options) => {
      const loaded = await load(stream, options);
      read.push(loaded.events.length);
      return loaded;
    };
    for (let n = 0; n < 3; n++) await handle(store, list, '1', add(n));
    expect(read).toEqual([1_000, 2, 2]);
  });

  it('is void once the event it ends with is not there any more: another history is in its place', async () => {
    const [before, after] = [new MemoryEventStore(), new MemoryEventStore()];
    await seeded(before, 'list-1', 150);
    await seeded(after, 'list-2', 7);
    await seeded(after, 'list-1', 160, 9);
    let present: EventStore = before;
    const store: EventStore = {
      append: (append) => present.append(append),
      fingerprint: (content) => present.fingerprint(content),
      load: (stream, options) => present.load(stream, options),
      loadBegun: (asked) => present.loadBegun(asked),
      search: (search) => present.search(search),
      carriedOut: (search) => present.carriedOut(search),
      streams: (category) => present.streams(category),
      follow: (position) => present.follow(position),
      course: () => present.course(),
      close: async () => undefined,
    };
    await handle(store, list, '1', add(1));
    present = after;
    await handle(store, list, '1', add(2));
    const numbers = await numbersOf(after);
    expect(numbers.at(-1)).toBe(2 + 10 * sumOf(numbers.slice(0, -1)));
  });

  it('is not another decider’s', async () => {
    const store = new MemoryEventStore();
    await seeded(store, 'list-1', 150);
    await handle(store, list, '1', add(1));
    const zeros: typeof list = { ...list, evolve: { Added: (numbers) => [...numbers, 0] } };
    await handle(store, zeros, '1', add(1));
    expect((await numbersOf(store)).at(-1)).toBe(1 + 10 * sumOf(Array.from({ length: 151 }, () => 0)));
  });

  it('makes room: of very many streams the one that was not asked for longest is read whole again', async () => {
    const store = new MemoryEventStore();
    for (let id = 0; id <= 256; id++) await seeded(store, `list-${id}`, 100);
    for (let id = 0; id <= 256; id++) await handle(store, list, String(id), add(0));
    const read: number[] = [];
    const load = store.load.bind(store);
    store.load = async (stream, options) => {
      const loaded = await load(stream, options);
      read.push(loaded.events.length);
      return loaded;
    };
    await handle(store, list, '256', add(0));
    await handle(store, list, '0', add(0));
    expect(read).toEqual([2, 101]);
  });
});
