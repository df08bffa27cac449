import { canonicalJson } from '#platform/kernel';

/** What a field said before and says after; null where it said nothing. */
export type Changes = Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;

/** Field by field, what differs. */
export const changesBetween = (before: object, after: object): Changes => {
  const [one, other] = [before, after] as Record<string, unknown>[];
  return Object.fromEntries(
    Object.keys({ ...before, ...after })
      .map((field) => [field, { before: one![field] ?? null, after: other![field] ?? null }] as const)
      .filter(([, change]) => canonicalJson(change.before) !== canonicalJson(change.after)),
  );
};
