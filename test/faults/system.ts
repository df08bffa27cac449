import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareBroker, type KafkaSettings } from '#platform/messaging';
import {
  application,
  startApplication,
  createDatabases,
  databaseNamed,
  projectRoot,
  homeAt,
  ADMIN,
  kafkaUsers,
  startKafka,
  Kept,
  appNames,
  type AppName,
  LOOPBACK,
  someFreePort,
  removePostgres,
  startPostgres,
  type KnownProcess,
} from '#tools/local-system';
import { contracts } from '../contracts.ts';
import { guardOver } from '../environment/orphans.ts';
import { startSystem, type TestSystem } from '../environment/system.ts';
import {
  appOf,
  isTwin,
  nodes,
  programs,
  twinNames,
  type NodeProgram,
  type Program,
  type Twin,
} from './plan.ts';
import { Proxy } from './proxy.ts';
import { throughPort, twinOf } from './twin.ts';

export type PartOfIt = Program | 'KAFKA' | 'POSTGRES';

/** A whole system with a proxy on every wire, and second processes of some of its applications. */
export interface FaultySystem {
  readonly system: TestSystem;
  /** PostgreSQL past the proxies, as each database's owner; and as the superuser. */
  readonly databases: Readonly<Record<AppName, string>>;
  readonly superuser: string;
  readonly wires: {
    /** A process's own way to PostgreSQL. */
    readonly postgres: Readonly<Record<Program, Proxy>>;
    /** Everybody's way to the broker: it advertises the proxy. */
    readonly kafka: Proxy;
    /** Where clients find a node. */
    readonly rest: Readonly<Record<NodeProgram, Proxy>>;
  };
  /** Where each process listens, past the proxies. */
  readonly urls: Readonly<Record<Program, string>>;
  /** Everything the processes have said so far, as `title | line`. */
  readonly said: readonly string[];
  /** The broker, as its administrator. */
  readonly kafka: KafkaSettings;
  part(name: PartOfIt): Kept;
  /** Shifts the clock of one process by so many seconds from the true time. */
  setClock(program: Program, seconds: number): void;
  /** By how many seconds it is off. */
  clockOf(program: Program): number;
  stop(): Promise<void>;
}

const each = async <Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value | Promise<Value>,
): Promise<Record<Name, Value>> => {
  const entries: [Name, Value][] = [];
  for (const name of names) entries.push([name, await valueOf(name)]);
  return Object.fromEntries(entries) as Record<Name, Value>;
};

export const startFaultySystem = async (): Promise<FaultySystem> => {
  const folder = mkdtempSync(join(tmpdir(), 'vecindad-faults-'));
  chmodSync(folder, 0o711); // where root runs it, PostgreSQL's own user has to pass here
  const clocks = join(folder, 'clocks');
  mkdirSync(clocks);
  const guard = guardOver(folder);
  const register = ({ pid }: KnownProcess): void => guard.watch(pid);
  const said: string[] = [];
  const log =
    (from: string) =>
    (line: string): void =>
      void said.push(`${from} | ${line}`);
  // Newest first.
  const undo: (() => Promise<void> | void)[] = [() => rm(folder, { recursive: true, force: true })];
  undo.unshift(() => guard.dismiss());
  const stop = async (): Promise<void> => {
    for (let next = undo.shift(); next; next = undo.shift()) await next();
  };
  try {
    const [postgresPort, kafkaPort, controllerPort] = [
      await someFreePort(),
      await someFreePort(),
      await someFreePort(),
    ];
    const wire = async (targetPort: number): Promise<Proxy> => {
      const proxy = await Proxy.between(await someFreePort(), targetPort);
      undo.unshift(() => proxy.close());
      return proxy;
    };
    const postgresWires = await each(programs, () => wire(postgresPort));
    const kafkaWire = await wire(kafkaPort);

    const users = kafkaUsers();
    const postgres = new Kept(
      'PostgreSQL',
      (giveUp) =>
        startPostgres({
          folder: join(folder, 'postgres'),
          port: postgresPort,
          log: log('PostgreSQL'),
          register,
          giveUp,
        }),
      log('PostgreSQL'),
    );
    undo.unshift(async () => {
      await postgres.stop();
      await removePostgres(join(folder, 'postgres'));
    });
    const kafka = new Kept(
      'Kafka',
      (giveUp) =>
        startKafka({
          folder: join(folder, 'kafka'),
          port: kafkaPort,
          advertisedPort: kafkaWire.port,
          controllerPort,
          users,
          log: log('Kafka'),
          register,
          giveUp,
        }),
      log('Kafka'),
    );
    undo.unshift(() => kafka.stop());
    const [{ url: superuser }, { brokers }] = await Promise.all([postgres.start(), kafka.start()]);

    const databases = await each(appNames, (name) =>
      databaseNamed(name, { host: LOOPBACK, port: postgresWires[name].port }),
    );
    await createDatabases(superuser, Object.values(databases));
    const administrator: KafkaSettings = {
      brokers: [brokers],
      clientId: 'faults',
      sasl: { username: ADMIN, password: users[ADMIN]! },
    };
    await prepareBroker(administrator, contracts.ledgers);

    const environment: NodeJS.ProcessEnv = {
      ...process.env,
      KAFKA_BROKERS: brokers,
      FAULTS_CLOCKS: clocks,
      RATE_LIMIT_PER_MINUTE: '1000000',
      ...Object.fromEntries(
        appNames.flatMap((name) => {
          const user = name.toLowerCase().replace('_', '-');
          return [
            [`DATABASE_URL_${name}`, databases[name].url],
            [`DATABASE_OWNER_URL_${name}`, databases[name].ownerUrl],
            [`KAFKA_USERNAME_${name}`, user],
            [`KAFKA_PASSWORD_${name}`, users[user]],
          ];
        }),
      ),
    };
    const nodeOptions = ['--import', pathToFileURL(join(projectRoot, 'test', 'faults', 'clock.js')).href];
    const off = new Map<Program, number>();
    const system = await startSystem({ environment, nodeOptions });
    undo.unshift(() => system.stop());

    const ports = await each(twinNames, () => someFreePort());
    const second = async (twin: Twin): Promise<Kept> => {
      const first = application(appOf(twin), system.local, homeAt(system.home), environment);
      const program = twinOf(first, { port: ports[twin], postgresPort: postgresWires[twin].port });
      const kept = new Kept(
        program.title,
        (giveUp) =>
          startApplication(program, {
            folder: system.home,
            nodeOptions,
            register,
            giveUp,
            log: log(program.title),
          }),
        log(program.title),
      );
      undo.unshift(() => kept.stop());
      await kept.start();
      return kept;
    };
    const seconds = await each(twinNames, second);

    const urls = await each(programs, (program) =>
      isTwin(program) ? `http://${LOOPBACK}:${ports[program]}` : system.urls[program],
    );
    const portOf = (program: Program): number => Number(new URL(urls[program]).port);
    return {
      system,
      superuser,
      databases: await each(appNames, (name) => throughPort(databases[name].ownerUrl, postgresPort)),
      wires: {
        postgres: postgresWires,
        kafka: kafkaWire,
        rest: await each(nodes, (node) => wire(portOf(node))),
      },
      urls,
      kafka: administrator,
      get said() {
        return [...said, ...system.said];
      },
      part: (name) =>
        name === 'POSTGRES'
          ? postgres
          : name === 'KAFKA'
            ? kafka
            : isTwin(name)
              ? seconds[name]
              : system.part(name),
      clockOf: (program) => off.get(program) ?? 0,
      setClock: (program, seconds) => {
        off.set(program, seconds);
        const file = join(clocks, String(portOf(program)));
        if (seconds === 0) rmSync(file, { force: true });
        else writeFileSync(file, String(seconds));
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw new Error(`the system did not start: ${(error as Error).message}\n${said.slice(-30).join('\n')}`, {
      cause: error,
    });
  }
};
