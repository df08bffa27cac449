import { Logger } from '@nestjs/common';
import { Readiness } from './health.controller.ts';

let reason: string | undefined;
let readiness: Readiness;
let said: string[];

beforeEach(() => {
  jest.useFakeTimers();
  said = [];
  jest.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => void said.push(String(line)));
  readiness = new Readiness([{ name: 'harbour', check: async () => reason }]);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const looked = async (found?: string): Promise<void> => {
  reason = found;
  await readiness.reasons();
};

describe('what a log says of readiness', () => {
  it('is nothing of a process that becomes ready as it starts', async () => {
    await looked('the tide is out');
    jest.advanceTimersByTime(29_000);
    await looked('the tide is out');
    await looked();
    expect(said).toEqual([]);
  });

  it('is why a process does not become ready', async () => {
    await looked('the tide is out');
    jest.advanceTimersByTime(31_000);
    await looked('the tide is out');
    await looked();
    expect(said).toEqual(['not ready: harbour: the tide is out', 'ready again']);
  });

  it('is at once that a process which was ready is so no more', async () => {
    await looked();
    await looked('the tide is out');
    expect(said).toEqual(['not ready: harbour: the tide is out']);
  });
});
