const ordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(ordered)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, part]) => part !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, part]) => [name, ordered(part)]),
        )
      : value;

/** JSON that does not depend on the order in which properties were given: for comparing, never for signing. */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value));
