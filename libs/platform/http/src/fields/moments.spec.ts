import fc from 'fast-check';
import type { Rejected } from '#platform/kernel';
import type { FieldProblem } from '../field-problems.ts';
import { inLanguage } from '../field-problems.ts';
import { validated } from '../validation.ts';
import { Day, fieldClock, Moment, When } from './moments.ts';

class Voyage {
  @When({ optional: true }) sailed?: string;
  @Day({ optional: true, since: '1800-01-01', ahead: { years: 100 } }) until?: string;
  @Moment({ optional: true, ahead: { years: 2 } }) due?: string;
  @Day({ optional: true, since: '1800-01-01', until: '2200-12-31' }) on?: string;
}

const realClock = fieldClock.now;
beforeAll(() => (fieldClock.now = () => Date.parse('2026-11-30T23:00:00Z')));
afterAll(() => (fieldClock.now = realClock));

const problemOf = (field: keyof Voyage, value: unknown): FieldProblem | undefined => {
  try {
    validated(Voyage, { [field]: value });
    return undefined;
  } catch (error) {
    const [problem] = (error as Rejected).facts['errors'] as [FieldProblem];
    expect(problem.field).toBe(field);
    return problem;
  }
};

describe('when something happened', () => {
  it.each([
    '1900-01-01',
    '1900-01-01T00:00:00Z',
    '2026-12-01',
    '2026-12-01T23:59:59Z',
    '2026-12-02T01:00:00+05:00',
    '2020-02-29T09:05:00.123456-05:00',
  ])('may be %s', (value) => expect(problemOf('sailed', value)).toBeUndefined());

  it.each([
    ['0000-01-01', 'isKnownYear'],
    ['0001-01-01T00:00:00Z', 'isKnownYear'],
    ['1823-05-01', 'notBefore'],
    ['1899-12-31T23:59:59Z', 'notBefore'],
    ['1900-01-01T00:00:00+05:00', 'notBefore'],
    ['2026-12-02', 'notAfter'],
    ['2026-12-01T22:00:00-05:00', 'notAfter'],
    ['9999-12-31', 'notAfter'],
    ['9999-12-31T23:59:59-05:00', 'isKnownYear'],
    ['2020-01-22T09:05:00+15:00', 'isOffset'],
    ['2020-01-22T09:05:00-05:20', 'isOffset'],
    ['2016-12-31T23:59:60Z', 'isNoLeapSecond'],
    ['2020-01-22T24:00:00Z', 'isWhen'],
    ['2020-01-22t09:05:00z', 'isWhen'],
    ['2020-01-22T09:05:00', 'isWhen'],
    [20200122, 'isWhen'],
    [['2020-01-22'], 'isWhen'],
  ])('cannot be %j: %s', (value, code) => expect(problemOf('sailed', value)?.code).toBe(code));

  it('is told its bounds in both languages', () => {
    const early = problemOf('sailed', '1823-05-01')!;
    expect(early.message).toBe('sailed must not be before 1900-01-01');
    expect(inLanguage(early, 'es').message).toBe('sailed no debe ser anterior al 1900-01-01');
    const late = problemOf('sailed', '2100-01-01')!;
    expect(late.message).toBe('sailed must not be later than 2026-12-01');
    expect(inLanguage(late, 'es').message).toBe('sailed no debe ser posterior al 2026-12-01');
  });
});

describe('a moment to come', () => {
  it.each([
    ['until', '2126-11-30', undefined],
    ['until', '2126-12-01', 'notAfter'],
    ['until', '1799-12-31', 'notBefore'],
    ['due', '2028-11-30T18:59:59-05:00', undefined],
    ['due', '2028-11-30T19:00:00-05:00', 'notAfter'],
    ['due', '9999-12-31T23:59:59-05:00', 'isKnownYear'],
    ['on', '0001-01-01', 'isKnownYear'],
    ['due', '2027-01-01', 'isMoment'],
    ['on', '2200-12-31', undefined],
    ['on', '2201-01-01', 'notAfter'],
  ] as const)('%s as %s: %s', (field, value, code) => expect(problemOf(field, value)?.code).toBe(code));
});

it('whatever is taken lies within its bounds in UTC too', () =>
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
      fc.integer({ min: -14 * 4, max: 14 * 4 }),
      (date, quarters) => {
        const minutes = Math.abs(quarters * 15);
        const two = (part: number): string => String(part).padStart(2, '0');
        const offset = `${quarters < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        const written = `${date.toISOString().slice(0, 19)}${offset}`;
        if (problemOf('sailed', written)) return;
        const inUtc = new Date(written).toISOString();
        expect(inUtc >= '1900-01-01' && inUtc < '2026-12-02').toBe(true);
      },
    ),
  ));
