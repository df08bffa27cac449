import fc from 'fast-check';
import { windowsOf } from './windows.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lines as a sender brings them: some at once, some a while after the one before. */
async function* brought(gaps: readonly boolean[]): AsyncGenerator<number> {
  for (const [line, gap] of gaps.entries()) {
    if (gap) for (let turns = 0; turns < 5; turns++) await turn();
    yield line;
  }
}

const windows = async (lines: AsyncIterable<number>, most: number): Promise<number[][]> => {
  const found: number[][] = [];
  for await (const window of windowsOf(lines, most, turn)) found.push(window);
  return found;
};

describe('the windows of a batch', () => {
  it('are full while lines come faster than they are taken', async () =>
    expect((await windows(brought(Array(1_050).fill(false)), 500)).map((window) => window.length)).toEqual([
      500, 500, 50,
    ]));

  it('are what there is while lines come slowly: none waits for the next', async () =>
    expect(await windows(brought([false, true, true, false, true]), 500)).toEqual([[0], [1], [2, 3], [4]]));

  it('always hold every line once and in order, none of them empty or too large', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        async (gaps, most) => {
          // prettier-ignore
          const found = await windows(brought(gaps), most);
          expect(found.flat()).toEqual([...gaps.keys()]);
          for (const { length } of found) expect(length > 0 && length <= most).toBe(true);
        },
      ),
      { numRuns: 50 },
    ));

  it('end with what is wrong with their lines', async () => {
    const broken = async function* () {
      yield 1;
      await turn();
      throw new Error('cut off');
    };
    await expect(windows(broken(), 500)).rejects.toThrow('cut off');
  });

  it('are left at once by who wants no more, whatever is still to come', async () => {
    const endless = async function* () {
      yield 1;
      await new Promise<void>(() => undefined);
    };
    for await (const window of windowsOf(endless(), 500, turn)) {
      expect(window).toEqual([1]);
      break;
    }
  });
});
