import fc from 'fast-check';

const made = new Map<string, fc.Arbitrary<string>>();

/** Texts that match a pattern. To make one of these costs more than hundreds of its texts, so each is made once. */
export const matching = (pattern: string): fc.Arbitrary<string> => {
  const known = made.get(pattern) ?? fc.stringMatching(new RegExp(pattern), { size: 'xsmall' });
  made.set(pattern, known);
  return known;
};
