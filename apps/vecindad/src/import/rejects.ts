import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Failure } from '../failure.ts';
import type { Refusal } from './esi-record.ts';

const head = 'line,code,reason,original\n';

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

/**
 * Refused lines: number, code, reason, and the line as it stood. The file is made at the first refusal. A run that refuses
 * nothing takes an earlier run's file away, as what it says no longer holds.
 */
export class Rejects {
  #file: number | undefined;

  constructor(readonly path: string) {}

  add(line: number, { code, reason }: Refusal, original: string): void {
    try {
      if (this.#file === undefined) {
        this.#file = openSync(this.path, 'w');
        writeSync(this.#file, head);
      }
      writeSync(this.#file, `${line},${code},${quoted(reason)},${quoted(original)}\n`);
    } catch (error) {
      throw new Failure(
        `refused lines cannot be written to ${this.path} (${(error as NodeJS.ErrnoException).code}): name another file with --rejects`,
      );
    }
  }

  /** The path when there is something in it. `whole`: every line of the input was judged. */
  close(whole: boolean): string | undefined {
    if (this.#file !== undefined) {
      closeSync(this.#file);
      return this.path;
    }
    if (whole && existsSync(this.path) && readFileSync(this.path, 'utf8').startsWith(head)) rmSync(this.path);
    return undefined;
  }
}
