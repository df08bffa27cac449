/** A label as two hands would agree on it: without accents, case and superfluous spaces (`  Vía  Aérea` → `via aerea`). */
export const foldLabel = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/** What a register writes where it knows nothing. */
const silences = new Set(['', 'sin especificar', 'no especificado', 'no especifica', 'sin informacion']);

export const saysNothing = (label: string): boolean => silences.has(foldLabel(label));

/** Looks a label up by what it says, not by how it is spelt; undefined when it is not in the table. */
export type Dictionary<Code> = (label: string) => Code | undefined;

/** A dictionary from a table of code → the labels it goes by. A label given to two codes is a mistake in the table. */
export const dictionary = <Code extends string>(
  table: Readonly<Record<Code, readonly string[]>>,
): Dictionary<Code> => {
  const codes = new Map<string, Code>();
  for (const [code, labels] of Object.entries(table) as [Code, readonly string[]][])
    for (const label of labels) {
      const known = codes.get(foldLabel(label));
      if (known && known !== code) throw new Error(`"${label}" cannot be both ${known} and ${code}`);
      codes.set(foldLabel(label), code);
    }
  // Millions of rows repeat a few hundred spellings: each is folded once. The memory of misspellings is bounded.
  const seen = new Map<string, Code | undefined>();
  return (label) => {
    if (seen.has(label)) return seen.get(label);
    const code = codes.get(foldLabel(label));
    if (seen.size < 10_000) seen.set(label, code);
    return code;
  };
};
