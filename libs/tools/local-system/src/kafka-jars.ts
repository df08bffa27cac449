import { randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { Failure } from '#tools/terminal';
import { kafkaFile } from './files.ts';
import { run } from './processes.ts';

export interface Jars {
  readonly title: string;
  /** In the cache: one folder for each version. */
  readonly folder: string;
  /** The file that names them. */
  readonly pom: string;
}

const KAFKA: Jars = { title: 'Apache Kafka', folder: 'kafka-4.3.1', pom: kafkaFile('pom.xml') };
const MIRROR_MAKER: Jars = {
  title: 'MirrorMaker 2',
  folder: 'mirror-maker-4.3.1',
  pom: kafkaFile('mirror-maker', 'pom.xml'),
};

const writable = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Shared by all clones of this user; a user without a home of their own keeps the jars with the system. */
const cacheOr = (fallback: string): string => {
  const given = process.env['XDG_CACHE_HOME'];
  const cache = join(given && isAbsolute(given) ? given : join(homedir(), '.cache'), 'vecindad');
  return writable(cache) ? cache : fallback;
};

const maven = (
  args: readonly string[],
  signal?: AbortSignal,
): Promise<{ code: number | null; output: string }> =>
  run('mvn', args, { signal }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new Failure(
      'Maven is needed once, to fetch Kafka, and there is no `mvn`: install it (Debian, Ubuntu: apt install maven; macOS: brew install maven), or give KAFKA_BROKERS of a running cluster',
    );
  });

const firstError = (output: string): string =>
  output
    .split('\n')
    .find((line) => line.includes('ERROR'))
    ?.replace(/^.*ERROR\]?\s*/, '')
    .slice(0, 400) ?? 'no reason given';

/**
 * The folder with a program's jars, fetched by Maven where it is not there yet: from the local repository if everything is
 * in it, else from the network. Complete or absent: the folder is renamed when all jars are in it.
 *
 * @param fallback where to keep them when the user has no cache folder
 */
export const fetchedJars = async (
  { title, folder, pom }: Jars,
  fallback: string,
  log: (line: string) => void,
  giveUp?: AbortSignal,
): Promise<string> => {
  const cache = cacheOr(fallback);
  const jars = join(cache, folder);
  if (existsSync(jars)) return jars;

  log(`fetching ${title}'s jars into ${jars} (once)`);
  mkdirSync(cache, { recursive: true });
  const unfinished = `${jars}.${randomUUID()}.new`;
  const args = [
    '--batch-mode',
    '--quiet',
    '--file',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${unfinished}`,
    ...(writable(homedir()) ? [] : [`-Dmaven.repo.local=${join(fallback, 'maven-repository')}`]),
  ];
  try {
    const offline = await maven(['--offline', ...args], giveUp);
    const result = offline.code === 0 ? offline : await maven(args, giveUp);
    if (result.code !== 0)
      throw new Failure(
        `Maven could not fetch ${title}'s jars: ${firstError(result.output)} (is there a network, or a proxy to set?)`,
      );
    await rename(unfinished, jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error; // else somebody else was quicker
    });
    return jars;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
};

export const kafkaJars = (
  fallback: string,
  log: (line: string) => void,
  giveUp?: AbortSignal,
): Promise<string> => fetchedJars(KAFKA, fallback, log, giveUp);

/** Only for two clusters: the local system has one. */
export const mirrorMakerJars = (fallback: string, log: (line: string) => void): Promise<string> =>
  fetchedJars(MIRROR_MAKER, fallback, log);
