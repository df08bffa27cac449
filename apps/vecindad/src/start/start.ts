import { inspect } from 'node:util';
import { Failure } from '#tools/terminal';
import { sliceTools } from '#slices/tools';
import { homeFromEnvironment, whenNpmVanishes, Supervisor } from '#tools/local-system';
import { terminalLog } from './terminal.ts';
import { welcome } from './welcome.ts';

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

  const loading = new AbortController();
  let told: string | undefined;
  let fault: Error | undefined;
  const stopped = new Promise<void>((resolve, reject) => {
    const stop = (why: string): void => {
      if (told) return;
      told = why;
      loading.abort();
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
    for (const { reference } of sliceTools) await reference?.(system, say, loading.signal);
    if (!empty) for (const { sample } of sliceTools) await sample?.(system, say, loading.signal);
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
