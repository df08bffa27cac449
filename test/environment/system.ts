import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { build } from '../../apps/vecindad/bin/build.js';
import {
  serviceOf,
  homeAt,
  appNames,
  type AppName,
  type LocalSystem,
  type Kept,
  removePostgres,
  Supervisor,
  type PartName,
} from '#tools/local-system';
import { guardOver } from './orphans.ts';

/** A whole system of a test's own: real processes, real PostgreSQL, real Kafka. */
export interface TestSystem {
  readonly local: LocalSystem;
  /** The folder of local.json, keys and data. */
  readonly home: string;
  readonly urls: Readonly<Record<AppName, string>>;
  readonly tokens: LocalSystem['tokens'];
  /** Everything the processes have said so far, as `name | line`. */
  readonly said: readonly string[];
  /** Ends a part by a signal, SIGKILL if none is named; the system brings it back by itself. Returns when it is gone. */
  kill(part: PartName, signal?: NodeJS.Signals): Promise<void>;
  /** Waits until a part runs, after `kill`. Applications then answer as ready. */
  back(part: PartName): Promise<void>;
  /** Stops a part in order and leaves it down until `restart`. */
  hold(part: PartName): Promise<void>;
  /** Stops a part in order if it runs, starts it, and returns when it is ready. */
  restart(part: PartName): Promise<void>;
  /** What keeps a part running. */
  part(name: PartName): Kept;
  /** Stops everything and removes it. */
  stop(): Promise<void>;
}

/** Asks an application's database, as the role that owns it. */
export const inDatabase = async (
  { local }: TestSystem,
  name: AppName,
  query: string,
  values: readonly unknown[] = [],
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
): Promise<any[]> => {
  const owner = new pg.Client({ connectionString: local.databases[name].ownerUrl });
  await owner.connect();
  try {
    return (await owner.query(query, [...values])).rows;
  } finally {
    await owner.end();
  }
};

/** The caller's environment without what would point the system at servers or ports that are not its own. */
const isolated = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(DATABASE_|KAFKA_|PORT|VECINDAD_)/.test(name)),
  );

/** Starts a whole system, by the supervisor of `npm start`, in a folder of its own and on any free ports. */
export const startSystem = async ({
  environment,
  nodeOptions,
}: {
  environment?: NodeJS.ProcessEnv;
  /** Of `node`, for the applications. */
  nodeOptions?: readonly string[];
} = {}): Promise<TestSystem> => {
  if (!(await build())) throw new Error('the sources do not compile');
  const folder = mkdtempSync(join(tmpdir(), 'vecindad-system-'));
  chmodSync(folder, 0o711); // where root runs the tests, PostgreSQL's own user has to pass here
  const guard = guardOver(folder);
  const said: string[] = [];
  const home = homeAt(folder);
  const supervisor = new Supervisor({
    home,
    environment: { ...isolated(), ...environment },
    anywhere: true,
    nodeOptions,
    log: (from, line) => said.push(`${from} | ${line}`),
    register: ({ pid }) => guard.watch(pid),
  });
  const end = async (): Promise<void> => {
    await supervisor.stop();
    guard.dismiss();
    await removePostgres(home.postgres);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await supervisor.start();
  } catch (error) {
    await end();
    throw new Error(`the system did not start: ${(error as Error).message}\n${said.slice(-30).join('\n')}`, {
      cause: error,
    });
  }
  supervisor.ready();
  return {
    get local() {
      return supervisor.local;
    },
    home: folder,
    urls: Object.fromEntries(appNames.map((name) => [name, serviceOf(supervisor.local, name).url])) as Record<
      AppName,
      string
    >,
    tokens: supervisor.local.tokens,
    said,
    kill: async (name, signal = 'SIGKILL') => {
      const part = supervisor.part(name);
      const before = part.process;
      part.kill(signal);
      while (before && part.process === before) await delay(20);
    },
    back: async (name) => {
      while (!supervisor.part(name).process) await delay(50);
    },
    hold: async (name) => supervisor.part(name).hold(),
    restart: async (name) => {
      await supervisor.part(name).hold();
      await supervisor.part(name).resume();
    },
    part: (name) => supervisor.part(name),
    stop: end,
  };
};
