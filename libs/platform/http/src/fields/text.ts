import { IsIn } from 'class-validator';
import { audienceOf, canonicalText, countries, isTimeZone, isWellFormed } from '#platform/kernel';
import { Changed } from './changed.ts';
import { checks, field, rule, type Check, type FieldOptions } from './field.ts';

type Length = FieldOptions & { readonly max?: number };

const LINE = /^[^\p{Cc}\p{Surrogate}\u2028\u2029]*$/u;
const PROSE = /^(?:[^\p{Cc}\p{Surrogate}]|[\n\t])*$/u;

const says = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Text that can be kept and that stands on one line. */
export const isLine = (value: unknown): value is string =>
  typeof value === 'string' && LINE.test(value) && (value === '' || says(value));

/** Text of several lines, with line feeds and tabs but no other control characters. */
export const isProse = (value: unknown): value is string => says(value) && PROSE.test(value);

/** The line ends of Windows and of old Macs as everybody else's. */
export const withLineFeeds = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;

const isText: Check = {
  code: 'isString',
  message: 'must be a string',
  holds: (value) => typeof value === 'string',
};
const atLeast = (min: number): Check => ({
  code: 'minLength',
  message: `must be longer than or equal to ${min} characters`,
  holds: (value) => (value as string).length >= min,
});
const atMost = (max: number): Check => ({
  code: 'maxLength',
  message: `must be shorter than or equal to ${max} characters`,
  holds: (value) => (value as string).length <= max,
});
const line: Check = {
  code: 'isLine',
  message: 'must be text on one line, without control characters and not only blanks',
  holds: isLine,
};

/** Text on one line, as it came: no control characters, not only blanks. */
export const Text = ({ max = 200, min = 1, ...options }: Length & { min?: number } = {}): PropertyDecorator =>
  field(
    options,
    { type: 'string', minLength: min, maxLength: max },
    checks(isText, atLeast(min), atMost(max), line),
  );

export const isCanonical = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && isWellFormed(value) && canonicalText(value) === value;

/**
 * What names a thing or codes it: texts that look alike are the same one. Any other form is refused, not mended: an
 * identity that changed on its way in is not found again by whoever sent it.
 */
export const Identifier = ({ max = 200, ...options }: Length = {}): PropertyDecorator =>
  field(
    options,
    { type: 'string', minLength: 1, maxLength: max },
    checks(isText, atMost(max), {
      code: 'isIdentifier',
      message:
        'must be in canonical form: composed characters (NFC), no invisible ones, single blanks and none at the ends',
      holds: isCanonical,
    }),
  );

/** Text of several lines; its line ends are kept as line feeds, whichever came. */
export const Prose = ({ max = 10_000, ...options }: Length = {}): PropertyDecorator =>
  field(
    options,
    { type: 'string', minLength: 1, maxLength: max },
    Changed(withLineFeeds),
    checks(isText, atMost(max), {
      code: 'isProse',
      message: 'must be text that says something, without control characters but line ends and tabs',
      holds: isProse,
    }),
  );

/** A name that is part of addresses: lower-case letters, digits and hyphens. */
export const Slug = ({ max = 60, ...options }: Length = {}): PropertyDecorator =>
  slug({ max, ...options }, '^[a-z0-9][a-z0-9-]*$', 'must be lower-case letters, digits and hyphens');

/** A slug; behind `@`, whose it is where several go by it. */
export const SlugOfCountry = ({ max = 63, ...options }: Length = {}): PropertyDecorator =>
  slug(
    { max, ...options },
    `^[a-z0-9][a-z0-9-]*(@(${countries.map(audienceOf).join('|')}))?$`,
    'must be lower-case letters, digits and hyphens, and may end in @ and a country: @ec',
  );

const slug = (
  { max, ...options }: Length & { readonly max: number },
  pattern: string,
  message: string,
): PropertyDecorator => {
  const form = new RegExp(pattern);
  return field(
    options,
    { type: 'string', pattern, maxLength: max },
    checks(isText, atMost(max), {
      code: 'isSlug',
      message,
      holds: (value) => form.test(value as string),
    }),
  );
};

/** SHA-256, hex. */
export const Sha256 = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: 'string', pattern: '^[0-9a-f]{64}$' },
    checks(isText, {
      code: 'isSha256',
      message: 'must be a SHA-256 digest: 64 hexadecimal digits',
      holds: (value) => /^[0-9a-f]{64}$/.test(value as string),
    }),
  );

export const OneOf = (values: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: 'string', enum: [...values] }, IsIn(values));

/** IANA time zone name, as its database writes it. */
export const TimeZone = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { example: 'America/Guayaquil', ...options },
    { type: 'string' },
    rule(
      'isTimeZone',
      'must be an IANA time zone',
      (value) => typeof value === 'string' && isTimeZone(value),
    ),
  );
