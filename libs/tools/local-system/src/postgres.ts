import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';
import { passableFolder, readJson, writeJson } from './files.ts';
import { LOOPBACK } from './ports.ts';
import { outsideOf, placeOf, type Place } from './postgres-place.ts';
import { known, run, stop, type KnownProcess } from './processes.ts';
import { startServer, type Server } from './server.ts';

export interface PostgresOptions {
  /** The server's own folder: data (where reachable), log, and the superuser's password. */
  readonly folder: string;
  readonly port: number;
  readonly log: (line: string) => void;
  readonly register?: (process: KnownProcess) => void;
  readonly giveUp?: AbortSignal;
  /** Settings beyond ours, by name. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Postgres extends Server {
  /** As the superuser `postgres`, database `postgres`. */
  readonly url: string;
  /** Where the data are, which for root may be outside the folder. */
  readonly data: string;
}

/** `postgres.json` in the server's folder, mode 600. */
interface Identity {
  /** Names the data where they are kept outside the folder. */
  readonly id: string;
  /** The superuser's. */
  readonly password: string;
}

const settings = {
  listen_addresses: LOOPBACK,
  // Not needed, and a path to a socket may have 107 bytes at most.
  unix_socket_directories: '',
  max_connections: '300',
  // What was acknowledged stays: these are the defaults, said because everything rests on them.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  log_timezone: 'UTC',
  timezone: 'UTC',
  log_line_prefix: '%m [%p] %q%u@%d ',
} as const;

/** Nothing of the caller's PG… variables or locale reaches the server. */
const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
});

const identityOf = (folder: string): Identity => {
  const file = join(folder, 'postgres.json');
  const existing = readJson<Identity>(file);
  if (existing) return existing;
  const identity = { id: randomUUID(), password: randomBytes(18).toString('base64url') };
  writeJson(file, identity);
  return identity;
};

/** Makes the data folder. It appears whole: what a killed start left half done is thrown away. */
const initialise = async ({ bin, data, user }: Place, password: string): Promise<void> => {
  const [above, prefix] = [dirname(data), `${basename(data)}.new-`];
  for (const left of readdirSync(above).filter((name) => name.startsWith(prefix)))
    await rm(join(above, left), { recursive: true, force: true, maxRetries: 10 });
  if (existsSync(join(data, 'PG_VERSION'))) return;

  const unfinished = join(above, `${prefix}${randomUUID()}`);
  const passwordFile = join(above, `${prefix}password`);
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
  const { code, output } = await run(
    join(bin, 'initdb'),
    [
      `--pgdata=${unfinished}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
    ],
    { cwd: '/', env: environment(), ...(user && { uid: user.uid, gid: user.gid }) },
  );
  rmSync(passwordFile, { force: true });
  if (code !== 0) {
    await rm(unfinished, { recursive: true, force: true });
    throw new Error(`PostgreSQL's initdb failed: ${output.trim()}`);
  }
  await rm(data, { recursive: true, force: true });
  await rename(unfinished, data);
};

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
};

/**
 * Removes the lock file of a server that is gone: PostgreSQL would not start when another process has its pid by now.
 * A server that still runs on these data is stopped first; whoever calls this owns them.
 */
const reap = async (data: string): Promise<void> => {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (pid > 0 && `${commandOf(pid)} `.includes(`-D ${data} `))
    await stop(known('PostgreSQL', pid), 'SIGINT', 30_000);
  rmSync(lock, { force: true });
};

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Starts PostgreSQL on a folder of its own, which is made at the first start. */
export const startPostgres = async (options: PostgresOptions): Promise<Postgres> => {
  const { folder, port, log, register } = options;
  passableFolder(folder);
  const { id, password } = identityOf(folder);
  const place = await placeOf(folder, id, log);
  await initialise(place, password);
  await reap(place.data);

  const url = `postgres://postgres:${password}@${LOOPBACK}:${port}/postgres`;
  const server = await startServer({
    name: 'PostgreSQL',
    command: join(place.bin, 'postgres'),
    args: [
      '-D',
      place.data,
      ...Object.entries({ ...settings, port: String(port), ...options.settings }).flatMap(([name, value]) => [
        '-c',
        `${name}=${value}`,
      ]),
    ],
    cwd: place.data,
    env: environment(),
    user: place.user,
    register,
    giveUp: options.giveUp,
    log: join(folder, 'postgres.log'),
    ready: () => answers(url),
    readyWithinMs: 60_000,
    stopBy: 'SIGINT', // fast shutdown: open transactions are rolled back
    stopWithinMs: 30_000,
  });
  return { ...server, url, data: place.data };
};

/** Removes a stopped server with all its data. */
export const removePostgres = async (folder: string): Promise<void> => {
  const identity = readJson<Identity>(join(folder, 'postgres.json'));
  if (identity) await rm(outsideOf(identity.id), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
};
