import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { Rejected } from '#platform/kernel';
import { ReceivedBody } from './body.ts';
import { nameIn, type FieldProblem } from './field-problems.ts';
import { codeAndMessage } from './fields/field.ts';
import { ofEveryObject } from './json/read.ts';
import { quicklyValidated } from './quick-check.ts';

/** As the validator is asked everywhere. */
export const validatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
};

/** Its name is told without its path, as a rule's own message does. */
const unknown = (field: string): FieldProblem => ({
  field,
  code: 'unknownField',
  message: `${nameIn(field)} is not a field of this request`,
});

const flatten = (errors: readonly ValidationError[], above = ''): FieldProblem[] =>
  errors.flatMap(({ property, constraints, children }) => {
    const field = above ? `${above}.${property}` : property;
    const own = Object.entries(constraints ?? {}).map(([constraint, text]) => {
      if (constraint === 'whitelistValidation') return unknown(field);
      const { member, ...told } = codeAndMessage(constraint, text);
      return { field: member === undefined ? field : `${field}.${member}`, ...told };
    });
    return [...own, ...flatten(children ?? [], field)];
  });

const invalid = (...errors: FieldProblem[]): Rejected => new Rejected('request.invalid', { errors });

type Shape<T extends object> = new () => T;

/**
 * A value as a body, query or line of a batch: an unknown field is an error that names it, and nothing is converted
 * behind the caller's back. @throws {Rejected} `request.invalid`
 */
export const validated = <T extends object>(type: Shape<T>, value: unknown): T => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid({ field: '', code: 'isObject', message: 'must be an object' });
  // The library takes these for fields of every class.
  const field = Object.keys(value).find((name) => ofEveryObject.has(name));
  if (field) throw invalid(unknown(field));
  const quickly = quicklyValidated(type, value);
  if (quickly) return quickly;
  const instance = plainToInstance(type, value);
  const errors = validateSync(instance, validatorOptions);
  if (errors.length > 0) throw invalid(...flatten(errors));
  return instance;
};

/** A body that is not there says nothing, which is enough where nothing need be said. */
const bodyAs = <T extends object>(type: Shape<T>, body: ReceivedBody): T => {
  if (!body.isEmpty) return validated(type, body.json());
  try {
    return validated(type, {});
  } catch {
    return validated(type, body.json());
  }
};

const plain: readonly unknown[] = [undefined, String, Number, Boolean, Array, Object];

/** Every body and query of a route, as the class that it is declared to be. */
@Injectable()
export class RequestPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type === 'custom' || plain.includes(metatype))
      return value instanceof ReceivedBody ? value.json() : value;
    const shape = metatype as Shape<object>;
    return value instanceof ReceivedBody ? bodyAs(shape, value) : validated(shape, value);
  }
}
