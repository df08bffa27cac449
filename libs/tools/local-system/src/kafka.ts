import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '#tools/terminal';
import { privateFolder, kafkaFile, writeAtomically } from './files.ts';
import { java } from './java.ts';
import { kafkaJars } from './kafka-jars.ts';
import { ADMIN, serverProperties } from './kafka-properties.ts';
import { somePassword, type KafkaUsers } from './kafka-users.ts';
import { LOOPBACK } from './ports.ts';
import { run, type KnownProcess } from './processes.ts';
import { startServer, type Server } from './server.ts';

export interface KafkaOptions {
  /** The broker's own folder: data, configuration, log. */
  readonly folder: string;
  readonly port: number;
  /** Where clients are told to come, if not to `port`: something stands in front of it. */
  readonly advertisedPort?: number;
  /** Between the broker and its controller, which are one process. */
  readonly controllerPort: number;
  /** With their passwords. They are made together with the data, and are then those of the data. */
  readonly users: KafkaUsers;
  readonly log: (line: string) => void;
  readonly register?: (process: KnownProcess) => void;
  readonly giveUp?: AbortSignal;
}

export interface Kafka extends Server {
  /** As in KAFKA_BROKERS. */
  readonly brokers: string;
}

/** A broker that fails to start may take minutes to give up. */
const saysStarted = (log: string): boolean => {
  if (/\b(ERROR|FATAL)\b.*\bfatal\b/i.test(log)) throw new Error('failed');
  return log.includes('Kafka Server started');
};

/** The controller's password is another at each start: who needs it is one process. */
const writeProperties = (path: string, { users, ...ports }: KafkaOptions, data: string): void =>
  writeAtomically(
    path,
    serverProperties({
      port: ports.port,
      advertisedPort: ports.advertisedPort,
      controllerPort: ports.controllerPort,
      adminPassword: users[ADMIN]!,
      controllerPassword: somePassword(),
      data,
    }),
  );

/** Makes the data folder, with its cluster's identity and users. It appears whole: what a killed start left half done is thrown away. */
const format = async (options: KafkaOptions, command: string, classpath: string): Promise<void> => {
  const { folder, giveUp } = options;
  for (const left of readdirSync(folder).filter((name) => name.startsWith('data.new-')))
    await rm(join(folder, left), { recursive: true, force: true, maxRetries: 10 });
  if (existsSync(join(folder, 'data'))) return;

  const unfinished = `data.new-${randomUUID()}`;
  const [configuration, users] = [`${unfinished}.properties`, `${unfinished}.users`];
  writeProperties(join(folder, configuration), options, unfinished);
  // As a file of options: everybody may read a command line.
  writeAtomically(
    join(folder, users),
    Object.entries(options.users)
      .map(([name, password]) => `--add-scram=SCRAM-SHA-512=[name=${name},password=${password}]\n`)
      .join(''),
  );
  const cluster = randomBytes(16).toString('base64url');
  const { code, output } = await run(
    command,
    [
      '-Xmx128m',
      '-cp',
      classpath,
      'kafka.tools.StorageTool',
      'format',
      // In one word each: an id may begin with a hyphen, and would be taken for an option.
      `--cluster-id=${cluster}`,
      `--config=${configuration}`,
      `@${users}`,
    ],
    { cwd: folder, signal: giveUp },
  );
  if (code !== 0)
    throw new Failure(`Kafka's data folder could not be formatted: ${output.trim().slice(-1000)}`);
  renameSync(join(folder, unfinished), join(folder, 'data'));
  for (const name of [configuration, users]) await rm(join(folder, name), { force: true });
};

/**
 * Starts an Apache Kafka broker (KRaft, one node) on a folder of its own, which is made at the first start.
 * The lock in its data folder is the operating system's and ends with the process: there is none to clear.
 */
export const startKafka = async (options: KafkaOptions): Promise<Kafka> => {
  const { folder, port, advertisedPort = port, log, register } = options;
  const command = java();
  // Passwords are in its settings, and as proofs among the cluster's data; records lie there as they were sent.
  privateFolder(folder);
  const classpath = join(await kafkaJars(folder, log, options.giveUp), '*');
  writeProperties(join(folder, 'server.properties'), options, 'data');
  await format(options, command, classpath);

  const logFile = join(folder, 'kafka.log');
  const server = await startServer({
    name: 'Kafka',
    command,
    args: [
      '-Xms256m',
      '-Xmx512m',
      // A broker on a machine that it shares with everything else: compiled well enough at once, no threads beside its work.
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-Djava.awt.headless=true',
      `-Dlog4j2.configurationFile=${pathToFileURL(kafkaFile('log4j2.properties')).href}`,
      '-cp',
      classpath,
      'kafka.Kafka',
      'server.properties',
    ],
    cwd: folder,
    env: process.env,
    register,
    giveUp: options.giveUp,
    log: logFile,
    ready: async () => saysStarted(readFileSync(logFile, 'utf8')),
    readyWithinMs: 90_000,
    stopBy: 'SIGTERM',
    stopWithinMs: 30_000,
  });
  return { ...server, brokers: `${LOOPBACK}:${advertisedPort}` };
};
