import { linkSync, renameSync, rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '#tools/terminal';
import { readJson, writeJson } from './files.ts';
import type { Home } from './home.ts';
import { isRunning, known, stop, type KnownProcess } from './processes.ts';

/** `run.json` in the system's home, while it is not stopped: who runs it, and everything that was started for it. */
interface Run {
  readonly supervisor: KnownProcess;
  readonly state: 'running' | 'stopping';
  readonly processes: readonly KnownProcess[];
}

/** How long a start waits for the one before it to finish stopping. */
const PATIENCE_MS = 20_000;

/** How each server is asked to stop in order. */
const serverSignals: Readonly<Record<string, NodeJS.Signals>> = { PostgreSQL: 'SIGINT', Kafka: 'SIGTERM' };

const sameOwner = (a: Run | undefined, b: Run | undefined): boolean =>
  a?.supervisor.pid === b?.supervisor.pid && a?.supervisor.started === b?.supervisor.started;

/** This process's claim on a home: one supervisor at a time, and no process that the next one would not know of. */
export class RunFile {
  private constructor(
    private readonly path: string,
    private run: Run,
  ) {}

  /** Takes the home. Where its owner is alive: waits if that one is stopping, else says so. */
  static async claim(home: Home, giveUp: AbortSignal): Promise<RunFile> {
    const path = home.runFile;
    const supervisor = known('vecindad', process.pid);
    for (const until = performance.now() + PATIENCE_MS; ; await delay(200, undefined, { signal: giveUp })) {
      const earlier = readJson<Run>(path);
      if (earlier && isRunning(earlier.supervisor)) {
        if (earlier.state === 'stopping' && performance.now() < until) continue;
        throw new Failure(
          `a local system is already running in ${home.folder} (pid ${earlier.supervisor.pid}): stop it with Ctrl-C there, or set VECINDAD_HOME to another folder`,
        );
      }
      const run: Run = { supervisor, state: 'running', processes: earlier?.processes ?? [] };
      if (RunFile.replace(path, earlier, run)) return new RunFile(path, run);
    }
  }

  /** Puts our claim in the place of a dead one; false when somebody else was quicker. */
  private static replace(path: string, dead: Run | undefined, claim: Run): boolean {
    const [mine, aside] = [`${path}.${process.pid}.claim`, `${path}.${process.pid}.dead`];
    writeJson(mine, claim);
    try {
      if (dead) {
        renameSync(path, aside);
        // Between the look and the grasp another start may have put its own claim here: give it back.
        if (!sameOwner(readJson<Run>(aside), dead)) {
          linkSync(aside, path);
          return false;
        }
      }
      linkSync(mine, path); // unlike a rename, fails where there is one
      return true;
    } catch (error) {
      if (['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code!)) return false;
      throw error;
    } finally {
      for (const path of [mine, aside]) rmSync(path, { force: true });
    }
  }

  private write(change: Partial<Run>): void {
    this.run = { ...this.run, ...change };
    writeJson(this.path, this.run);
  }

  /** Stops what a killed supervisor left running: the applications together, then each server. */
  async stopLeftovers(log: (line: string) => void): Promise<void> {
    const leftovers = this.run.processes.filter(isRunning);
    if (leftovers.length)
      log(
        `a system was killed here: stopping what it left (${leftovers.map(({ name }) => name).join(', ')})`,
      );
    const isServer = ({ name }: KnownProcess): boolean => name in serverSignals;
    await Promise.all(
      leftovers.filter((left) => !isServer(left)).map((left) => stop(left, 'SIGTERM', 10_000)),
    );
    for (const server of leftovers.filter(isServer).reverse())
      await stop(server, serverSignals[server.name]!, 20_000);
    this.write({ processes: [] });
  }

  add(process: KnownProcess): void {
    this.write({ processes: [...this.run.processes.filter(isRunning), process] });
  }

  stopping(): void {
    this.write({ state: 'stopping' });
  }

  /** Everything is stopped: nothing is left to take over. */
  release(): void {
    rmSync(this.path, { force: true });
  }
}
