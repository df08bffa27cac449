import { join } from 'node:path';
import { isCountry } from '#kernel';
import { projectRoot } from './files.ts';
import type { Home } from './home.ts';
import { kafkaLogin } from './kafka-users.ts';
import { signingKeysOf } from './keys.ts';
import type { AppName, LocalSystem, Service } from './local-file.ts';

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
        !/^(DATABASE_|KAFKA_USERNAME|KAFKA_PASSWORD|PORT|METRICS_PORT|npm_|NODE_OPTIONS$)/.test(name),
    ),
  );

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
      KAFKA_BROKERS: system.kafka.brokers.join(','),
      ...kafkaLogin(name, system, caller),
      VECINDAD_REGISTRY: home.registry,
      VECINDAD_JWKS: home.jwks,
      ...(isCountry(name) && { VECINDAD_COUNTRY: name, VECINDAD_KEYS: signingKeysOf(home, name) }),
    },
  };
};
