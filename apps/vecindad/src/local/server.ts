import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { goneWithin, launch, stop, type KnownProcess, type Launch, type Launched } from './processes.ts';
import { Failure } from '../failure.ts';
import { tailOf } from './files.ts';

/** A server that was started here and is ready for use. */
export interface Server {
  readonly process: KnownProcess;
  /** In words, once it has ended, by itself or not. */
  readonly ended: Promise<string>;
  /** Stops it in order; ends it when that takes too long. */
  stop(): Promise<void>;
}

export interface Startup extends Omit<Launch, 'output'> {
  /** Where its standard output and error go: a file, which outlives whoever started it, or line by line to a function. */
  readonly log: string | ((line: string) => void);
  /** Throws where it sees that it will never be. */
  readonly ready: () => Promise<boolean>;
  /** Ends the waiting, and what is waited for. */
  readonly giveUp?: AbortSignal | undefined;
  readonly readyWithinMs: number;
  readonly stopBy: NodeJS.Signals;
  readonly stopWithinMs: number;
}

export class DidNotStart extends Failure {}

/** Why it is not ready; undefined when it is. */
const waitFor = async (
  started: Launched,
  { ready, readyWithinMs, giveUp }: Startup,
): Promise<string | undefined> => {
  let end: string | undefined;
  void started.ended.then((how) => (end = how));
  for (const until = Date.now() + readyWithinMs; Date.now() < until;) {
    if (giveUp?.aborted) return 'was told to stop';
    if (end !== undefined) return `ended (${end})`;
    try {
      if (await ready()) return undefined;
    } catch (error) {
      return (error as Error).message;
    }
    await goneWithin(started.process, 50);
  }
  return `was not ready after ${readyWithinMs / 1000} s`;
};

const launchLogged = ({ log, ...rest }: Startup): Launched => {
  if (typeof log === 'string') {
    const file = openSync(log, 'a', 0o600);
    try {
      return launch({ ...rest, output: file });
    } finally {
      closeSync(file);
    }
  }
  const started = launch({ ...rest, output: 'pipe' });
  for (const stream of [started.child.stdout, started.child.stderr])
    if (stream) createInterface({ input: stream }).on('line', log);
  return started;
};

/** Starts a server and waits until it is ready; one that does not become ready is stopped, and its log's end told. */
export const startServer = async (startup: Startup): Promise<Server> => {
  startup.giveUp?.throwIfAborted();
  const started = launchLogged(startup);
  const end = () => stop(started.process, startup.stopBy, startup.stopWithinMs).then(() => undefined);
  const failed = await waitFor(started, startup);
  if (failed) {
    await end();
    const { log, name } = startup;
    throw new DidNotStart(
      `${name} ${failed}${typeof log === 'string' ? `. The end of ${log}:\n${tailOf(log)}` : ''}`,
    );
  }
  started.child.unref();
  return { process: started.process, ended: started.ended, stop: end };
};
