const ordered = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const object = value as Readonly<Record<string, unknown>>;
  const told: Record<string, unknown> = {};
  for (const name of Object.keys(object).sort()) {
    const part = object[name];
    if (part === undefined) continue;
    // Assigned like the others, it would be no property.
    if (name === '__proto__') Object.defineProperty(told, name, { value: ordered(part), enumerable: true });
    else told[name] = ordered(part);
  }
  return told;
};

/** JSON that does not depend on the order in which properties were given: for comparing, never for signing. */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value));
