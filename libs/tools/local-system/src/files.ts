import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Replaces a file as a whole: a reader, or a start after a crash, sees the old text or the new, never a part. */
export const writeAtomically = (path: string, text: string, mode = 0o600): void => {
  const unfinished = `${path}.${process.pid}.new`;
  rmSync(unfinished, { force: true });
  const file = openSync(unfinished, 'wx', mode);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
};

export const writeJson = (path: string, value: unknown, mode?: number): void =>
  writeAtomically(path, `${JSON.stringify(value, undefined, 2)}\n`, mode);

/** The JSON of a file, or undefined where there is none. */
export const readJson = <Shape>(path: string): Shape | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Shape;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
};

/** For its owner alone, also where it was made wider once. */
export const privateFolder = (folder: string, mode = 0o700): string => {
  mkdirSync(folder, { recursive: true, mode });
  chmodSync(folder, mode);
  return folder;
};

/** For its owner alone; but where root starts PostgreSQL, which runs as a user of its own, that one may pass through it. */
export const passableFolder = (folder: string): string =>
  privateFolder(folder, process.getuid?.() === 0 ? 0o711 : 0o700);

/** The last lines of a log, for the person who has to know why a server did not start. */
export const tailOf = (path: string, lines = 15): string =>
  existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n') : '';

/** The folder of package.json, from the sources as well as from what is built of them in dist/. */
export const projectRoot = ((): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error(`no package.json above ${import.meta.dirname}`);
    folder = dirname(folder);
  }
  return folder;
})();

/** A file that the brokers are made with: a pom that names their jars, how they log. */
export const kafkaFile = (...path: string[]): string =>
  join(projectRoot, 'libs', 'tools', 'local-system', 'kafka', ...path);
