import { ReadingProgress } from './reading-progress.ts';

const LEDGER = 'ec.co.crossing';

describe('whether reading gets on', () => {
  let now = 0;
  let clock: jest.SpiedFunction<typeof Date.now>;
  beforeEach(async () => {
    const { jest } = await import('@jest/globals');
    now = 1_000_000;
    clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
  });
  afterEach(() => clock.mockRestore());

  it('nothing to read is no standstill', () => {
    const progress = new ReadingProgress(30_000);
    progress.moved(LEDGER, 10n, 10n);
    now += 60_000;
    expect(progress.stalled()).toBeUndefined();
  });

  it('something to read and no progress is one, whatever the heartbeats say', () => {
    const progress = new ReadingProgress(30_000);
    progress.moved(LEDGER, 10n, 10n);
    progress.ends(LEDGER, 15n);
    now += 30_001;
    expect(progress.stalled()).toBe(`${LEDGER} does not move: read to 10 of 15`);
    progress.moved(LEDGER, 15n, 15n);
    expect(progress.stalled()).toBeUndefined();
  });

  it('a ledger that waits for an operator does not count', () => {
    const progress = new ReadingProgress(30_000);
    progress.ends(LEDGER, 15n);
    progress.hold(LEDGER, 'in quarantine');
    now += 60_000;
    expect(progress.stalled()).toBeUndefined();
    progress.release(LEDGER);
    expect(progress.stalled()).toContain(LEDGER);
    progress.restart();
    expect(progress.stalled()).toBeUndefined();
  });
});
