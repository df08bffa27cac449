import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** One process: pids are reused, a pid together with when its process started is not. */
export interface KnownProcess {
  /** What it is to a person: `PostgreSQL`, `Kafka`, `node EC`. */
  readonly name: string;
  readonly pid: number;
  /** When it started, in the words of the system; only ever compared. */
  readonly started: string;
}

const bootOfThisMachine = (() => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return undefined;
  }
})();

/** When the process with this pid started; undefined when there is none, or only its unburied rest. */
export const startOf = (pid: number): string | undefined => {
  if (bootOfThisMachine === undefined) {
    const { stdout, status } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return status === 0 && stdout.trim() ? stdout.trim() : undefined;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the program's name, may itself hold blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${fields[19]} of ${bootOfThisMachine}`;
  } catch {
    return undefined;
  }
};

export const known = (name: string, pid: number): KnownProcess => ({
  name,
  pid,
  started: startOf(pid) ?? 'gone',
});

export const isRunning = ({ pid, started }: KnownProcess): boolean => startOf(pid) === started;

/** Whether the process is gone before the time is over. */
export const goneWithin = async (process: KnownProcess, ms: number): Promise<boolean> => {
  for (const until = performance.now() + ms; isRunning(process); await delay(50))
    if (performance.now() >= until) return false;
  return true;
};

export const signal = (to: KnownProcess, name: NodeJS.Signals): void => {
  if (!isRunning(to)) return;
  try {
    process.kill(to.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** Asks a process to stop, waits, and ends it where asking did not help. */
export const stop = async (
  process: KnownProcess,
  ask: NodeJS.Signals,
  withinMs: number,
): Promise<'stopped' | 'killed'> => {
  signal(process, ask);
  if (await goneWithin(process, withinMs)) return 'stopped';
  signal(process, 'SIGKILL');
  if (await goneWithin(process, 10_000)) return 'killed';
  throw new Error(`${process.name} (pid ${process.pid}) does not end, not even by SIGKILL`);
};

/** Runs a program to its end; `output` is what it wrote, to either stream. `code` is null when a signal ended it. */
export const run = (
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += String(text)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });

export interface Launch {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where its standard output and error go: `pipe`, or an open file. */
  readonly output: 'pipe' | number;
  /** A channel over which it learns that its parent is gone. */
  readonly ipc?: boolean;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  /** Writes the process down. The program itself begins only after this has returned, and never when it throws. */
  readonly register?: ((process: KnownProcess) => void) | undefined;
}

export interface Launched {
  readonly process: KnownProcess;
  readonly child: ChildProcess;
  /** In words, once it has ended: `exit code 1`, `signal SIGKILL`. */
  readonly ended: Promise<string>;
}

/**
 * Starts a program in a process group of its own, so that a terminal's Ctrl-C does not reach it before its turn.
 * Behind a gate: a shell waits for one line before it becomes the program. Whoever is killed between starting a
 * process and writing it down thus leaves a shell that reads end-of-file and ends, never a server nobody knows of.
 */
export const launch = ({ name, command, args, cwd, env, output, ipc, user, register }: Launch): Launched => {
  const child = spawn('/bin/sh', ['-c', 'read -r go && exec "$@"', 'sh', command, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['pipe', output, output, ...(ipc ? (['ipc'] as const) : [])],
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signalled) => resolve(signalled ? `signal ${signalled}` : `exit code ${code}`));
  });
  if (child.pid === undefined) return { process: { name, pid: -1, started: 'never' }, child, ended };
  const process = known(name, child.pid);
  try {
    register?.(process);
  } catch (error) {
    child.kill('SIGKILL'); // still the shell before the gate
    throw error;
  }
  child.stdin?.on('error', () => undefined); // it ended before it was let go: `ended` says so
  child.stdin?.end('go\n');
  return { process, child, ended };
};
