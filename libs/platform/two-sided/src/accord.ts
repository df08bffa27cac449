/** `disputed`: both have spoken, and do not say the same. */
export const accords = ['agreed', 'one-side-only', 'disputed'] as const;
export type Accord = (typeof accords)[number];

/** What the words of two sides make. */
export const accordOf = <Word>(
  one: Word | undefined,
  other: Word | undefined,
  same: (one: Word, other: Word) => boolean,
): Accord => {
  if (one === undefined || other === undefined) return 'one-side-only';
  return same(one, other) ? 'agreed' : 'disputed';
};
