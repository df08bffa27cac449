import { closeSync, existsSync, openSync, renameSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { goneWithin, launch, stop, type KnownProcess, type Launch, type Launched } from './processes.ts';
import { Failure } from '#tools/terminal';
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

export class DidNotStart extends Failure {
  constructor(
    message: string,
    /** The last it wrote. */
    private readonly said: string,
  ) {
    super(message);
  }

  /** Somebody else had its port at that moment. */
  get portTaken(): boolean {
    return /EADDRINUSE|already in use|port \d+ is taken/i.test(this.said);
  }
}

/** Why it is not ready; undefined when it is. */
const waitFor = async (
  started: Launched,
  { ready, readyWithinMs, giveUp }: Startup,
): Promise<string | undefined> => {
  let end: string | undefined;
  void started.ended.then((how) => (end = how));
  for (const until = performance.now() + readyWithinMs; performance.now() < until;) {
    if (giveUp?.aborted) return 'was told to stop';
    if (end !== undefined) return `ended (${end})`;
    try {
      if (await ready()) return undefined;
    } catch (error) {
      return (error as Error).message;
    }
    // Gone, and not heard of yet: whoever only looked again and again would keep this process from ever hearing it.
    if (await goneWithin(started.process, 50)) await started.ended;
  }
  return `was not ready after ${readyWithinMs / 1000} s`;
};

/** Enough to see why a program did not start. */
const LINES_KEPT = 30;

const launchLogged = ({ log, ...rest }: Startup): { started: Launched; said: () => string } => {
  if (typeof log === 'string') {
    // Begun anew at each start; the one before is kept.
    if (existsSync(log)) renameSync(log, `${log}.previous`);
    const file = openSync(log, 'a', 0o600);
    try {
      return { started: launch({ ...rest, output: file }), said: () => tailOf(log, LINES_KEPT) };
    } finally {
      closeSync(file);
    }
  }
  const last: string[] = [];
  const started = launch({ ...rest, output: 'pipe' });
  for (const stream of [started.child.stdout, started.child.stderr])
    if (stream)
      createInterface({ input: stream }).on('line', (line) => {
        if (last.push(line) > LINES_KEPT) last.shift();
        log(line);
      });
  return { started, said: () => last.join('\n') };
};

/** Starts a server and waits until it is ready; one that does not become ready is stopped, and its log's end told. */
export const startServer = async (startup: Startup): Promise<Server> => {
  startup.giveUp?.throwIfAborted();
  const { started, said } = launchLogged(startup);
  const end = () => stop(started.process, startup.stopBy, startup.stopWithinMs).then(() => undefined);
  const failed = await waitFor(started, startup);
  if (failed) {
    await end();
    const { log, name } = startup;
    const seen = typeof log === 'string' ? `. The end of ${log}:\n${said()}` : ': see its last lines above';
    throw new DidNotStart(`${name} ${failed}${seen}`, said());
  }
  started.child.unref();
  return { process: started.process, ended: started.ended, stop: end };
};
