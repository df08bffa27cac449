import { malformedIn, Rejected } from '#platform/kernel';
import type { FieldProblem } from '../field-problems.ts';
import { jsonLimits } from './limits.ts';
import { repeatedIn } from './repeated.ts';
import { scan, type Excess } from './scan.ts';

const wrong = (field: string, code: string, message: string): Rejected =>
  new Rejected('request.invalid', {
    errors: [{ field, code, message: field ? `${field} ${message}` : message } satisfies FieldProblem],
  });

const excesses: Readonly<Record<Excess, [code: string, message: string]>> = {
  depth: ['jsonDepth', `must not be more than ${jsonLimits.depth} objects and lists inside one another`],
  width: ['jsonWidth', `must not have more than ${jsonLimits.width} elements or members in one place`],
  values: ['jsonValues', `must not have more than ${jsonLimits.values} values`],
  name: ['jsonName', `must not have a member whose name is longer than ${jsonLimits.name} characters`],
};

/** What every object has anyway: `constructor`, `__proto__` … */
export const ofEveryObject: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Takes members that are null out of a JSON value, in place, and counts the others.
 * @throws {Rejected} for a member's name that every object has
 */
const withoutNulls = (value: unknown, path: string): number => {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  const inside = (name: string): string => (path ? `${path}.${name}` : name);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++)
      if (typeof value[index] === 'object') members += withoutNulls(value[index], inside(String(index)));
    return members;
  }
  const object = value as Record<string, unknown>;
  for (const name of Object.keys(object)) {
    members++;
    if (ofEveryObject.has(name)) throw wrong(inside(name), 'unknownField', 'is not a field of this request');
    const part = object[name];
    if (part === null) delete object[name];
    else if (typeof part === 'object') members += withoutNulls(part, inside(name));
  }
  return members;
};

/**
 * A JSON text as a value that may be checked and kept: within the limits, no member twice, no text that cannot be kept,
 * and without the members that are null, which say no more than their absence.
 * @throws {SyntaxError} where it is no JSON
 * @throws {Rejected} `request.invalid`, naming the member
 */
export const readJson = (text: string): unknown => {
  const written = scan(text);
  if (typeof written === 'string') throw wrong('', ...excesses[written]);
  const value: unknown = JSON.parse(text);
  // UTF-8 has neither half surrogates nor, within JSON, a NUL: only an escape can write one.
  if (text.includes('\\u')) {
    const malformed = malformedIn(value);
    if (malformed !== undefined)
      throw wrong(
        malformed,
        'isWellFormed',
        'must be well-formed Unicode without NUL, names and texts alike',
      );
  }
  if (withoutNulls(value, '') !== written)
    throw wrong(repeatedIn(text) ?? '', 'isRepeated', 'must not be there twice');
  return value;
};
