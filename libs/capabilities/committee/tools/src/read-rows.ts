import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Failure } from '#tools/terminal';
import { columnsOf, type CommitmentRow, type SessionRow } from './rows.ts';

/** What a folder holds of the past: either file may be missing. */
export interface Rows {
  readonly sessions: readonly SessionRow[];
  readonly commitments: readonly CommitmentRow[];
}

/** More would be no list that people keep by hand. */
const MOST_BYTES = 64 * 1024 * 1024;

type Kind = keyof typeof columnsOf;

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
const rowsOf = (path: string, text: string, kind: Kind): Readonly<Record<string, string>>[] => {
  const { required, known } = columnsOf[kind];
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
 * `sessions.csv` and `commitments.csv` of a folder: UTF-8, comma, RFC 4180, with the columns of `columnsOf`.
 * @throws {Failure} where neither is there, or one cannot be understood: nothing of it is told then
 */
export const readRows = async (folder: string): Promise<Rows> => {
  const read = async (kind: Kind): Promise<readonly Readonly<Record<string, string>>[] | undefined> => {
    const path = join(folder, `${kind}.csv`);
    const text = await textOf(path);
    return text === undefined ? undefined : rowsOf(path, text, kind);
  };
  const [sessions, commitments] = [await read('sessions'), await read('commitments')];
  if (!sessions && !commitments) throw new Failure(`${folder} has neither sessions.csv nor commitments.csv`);
  return {
    sessions: (sessions ?? []) as unknown as readonly SessionRow[],
    commitments: (commitments ?? []) as unknown as readonly CommitmentRow[],
  };
};
