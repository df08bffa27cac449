import { Progress } from './progress.ts';

const LEDGER = 'ec.co.crossing';

describe('whether work gets on', () => {
  let now = 0;
  let progress: Progress;
  const pass = (seconds: number): void => void (now += seconds * 1_000);
  const stalled = (): string | undefined => progress.stalled()?.where;
  beforeEach(() => {
    now = 1_000_000;
    progress = new Progress(30_000, () => now);
  });

  it('nothing to do is no standstill', () => {
    progress.reached(LEDGER, 10n, 10n);
    pass(60);
    expect(stalled()).toBeUndefined();
  });

  it('something to do and no step is one, whatever the heartbeats say; a step ends it', () => {
    progress.reached(LEDGER, 10n, 15n);
    pass(30);
    expect(stalled()).toBeUndefined();
    pass(1);
    expect(stalled()).toBe(`${LEDGER} does not move: at 10 of 15`);
    progress.reached(LEDGER, 11n, 15n);
    expect(stalled()).toBeUndefined();
    pass(31);
    expect(stalled()).toContain('at 11 of 15');
    progress.reached(LEDGER, 15n, 15n);
    expect(stalled()).toBeUndefined();
  });

  it('seeing the same again is no step', () => {
    for (let seen = 0; seen < 4; seen++, pass(10)) progress.reached(LEDGER, 10, 15 + seen);
    expect(stalled()).toBe(`${LEDGER} does not move: at 10 of 18`);
  });

  it('time runs from when there came something to do, not from the last step before it', () => {
    progress.reached(LEDGER, 10n, 10n);
    pass(3600);
    progress.ends(LEDGER, 15n);
    expect(stalled()).toBeUndefined();
    pass(31);
    expect(stalled()).toContain(LEDGER);
  });

  it('what stands at the end already has nothing to do, though none of it was read by this process', () => {
    progress.ends(LEDGER, 15n);
    progress.stands(LEDGER, 15n);
    pass(60);
    expect(stalled()).toBeUndefined();
  });

  it('a course that waits for an operator does not count, and has its time when it goes on', () => {
    progress.ends(LEDGER, 15n);
    progress.hold(LEDGER, 'in quarantine');
    pass(60);
    expect(stalled()).toBeUndefined();
    progress.release(LEDGER);
    expect(stalled()).toBeUndefined();
    pass(31);
    expect(stalled()).toContain(LEDGER);
    progress.restart();
    expect(stalled()).toBeUndefined();
  });

  it('what has become another’s work does not count', () => {
    progress.reached(LEDGER, 0, 15);
    progress.reached('ec.pe.crossing', 3, 5);
    expect(progress.behind()).toEqual([
      { name: LEDGER, behind: 15 },
      { name: 'ec.pe.crossing', behind: 2 },
    ]);
    progress.only(['ec.pe.crossing']);
    progress.reached('ec.pe.crossing', 5, 5);
    pass(60);
    expect(stalled()).toBeUndefined();
    expect(progress.behind()).toEqual([{ name: 'ec.pe.crossing', behind: 0 }]);
  });

  it('an end that was asked for before the ledger went to another process is not waited for here', () => {
    progress.only([LEDGER]);
    progress.only(['ec.pe.crossing']);
    progress.ends(LEDGER, 15n);
    pass(60);
    expect(stalled()).toBeUndefined();
    expect(progress.behind()).toEqual([]);
    progress.only([LEDGER]);
    progress.ends(LEDGER, 15n);
    expect(progress.behind()).toEqual([{ name: LEDGER, behind: 15 }]);
  });

  it('a new beginning counts as one: the end came back with it', () => {
    progress.reached(LEDGER, 100n, 120n);
    pass(29);
    progress.reached(LEDGER, 3n, 90n);
    pass(29);
    expect(stalled()).toBeUndefined();
  });

  it('is measured by a steady clock: one that is set back meanwhile hides nothing', () => {
    jest.useFakeTimers({ now: Date.parse('2026-01-02T00:00:00Z') });
    try {
      const steady = new Progress(30_000);
      steady.reached(LEDGER, 100n, 120n);
      jest.setSystemTime(Date.parse('2026-01-01T00:00:00Z'));
      jest.advanceTimersByTime(31_000);
      expect(steady.stalled()?.where).toBe(`${LEDGER} does not move: at 100 of 120`);
    } finally {
      jest.useRealTimers();
    }
  });
});
