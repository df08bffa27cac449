import fc from 'fast-check';

const made = new Map<string, fc.Arbitrary<string>>();

/** Texts that match a pattern. To make one of these costs more than hundreds of its texts, so each is made once. */
export const matching = (pattern: string, size: 'xsmall' | 'small' = 'small'): fc.Arbitrary<string> => {
  const name = `${size} ${pattern}`;
  const known = made.get(name) ?? fc.stringMatching(new RegExp(pattern), { size });
  made.set(name, known);
  return known;
};
