import fc from 'fast-check';
import { addDays } from '#platform/kernel';
import { coverageState } from './traffic.coverage.ts';

const days = fc.nat(60).map((count) => addDays('2026-03-01', count));
const signed = fc.tuple(days, fc.constantFrom('T00:00:00.000000Z', 'T07:00:00.000000Z')).map(([day, time]) => day + time); // prettier-ignore

describe('what a country has told of some days', () => {
  it('is nothing before the first crossing that it told, and of days that have not begun', () => {
    const asked = { from: '2026-03-02', to: '2026-03-02' };
    expect(coverageState(asked, '2026-03-03', '2026-03-09T00:00:00.000000Z')).toBe('none');
    expect(coverageState(asked, null, '2026-03-09T00:00:00.000000Z')).toBe('none');
    expect(coverageState(asked, '2026-03-01', '2026-03-02T04:59:00.000000Z')).toBe('none');
    expect(coverageState(asked, '2026-03-01', null)).toBe('none');
  });

  it('is all once the day has ended at the last of the posts', () => {
    const asked = { from: '2026-03-02', to: '2026-03-02' };
    expect(coverageState(asked, '2026-03-02', '2026-03-03T05:59:59.999999Z')).toBe('partial');
    expect(coverageState(asked, '2026-03-02', '2026-03-03T06:00:00.000000Z')).toBe('complete');
  });

  it('never becomes less by what it tells later', () => {
    const rank = { none: 0, partial: 1, complete: 2 };
    fc.assert(
      fc.property(days, days, days, signed, signed, (one, other, first, early, late) => {
        const [from, to] = [one, other].sort();
        const [before, after] = [early, late].sort();
        const of = (completeTo: string): number => rank[coverageState({ from, to }, first, completeTo)];
        expect(of(after!)).toBeGreaterThanOrEqual(of(before!));
      }),
    );
  });
});
