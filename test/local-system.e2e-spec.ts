import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { decodeJwt } from 'jose';
import { build, root } from '../apps/vecindad/bin/build.js';
import {
  homeAt,
  type Home,
  readLocal,
  type LocalSystem,
  removePostgres,
  isRunning,
  known,
  type KnownProcess,
} from '#tools/local-system';

let home: Home;
const started: ChildProcess[] = [];

beforeAll(async () => {
  expect(await build()).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'vecindad start '));
  chmodSync(folder, 0o711);
  home = homeAt(folder);
}, 600_000);
afterAll(async () => {
  for (const child of started)
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  for (const child of started) await ended(child);
  await removePostgres(home.postgres);
  rmSync(home.folder, { recursive: true, force: true });
});

const ended = async (child: ChildProcess): Promise<number | NodeJS.Signals | null> => {
  while (child.exitCode === null && child.signalCode === null) await delay(50);
  return child.exitCode ?? child.signalCode;
};

/** `vecindad start`, as npm would run it; what it says is collected. */
const start = (): ChildProcess & { said: () => string } => {
  let said = '';
  const child = spawn(process.execPath, [join(root, 'apps/vecindad/bin/vecindad.js'), 'start', '--empty'], {
    env: {
      ...Object.fromEntries(['PATH', 'HOME', 'JDK_JAVA_OPTIONS'].map((name) => [name, process.env[name]])),
      VECINDAD_HOME: home.folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  started.push(child);
  return Object.assign(child, { said: () => said });
};

/** Another command, on the same home. */
const vecindad = (...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'apps/vecindad/bin/vecindad.js'), ...words], {
    env: { PATH: process.env['PATH'], VECINDAD_HOME: home.folder },
    encoding: 'utf8',
  });

const ready = async (child: ReturnType<typeof start>): Promise<LocalSystem> => {
  for (;;) {
    const local = readLocal(home);
    if (local?.state === 'ready' && local.pids['SUPERVISOR'] === child.pid) return local;
    if (child.exitCode !== null) throw new Error(`it ended instead:\n${child.said()}`);
    await delay(100);
  }
};

const processesOf = ({ pids }: LocalSystem): KnownProcess[] =>
  Object.entries(pids).map(([name, pid]) => known(name, pid));

describe('a command', () => {
  it('says nothing of it when nobody reads its output to the end', () => {
    const program = `"${process.execPath}" "${join(root, 'apps/vecindad/bin/vecindad.js')}"`;
    const { stderr } = spawnSync('/bin/sh', ['-c', `${program} access --print | true`], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });
});

/** Folders and files below a folder whose content somebody else may read, but for what is public. */
const openTo = (others: number, folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if ([home.registry, home.jwks].includes(path)) return [];
    const mode = statSync(path).mode & others;
    // Whoever cannot pass a folder reads nothing in it.
    if (entry.isDirectory()) return mode & 0o066 ? [path] : mode === 0 ? [] : openTo(others, path);
    return mode === 0 ? [] : [path];
  });

describe('a local system', () => {
  let running: ReturnType<typeof start>;
  let local: LocalSystem;

  it('is taken over after a SIGKILL, with its data and keys', async () => {
    const first = start();
    const killed = await ready(first);
    const left = processesOf(killed);
    const registry = readFileSync(join(home.registry, 'ec.vkey'), 'utf8');
    first.kill('SIGKILL');
    await ended(first);

    running = start();
    local = await ready(running);
    expect(left.filter(isRunning)).toEqual([]);
    expect(local.ports).toEqual(killed.ports);
    expect(readFileSync(join(home.registry, 'ec.vkey'), 'utf8')).toBe(registry);
  }, 240_000);

  it('is one to a folder: a second says which process it is that runs there', async () => {
    const second = start();
    expect(await ended(second)).toBe(1);
    expect(second.said()).toBe(
      `a local system is already running in ${home.folder} (pid ${running.pid}): stop it with Ctrl-C there, or set VECINDAD_HOME to another folder\n`,
    );
  });

  it('keeps to its owner all that is not public: Kafka’s data, passwords, keys, logs', () =>
    expect(openTo(0o077, home.folder)).toEqual([]));

  it('has its tokens renewed by a command, for a day, and keeps them', () => {
    const { stderr } = vecindad('token', '--all');
    expect(stderr).toBe('');
    const { tokens } = readLocal(home)!;
    expect(tokens['border-officer-ec']).not.toBe(local.tokens['border-officer-ec']);
    const { exp, iat } = decodeJwt(vecindad('token', 'operator-pe').stdout.trim());
    expect(exp! - iat!).toBe(86_400);
    local = readLocal(home)!;
  });

  it('brings back a part that was killed, and says so', async () => {
    const { EC, KAFKA, POSTGRES } = local.pids;
    for (const pid of [EC, KAFKA, POSTGRES]) process.kill(pid!, 'SIGKILL');
    const renewed = async (name: string): Promise<void> => {
      while ([undefined, local.pids[name]].includes(readLocal(home)!.pids[name])) await delay(100);
    };
    for (const name of ['POSTGRES', 'KAFKA', 'EC']) await renewed(name);
    expect(running.said()).toContain('ended (signal SIGKILL); starting it again');
    expect(readLocal(home)!.tokens).toEqual(local.tokens);
  }, 240_000);

  it('stops without leaving a process', async () => {
    const all = processesOf(readLocal(home)!);
    expect(all.filter(isRunning)).toHaveLength(all.length);
    running.kill('SIGTERM');
    expect(await ended(running)).toBe(0);
    expect(all.filter(isRunning)).toEqual([]);
    expect(readLocal(home)).toMatchObject({ state: 'stopped', pids: {} });
    expect(existsSync(home.runFile)).toBe(false);
  }, 240_000);
});
