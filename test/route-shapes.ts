import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { ControllerClass } from './controllers.ts';
import { matching } from './matching.ts';

const root = join(import.meta.dirname, '..');

export type Shape = new () => object;

/** What a field's decorator says of it in the API's description. */
export interface Described {
  readonly required?: boolean;
  readonly type?: unknown;
  readonly format?: string;
  readonly isArray?: boolean;
  readonly enum?: readonly unknown[];
  readonly items?: { readonly enum?: readonly unknown[] };
  readonly example?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  /** The field that may stand for this one; and whether one of the two has to be there. */
  readonly 'x-label'?: string;
  readonly 'x-one-of-both'?: boolean;
}

/** A body, query or line of a batch that a route takes. */
export interface Taken {
  readonly name: string;
  readonly kind: 'body' | 'query';
  readonly shape: Shape;
}

const metadata = <Value>(key: string, target: object, property?: string): Value | undefined =>
  (property === undefined ? Reflect.getMetadata(key, target) : Reflect.getMetadata(key, target, property)) as
    Value | undefined;

export const controllerFiles = (): string[] =>
  ['libs', 'apps'].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.controller.ts'))
      .map((file) => join(root, part, file)),
  );

/** As Nest numbers what a parameter is taken from. */
const kinds: Readonly<Record<string, Taken['kind']>> = { 3: 'body', 4: 'query' };

const takenBy = (controller: ControllerClass): Taken[] =>
  Object.getOwnPropertyNames(controller.prototype).flatMap((method) => {
    const handler = controller.prototype[method]!;
    const name = `${controller.name}.${method}`;
    const types = metadata<Shape[]>('design:paramtypes', controller.prototype, method) ?? [];
    const given = metadata<Record<string, { index: number }>>('__routeArguments__', controller, method) ?? {};
    const lines = metadata<{ in: string; type?: Shape }[]>('swagger/apiParameters', handler) ?? [];
    // Where a line is one of several, each is named beside the route.
    const oneOf = metadata<Shape[]>('swagger/apiExtraModels', handler) ?? [];
    return [
      ...Object.entries(given).flatMap(([key, { index }]) => {
        const kind = kinds[key.split(':')[0]!];
        return kind ? [{ name, kind, shape: types[index]! }] : [];
      }),
      ...[...lines.flatMap((one) => (one.in === 'body' && one.type ? [one.type] : [])), ...oneOf]
        .filter((shape) => (shape as unknown) !== String)
        .map((shape) => ({ name, kind: 'body' as const, shape })),
    ];
  });

/** Every controller of the system. */
export const everyController = async (): Promise<ControllerClass[]> => {
  const modules: Record<string, unknown>[] = [];
  // One after the other: what they have in common is not loaded twice at once by the tests' module loader.
  for (const file of controllerFiles())
    modules.push((await import(pathToFileURL(file).href)) as Record<string, unknown>);
  return modules
    .flatMap((module) => Object.values(module))
    .filter((value): value is never => typeof value === 'function' && metadata('path', value) !== undefined);
};

/** All that the routes of this system take. */
export const everythingTaken = async (): Promise<Taken[]> => (await everyController()).flatMap(takenBy);

export const fieldsOf = ({ prototype }: Shape): [name: string, described: Described][] =>
  (metadata<string[]>('swagger/apiModelPropertiesArray', prototype as object) ?? []).map((entry) => {
    const name = entry.slice(1);
    return [name, metadata<Described>('swagger/apiModelProperties', prototype as object, name)!];
  });

/** The shape of what is inside a field, and whether it is a list of such; nothing where it is a plain value. */
export const insideOf = ({ type, isArray }: Described): { shape: Shape; list: boolean } | undefined => {
  if (typeof type !== 'function') return undefined;
  const found = type.prototype === undefined ? (type as () => Shape | [Shape])() : (type as Shape);
  return Array.isArray(found) ? { shape: found[0], list: true } : { shape: found, list: isArray === true };
};

const sampleOf = (described: Described, inQuery: boolean): fc.Arbitrary<unknown> => {
  const {
    enum: values,
    example,
    items,
    pattern,
    type,
    minimum = 0,
    maximum = 100,
    maxLength = 100,
  } = described;
  const inside = insideOf(described);
  if (inside) {
    const one = filled(inside.shape);
    return inside.list ? fc.array(one, { minLength: 1, maxLength: 3 }) : one;
  }
  if (items?.enum) return fc.subarray([...items.enum]);
  if (values) return fc.constantFrom(...values);
  if (example !== undefined) return fc.constant(example);
  if (type === 'boolean') return fc.boolean();
  if (type === 'object') return fc.constant({});
  if (type === 'array') return fc.constant(['uno', 'dos']);
  if (type === 'integer' || type === 'number') {
    const number = fc.integer({ min: minimum, max: Math.min(maximum, minimum + 1000) });
    return inQuery ? number.map(String) : number;
  }
  return matching(pattern ?? '^[a-z][a-z0-9]{0,8}$', 'xsmall').filter((text) => text.length <= maxLength);
};

/** An object of a shape with every field that it may have at once, made from the API's description alone. */
export const filled = (shape: Shape, inQuery = false): fc.Arbitrary<Record<string, unknown>> => {
  const fields = fieldsOf(shape);
  const labels = new Set(fields.map(([, described]) => described['x-label']));
  return fc.record(
    Object.fromEntries(
      fields
        .filter(([name]) => !labels.has(name))
        .map(([name, described]) => [name, sampleOf(described, inQuery)]),
    ),
  );
};

/** Every field of a shape and of the shapes inside it, by its path in an object that is filled, and what is said where it is missing. */
export const everyField = (
  shape: Shape,
  above: readonly string[] = [],
): [path: string[], missing: string | undefined][] =>
  fieldsOf(shape).flatMap(([name, described]) => {
    const path = [...above, name];
    const inside = insideOf(described);
    const missing = described['x-one-of-both']
      ? 'isCodeOrLabel'
      : (described.required ?? true) && 'isDefined';
    return [
      [path, missing || undefined] as [string[], string | undefined],
      ...(inside ? everyField(inside.shape, inside.list ? [...path, '0'] : path) : []),
    ];
  });
