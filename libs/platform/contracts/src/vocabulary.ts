import { canonicalText } from '#platform/kernel';
import { dictionary, foldLabel, type Dictionary } from './label.ts';

/** Code → what it goes by in registers and in mouths, Spanish and English. */
export type Names<Code extends string> = Readonly<Record<Code, readonly string[]>>;

/** The codes that a field admits. Looking one up is quick; looking for the nearest is for an answer that refuses. */
export class Vocabulary<Code extends string = string> {
  readonly codes: readonly Code[];
  /** The code that a label stands for, whatever its accents, case and spaces; undefined when the table has no such label. */
  readonly codeOf: Dictionary<Code>;
  readonly #known: ReadonlySet<unknown>;
  #candidates: readonly (readonly [name: string, code: Code])[] | undefined;

  /** `alsoCalled`: more names that only the search for the nearest knows. */
  constructor(
    private readonly names: Names<Code>,
    private readonly alsoCalled: () => Iterable<readonly [name: string, code: Code]> = () => [],
  ) {
    this.codes = Object.keys(names) as Code[];
    this.codeOf = dictionary(names);
    this.#known = new Set(this.codes);
  }

  has(value: unknown): value is Code {
    return this.#known.has(value);
  }

  /** What was probably meant: the code in other letters, or by one of its names, or but for a slip or two. */
  nearest(text: string): Code | undefined {
    const wanted = foldLabel(canonicalText(text));
    if (wanted.length === 0 || wanted.length > LONGEST) return undefined;
    let least = Math.min(MOST_SLIPS, Math.floor(wanted.length / 3)) + 1;
    let found: Code | undefined;
    for (const [name, code] of (this.#candidates ??= this.#everyName())) {
      if (Math.abs(name.length - wanted.length) >= least) continue;
      const distance = distanceBetween(wanted, name, least);
      if (distance < least) [found, least] = [code, distance];
    }
    return found;
  }

  #everyName(): (readonly [name: string, code: Code])[] {
    const named = this.codes.flatMap((code) => this.names[code].map((name) => [name, code] as const));
    return [...this.codes.map((code) => [code, code] as const), ...named, ...this.alsoCalled()].map(
      ([name, code]) => [foldLabel(name), code],
    );
  }
}

/** A search costs the product of the lengths for each name, and lines of a batch may all be wrong: it is kept small. */
const LONGEST = 60;
const MOST_SLIPS = 2;

/** Letters to add, leave out, change or swap with their neighbour, to make one text of the other; `limit` where it is that or more. */
const distanceBetween = (one: string, other: string, limit: number): number => {
  let before: number[] = [];
  let leastAbove = 0;
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        above[j]! + 1,
        row[j - 1]! + 1,
        above[j - 1]! + (same ? 0 : 1),
        swapped ? before[j - 2]! + 1 : limit,
      );
      least = Math.min(least, row[j]!);
    }
    if (least >= limit && leastAbove >= limit) return limit;
    [before, above, leastAbove] = [above, row, least];
  }
  return above[other.length]!;
};
