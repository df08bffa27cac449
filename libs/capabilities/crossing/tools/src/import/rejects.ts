import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { inLines, inOneLine } from '#platform/kernel';
import { Failure } from '#tools/terminal';
import type { Refusal } from './esi-record.ts';
import { fieldsOf, RecordSplitter } from './record-splitter.ts';

const head = 'line,code,reason,original,file\n';
/** As earlier versions wrote it, without saying of which file. */
const formerHead = 'line,code,reason,original\n';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Beside the file, or in the working directory where that folder may not be written. */
export const rejectsPathFor = (file: string): string => {
  try {
    accessSync(dirname(resolve(file)), constants.W_OK);
    return `${file}.rejects.csv`;
  } catch {
    return `${basename(file)}.rejects.csv`;
  }
};

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** Enough for the head and one refused line. */
const beginning = (path: string): string => {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(1 << 17);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
};

/** Whether a file is this input's refused lines, from an earlier run, or holds nothing. */
const isOwn = (path: string, input: string): boolean => {
  const text = beginning(path);
  if (text === '' || text === head || text === formerHead) return true;
  if (text.startsWith(formerHead)) return path === rejectsPathFor(input);
  if (!text.startsWith(head)) return false;
  const splitter = new RecordSplitter(',', 5);
  const [record] = [...splitter.push(text.slice(head.length)), ...splitter.end()];
  return record !== undefined && fieldsOf([record], ',')[0]?.at(-1) === inOneLine(basename(input));
};

/**
 * Throws where refused lines would overwrite anything but this input's refused lines of an earlier run: the input itself under
 * whatever name, or any other file.
 */
const mayWrite = (path: string, input: string): void => {
  const [there, source] = [statOf(path), statOf(input)];
  if (!there) return;
  if (there.isDirectory()) throw new Failure(`--rejects ${path} is a directory: name a file in it`);
  if (source && there.dev === source.dev && there.ino === source.ino)
    throw new Failure(`--rejects ${path} is the input itself: name another file`);
  // A device or a pipe keeps nothing that could be lost.
  if (there.isFile() && !isOwn(path, input))
    throw new Failure(
      `${path} is there already and does not hold refused lines of ${basename(input)}: it is not overwritten; name another file with --rejects`,
    );
};

/**
 * Refused lines: number, code, reason, the line as it stood (control characters as \\u…), and of which file. The file is made at
 * the first refusal. A run that refuses nothing takes an earlier run's file away, as what it says no longer holds.
 */
export class Rejects {
  #file: number | undefined;
  readonly #of: string;

  /** Throws a Failure where something would be overwritten that is not its own. */
  constructor(
    readonly path: string,
    private readonly input: string,
  ) {
    this.#of = quoted(inOneLine(basename(input)));
    this.#safely(() => mayWrite(path, input));
  }

  add(line: number, { code, reason }: Refusal, original: string): void {
    this.#safely(() => {
      if (this.#file === undefined) {
        mayWrite(this.path, this.input);
        this.#file = openSync(this.path, 'w');
        writeSync(this.#file, head);
      }
      const row = [line, code, quoted(inOneLine(reason)), quoted(inLines(original)), this.#of];
      writeSync(this.#file, `${row.join(',')}\n`);
    });
  }

  /** The path when there is something in it. `whole`: every line of the input was judged. */
  close(whole: boolean): string | undefined {
    if (this.#file !== undefined) {
      closeSync(this.#file);
      return this.path;
    }
    if (
      whole &&
      existsSync(this.path) &&
      statOf(this.path)?.isFile() &&
      beginning(this.path).startsWith('line,code,')
    )
      rmSync(this.path);
    return undefined;
  }

  #safely(write: () => void): void {
    try {
      write();
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw new Failure(
        `refused lines cannot be written to ${this.path} (${(error as NodeJS.ErrnoException).code}): name another file with --rejects`,
      );
    }
  }
}
