import fc from 'fast-check';
import { addDays, addMonths, dayOf, firstDayOf, isPartialDate, lastDayOf, laterOf } from './calendar.ts';

const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

describe('the calendar of instruments', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-06-15', 6, '2026-12-15'],
    ['2026-06-15', 0, '2026-06-15'],
  ])('%s and %i months are %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  it('stops at the edges of the calendar, so that its texts go on sorting as time does', () => {
    expect(addMonths('9999-12-31', 120)).toBe('9999-12-31');
    expect(addDays('9999-12-30', 3650)).toBe('9999-12-31');
    expect(addDays('0001-01-02', -3650)).toBe('0001-01-01');
  });

  it('counts days over months and years', () => expect(addDays('2023-12-31', 60)).toBe('2024-02-29'));

  it('days added are days taken away', () =>
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 4000 }), (from, days) =>
        expect(addDays(addDays(from, days), -days)).toBe(from),
      ),
    ));

  it('months never lead back', () =>
    fc.assert(
      fc.property(date, fc.nat(240), (from, months) => expect(addMonths(from, months) >= from).toBe(true)),
    ));

  it('a moment’s day is the one on this border', () => {
    expect(dayOf('2026-03-01T03:00:00Z')).toBe('2026-02-28');
    expect(dayOf('2026-03-01T23:30:00-05:00')).toBe('2026-03-01');
    expect(dayOf('2026-03-01')).toBe('2026-03-01');
  });

  it('the latest of dates', () =>
    expect(laterOf('2020-01-01', '2021-01-01', '2019-01-01')).toBe('2021-01-01'));
});

describe('a date of which not all is known', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-10', '2024-02-10', '2024-02-10'],
  ])('%s is from %s to %s', (partial, first, last) =>
    expect([isPartialDate(partial), firstDayOf(partial), lastDayOf(partial)]).toEqual([true, first, last]),
  );

  it.each(['2019-13', '0000', '2019-02-30', '2019-1', '2019-10-', '19', ''])('%s is none', (text) =>
    expect(isPartialDate(text)).toBe(false),
  );

  it('is an interval in which each of its days lies', () =>
    fc.assert(
      fc.property(date, fc.constantFrom(4, 7, 10), (day, known) => {
        const partial = day.slice(0, known);
        expect(firstDayOf(partial) <= day && day <= lastDayOf(partial)).toBe(true);
      }),
    ));
});
