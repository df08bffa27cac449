import { abideBy, type Command, type CommandMeta, type Decider } from '#platform/kernel';
import { CommandReused, VersionConflict } from './event-store.ts';
import { handle, PreconditionFailed } from './handle.ts';
import { MemoryEventStore } from './memory-event-store.ts';

type Counted = { type: 'Counted'; data: { by: number } };
type Count = Command<'Count', { by: number }>;

const positive = ({ data }: Count): string | undefined => (data.by >= 0 ? undefined : 'counter.negative');

const counter: Decider<number, Count, Counted> = {
  category: 'counter',
  initial: 0,
  decide: {
    Count: (command, total) => {
      abideBy(command, total, [positive]);
      return command.data.by === 0 ? [] : [{ type: 'Counted', data: { by: command.data.by } }];
    },
  },
  evolve: { Counted: (total, { data }) => total + data.by },
};

let ids = 0;
const count = (by: number, meta: Partial<CommandMeta> = {}): Count => ({
  type: 'Count',
  data: { by },
  meta: {
    caller: { subject: 'ana', agency: 'migracion' },
    country: 'EC',
    commandId: `command-${++ids}`,
    now: '2026-01-01T00:00:00.000000Z',
    ...meta,
  },
});

describe('carrying out a command', () => {
  let store: MemoryEventStore;
  beforeEach(() => (store = new MemoryEventStore()));

  it('records what was decided, and who asked', async () => {
    expect(await handle(store, counter, '1', count(2))).toMatchObject({
      stream: 'counter-1',
      version: 1,
      repeated: false,
    });
    expect((await store.load('counter-1')).events).toMatchObject([
      { type: 'Counted', data: { by: 2 }, metadata: { caller: 'ana', agency: 'migracion' } },
    ]);
  });

  it('records nothing when nothing was decided', async () => {
    await handle(store, counter, '1', count(2));
    expect(await handle(store, counter, '1', count(0))).toMatchObject({ version: 1, events: [] });
    expect((await store.load('counter-1')).version).toBe(1);
  });

  it('that changed nothing changes nothing when it comes again later, whatever has happened since', async () => {
    const command = count(0, { commandId: 'nothing' });
    await handle(store, counter, '1', command);
    await handle(store, counter, '1', count(3));
    expect(await handle(store, counter, '1', command)).toMatchObject({
      version: 0,
      repeated: true,
      events: [],
    });
  });

  it('gives the first result to a repeat without deciding again', async () => {
    const command = count(2);
    const first = await handle(store, counter, '1', command, { reply: { total: 2 } });
    await handle(store, counter, '1', count(5));
    expect(await handle(store, counter, '1', command)).toMatchObject({
      version: first.version,
      position: first.position,
      repeated: true,
      reply: { total: 2 },
      events: [{ type: 'Counted', data: { by: 2 }, version: 1 }],
    });
  });

  it('is the same command in whatever order its properties came, at whatever moment', async () => {
    await handle(store, counter, '1', count(2, { commandId: 'same' }));
    const again = count(2, { commandId: 'same', now: '2026-02-02T00:00:00.000000Z' });
    expect((await handle(store, counter, '1', again)).repeated).toBe(true);
  });

  it('refuses a command id that was used for something else', async () => {
    await handle(store, counter, '1', count(2, { commandId: 'same' }));
    await expect(handle(store, counter, '1', count(3, { commandId: 'same' }))).rejects.toThrow(CommandReused);
    await expect(handle(store, counter, '2', count(2, { commandId: 'same' }))).rejects.toThrow(CommandReused);
  });

  it('leaves no trace of a rejected command: the same id may be used again', async () => {
    await expect(handle(store, counter, '1', count(-1, { commandId: 'same' }))).rejects.toThrow(
      'counter.negative',
    );
    expect(await handle(store, counter, '1', count(1, { commandId: 'same' }))).toMatchObject({
      version: 1,
      repeated: false,
    });
  });

  it('decides anew when another got in between', async () => {
    const append = store.append.bind(store);
    let raced = false;
    store.append = async (request) => {
      if (!raced) {
        raced = true;
        await append({
          stream: request.stream,
          expected: 'any',
          events: [{ type: 'Counted', data: { by: 10 } }],
        });
      }
      return append(request);
    };
    expect(await handle(store, counter, '1', count(2))).toMatchObject({ version: 2 });
  });

  it('rests on what was read already, and reads anew only where that was overtaken', async () => {
    await handle(store, counter, '1', count(2));
    const loaded = await store.load('counter-1');
    let reads = 0;
    const load = store.load.bind(store);
    store.load = (...asked) => (reads++, load(...asked));
    expect(await handle(store, counter, '1', count(2), { loaded })).toMatchObject({ version: 2 });
    expect(reads).toBe(0);
    expect(await handle(store, counter, '1', count(2), { loaded })).toMatchObject({ version: 3 });
    expect(reads).toBe(1);
    await expect(handle(store, counter, '1', count(2), { loaded, expected: 1 })).rejects.toThrow(
      PreconditionFailed,
    );
  });

  it('refuses when the caller has seen another version', async () => {
    await handle(store, counter, '1', count(2));
    await expect(handle(store, counter, '1', count(2), { expected: 0 })).rejects.toThrow(PreconditionFailed);
    expect(await handle(store, counter, '1', count(2), { expected: 1 })).toMatchObject({ version: 2 });
  });

  it('finds a stream that was said to be new', async () => {
    await handle(store, counter, '1', count(2), { fresh: true });
    await expect(handle(store, counter, '1', count(2), { fresh: true })).rejects.toThrow(VersionConflict);
  });
});
