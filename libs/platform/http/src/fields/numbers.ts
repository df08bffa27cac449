import { IsBoolean, IsInt, IsNumber, Max, Min } from 'class-validator';
import { Changed } from './changed.ts';
import { checks, field, isPlainObject, type FieldOptions } from './field.ts';

type Span = FieldOptions & { readonly min?: number; readonly max?: number };

export const Whole = ({ min = 0, max = Number.MAX_SAFE_INTEGER, ...options }: Span = {}): PropertyDecorator =>
  field(options, { type: 'integer', minimum: min, maximum: max }, IsInt(), Min(min), Max(max));

/** A whole number in a query, where every value is text: digits and nothing else. */
export const WholeInQuery = ({
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  ...options
}: Span = {}): PropertyDecorator =>
  field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    Changed((value) => (typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value)),
    IsInt(),
    Min(min),
    Max(max),
  );

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

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const notWhole = (value: unknown): string | undefined =>
  Object.entries(value as object).find(([, one]) => !isWhole(one))?.[0];

/** Whole numbers by name: `{ "ec.co.crossing": 42 }`. */
export const WholeByName = ({
  most = 100,
  ...options
}: FieldOptions & { most?: number } = {}): PropertyDecorator =>
  field(
    options,
    { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } },
    checks(
      {
        code: 'isWholeByName',
        message: `must be an object of at most ${most} whole numbers by name`,
        holds: (value) => isPlainObject(value) && Object.keys(value).length <= most,
      },
      {
        code: 'isWhole',
        message: 'must be a whole number, 0 or more',
        holds: (value) => notWhole(value) === undefined,
        at: (value) => notWhole(value)!,
      },
    ),
  );
