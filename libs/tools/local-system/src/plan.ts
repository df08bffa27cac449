import { existsSync } from 'node:fs';
import { countries, type Country } from '#platform/kernel';
import { databaseNamed, givenDatabases } from './databases.ts';
import { writeJson } from './files.ts';
import type { Home } from './home.ts';
import { kafkaUsers } from './kafka-users.ts';
import { createKeys } from './keys.ts';
import {
  appNames,
  readLocal,
  vaultNames,
  type AppName,
  type Database,
  type DatabaseName,
  type LocalIssuer,
  type LocalSystem,
  type PortName,
  type Service,
} from './local-file.ts';
import { LOOPBACK } from './ports.ts';
import { portsOfSystem } from './ports-of-system.ts';
import { issuerOf, issueTokens } from './tokens.ts';

/** Which servers are started here, because the environment names none. */
export interface Embedded {
  readonly postgres: boolean;
  readonly kafka: boolean;
}

export const embeddedBy = (environment: NodeJS.ProcessEnv): Embedded => ({
  postgres: appNames.some((name) => !givenDatabases(environment)[name]),
  kafka: !environment['KAFKA_BROKERS'],
});

const portNames = ({ postgres, kafka }: Embedded): readonly PortName[] => [
  ...appNames,
  ...(postgres ? (['POSTGRES'] as const) : []),
  ...(kafka ? (['KAFKA', 'KAFKA_CONTROLLER'] as const) : []),
];

const each = <Name extends string, Value>(names: readonly Name[], valueOf: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;

const countryOfVault = (name: (typeof vaultNames)[number]): Country => name.replace('_VAULT', '') as Country;

/**
 * Ports, databases, keys and tokens: everything that has to be known before anything starts. What the last start
 * chose is kept where it still can be.
 */
export const planSystem = async (
  {
    home,
    environment,
    anywhere = false,
  }: { readonly home: Home; readonly environment: NodeJS.ProcessEnv; readonly anywhere?: boolean },
  embedded: Embedded,
): Promise<LocalSystem> => {
  const last = readLocal(home);
  await createKeys(home);
  if (!existsSync(home.revocations)) writeJson(home.revocations, []);
  const ports = await portsOfSystem(portNames(embedded), last?.ports ?? {}, { environment, anywhere });
  const given = givenDatabases(environment);
  const brokers = environment['KAFKA_BROKERS'] ?? `${LOOPBACK}:${ports.KAFKA}`;
  const databaseOf = (name: DatabaseName): Database =>
    given[name] ?? databaseNamed(name, { host: LOOPBACK, port: ports.POSTGRES! }, last?.databases[name]);
  const serviceAt = (name: AppName): Service => ({ url: `http://${LOOPBACK}:${ports[name]}` });
  return {
    version: 1,
    state: 'starting',
    startedAt: new Date().toISOString(),
    home: home.folder,
    nodes: each<Country, Service>(countries, serviceAt),
    sharedView: serviceAt('SHARED_VIEW'),
    auditor: serviceAt('AUDITOR'),
    databases: {
      ...each<AppName, Database>(appNames, databaseOf),
      ...each(
        vaultNames.filter((name) => given[name] ?? !given[countryOfVault(name)]),
        databaseOf,
      ),
    },
    kafka: {
      brokers: brokers.split(',').map((broker) => broker.trim()),
      users: embedded.kafka ? kafkaUsers(last?.kafka.users) : (last?.kafka.users ?? {}),
    },
    tokens: await issueTokens(home),
    registry: home.registry,
    issuers: each<Country, LocalIssuer>(countries, (country) => issuerOf(home, country)),
    revocations: home.revocations,
    ports,
    pids: {},
  };
};
