import { SharedWork } from './shared-work.ts';

/** Work that ends by hand. */
const byHand = () => {
  const begun: { finish: (result: string) => void; stop: AbortSignal }[] = [];
  const compute = (stop: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      begun.push({ finish: resolve, stop });
      stop.addEventListener('abort', () => reject(stop.reason as Error));
    });
  return { begun, compute };
};
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a long computation', () => {
  it('sixty who ask for the same get one', async () => {
    const { begun, compute } = byHand();
    const work = new SharedWork<string>(2, 8);
    const all = Array.from({ length: 60 }, (_, n) => work.of('traffic', compute, { who: `caller ${n % 3}` }));
    await settled();
    expect(begun).toHaveLength(1);
    begun[0]!.finish('the digest');
    expect(new Set(await Promise.all(all))).toEqual(new Set(['the digest']));
    expect(work.size).toBe(0);
  });

  it('few are made at a time, few more wait, and the rest are told when to ask again', async () => {
    const { begun, compute } = byHand();
    const work = new SharedWork<string>(2, 3);
    const all = Array.from({ length: 6 }, (_, n) => work.of(`model ${n}`, compute, { who: `caller ${n}` }));
    await expect(all[5]).rejects.toMatchObject({ code: 'work.too-much', facts: { retryAfter: 2 } });
    expect(begun).toHaveLength(2);
    for (let n = 0; n < 5; n++) {
      begun[n]!.finish(`digest ${n}`);
      await settled();
    }
    expect(await Promise.all(all.slice(0, 5))).toHaveLength(5);
  });

  it('one caller does not take every turn', async () => {
    const { begun, compute } = byHand();
    const work = new SharedWork<string>(2, 8);
    const own = ['posts', 'traffic'].map((model) => work.of(model, compute, { who: 'one' }));
    await expect(work.of('instruments', compute, { who: 'one' })).rejects.toMatchObject({
      code: 'work.too-much',
    });
    const other = work.of('instruments', compute, { who: 'another' });
    await settled();
    begun[0]!.finish('');
    begun[1]!.finish('');
    await settled();
    begun[2]!.finish('of the other');
    expect(await other).toBe('of the other');
    await Promise.all(own);
  });

  it('goes on while anybody wants it, and is given up when the last has gone', async () => {
    const { begun, compute } = byHand();
    const work = new SharedWork<string>(1, 8);
    const [first, second] = [new AbortController(), new AbortController()];
    const all = [first, second].map(({ signal }) => work.of('traffic', compute, { gone: signal }));
    await settled();
    first.abort();
    expect(begun[0]!.stop.aborted).toBe(false);
    second.abort();
    expect(begun[0]!.stop.aborted).toBe(true);
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    // The next to ask is not given what was given up.
    const later = work.of('traffic', compute);
    await settled();
    begun[1]!.finish('anew');
    expect(await later).toBe('anew');
  });
});
