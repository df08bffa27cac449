import fc from 'fast-check';
import {
  CommandReused,
  VersionConflict,
  type Append,
  type Appended,
  type DataUpcasters,
  type EventStore,
  type Expected,
  type Search,
} from './event-store.ts';

const noted = (text: string) => ({ type: 'Noted', data: { text } });
let names = 0;
const someStream = (): string => `note-${process.pid}-${++names}`;
const command = (id: string, fingerprint = 'f') => ({ id, fingerprint });

/** Earlier programs called the text a note. */
const upcasters: DataUpcasters = {
  Noted: ({ note, ...data }: { note?: string }) => (note === undefined ? data : { text: note }),
};

/** What any event store does; run against every one there is. */
export const behavesAsEventStore = (open: (upcasters: DataUpcasters) => Promise<EventStore>): void => {
  let store: EventStore;
  beforeAll(async () => {
    store = await open(upcasters);
  });
  afterAll(() => store.close());

  const write = (stream: string, expected: Expected = 'any', more: Partial<Append> = {}) =>
    store.append({ stream, expected, events: [noted('uno')], ...more });

  describe('appending', () => {
    it('numbers a stream’s events from 1 without gaps', async () => {
      const stream = someStream();
      await write(stream, 'none', { events: [noted('uno'), noted('dos')] });
      await write(stream, 2, { events: [noted('tres')] });
      const { events, version } = await store.load(stream);
      expect(events.map((event) => [event.version, event.data])).toEqual([
        [1, { text: 'uno' }],
        [2, { text: 'dos' }],
        [3, { text: 'tres' }],
      ]);
      expect(version).toBe(3);
    });

    it.each<[Expected, boolean, boolean]>([
      ['none', true, false],
      ['exists', false, true],
      ['any', true, true],
      [0, true, false],
      [1, false, true],
      [2, false, false],
    ])('expecting %p: new stream %p, stream at version 1 %p', async (expected, onNew, onExisting) => {
      const [fresh, existing] = [someStream(), someStream()];
      await write(existing);
      const outcome = (stream: string) =>
        write(stream, expected).then(
          () => true,
          (error: Error) => (error instanceof VersionConflict ? false : Promise.reject(error)),
        );
      expect([await outcome(fresh), await outcome(existing)]).toEqual([onNew, onExisting]);
    });

    it('says what it found instead', async () => {
      const stream = someStream();
      await write(stream);
      await expect(write(stream, 5)).rejects.toMatchObject({
        name: 'VersionConflict',
        stream,
        expected: 5,
        actual: 1,
      });
    });

    it('keeps data as it came: accents, nulls, numbers, nothing at all', async () => {
      const stream = someStream();
      const data = {
        Tulcán: 'Rumichaca — «frontera»',
        none: null,
        list: [1.5, -0, 1e21],
        quote: '"\\\u0000\u2028',
      };
      await store.append({
        stream,
        expected: 'none',
        events: [{ type: 'Noted', data }],
        metadata: { caller: 'Ñusta' },
      });
      const [event] = (await store.load(stream)).events;
      expect(event!.data).toEqual(JSON.parse(JSON.stringify(data)));
      expect(event!.metadata).toEqual({ caller: 'Ñusta' });
      expect(event!.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    });

    it('lists the streams of a category', async () => {
      const category = `kind${++names}`;
      for (const id of ['b', 'a', 'a-1']) await write(`${category}-${id}`);
      await write(`${category}s-other`);
      await write(`${category}-refused`, 7).catch(() => undefined);
      expect(await store.streams(category)).toEqual([`${category}-a`, `${category}-a-1`, `${category}-b`]);
    });

    it('counts what it has answered, refusals too, and nothing waits any more', async () => {
      const [before, stream] = [store.course(), someStream()];
      await write(stream, 'none');
      await write(stream, 'none').catch(() => undefined);
      expect(store.course()).toEqual({ answered: before.answered + 2, waiting: 0 });
    });

    it('refuses to append nothing', async () => {
      await expect((async () => write(someStream(), 'any', { events: [] }))()).rejects.toThrow(RangeError);
    });
  });

  describe('a command id', () => {
    it('gets its first result again, also when the stream has moved on', async () => {
      const stream = someStream();
      const first = await write(stream, 'none', { command: command(stream), reply: { number: 7 } });
      await write(stream, 1);
      expect(await write(stream, 'none', { command: command(stream) })).toEqual({ ...first, repeated: true });
      expect((await store.load(stream)).version).toBe(2);
    });

    it('is refused for something else', async () => {
      const stream = someStream();
      await write(stream, 'none', { command: command(stream) });
      await expect(write(stream, 1, { command: command(stream, 'other') })).rejects.toThrow(CommandReused);
    });

    it('is free again when its append did not go through', async () => {
      const stream = someStream();
      await expect(write(stream, 5, { command: command(stream) })).rejects.toThrow(VersionConflict);
      expect(await write(stream, 'none', { command: command(stream) })).toMatchObject({
        version: 1,
        repeated: false,
      });
    });

    it('is kept also when nothing had to be recorded', async () => {
      const stream = someStream();
      await write(stream);
      const nothing = { events: [], command: command(stream), reply: 'unchanged' };
      const first = await write(stream, 1, nothing);
      expect(first).toMatchObject({ version: 1, position: undefined, repeated: false });
      await write(stream, 1);
      expect(await write(stream, 1, nothing)).toEqual({ ...first, repeated: true });
      expect((await store.load(stream)).version).toBe(2);
    });

    it('is found when loading', async () => {
      const stream = someStream();
      await write(stream, 'none', { command: command(stream), reply: 'fue así' });
      expect(await store.load(stream, { commandId: stream })).toMatchObject({
        earlier: { version: 1, fingerprint: 'f', reply: 'fue así' },
      });
      expect((await store.load(stream, { commandId: 'never' })).earlier).toBeUndefined();
    });

    it('finds the stream that it began, and those of many others at once', async () => {
      const [one, other] = [someStream(), someStream()];
      await write(one, 'none', { command: command(`began ${one}`) });
      await write(one, 1, { command: command(`went on ${one}`), reply: 'así' });
      await write(other, 'none', {
        command: command(`began ${other}`),
        events: [noted('dos'), noted('tres')],
      });
      await store.append({
        stream: someStream(),
        expected: 'any',
        events: [],
        command: command(`nothing ${one}`),
      });
      const found = await store.loadBegun([
        { begunBy: `began ${other}` },
        { begunBy: 'never' },
        { begunBy: `began ${one}`, commandId: `went on ${one}` },
        { begunBy: `began ${one}`, commandId: 'never' },
        { begunBy: `nothing ${one}` },
      ]);
      expect(found).toEqual([
        { stream: other, ...(await store.load(other)) },
        undefined,
        { stream: one, ...(await store.load(one, { commandId: `went on ${one}` })) },
        { stream: one, ...(await store.load(one)) },
        undefined,
      ]);
      expect(found[2]!.earlier).toMatchObject({ version: 2, reply: 'así' });
      expect(await store.loadBegun([])).toEqual([]);
    });

    it('sent again for another stream gets its first result, and that stream never was', async () => {
      const [first, second] = [someStream(), someStream()];
      await write(first, 'none', { command: command(first) });
      expect(await write(second, 'none', { command: command(first) })).toMatchObject({
        stream: first,
        repeated: true,
      });
      expect(await store.streams('note')).not.toContain(second);
      expect(await write(second, 'none')).toMatchObject({ stream: second, version: 1 });
      expect((await write(second, 1, { command: command(first) })).repeated).toBe(true);
      expect((await store.load(second)).version).toBe(1);
    });

    it('sent again among others that are new is a repeat, and the others go through', async () => {
      const streams = Array.from({ length: 30 }, someStream);
      const sent = (stream: string) => write(stream, 'any', { command: command(stream) });
      const old = streams.filter((_, index) => index % 3 === 0);
      const first = new Map(
        await Promise.all(old.map(async (stream) => [stream, await sent(stream)] as const)),
      );
      const again = await Promise.all(streams.map(sent));
      for (const appended of again)
        expect(appended).toEqual({
          ...(first.get(appended.stream) ?? appended),
          version: 1,
          repeated: first.has(appended.stream),
        });
      for (const stream of streams) expect((await store.load(stream)).version).toBe(1);
    });

    it('sent many times at once is carried out once', async () => {
      const stream = someStream();
      const results = await Promise.all(
        Array.from({ length: 20 }, () => write(stream, 'none', { command: command(stream) })),
      );
      expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(results.map(({ position }) => position)).size).toBe(1);
      expect((await store.load(stream)).version).toBe(1);
    });
  });

  it('reads what an earlier program recorded as this one knows it, and leaves alone what it knows', async () => {
    const stream = someStream();
    const { position } = await write(stream, 'none', {
      events: [{ type: 'Noted', data: { note: 'antes' } }, noted('ahora')],
    });
    const known = [{ text: 'antes' }, { text: 'ahora' }];
    const { events } = await store.load(stream);
    expect(events.map(({ data }) => data)).toEqual(known);
    const followed = await store.follow(position! - 2).next();
    expect(followed.events.map(({ data }) => data)).toEqual(known);
  });

  it('many at once: each succeeds or fails alone, and only one of those that compete for a version', async () => {
    const streams = Array.from({ length: 10 }, someStream);
    const attempts = streams.flatMap((stream) => Array.from({ length: 10 }, () => write(stream, 'none')));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(VersionConflict);
  });

  it('always gives back what was appended, whatever the mix of streams, expectations and repeats', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ stream: fc.nat(3), count: fc.integer({ min: 1, max: 4 }), repeat: fc.boolean() }),
          { maxLength: 15 },
        ),
        async (steps) => {
          const streams = Array.from({ length: 4 }, someStream);
          const expected = streams.map(() => [] as string[]);
          for (const [index, { stream, count, repeat }] of steps.entries()) {
            const texts = Array.from({ length: count }, (_, n) => `${index}.${n}`);
            const append = { events: texts.map(noted), command: command(`${streams[stream]}/${index}`) };
            await write(streams[stream]!, expected[stream]!.length, append);
            if (repeat) await write(streams[stream]!, expected[stream]!.length, append);
            expected[stream]!.push(...texts);
          }
          for (const [index, stream] of streams.entries())
            expect(
              (await store.load(stream)).events.map(({ data }) => (data as { text: string }).text),
            ).toEqual(expected[index]);
        },
      ),
      { numRuns: 20 },
    ));

  describe('looking back', () => {
    const by = (agency: string, caller: string) => ({ metadata: { agency, caller } });
    const texts = async (search: Partial<Search> & { category: string }) =>
      (await store.search({ limit: 100, ...search })).map(({ data }) => (data as { text: string }).text);

    it('finds what was recorded in a category’s streams, in order, and in no other’s', async () => {
      const category = someStream();
      for (const [stream, text] of [
        [`${category}-b`, 'uno'],
        [`${category}-a`, 'dos'],
        [category, 'another category'],
        [`${category}x-a`, 'another category'],
        [`${category}-b`, 'tres'],
      ] as const)
        await write(stream, 'any', { events: [noted(text)] });
      expect(await texts({ category })).toEqual(['uno', 'dos', 'tres']);
    });

    it('finds one stream and those under it, and none whose name only begins alike', async () => {
      const category = someStream();
      for (const id of ['1', '1/x', '10', '1-x', '1/y', '2'])
        await write(`${category}-${id}`, 'any', { events: [noted(id)] });
      expect(await texts({ category, id: '1' })).toEqual(['1', '1/x', '1/y']);
      expect(await texts({ category, id: '3' })).toEqual([]);
    });

    it('finds what was recorded for a person, an agency, in a span of time, and goes on behind a position', async () => {
      const category = someStream();
      const at: Appended[] = [];
      for (const [text, agency, caller] of [
        ['uno', 'police', 'ana'],
        ['dos', 'police', 'luis'],
        ['tres', 'customs', 'ana'],
        ['cuatro', 'police', 'ana'],
      ] as const)
        at.push(await write(`${category}-1`, 'any', { events: [noted(text)], ...by(agency, caller) }));
      expect(await texts({ category, agency: 'police' })).toEqual(['uno', 'dos', 'cuatro']);
      expect(await texts({ category, agency: 'police', caller: 'ana' })).toEqual(['uno', 'cuatro']);
      expect(await texts({ category, from: at[1]!.recordedAt, to: at[3]!.recordedAt })).toEqual([
        'dos',
        'tres',
      ]);
      expect(await texts({ category, after: at[0]!.position, limit: 2 })).toEqual(['dos', 'tres']);
    });
  });

  describe('commands carried out', () => {
    it('are found by how their ids begin, in order, with the newest event of their streams, page by page', async () => {
      const [stream, category] = [someStream(), someStream()];
      for (const id of ['b:2', 'a', 'b:10', 'b:é', 'c', 'b'])
        await write(`${category}-${id}`, 'any', { command: command(`${stream}/${id}`) });
      await write(`${category}-b:10`, 'any', { events: [{ type: 'Struck', data: {} }] });
      await store.append({
        stream: `${category}-b:3`,
        expected: 'any',
        events: [],
        command: command(`${stream}/b:3`),
      });
      const found = (after?: string, limit = 3) =>
        store.carriedOut({
          prefix: `${stream}/b:`,
          ...(after ? { after: `${stream}/${after}` } : {}),
          limit,
        });
      const named = (id: string, newest?: string) => ({
        id: `${stream}/${id}`,
        stream: `${category}-${id}`,
        ...(newest ? { newest } : {}),
      });
      expect(await found()).toEqual([named('b:10', 'Struck'), named('b:2', 'Noted'), named('b:3')]);
      expect(await found('b:3')).toEqual([named('b:é', 'Noted')]);
      expect(await found('b:é')).toEqual([]);
    });
  });

  describe('following', () => {
    it('delivers in order, from a position on, everything that is appended meanwhile', async () => {
      const stream = someStream();
      const { position } = await write(stream);
      const follower = store.follow(position!);
      const late = (async () => {
        for (let n = 0; n < 20; n++) await write(stream, 'any', { events: [noted(`${n}`), noted(`${n}'`)] });
      })();
      const seen: string[] = [];
      while (seen.length < 40)
        for (const event of (await follower.next({ limit: 7 })).events)
          seen.push((event.data as { text: string }).text);
      await late;
      expect(seen).toEqual(Array.from({ length: 20 }, (_, n) => [`${n}`, `${n}'`]).flat());
      expect((await follower.next({ waitMs: 0 })).events).toEqual([]);
    });

    it('says up to which moment it is complete, and that moment reaches every event', async () => {
      const { position, recordedAt } = await write(someStream());
      const follower = store.follow(position! - 1);
      const { events, asOf } = await follower.next();
      expect(events).toHaveLength(1);
      const complete = asOf! >= recordedAt ? asOf! : (await follower.next({ waitMs: 50 })).asOf!;
      expect(complete >= recordedAt).toBe(true);
    });

    it('returns empty-handed when told to stop', async () => {
      const { position } = await write(someStream());
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 20);
      expect((await store.follow(position!).next({ waitMs: 60_000, signal: stop.signal })).events).toEqual(
        [],
      );
    });
  });
};
