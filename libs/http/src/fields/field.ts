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
