import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Rejected } from '#kernel';
import type { FieldProblem } from './field-problems.ts';

const rules = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
};

const flatten = (errors: readonly ValidationError[], above = ''): FieldProblem[] =>
  errors.flatMap(({ property, constraints, children }) => {
    const field = above ? `${above}.${property}` : property;
    const own = Object.entries(constraints ?? {}).map(([code, message]) => ({
      field,
      code: code === 'whitelistValidation' ? 'unknownField' : code,
      message,
    }));
    return [...own, ...flatten(children ?? [], field)];
  });

const rejected = (errors: readonly ValidationError[]): Rejected =>
  new Rejected('request.invalid', { errors: flatten(errors) });

/** Bodies and queries: an unknown field is an error that names it, and nothing is converted behind the caller's back. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({ ...rules, transform: true, exceptionFactory: rejected });

/** The same rules for one line of a batch. @throws {Rejected} `request.invalid` */
export const validated = <T extends object>(type: new () => T, value: unknown): T => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Rejected('request.invalid', {
      errors: [{ field: '', code: 'isObject', message: 'must be an object' }],
    });
  const instance = plainToInstance(type, value);
  const errors = validateSync(instance, rules);
  if (errors.length > 0) throw rejected(errors);
  return instance;
};
