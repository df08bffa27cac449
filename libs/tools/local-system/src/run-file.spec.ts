import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeAt, type Home } from './home.ts';
import { isRunning, known, launch, type KnownProcess } from './processes.ts';
import { RunFile } from './run-file.ts';

let home: Home;
let sleepers: ChildProcess[];
beforeEach(() => {
  home = homeAt(mkdtempSync(join(tmpdir(), 'vecindad-run-')));
  sleepers = [];
});
afterEach(() => {
  for (const sleeper of sleepers) sleeper.kill('SIGKILL');
  rmSync(home.folder, { recursive: true });
});

const anotherProcess = (): KnownProcess => {
  const sleeper = spawn('sleep', ['60'], { stdio: 'ignore' });
  sleepers.push(sleeper);
  return known('node EC', sleeper.pid!);
};
const leftBehind = (supervisor: KnownProcess, ...processes: KnownProcess[]): void =>
  writeFileSync(home.runFile, JSON.stringify({ supervisor, state: 'running', processes }));
const claim = () => RunFile.claim(home, new AbortController().signal);
const dead: KnownProcess = { name: 'vecindad', pid: process.pid, started: 'long ago' };

describe('taking a home', () => {
  it('is refused while another system runs there', async () => {
    const other = anotherProcess();
    leftBehind(other);
    await expect(claim()).rejects.toThrow(`already running in ${home.folder} (pid ${other.pid})`);
  });

  it('stops what a killed system left', async () => {
    const left = anotherProcess();
    leftBehind(dead, left);
    await (await claim()).stopLeftovers(() => undefined);
    expect(isRunning(left)).toBe(false);
  });

  it('leaves alone a process that only has the pid of one', async () => {
    const stranger = anotherProcess();
    leftBehind(dead, { ...stranger, started: 'before the stranger' });
    await (await claim()).stopLeftovers(() => undefined);
    expect(isRunning(stranger)).toBe(true);
  });

  it('is for one of several that try at once', async () => {
    leftBehind(dead);
    const outcomes = await Promise.allSettled([claim(), claim(), claim()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('ends when everything is stopped', async () => {
    const run = await claim();
    run.release();
    expect(existsSync(home.runFile)).toBe(false);
  });
});

describe('a process of the system', () => {
  const program = {
    name: 'Kafka',
    command: 'true',
    args: [],
    cwd: '/',
    env: process.env,
    output: 'pipe' as const,
  };

  it('begins only after it was written down', async () => {
    const seen: boolean[] = [];
    const { ended } = launch({ ...program, register: (process) => seen.push(isRunning(process)) });
    expect(seen).toEqual([true]);
    expect(await ended).toBe('exit code 0');
  });

  it('never begins where it cannot be written down', () =>
    expect(() =>
      launch({
        ...program,
        register: () => {
          throw new Error('the disk is full');
        },
      }),
    ).toThrow('the disk is full'));
});
