import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsDefined, registerDecorator, ValidateIf } from 'class-validator';

export interface FieldOptions {
  readonly optional?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

/** A field's rule and its documentation in one decorator, so that the two cannot part. */
export const field = (
  { optional = false, description, example }: FieldOptions,
  documentation: ApiPropertyOptions,
  ...rules: PropertyDecorator[]
): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ required: !optional, description, example, ...documentation } as ApiPropertyOptions),
    // Also where it is required: a class that extends another must be able to require what that leaves open.
    ValidateIf((_, value) => !optional || value !== undefined),
    ...(optional ? [] : [IsDefined({ message: '$property is missing' })]),
    ...rules,
  );

/** A rule of our own; `message` may depend on when it is asked. The first rule that a value breaks is what is told. */
export const rule =
  (name: string, message: string | (() => string), holds: (value: unknown) => boolean): PropertyDecorator =>
  (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: property as string,
      options: {
        message: () => `$property ${typeof message === 'string' ? message : message()}`,
      },
      validator: { validate: holds },
    });

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a value has to be; by its code it is told in two languages. */
export interface Check {
  readonly code: string;
  /** Behind the field's name. */
  readonly message: string | ((value: unknown, of: object) => string);
  holds(value: unknown, of: object): boolean;
  /** Within the value, the member that breaks it: it is what is named. */
  at?(value: unknown): string;
}

/** Between the code of the check that failed, the member it is about and its message, on their way through the validator. */
const CODED = /^\[(\w+)(?:@([^\]]*))?\] (.*)$/s;

/** Several checks as one rule, in order, the first that fails told: the validator takes as long for each rule as for all of it. */
export const checks =
  (...all: readonly Check[]): PropertyDecorator =>
  (target, property) => {
    const failing = (value: unknown, of: object): Check | undefined =>
      all.find((check) => !check.holds(value, of));
    registerDecorator({
      name: 'checks',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (value, given) => failing(value, given!.object) === undefined,
        defaultMessage: (given) => {
          const { code, message, at } = failing(given!.value, given!.object)!;
          const member = at?.(given!.value).replace(/[\]$]/g, '');
          const [where, inside] = member === undefined ? ['', ''] : [`@${member}`, `.${member}`];
          return `[${code}${where}] $property${inside} ${typeof message === 'string' ? message : message(given!.value, given!.object)}`;
        },
      },
    });
  };

/** The code and the message of a constraint that a value broke, and the member of it that did. */
export const codeAndMessage = (
  code: string,
  message: string,
): { code: string; message: string; member?: string } => {
  const [, found, member, text] = CODED.exec(message) ?? [];
  return found === undefined
    ? { code, message }
    : { code: found, message: text!, ...(member === undefined ? {} : { member }) };
};
