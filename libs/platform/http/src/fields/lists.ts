import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { Changed } from './changed.ts';
import { checks, field, isPlainObject, rule, type FieldOptions } from './field.ts';
import { isCanonical, isLine, isProse, withLineFeeds } from './text.ts';

type Bounds = FieldOptions & {
  /** Characters of one. */
  readonly max?: number;
  /** How many. */
  readonly most?: number;
};

/** A list of texts, on one line each. */
export const Texts = ({ max = 200, most = 50, ...options }: Bounds = {}): PropertyDecorator =>
  field(
    options,
    { type: 'array', items: { type: 'string', minLength: 1, maxLength: max }, maxItems: most },
    rule(
      'isLines',
      `must be a list of at most ${most} texts of one line, none empty, longer than ${max} characters or with control characters`,
      (value) =>
        Array.isArray(value) &&
        value.length <= most &&
        value.every((text) => isLine(text) && text !== '' && text.length <= max),
    ),
  );

/** A list of names or codes, each as `Identifier` has it. */
export const Identifiers = ({ max = 200, most = 50, ...options }: Bounds = {}): PropertyDecorator =>
  field(
    options,
    { type: 'array', items: { type: 'string', minLength: 1, maxLength: max }, maxItems: most },
    rule(
      'isIdentifiers',
      `must be a list of at most ${most} texts in canonical form (NFC, no invisible characters, single blanks and none at the ends), none longer than ${max} characters`,
      (value) =>
        Array.isArray(value) &&
        value.length <= most &&
        value.every((text) => isCanonical(text) && text.length <= max),
    ),
  );

/** Texts of several lines each; at least one. */
export const TextList = ({ max = 10_000, most = 50, ...options }: Bounds = {}): PropertyDecorator =>
  field(
    options,
    { type: 'array', items: { type: 'string', minLength: 1, maxLength: max }, minItems: 1, maxItems: most },
    Changed((value) => (Array.isArray(value) ? value.map(withLineFeeds) : value)),
    rule(
      'isTexts',
      `must be a list of texts: at most ${most}, at least one, none longer than ${max} characters or with control characters but line ends and tabs`,
      (value) =>
        Array.isArray(value) &&
        value.length > 0 &&
        value.length <= most &&
        value.every((text) => isProse(text) && text.length <= max),
    ),
  );

/** A list of objects of one shape. */
export const ListOf = (
  type: new () => object,
  { most = 50, ...options }: FieldOptions & { most?: number } = {},
): PropertyDecorator =>
  field(
    options,
    { type: () => [type], maxItems: most },
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
    { type: 'array', items: { type: 'string', enum: [...values] }, maxItems: values.length },
    checks(
      { code: 'isArray', message: 'must be an array', holds: Array.isArray },
      {
        code: 'arrayMaxSize',
        message: `must contain no more than ${values.length} elements`,
        holds: (value) => (value as unknown[]).length <= values.length,
      },
      {
        code: 'isEachIn',
        message: `must hold nothing but these values: ${values.join(', ')}`,
        holds: (value) => (value as unknown[]).every((one) => values.includes(one as string)),
      },
    ),
  );

export const Nested = (type: new () => object, options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: () => type },
    rule('isObject', 'must be an object', isPlainObject),
    ValidateNested(),
    Type(() => type),
  );
