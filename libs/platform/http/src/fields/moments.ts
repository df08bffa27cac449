import {
  addDays,
  addMonths,
  isDate,
  isDateTime,
  systemClock,
  whyNoDateTime,
  type CalendarDate,
  type Clock,
  type NoDateTime,
} from '#platform/kernel';
import { checks, field, rule, type FieldOptions } from './field.ts';

/** Where a moment may lie, by its day in UTC; not before 1900 and at most tomorrow unless said. */
interface Bounds {
  readonly since?: CalendarDate;
  /** From today. */
  readonly ahead?: { readonly days: number } | { readonly years: number };
  /** Instead of `ahead`. */
  readonly until?: CalendarDate;
}

interface MomentOptions extends FieldOptions, Bounds {
  /** The field that begins the span of which this is the end. */
  readonly notBefore?: string;
}

/** What "tomorrow" is counted from, since a field's rule is given nothing but its value; a test may stop it. */
export const fieldClock: { now: Clock['now'] } = { now: systemClock.now };

const inUtc = (when: Date): CalendarDate => when.toISOString().slice(0, 10);
const dayInUtc = (when: string): CalendarDate => (isDate(when) ? when : inUtc(new Date(when)));

const lastOf = ({ until, ahead = { days: 1 } }: Bounds): CalendarDate => {
  if (until !== undefined) return until;
  const today = inUtc(new Date(fieldClock.now()));
  return 'days' in ahead ? addDays(today, ahead.days) : addMonths(today, 12 * ahead.years);
};

/** Rules that come after the one for the form, and so are asked of nothing else. */
const within = ({ since = '1900-01-01', ...bounds }: Bounds): PropertyDecorator[] => [
  rule('notBefore', `must not be before ${since}`, (value) => dayInUtc(value as string) >= since),
  rule(
    'notAfter',
    () => `must not be later than ${lastOf(bounds)}`,
    (value) => dayInUtc(value as string) <= lastOf(bounds),
  ),
];

/** The end of a span that begins with another field, where that is told and is a day or moment at all. */
const endOf = (beginning: string | undefined): PropertyDecorator[] =>
  beginning === undefined
    ? []
    : [
        checks({
          code: 'notBeforeBeginning',
          message: `must not be before what is told in: ${beginning}`,
          holds: (value, of) => {
            const begins = (of as Record<string, unknown>)[beginning];
            return typeof begins !== 'string' || !(Date.parse(value as string) < Date.parse(begins));
          },
        }),
      ];

const isTextWhich =
  (holds: (text: string) => boolean) =>
  (value: unknown): boolean =>
    typeof value === 'string' && holds(value);

const isNot =
  (reason: NoDateTime) =>
  (value: unknown): boolean =>
    typeof value !== 'string' || whyNoDateTime(value) !== reason;

/** Of a program that left a date unset, or of a text that leaves its range by conversion. */
const knownYear = rule(
  'isKnownYear',
  'must be of a year from 1000 to 9999, also in UTC',
  (value) => isNot('year')(value) && !/^0\d{3}-\d\d-\d\d$/.test(String(value)),
);

/** What a caller may take for a date-time, each told in its own words. */
const nearly: readonly PropertyDecorator[] = [
  knownYear,
  rule('isOffset', 'must have an offset that exists, from -12:00 to +14:00', isNot('offset')),
  rule('isNoLeapSecond', 'must not be a leap second: say 59 instead of 60', isNot('leap-second')),
];

const parts = ({
  since,
  ahead,
  until,
  notBefore,
  ...options
}: MomentOptions): [FieldOptions, Bounds, PropertyDecorator[]] => [
  options,
  { ...(since ? { since } : {}), ...(ahead ? { ahead } : {}), ...(until ? { until } : {}) },
  endOf(notBefore),
];

/** RFC 3339: a date (`2020-01-22`), or a date-time with an offset. */
export const When = (given: MomentOptions = {}): PropertyDecorator => {
  const [options, bounds, ends] = parts(given);
  return field(
    { example: '2026-03-01T09:05:00-05:00', ...options },
    { type: 'string' },
    ...nearly,
    rule(
      'isWhen',
      'must be a date (2020-01-22) or a date-time with an offset (2020-01-22T09:05:00-05:00)',
      isTextWhich((text) => isDate(text) || isDateTime(text)),
    ),
    ...within(bounds),
    ...ends,
  );
};

/** A date without a time (`2020-01-22`). */
export const Day = (given: MomentOptions = {}): PropertyDecorator => {
  const [options, bounds, ends] = parts(given);
  return field(
    { example: '2026-11-23', ...options },
    { type: 'string', format: 'date' },
    knownYear,
    rule('isDay', 'must be a date (2020-01-22)', isTextWhich(isDate)),
    ...within(bounds),
    ...ends,
  );
};

/** A moment in any offset; not a mere date. */
export const Moment = (given: MomentOptions = {}): PropertyDecorator => {
  const [options, bounds, ends] = parts(given);
  return field(
    { example: '2026-12-01T18:00:00-05:00', ...options },
    { type: 'string', format: 'date-time' },
    ...nearly,
    rule(
      'isMoment',
      'must be a date-time with an offset (2020-01-22T09:05:00-05:00)',
      isTextWhich(isDateTime),
    ),
    ...within(bounds),
    ...ends,
  );
};
