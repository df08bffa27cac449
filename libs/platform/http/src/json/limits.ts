/** What a JSON text may hold before anything walks it: several times what any body of this API needs. */
export const jsonLimits = {
  /** Objects and lists inside one another. */
  depth: 16,
  /** Elements of one list, members of one object. */
  width: 1_000,
  values: 10_000,
  /** Characters of a member's name, as written. */
  name: 200,
} as const;
