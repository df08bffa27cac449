import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '#tools/terminal';
import { passableFolder } from './files.ts';

/** The folder of one local system: `VECINDAD_HOME`, else `.vecindad` where the command was given. */
export interface Home {
  readonly folder: string;
  /** What scripts and the other commands read: see local-file.ts. */
  readonly localFile: string;
  /** What runs now: see run-file.ts. */
  readonly runFile: string;
  readonly registry: string;
  readonly keys: string;
  readonly jwks: string;
  readonly revocations: string;
  readonly postgres: string;
  readonly kafka: string;
  /** By country, what its node keeps beside its database. */
  readonly papers: string;
  /** By country, the keys of its vault's epochs: beside no other keys, since no copy of these may outlive them. */
  readonly vaultKeys: string;
}

export const homeAt = (folder: string): Home => {
  const at = (...names: string[]): string => join(resolve(folder), ...names);
  return {
    folder: resolve(folder),
    localFile: at('local.json'),
    runFile: at('run.json'),
    registry: at('registry'),
    keys: at('keys'),
    jwks: at('jwks'),
    revocations: at('revocations.json'),
    postgres: at('data', 'postgres'),
    kafka: at('data', 'kafka'),
    papers: at('data', 'papers'),
    vaultKeys: at('vault-keys'),
  };
};

export const homeFromEnvironment = (): Home => homeAt(process.env['VECINDAD_HOME'] ?? '.vecindad');

/**
 * Makes the folder, or tightens one that is a home already; one clear line where that is not possible. A folder with
 * something else in it, or an empty one that somebody made for this, keeps the mode it has.
 */
export const makeHome = (home: Home): void => {
  try {
    if (!existsSync(home.folder) || existsSync(home.localFile)) passableFolder(home.folder);
    passableFolder(join(home.folder, 'data'));
  } catch (error) {
    throw new Failure(
      `${home.folder} cannot be written (${(error as NodeJS.ErrnoException).code}): set VECINDAD_HOME to a folder that can`,
    );
  }
};
