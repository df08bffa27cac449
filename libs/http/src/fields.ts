import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  registerDecorator,
  ValidateNested,
} from 'class-validator';
import { canonicalText, isDate, isDateTime, isTimeZone, isWellFormed } from '#kernel';

interface FieldOptions {
  readonly optional?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

/** A field's rule and its documentation in one decorator, so that the two cannot part. */
const field = (
  { optional = false, description, example }: FieldOptions,
  documentation: ApiPropertyOptions,
  ...rules: PropertyDecorator[]
): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ required: !optional, description, example, ...documentation } as ApiPropertyOptions),
    ...(optional ? [IsOptional()] : []),
    ...rules,
  );

const rule =
  (name: string, message: string, holds: (value: unknown) => boolean): PropertyDecorator =>
  (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: property as string,
      options: { message: `$property ${message}` },
      validator: { validate: holds },
    });

/** Text on one line: no control characters, not only blanks. */
export const Text = ({
  max = 200,
  min = 1,
  ...options
}: FieldOptions & { max?: number; min?: number } = {}): PropertyDecorator =>
  field(
    options,
    { type: 'string', minLength: min, maxLength: max },
    IsString(),
    MinLength(min),
    MaxLength(max),

    ...(min > 0
      ? [
          Matches(/^(?!\s*$)\P{Cc}*$/u, {
            message: '$property must be text without control characters',
          }),
        ]
      : []),
  );

const isCanonical = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && isWellFormed(value) && canonicalText(value) === value;

/**
 * What names a thing or codes it: texts that look alike are the same one. Any other form is refused, not mended: an
 * identity that changed on its way in is not found again by whoever sent it.
 */
export const Identifier = ({
  max = 200,
  ...options
}: FieldOptions & { max?: number } = {}): PropertyDecorator =>
  field(
    options,
    { type: 'string', minLength: 1, maxLength: max },
    IsString(),
    MaxLength(max),
    rule(
      'isIdentifier',
      'must be in canonical form: composed characters (NFC), no invisible ones, single blanks and none at the ends',
      isCanonical,
    ),
  );

/** Text of several lines. */
export const Prose = ({
  max = 10_000,
  ...options
}: FieldOptions & { max?: number } = {}): PropertyDecorator =>
  field(
    options,
    { type: 'string', minLength: 1, maxLength: max },
    IsString(),
    MaxLength(max),
    Matches(/^(?!\s*$)[^\p{Cc}]*(?:[\n\r\t][^\p{Cc}]*)*$/u, {
      message: '$property must be text without control characters but line ends and tabs',
    }),
  );

/** A name that is part of addresses: lower-case letters, digits and hyphens. */
export const Slug = ({ max = 60, ...options }: FieldOptions & { max?: number } = {}): PropertyDecorator =>
  field(
    options,
    { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$', maxLength: max },
    MaxLength(max),
    Matches(/^[a-z0-9][a-z0-9-]*$/, { message: '$property must be lower-case letters, digits and hyphens' }),
  );

/** SHA-256, hex. */
export const Sha256 = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: 'string', pattern: '^[0-9a-f]{64}$' },
    Matches(/^[0-9a-f]{64}$/, { message: '$property must be a SHA-256 digest: 64 hexadecimal digits' }),
  );

export const OneOf = (values: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: 'string', enum: [...values] }, IsIn(values));

export const Whole = ({
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  ...options
}: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator =>
  field(options, { type: 'integer', minimum: min, maximum: max }, IsInt(), Min(min), Max(max));

export const Decimal = ({
  min,
  max,
  ...options
}: FieldOptions & { min: number; max: number }): PropertyDecorator =>
  field(
    options,
    { type: 'number', minimum: min, maximum: max },
    IsNumber({ allowNaN: false, allowInfinity: false }),
    Min(min),
    Max(max),
  );

export const Flag = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: 'boolean' }, IsBoolean());

/** RFC 3339: a date (`2020-01-22`), or a date-time with an offset. */
export const When = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { example: '2026-03-01T09:05:00-05:00', ...options },
    { type: 'string' },
    rule(
      'isWhen',
      'must be a date (2020-01-22) or a date-time with an offset (2020-01-22T09:05:00-05:00)',
      (value) => typeof value === 'string' && (isDate(value) || isDateTime(value)),
    ),
  );

/** A date without a time (`2020-01-22`). */
export const Day = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { example: '2026-11-23', ...options },
    { type: 'string', format: 'date' },
    rule('isDay', 'must be a date (2020-01-22)', (value) => typeof value === 'string' && isDate(value)),
  );

/** A moment in any offset; not a mere date. */
export const Moment = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { example: '2026-12-01T18:00:00-05:00', ...options },
    { type: 'string', format: 'date-time' },
    rule(
      'isMoment',
      'must be a date-time with an offset (2020-01-22T09:05:00-05:00)',
      (value) => typeof value === 'string' && isDateTime(value),
    ),
  );

/** IANA time zone name. */
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

export const Texts = ({
  max = 200,
  most = 50,
  ...options
}: FieldOptions & { max?: number; most?: number } = {}): PropertyDecorator =>
  field(
    options,
    { type: 'array', items: { type: 'string', maxLength: max } },
    IsArray(),
    ArrayMaxSize(most),
    IsString({ each: true }),
    MaxLength(max, { each: true }),
    MinLength(1, { each: true }),
  );

/** Texts of several lines each; at least one. */
export const TextList = ({
  max = 10_000,
  most = 50,
  ...options
}: FieldOptions & { max?: number; most?: number } = {}): PropertyDecorator =>
  field(
    options,
    { type: 'array', items: { type: 'string', maxLength: max }, minItems: 1 },
    rule(
      'isTexts',
      `must be a list of texts: at most ${most}, at least one, none longer than ${max} characters`,
      (value) =>
        Array.isArray(value) &&
        value.length > 0 &&
        value.length <= most &&
        value.every((text) => typeof text === 'string' && text.trim() !== '' && text.length <= max),
    ),
  );

const isPlainObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of objects of one shape. */
export const ListOf = (
  type: new () => object,
  { most = 50, ...options }: FieldOptions & { most?: number } = {},
): PropertyDecorator =>
  field(
    options,
    { type: () => [type] },
    rule(
      'isList',
      `must be a list of at most ${most} objects`,
      (value) => Array.isArray(value) && value.length <= most && value.every(isPlainObject),
    ),
    ValidateNested({ each: true }),
    Type(() => type),
  );

/** A list of values of a vocabulary. */
export const SomeOf = (values: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: 'array', items: { type: 'string', enum: [...values] } },
    IsArray(),
    ArrayMaxSize(values.length),
    IsIn(values, { each: true }),
  );

export const Nested = (type: new () => object, options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: () => type },
    rule('isObject', 'must be an object', isPlainObject),
    ValidateNested(),
    Type(() => type),
  );
