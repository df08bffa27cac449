import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isRunning, known, type KnownProcess } from './processes.ts';

interface Kin {
  readonly parent: number;
  readonly program: string;
}

/** A process's parent and the name of its program. */
const kinOf = (pid: number): Kin | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [open, close] = [stat.indexOf('('), stat.lastIndexOf(')')];
    return { program: stat.slice(open + 1, close), parent: Number(stat.slice(close + 2).split(' ')[1]) };
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, program] = /^\s*(\d+)\s+(?:.*\/)?(\S+)/.exec(stdout ?? '') ?? [];
    return parent && program ? { parent: Number(parent), program } : undefined;
  }
};

/** The npm that started this process, with the shell it may have put between; empty when npm did not start it. */
const npmAbove = (): KnownProcess[] => {
  if (!process.env['npm_lifecycle_event']) return [];
  const parent = process.ppid;
  const kin = kinOf(parent);
  const shell = kin && /^-?(sh|bash|dash|ash|zsh)$/.test(kin.program);
  return [known('npm', parent), ...(shell ? [known('npm', kin.parent)] : [])];
};

/** Calls back when npm is gone without having told us to stop, as after a SIGKILL: nobody would ever stop us then. */
export const whenNpmVanishes = (then: () => void): void => {
  const above = npmAbove();
  if (above.length === 0) return;
  const watch = setInterval(() => {
    if (above.every(isRunning)) return;
    clearInterval(watch);
    then();
  }, 500);
  watch.unref();
};
