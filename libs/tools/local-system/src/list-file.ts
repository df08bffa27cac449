import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { Failure } from '#tools/terminal';

/** Where a row of a list comes from, as it stands in the row. How sure the row is of it is the row’s own. */
export interface Cited {
  readonly source: string;
  readonly source_title: string;
  readonly source_date?: string;
}

/** What is required of each row of a list, and which other columns are known. */
export interface ListColumns {
  readonly required: readonly string[];
  readonly known: readonly string[];
}

/** By column; what is empty is not known, and not there. */
export type ListRow = Readonly<Record<string, string>>;

/** More would be no list that people keep by hand. */
const MOST_BYTES = 64 * 1024 * 1024;

const textOf = async (path: string): Promise<string | undefined> => {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Failure(`${path} cannot be read (${error.code})`);
  });
  if (bytes === undefined) return undefined;
  if (bytes.length > MOST_BYTES) throw new Failure(`${path} is larger than ${MOST_BYTES} bytes`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${path} is not UTF-8`);
  }
};

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

/** @throws {Failure} that names the file, the line and the column */
const rowsOf = (path: string, text: string, { required, known }: ListColumns): ListRow[] => {
  const checked = (header: string[]): string[] => {
    const names = header.map((name) => name.trim());
    const missing = required.filter((name) => !names.includes(name));
    if (missing.length > 0) throw new Failure(`${path}: its header has no column ${missing.join(', ')}`);
    const columns: readonly string[] = [...required, ...known];
    const strange = names.filter((name) => !columns.includes(name));
    if (strange.length > 0)
      throw new Failure(
        `${path}: its header has the unknown column ${strange.join(', ')}; known are ${columns.join(', ')}`,
      );
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Failure(`${path}: its header has the column ${twice} twice`);
    return names;
  };
  let parsed: Parsed[];
  try {
    parsed = parse(text, { bom: true, columns: checked, info: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path}: ${(error as Error).message}`);
  }
  const seen = new Map<string, number>();
  return parsed.map(({ record, info: { lines } }) => {
    const row = Object.fromEntries(
      Object.entries(record)
        .map(([name, value]) => [name, value.trim()] as const)
        .filter(([, value]) => value !== ''),
    );
    const missing = required.filter((name) => row[name] === undefined);
    if (missing.length > 0) throw new Failure(`${path}, line ${lines}: ${missing.join(', ')} is empty`);
    const key = `${row['id']} ${row['claim'] ?? ''}`.trim();
    const before = seen.get(key);
    if (before !== undefined)
      throw new Failure(`${path}, line ${lines}: ${key} stands on line ${before} already`);
    seen.set(key, lines);
    return row;
  });
};

/**
 * A list that somebody keeps: UTF-8, comma, RFC 4180, with a header. Rows are known by `id` and `claim` together.
 * @returns nothing where there is no such file; @throws {Failure} that names the file, the line and the column
 */
export const readList = async (path: string, columns: ListColumns): Promise<ListRow[] | undefined> => {
  const text = await textOf(path);
  return text === undefined ? undefined : rowsOf(path, text, columns);
};
