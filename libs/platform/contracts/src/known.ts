import type { Schema } from './schema.ts';

export type Known = (value: unknown) => unknown;

/**
 * What a contract knows of a value that keeps it. What it does not know is nobody's to go by: told to readers, it would stand
 * beside what they make of an event themselves, under whatever name its country chose.
 */
export const knownBy = (schema: Schema): Known => {
  const { properties, items } = schema as { properties?: Record<string, Schema>; items?: Schema };
  if (items) {
    const each = knownBy(items);
    return (value) => (value as unknown[]).map(each);
  }
  if (!properties) return (value) => value;
  const parts = new Map(Object.entries(properties).map(([name, part]) => [name, knownBy(part)]));
  return (value) => {
    const told: Record<string, unknown> = {};
    for (const name in value as object) {
      const part = parts.get(name);
      if (part) told[name] = part((value as Record<string, unknown>)[name]);
    }
    return told;
  };
};
