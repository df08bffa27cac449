import type { Contract } from '#platform/contracts';
import type { Projection, Rows } from '#platform/projection';
import { contracts, sampleOf } from './contracts.ts';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly format?: string;
}

/** Paths of what a schema describes: `source.title`, `sides[].country`. */
const pathsOf = ({ properties, items }: Shape, path: string): readonly string[] => {
  if (items) return pathsOf(items, `${path}[]`);
  if (!properties) return [path];
  return Object.entries(properties).flatMap(([name, part]) => pathsOf(part, path ? `${path}.${name}` : name));
};

/** A sample with something in each property that it leaves out. */
const filled = (value: unknown, { properties, items, enum: values, type, format }: Shape): unknown => {
  if (items)
    return Array.isArray(value) && value.length > 0
      ? value.map((one) => filled(one, items))
      : [filled(undefined, items)];
  if (properties)
    return Object.fromEntries(
      Object.entries(properties).map(([name, part]) => [
        name,
        filled((value as Record<string, unknown> | undefined)?.[name], part),
      ]),
    );
  if (value !== undefined) return value;
  if (values) return values[0];
  if (format === 'date') return '2026-01-01';
  return type === 'integer' || type === 'number' ? 1 : type === 'boolean' ? true : 'x';
};

/** The same data, which notes by path what is read of it. */
const watched = <T>(value: T, path: string, read: Set<string>): T => {
  if (typeof value !== 'object' || value === null) {
    read.add(path);
    return value;
  }
  return new Proxy(value, {
    get: (target, name, receiver) => {
      const part: unknown = Reflect.get(target, name, receiver);
      if (typeof name === 'symbol' || typeof part === 'function' || !Object.hasOwn(target, name)) return part;
      if (Array.isArray(target)) return name === 'length' ? part : watched(part, `${path}[]`, read);
      return watched(part, path ? `${path}.${name}` : name, read);
    },
  });
};

/** What is put into a row is read by it, whole. */
const taken = (...what: unknown[]): void => void JSON.stringify(what);
const rows: Rows = {
  add: (_, key, by) => taken(key, by),
  put: (_, row) => taken(row),
  merge: (_, key, columns) => taken(key, columns),
};

/** Of each event that is told today: what no read model reads of it, as `type: path`. */
export const unreadFields = (
  models: readonly Projection[],
  of: readonly Contract[] = [...contracts.byType.values()],
): string[] =>
  of
    .filter(({ type }) => !(type in contracts.upcasters))
    .flatMap(({ type, schema: of }) => {
      const schema = of as Shape;
      const readers = models.filter(({ on }) => type in on);
      const sample = sampleOf(type);
      const read = new Set<string>();
      const data = filled(sample.data, schema);
      for (const { on } of readers) on[type]!(rows, { ...sample, data: watched(data, '', read) });
      return readers.length === 0
        ? []
        : pathsOf(schema, '')
            .filter((path) => !read.has(path))
            .map((path) => `${type}: ${path}`);
    });
