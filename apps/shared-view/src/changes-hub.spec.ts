import { Writable } from 'node:stream';
import fc from 'fast-check';
import { parsePositions } from '#platform/http';
import type { Country } from '#platform/kernel';
import { ledgersAt } from '#contracts/crossing';
import { ChangesHub } from './changes-hub.ts';
import type { Sizes } from './change-stream.ts';

const settled = async (): Promise<void> => {
  for (let n = 0; n < 20; n++) await new Promise((resolve) => setImmediate(resolve));
};

/** A view over ledgers in memory, whose clock and steps are moved by hand. */
const viewOf = (ledgers: Record<string, number> = {}) => {
  const sizes: Sizes = { ...ledgers };
  let [now, step] = [0, (): void => undefined];
  const asked = { places: 0, pages: [] as string[] };
  const hub = new ChangesHub({
    archive: {
      read: async (ledger, from, limit) => {
        asked.pages.push(`${ledger} ${from}`);
        const count = Math.min(limit, (sizes[ledger] ?? 0) - from);
        return Array.from({ length: count }, (_, n) => ({
          ledger,
          position: from + n,
          leaf: JSON.stringify({ type: 'vecindad.crossing.recorded.v2', id: `${ledger}/${from + n}` }),
        }));
      },
    },
    positions: {
      at: async () => {
        asked.places++;
        return { ...sizes };
      },
    },
    pause: () => new Promise<void>((resolve) => (step = resolve)),
    clock: () => now,
  });
  const look = async (): Promise<void> => {
    step();
    await settled();
  };
  return {
    hub,
    asked,
    look,
    grow: async (ledger: string, by: number): Promise<void> => {
      sizes[ledger] = (sizes[ledger] ?? 0) + by;
      await look();
    },
    later: async (ms: number): Promise<void> => {
      now += ms;
      await look();
    },
  };
};

/** A client that keeps what it is sent; `slow`: takes nothing until it is told to. */
class Client extends Writable {
  text = '';
  #held: (() => void) | undefined;

  constructor(private slow = false) {
    super({ highWaterMark: 1_000, decodeStrings: false });
  }

  override _write(chunk: string, _: string, done: () => void): void {
    this.text += chunk;
    if (this.slow) this.#held = done;
    else done();
  }

  take(): void {
    this.slow = false;
    this.#held?.();
  }

  get messages(): { id: string; data: { id: string } }[] {
    return [...this.text.matchAll(/^id: (.*)\nevent: .*\ndata: (.*)\n$/gm)].map(([, id, data]) => ({
      id: id!,
      data: JSON.parse(data!) as { id: string },
    }));
  }

  get told(): string[] {
    return this.messages.map(({ data }) => data.id);
  }
}

let callers = 0;
const listen = (
  { hub }: ReturnType<typeof viewOf>,
  country: Country,
  seen: Sizes = {},
  {
    client = new Client(),
    expires,
    stillValid,
    who = `caller ${callers++}`,
  }: {
    client?: Client;
    expires?: number;
    stillValid?: () => Promise<boolean>;
    who?: string;
  } = {},
): Client => {
  void hub.stream({ who, ledgers: ledgersAt(country), expires, stillValid }, { ...seen }, client);
  return client;
};

describe('the live streams of a view', () => {
  it('tell each country what it may read, each event once', async () => {
    const view = viewOf();
    const [ecuador, peru] = [listen(view, 'EC'), listen(view, 'PE')];
    await settled();
    await view.grow('ec.co.crossing', 2);
    await view.grow('pe.ec.crossing', 1);
    await view.grow('ec.co.crossing', 1);
    expect(ecuador.told).toEqual([
      'ec.co.crossing/0',
      'ec.co.crossing/1',
      'pe.ec.crossing/0',
      'ec.co.crossing/2',
    ]);
    expect(peru.told).toEqual(['pe.ec.crossing/0']);
    expect(peru.text).not.toContain('ec.co');
  });

  it('are fed by one reader: five hundred of them ask the archive and the places as often as one', async () => {
    const view = viewOf({ 'ec.co.crossing': 0 });
    const clients = Array.from({ length: 500 }, () => listen(view, 'EC', { 'ec.co.crossing': 0 }));
    await settled();
    const before = view.asked.places;
    for (let n = 0; n < 5; n++) await view.grow('ec.co.crossing', 3);
    expect(view.asked.pages).toHaveLength(5);
    expect(view.asked.places - before).toBe(5);
    for (const { told } of clients) expect(told).toHaveLength(15);
  });

  it('bring up who is far behind, by pages, few at a time', async () => {
    const view = viewOf({ 'ec.co.crossing': 450 });
    const clients = Array.from({ length: 6 }, () => listen(view, 'EC', { 'ec.co.crossing': 5 }));
    await settled();
    await view.look();
    await settled();
    for (const { told } of clients)
      expect(told).toEqual(Array.from({ length: 445 }, (_, n) => `ec.co.crossing/${n + 5}`));
  });

  it('wait for a client that takes nothing, keep nothing for it, and cut it off in the end', async () => {
    const view = viewOf({ 'ec.co.crossing': 0 });
    const slow = listen(view, 'EC', {}, { client: new Client(true) });
    const quick = listen(view, 'EC');
    await settled();
    for (let n = 0; n < 50; n++) await view.grow('ec.co.crossing', 20);
    expect(quick.told).toHaveLength(1_000);
    expect(slow.writableLength).toBeLessThan(40_000);
    await view.later(60_000);
    expect(slow.destroyed).toBe(true);
    expect(quick.destroyed).toBe(false);
    await view.look();
    expect(view.hub.streams).toBe(1);
  });

  it('bring up a client that was slow for a while, leaving nothing out', async () => {
    const view = viewOf({ 'ec.co.crossing': 0 });
    const slow = listen(view, 'EC', {}, { client: new Client(true) });
    await settled();
    for (let n = 0; n < 30; n++) await view.grow('ec.co.crossing', 100);
    slow.take();
    for (let n = 0; n < 5; n++) await view.look();
    expect(slow.told).toEqual(Array.from({ length: 3_000 }, (_, n) => `ec.co.crossing/${n}`));
  });

  it('end when the token does', async () => {
    const view = viewOf();
    const [brief, lasting] = [listen(view, 'EC', {}, { expires: 5_000 }), listen(view, 'EC')];
    await settled();
    await view.later(4_999);
    await view.grow('ec.co.crossing', 1);
    expect(brief.told).toEqual(['ec.co.crossing/0']);
    await view.later(1);
    expect(brief.writableEnded).toBe(true);
    expect(brief.text).toMatch(/: the token has ended\n\n$/);
    await view.grow('ec.co.crossing', 1);
    expect(brief.told).toEqual(['ec.co.crossing/0']);
    expect(lasting.told).toHaveLength(2);
  });

  it('end within a quarter of a minute after the token was revoked', async () => {
    const view = viewOf();
    let valid = true;
    const client = listen(view, 'EC', {}, { stillValid: async () => valid });
    await settled();
    await view.later(15_000);
    await view.grow('ec.co.crossing', 1);
    expect(client.told).toEqual(['ec.co.crossing/0']);
    valid = false;
    await view.later(15_000);
    await settled();
    expect(client.writableEnded).toBe(true);
    expect(client.text).toMatch(/: the token no longer counts\n\n$/);
    await view.grow('ec.co.crossing', 1);
    expect(client.told).toEqual(['ec.co.crossing/0']);
  });

  it('say that they live', async () => {
    const view = viewOf();
    const client = listen(view, 'EC');
    await settled();
    await view.later(14_999);
    expect(client.text).not.toContain('still here');
    await view.later(1);
    expect(client.text).toMatch(/: still here\n\n$/);
  });

  it('are ten for one caller and a thousand for all', async () => {
    const view = viewOf();
    for (let n = 0; n < 10; n++) listen(view, 'EC', {}, { who: 'one' });
    expect(() => view.hub.admit('one')).toThrow(
      expect.objectContaining({ code: 'stream.too-many', facts: { most: 10, retryAfter: 10 } }),
    );
    for (let n = 0; n < 990; n++) listen(view, 'EC', {}, { who: `other ${n}` });
    expect(() => view.hub.admit('another')).toThrow(expect.objectContaining({ code: 'stream.too-many' }));
    view.hub.beforeApplicationShutdown();
    await settled();
    expect(view.hub.streams).toBe(0);
  });

  it('give a place back when the client goes, also one that went before it began', async () => {
    const view = viewOf();
    const client = listen(view, 'EC');
    client.destroy();
    const gone = new Client();
    gone.destroy();
    await settled();
    listen(view, 'EC', {}, { client: gone });
    await settled();
    expect(view.hub.streams).toBe(0);
  });

  it('always resume exactly: cut anywhere and taken up behind the last id, nothing is lost and nothing doubled', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.constantFrom('ec.co.crossing', 'co.ec.crossing', 'ec.all.crossing'), fc.nat(4)),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        fc.nat(1_000),
        async (growths, where) => {
          const view = viewOf();
          const whole = listen(view, 'CO');
          await settled();
          for (const [ledger, by] of growths) await view.grow(ledger, by);
          const { messages } = whole;
          fc.pre(messages.length > 0);
          const cut = where % messages.length;
          const rest = listen(view, 'CO', parsePositions(messages[cut]!.id) as Sizes);
          await settled();
          await view.look();
          expect(rest.told.sort()).toEqual(whole.told.slice(cut + 1).sort());
          view.hub.beforeApplicationShutdown();
        },
      ),
      { numRuns: 40 },
    ));
});
