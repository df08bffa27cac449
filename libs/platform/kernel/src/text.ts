/**
 * Whether every database, every program and every signature can keep a text as it is: no half of a surrogate pair, which
 * no UTF-8 has, and no NUL, which PostgreSQL's `text` and `jsonb` refuse.
 */
export const isWellFormed = (text: string): boolean => !/[\p{Surrogate}\0]/u.test(text);

/**
 * The one form in which texts that look alike are alike: Unicode's composed form (NFC), without characters that nobody
 * sees, blanks as single spaces and none at the ends. Codes and ids have this form, and rows are grouped by it; what a
 * person reads (names, prose, a register's label) is kept as it stood.
 */
export const canonicalText = (text: string): string =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Of a JSON value: the path (`place.labels.0`) of the first text or key that is not well formed; nothing where all are. */
export const malformedIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return isWellFormed(value) ? undefined : '';
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of Object.keys(value)) {
    if (!isWellFormed(name)) return '';
    const inside = malformedIn((value as Readonly<Record<string, unknown>>)[name]);
    if (inside !== undefined) return inside === '' ? name : `${name}.${inside}`;
  }
  return undefined;
};

/** Control characters, what turns the direction of writing, separators of lines, halves of characters. */
const unseen = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const escaped = (character: string): string =>
  character === '\n'
    ? '\\n'
    : character === '\t'
      ? '\\t'
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text as it may stand in a line of a log or on a terminal: what would begin another line, move the cursor or change a colour
 * is shown and not obeyed. Whoever writes a line that quotes somebody else's words writes it through this.
 */
export const inOneLine = (text: string): string => text.replace(unseen, escaped);

/** The same for a text of several lines, as a command prints it. */
export const inLines = (text: string): string => text.split('\n').map(inOneLine).join('\n');

/** What a reason or a purpose has at least: signs that are letters or digits, and different letters among them. */
export const LEAST_SAID = { signs: 5, letters: 3 } as const;

/** Whether a text says something to a colleague: `Caso 7` does; `x`, `......` and `aaaaaa` do not. */
export const saysSomething = (text: string): boolean => {
  const signs = text.match(/[\p{L}\p{N}]/gu) ?? [];
  const letters = new Set(text.toLowerCase().match(/\p{L}/gu));
  return signs.length >= LEAST_SAID.signs && letters.size >= LEAST_SAID.letters;
};
