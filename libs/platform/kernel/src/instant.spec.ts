import fc from 'fast-check';
import {
  atClockOf,
  inUtc,
  isDate,
  isDateTime,
  isOfCalendar,
  isTimeZone,
  lastFull,
  laterBy,
  toMicroseconds,
  whyNoDateTime,
} from './instant.ts';

describe('what a post’s clock showed', () => {
  it('is told in the post’s zone, whatever offset it came with', () => {
    expect(atClockOf('America/Guayaquil', '2026-03-01T03:30:00Z')).toBe('2026-02-28T22:30:00-05:00');
    expect(atClockOf('Pacific/Galapagos', '2026-03-01T03:30:00Z')).toBe('2026-02-28T21:30:00-06:00');
    expect(atClockOf('America/Lima', '2026-03-01T12:00:00+09:00')).toBe('2026-02-28T22:00:00-05:00');
    expect(atClockOf('UTC', '2026-03-01T00:00:00-00:00')).toBe('2026-03-01T00:00:00+00:00');
  });

  it('stays a date where the register holds no more', () =>
    expect(atClockOf('America/Guayaquil', '2020-01-22')).toBe('2020-01-22'));

  it('has an offset that clocks have, also where the zone kept its own mean time', () => {
    expect(atClockOf('America/Guayaquil', '1850-01-01T00:00:00Z')).toBe('1849-12-31T18:45:00-05:15');
    expect(atClockOf('America/Guayaquil', '1930-06-01T12:00:00Z')).toBe('1930-06-01T06:45:00-05:15');
    expect(atClockOf('Asia/Kathmandu', '2026-06-01T12:00:00Z')).toBe('2026-06-01T17:45:00+05:45');
  });

  it('is not told where it is no date-time', () => {
    for (const unset of ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z'])
      expect(() => atClockOf('America/Guayaquil', unset)).toThrow(RangeError);
    expect(() => atClockOf('Pacific/Kiritimati', '9999-12-31T23:59:59Z')).toThrow(RangeError);
  });

  it('is a date-time, or is not told, whenever and wherever', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('-000100-01-01'), max: new Date('+010100-01-01'), noInvalidDate: true }),
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        (moment, zone) => {
          try {
            const shown = atClockOf(zone, moment.toISOString());
            expect(isDateTime(shown)).toBe(true);
            expect(Date.parse(shown)).toBe(Math.floor(moment.getTime() / 1000) * 1000);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        },
      ),
    ));

  it('is always the same moment', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.constantFrom('America/Guayaquil', 'Pacific/Galapagos', 'America/Bogota', 'America/Lima', 'UTC'),
        (moment, zone) => {
          const whole = Math.floor(moment.getTime() / 1000) * 1000;
          expect(Date.parse(atClockOf(zone, moment.toISOString()))).toBe(whole);
        },
      ),
    ));
});

describe('the last full period', () => {
  it.each([
    ['2026-11-26T08:17:31.123456Z', '2026-11-26T08:15:00.000000Z'],
    ['2026-11-26T08:15:00.000000Z', '2026-11-26T08:15:00.000000Z'],
    ['2026-11-26T08:14:59.999999Z', '2026-11-26T08:00:00.000000Z'],
    ['2026-01-01T00:00:00.000001Z', '2026-01-01T00:00:00.000000Z'],
  ])('of %s is %s', (instant, full) => expect(lastFull(15 * 60_000, instant)).toBe(full));
});

describe('an instant some milliseconds later', () => {
  it.each([
    ['2026-11-26T08:14:59.990001Z', 15, '2026-11-26T08:15:00.005001Z'],
    ['2026-12-31T23:59:59.999999Z', 1, '2027-01-01T00:00:00.000999Z'],
    ['2026-11-26T08:15:00.000000Z', -15 * 60_000, '2026-11-26T08:00:00.000000Z'],
  ])('of %s and %i is %s', (instant, ms, then) => expect(laterBy(ms, instant)).toBe(then));
});

describe('dates and date-times', () => {
  it.each(['2020-02-29', '2019-12-31'])('%s is a date', (text) => expect(isDate(text)).toBe(true));
  it.each([
    '2019-02-29',
    '2020-13-01',
    '2020-1-1',
    '2020-01-01T00:00:00Z',
    '',
    '0000-01-01',
    '0001-01-01',
    '0999-12-31',
    '+12020-01-01',
  ])('%p is not a date', (text) => expect(isDate(text)).toBe(false));
  it.each([
    '2020-02-29T23:59:59Z',
    '2020-02-29T23:59:59.123456-05:00',
    '2020-02-29T23:59:00+05:30',
    '1000-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '2020-01-01T00:00:00+14:00',
    '2020-01-01T00:00:00-12:00',
    '2020-01-01T00:00:00-00:00',
    '2020-01-01T00:00:00+12:45',
  ])('%s is a date-time', (text) => expect(isDateTime(text)).toBe(true));
  it.each(['2020-02-30T10:00:00Z', '2020-02-28T25:00:00Z', '2020-02-28T10:00:00', '2020-02-28', 'ayer'])(
    '%p is not a date-time with an offset',
    (text) => expect(isDateTime(text)).toBe(false),
  );
  it.each([
    ['ayer', 'form'],
    ['2020-02-28', 'form'],
    ['2020-02-28T10:00:00', 'form'],
    ['2020-02-28T10:00Z', 'form'],
    ['2020-02-28t10:00:00z', 'form'],
    ['2020-02-28 10:00:00Z', 'form'],
    ['2020-02-28T24:00:00Z', 'form'],
    ['2020-02-28T23:60:00Z', 'form'],
    ['2020-02-28T10:00:00+05:60', 'form'],
    ['2020-02-30T10:00:00Z', 'day'],
    ['0001-01-01T00:00:00Z', 'year'],
    ['0000-01-01T00:00:00Z', 'year'],
    ['2020-02-28T10:00:00+14:15', 'offset'],
    ['2020-02-28T10:00:00-12:15', 'offset'],
    ['2020-02-28T10:00:00-13:00', 'offset'],
    ['2020-02-28T10:00:00+99:00', 'offset'],
    ['2020-02-28T10:00:00-05:17', 'offset'],
    ['2016-12-31T23:59:60Z', 'leap-second'],
    ['9999-12-31T23:59:59-05:00', 'year'],
    ['1000-01-01T00:00:00+05:00', 'year'],
  ])('%s is not one because of its %s', (text, why) => expect(whyNoDateTime(text)).toBe(why));

  it('a date-time keeps four digits of its year in every zone of the world’s databases', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
        fc.integer({ min: -18, max: 18 }),
        fc.integer({ min: 0, max: 59 }),
        (moment, hours, minutes) => {
          const two = (part: number): string => String(Math.abs(part)).padStart(2, '0');
          const text = `${moment.toISOString().slice(0, 19)}${hours < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
          if (isDateTime(text)) expect(new Date(text).toISOString()).toMatch(/^[1-9]\d{3}-/);
        },
      ),
    ));

  it('a zone is one the system’s time zone database knows', () => {
    expect(isTimeZone('America/Guayaquil')).toBe(true);
    expect(isTimeZone('Pacific/Galapagos')).toBe(true);
    expect(isTimeZone('America/Tulcan')).toBe(false);
    expect(isTimeZone('america/GUAYAQUIL')).toBe(false);
    expect(isTimeZone('-05:00')).toBe(false);
  });
  it('instants of different precision compare once they have all six digits', () => {
    expect(toMicroseconds('2026-01-01T00:00:00Z')).toBe('2026-01-01T00:00:00.000000Z');
    expect(toMicroseconds('2026-01-01T00:00:00.12Z') < toMicroseconds('2026-01-01T00:00:00.120001Z')).toBe(
      true,
    );
  });
});

describe('what is of the calendar', () => {
  const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
  const written = fc
    .record({
      year: fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')),
      month: two(14),
      day: two(33),
      time: fc.option(
        fc
          .tuple(
            two(26),
            two(62),
            fc.option(two(62)),
            fc.constantFrom('Z', '-05:00', '+14:00', '+15:00', '-12:75'),
          )
          .map(
            ([hour, minute, second, offset]) =>
              `T${hour}:${minute}${second === null ? '' : `:${second}`}${offset}`,
          ),
      ),
    })
    .map(({ year, month, day, time }) => `${year}-${month}-${day}${time ?? ''}`);

  it('always compares with others, and is the day that it says', () =>
    fc.assert(
      fc.property(written, (text) => {
        if (!isOfCalendar(text)) return;
        expect(Date.parse(text)).not.toBeNaN();
        expect(new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(text.slice(0, 10));
      }),
      { numRuns: 5_000 },
    ));

  it('is all that may be recorded here, and what earlier programs told', () => {
    fc.assert(fc.property(written, (text) => !(isDate(text) || isDateTime(text)) || isOfCalendar(text)));
    for (const earlier of ['2026-03-01T09:05-05:00', '0987-01-01', '2026-03-01T09:05:09.123456789+14:00'])
      expect(isOfCalendar(earlier)).toBe(true);
    for (const never of [
      '2020-13-45',
      '2021-02-29',
      '0000-01-01',
      '2020-02-20T24:00:00Z',
      '2020-02-20 10:00',
      '',
    ])
      expect(isOfCalendar(never)).toBe(false);
  });
});

describe('a moment in UTC', () => {
  it('is the same moment', () => expect(inUtc('2026-03-01T09:05:09-05:00')).toBe('2026-03-01T14:05:09.000Z'));

  it('stays an instant at the edges of the calendar, whatever the offset', () => {
    expect(inUtc('9999-12-31T23:59:59-05:00')).toBe('9999-12-31T23:59:59.999Z');
    expect(inUtc('0000-01-01T00:00:00+14:00')).toBe('0001-01-01T00:00:00.000Z');
  });
});
