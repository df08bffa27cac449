import { join } from 'node:path';
import { audienceOf, countries, isCountry, type Country } from '#platform/kernel';
import { projectRoot } from './files.ts';
import type { Home } from './home.ts';
import { kafkaLogin } from './kafka-users.ts';
import { anchorSecretOf, commandKeyOf, signingKeysOf } from './keys.ts';
import type { AppName, LocalSystem, Service } from './local-file.ts';
import type { KnownProcess } from './processes.ts';
import { startServer, type Server } from './server.ts';
import { keySetOf } from './tokens.ts';

/** One of the five programs, as it is started. */
export interface Application {
  readonly name: AppName;
  /** In logs: `node EC`, `shared view`. */
  readonly title: string;
  readonly url: string;
  /** The compiled main module. */
  readonly program: string;
  readonly environment: NodeJS.ProcessEnv;
}

const programs = { node: 'national-node', SHARED_VIEW: 'shared-view', AUDITOR: 'auditor' } as const;

export const titleOf = (name: AppName): string =>
  isCountry(name) ? `node ${name}` : name.toLowerCase().replace('_', ' ');

export const serviceOf = (system: LocalSystem, name: AppName): Service =>
  isCountry(name) ? system.nodes[name] : name === 'AUDITOR' ? system.auditor : system.sharedView;

/** What the caller's environment says, without what is another application's. */
const inherited = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) =>
        !/^(DATABASE_|KAFKA_BROKERS|KAFKA_USERNAME|KAFKA_PASSWORD|VECINDAD_(COUNTRY|JWKS|ISSUER|VAULT_KEYS)|PORT|METRICS_PORT|npm_|NODE_OPTIONS$)/.test(
          name,
        ),
    ),
  );

/** Whose tokens an application takes: a node its own country's, the others everybody's. */
const keySetsFor = (name: AppName, home: Home): NodeJS.ProcessEnv =>
  Object.fromEntries(
    (isCountry(name) ? [name] : countries).map((country) => [
      `VECINDAD_JWKS_${country}`,
      keySetOf(home, country),
    ]),
  );

const vaultFor = (country: Country, { databases }: LocalSystem, home: Home): NodeJS.ProcessEnv => {
  const database = databases[`${country}_VAULT`];
  return database
    ? {
        [`DATABASE_URL_${country}_VAULT`]: database.url,
        [`DATABASE_OWNER_URL_${country}_VAULT`]: database.ownerUrl,
        VECINDAD_VAULT_KEYS: join(home.vaultKeys, audienceOf(country)),
      }
    : {};
};

/** @param caller the environment of whoever starts the system */
export const application = (
  name: AppName,
  system: LocalSystem,
  home: Home,
  caller: NodeJS.ProcessEnv,
): Application => {
  const { url } = serviceOf(system, name);
  const { hostname, port } = new URL(url);
  const database = system.databases[name];
  const side = caller[`VECINDAD_COUNTRY_${name}`];
  const program = programs[isCountry(name) ? 'node' : name];
  return {
    name,
    title: titleOf(name),
    url,
    program: join(projectRoot, 'dist', 'apps', program, 'src', 'main.js'),
    environment: {
      ...inherited(caller),
      HOST: hostname,
      PORT: port,
      [`DATABASE_URL_${name}`]: database.url,
      [`DATABASE_OWNER_URL_${name}`]: database.ownerUrl,
      KAFKA_BROKERS: caller[`KAFKA_BROKERS_${name}`] ?? system.kafka.brokers.join(','),
      ...kafkaLogin(name, system, caller),
      VECINDAD_REGISTRY: home.registry,
      VECINDAD_COMMAND_KEY: commandKeyOf(home, name),
      ...keySetsFor(name, home),
      VECINDAD_REVOCATIONS: caller['VECINDAD_REVOCATIONS'] ?? home.revocations,
      ...(isCountry(name) && {
        ...vaultFor(name, system, home),
        VECINDAD_COUNTRY: name,
        VECINDAD_KEYS: signingKeysOf(home, name),
        VECINDAD_ANCHOR_SECRET: anchorSecretOf(home, name),
        VECINDAD_PAPERS: join(home.papers, audienceOf(name)),
      }),
      ...(side && { VECINDAD_COUNTRY: side }),
    },
  };
};

const answers = async (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) }).then(
    async (response) => {
      await response.body?.cancel();
      return response.ok;
    },
    () => false,
  );

/**
 * As the images start them too. What a batch makes on its way lives for some hundred milliseconds: where the young generation
 * is small (16 MiB each, unless said), most of it is copied twice and then kept, for a fifth of a node's time.
 */
const runtimeOptions = ['--enable-source-maps', '--min-semi-space-size=32', '--max-semi-space-size=64'];

export interface ApplicationStart {
  /** Its working folder. */
  readonly folder: string;
  /** Options of `node`, before the program. */
  readonly nodeOptions?: readonly string[] | undefined;
  readonly register: (process: KnownProcess) => void;
  readonly giveUp?: AbortSignal;
  readonly log: (line: string) => void;
}

/** Starts one of the programs; it is there once it says that it listens, and is ready. */
export const startApplication = (
  { title, url, program, environment }: Application,
  { folder, nodeOptions = [], register, giveUp, log }: ApplicationStart,
): Promise<Server> => {
  // Whatever answers at its address is not it before it says so: it may not have got its port.
  let listening = false;
  return startServer({
    name: title,
    command: process.execPath,
    args: [...runtimeOptions, ...nodeOptions, program],
    cwd: folder,
    env: environment,
    ipc: true,
    register,
    giveUp,
    log: (line) => {
      listening ||= line.startsWith('ready on ');
      log(line);
    },
    ready: async () => listening && (await answers(url)),
    readyWithinMs: 90_000,
    stopBy: 'SIGTERM',
    stopWithinMs: 10_000,
  });
};
