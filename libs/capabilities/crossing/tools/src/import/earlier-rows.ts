import type { ImportEntry, ImportsAtNode, Overlap } from './imports-at-node.ts';
import { partKey } from './row-content.ts';

/** So many days at posts are asked for one by one; of more, all rows are looked through. */
const FEW_PARTS = 300;

/** The name of a row's record: its import, day, post, content, and which of equal rows it is. Equal rows are different people. */
export const rowId = (importId: string, day: string, post: string, key: string, occurrence: number): string =>
  `${importId}:${day}:${post}:${key}:${occurrence}`;

const placeOf = (id: string): { part: string; content: string } => {
  const [, day, post, key] = id.split(':') as [string, string, string, string];
  return { part: partKey(day, post), content: key };
};

/**
 * The rows that stand of an import which is replaced, where the new file says something else. A row of the new file that is
 * among them is there; of those that are left over, the file says nothing any more.
 */
export class EarlierRows {
  /** By content: ids of rows that stand, in order. */
  readonly #standing = new Map<string, string[]>();
  readonly #met = new Map<string, number>();

  private constructor(
    /** Days at posts with other content; undefined where any may be so. */
    private readonly differing: ReadonlySet<string> | undefined,
  ) {}

  static async of(imports: ImportsAtNode, replaced: ImportEntry, overlap: Overlap): Promise<EarlierRows> {
    // Of what was broken off, or never compared, nobody knows which rows arrived.
    const complete = replaced.counts !== undefined;
    const parts = [...overlap.differing, ...overlap.onlyThere];
    const differing = complete
      ? new Set([...parts, ...overlap.onlyHere].map(({ day, post }) => partKey(day, post)))
      : undefined;
    const rows = new EarlierRows(differing);
    for (const id of replaced.lineage) {
      const wanted = differing && parts.length <= FEW_PARTS ? parts : [{}];
      for (const part of wanted) for await (const page of imports.rows(id, part)) rows.#note(page);
    }
    for (const ids of rows.#standing.values()) ids.sort();
    return rows;
  }

  #note(page: readonly { readonly id: string; readonly standing: boolean }[]): void {
    for (const { id, standing } of page) {
      const { part, content } = placeOf(id);
      if (!standing || (this.differing && !this.differing.has(part))) continue;
      const ids = this.#standing.get(content) ?? [];
      this.#standing.set(content, ids);
      ids.push(id);
    }
  }

  /** Whether a row of the new file is there already: the first, second … of its content. */
  has(part: string, content: string, occurrence: number): boolean {
    if (this.differing && !this.differing.has(part)) return true;
    const ids = this.#standing.get(content);
    if (ids === undefined) return false;
    this.#met.set(content, occurrence);
    return occurrence <= ids.length;
  }

  /** Rows that the new file does not have, once all of it was asked about. */
  leftOver(): string[] {
    return [...this.#standing].flatMap(([content, ids]) => ids.slice(this.#met.get(content) ?? 0));
  }
}
