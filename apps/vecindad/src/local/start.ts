import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { Failure } from '../failure.ts';
import { homeFromEnvironment } from './home.ts';
import type { LocalSystem } from './local-file.ts';
import { whenNpmVanishes } from './npm-parent.ts';
import { Supervisor } from './supervisor.ts';
import { terminalLog } from './terminal.ts';
import { welcome } from './welcome.ts';

type Load = (system: LocalSystem, log: (line: string) => void) => Promise<void>;

const loadFacts = async (system: LocalSystem, empty: boolean, log: (line: string) => void): Promise<void> => {
  const reference = new URL('../reference/index.js', import.meta.url);
  if (!existsSync(fileURLToPath(reference))) return;
  const { loadReference, loadSampleData } = (await import(reference.href)) as Record<string, Load>;
  await loadReference!(system, log);
  if (!empty) await loadSampleData!(system, log);
};

/** What the person at the terminal can do something about, in one line. */
const inOneLine = (error: unknown): unknown => {
  const { code, path } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM'
    ? new Failure(
        `${path} cannot be used by this user (${code}): was the system last started by another user?`,
      )
    : error;
};

/**
 * Starts the local system, keeps it running in the foreground, and stops it when told to: by Ctrl-C, by SIGTERM, by the
 * end of the terminal or of npm. Returns the exit code.
 */
export const start = async ({ empty }: { empty: boolean }): Promise<number> => {
  const log = terminalLog();
  const say = (line: string): void => log('vecindad', line);
  const supervisor = new Supervisor({ home: homeFromEnvironment(), environment: process.env, log });

  let told: string | undefined;
  let fault: Error | undefined;
  const stopped = new Promise<void>((resolve, reject) => {
    const stop = (why: string): void => {
      if (told) return;
      told = why;
      say(`${why}: stopping`);
      supervisor.stop().then(resolve, reject);
    };
    process.on('SIGINT', () => stop('Ctrl-C'));
    process.on('SIGTERM', () => stop('SIGTERM'));
    process.on('SIGHUP', () => stop('the terminal was closed'));
    whenNpmVanishes(() => stop('npm is gone'));
    const fail = (error: unknown): void => {
      fault ??= error instanceof Error ? error : new Error(inspect(error));
      stop('a fault in the supervisor');
    };
    process.on('uncaughtException', fail).on('unhandledRejection', fail);
  });

  try {
    const system = await supervisor.start();
    await loadFacts(system, empty, say);
    supervisor.ready();
    process.stdout.write(welcome(supervisor.local));
  } catch (error) {
    if (!told) {
      await supervisor.stop();
      throw inOneLine(error);
    }
  }
  await stopped;
  if (fault) throw fault;
  say('stopped');
  return 0;
};
