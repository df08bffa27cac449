import fc from 'fast-check';
import { SharedWait } from './waiting.ts';

/** Something that grows by hand, and counts how often it was looked at. */
const growing = () => {
  let [size, looks] = [0, 0];
  let woken = (): void => undefined;
  const wait = new SharedWait(
    async () => {
      looks++;
      return size;
    },
    (ms) =>
      ms === 0
        ? Promise.resolve()
        : new Promise<void>((resolve) => {
            woken = resolve;
          }),
  );
  return {
    wait,
    looks: () => looks,
    grow: async (to: number): Promise<void> => {
      size = to;
      woken();
      await settled();
    },
  };
};
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const atLeast = (wanted: number) => (seen: number) => seen >= wanted;

describe('waiting for a position', () => {
  it('three hundred who wait look once between them, each time', async () => {
    const { wait, looks, grow } = growing();
    const waiting = Array.from({ length: 300 }, (_, n) =>
      wait.until(atLeast(5), { timeoutMs: 60_000, who: `caller ${n}` }),
    );
    await settled();
    const before = looks();
    await grow(5);
    expect(await Promise.all(waiting)).toEqual(Array.from({ length: 300 }, () => ({ seen: 5, met: true })));
    expect([before, looks()]).toEqual([1, 2]);
  });

  it('one caller cannot take the place of all the others', async () => {
    const { wait, grow } = growing();
    const hoard = Array.from({ length: 40 }, () => wait.until(atLeast(1), { timeoutMs: 60_000, who: 'one' }));
    const refused = (await Promise.allSettled(hoard.slice(32))).map((one) => one.status);
    expect(refused).toEqual(Array.from({ length: 8 }, () => 'rejected'));
    await expect(wait.until(atLeast(1), { timeoutMs: 60_000, who: 'one' })).rejects.toMatchObject({
      code: 'waiting.too-many',
      facts: { retryAfter: 1 },
    });
    const other = wait.until(atLeast(1), { timeoutMs: 60_000, who: 'another' });
    await settled();
    await grow(1);
    expect(await other).toEqual({ seen: 1, met: true });
  });

  it('what is there already is answered, however many wait', async () => {
    const { wait, grow } = growing();
    const others = Array.from({ length: 512 }, (_, n) =>
      wait.until(atLeast(9), { timeoutMs: 60_000, who: `caller ${n}` }),
    );
    await settled();
    await expect(wait.until(atLeast(9), { timeoutMs: 60_000, who: 'late' })).rejects.toMatchObject({
      code: 'waiting.too-many',
    });
    expect(await wait.until(atLeast(0), { timeoutMs: 60_000, who: 'late' })).toMatchObject({ met: true });
    await grow(9);
    await Promise.all(others);
  });

  it('ends when the caller has gone, and leaves its place', async () => {
    const { wait } = growing();
    const caller = new AbortController();
    const waiting = wait.until(atLeast(1), { timeoutMs: 60_000, who: 'one', gone: caller.signal });
    await settled();
    expect(wait.waiting).toBe(1);
    caller.abort();
    expect(await waiting).toEqual({ seen: 0, met: false });
    expect(wait.waiting).toBe(0);
  });

  it('ends when its time is over, and tells what was seen last', async () => {
    const { wait, grow } = growing();
    const waiting = wait.until(atLeast(9), { timeoutMs: 0 });
    await settled();
    await grow(3);
    expect(await waiting).toMatchObject({ met: false });
  });

  it('nobody is told that a position is reached before it is, and everybody once it is', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(20), { minLength: 1, maxLength: 20 }),
        fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }),
        async (wanted, growths) => {
          const { wait, grow } = growing();
          const reached = new Map<number, number>();
          const all = wanted.map((size, index) =>
            wait
              .until(atLeast(size), { timeoutMs: 60_000, who: `caller ${index}` })
              .then(({ seen }) => reached.set(index, seen)),
          );
          await settled();
          let size = 0;
          for (const growth of growths) {
            size = Math.max(size, growth);
            await grow(size);
            expect([...reached.keys()].sort()).toEqual(
              wanted.flatMap((one, index) => (one <= size ? [index] : [])).sort(),
            );
          }
          await grow(20);
          await Promise.all(all);
        },
      ),
      { numRuns: 50 },
    ));
});
