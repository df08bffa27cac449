import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../failure.ts';
import { projectRoot } from './files.ts';
import { java } from './java.ts';
import { kafkaJars } from './kafka-jars.ts';
import { LOOPBACK } from './ports.ts';
import { run, type KnownProcess } from './processes.ts';
import { startServer, type Server } from './server.ts';

export interface KafkaOptions {
  /** The broker's own folder: data, configuration, log. */
  readonly folder: string;
  readonly port: number;
  /** Between the broker and its controller, which are one process. */
  readonly controllerPort: number;
  readonly log: (line: string) => void;
  readonly register?: (process: KnownProcess) => void;
  readonly giveUp?: AbortSignal;
}

export interface Kafka extends Server {
  /** As in KAFKA_BROKERS. */
  readonly brokers: string;
}

/** One node that is broker and controller. Paths are relative to its folder: a list of them is split at commas. */
const properties = ({ port, controllerPort }: KafkaOptions, data: string): string => `# Written at each start.
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@${LOOPBACK}:${controllerPort}
listeners=PLAINTEXT://${LOOPBACK}:${port},CONTROLLER://${LOOPBACK}:${controllerPort}
advertised.listeners=PLAINTEXT://${LOOPBACK}:${port}
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
log.dirs=${data}
auto.create.topics.enable=false
num.partitions=1
# What was published stays.
log.retention.ms=-1
log.retention.bytes=-1
# There is one broker to keep a copy.
default.replication.factor=1
min.insync.replicas=1
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.num.partitions=4
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
# After a SIGKILL the broker may return only when its earlier registration has expired: 9 s by default.
broker.session.timeout.ms=3000
broker.heartbeat.interval.ms=500
`;

/** A broker that fails to start may take minutes to give up. */
const saysStarted = (log: string): boolean => {
  if (/\b(ERROR|FATAL)\b.*\bfatal\b/i.test(log)) throw new Error('failed');
  return log.includes('Kafka Server started');
};

/** Makes the data folder, with its cluster's identity. It appears whole: what a killed start left half done is thrown away. */
const format = async (options: KafkaOptions, command: string, classpath: string): Promise<void> => {
  const { folder, giveUp } = options;
  for (const left of readdirSync(folder).filter((name) => name.startsWith('data.new-')))
    await rm(join(folder, left), { recursive: true, force: true, maxRetries: 10 });
  if (existsSync(join(folder, 'data'))) return;

  const unfinished = `data.new-${randomUUID()}`;
  const configuration = `${unfinished}.properties`;
  writeFileSync(join(folder, configuration), properties(options, unfinished));
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
    ],
    { cwd: folder, signal: giveUp },
  );
  if (code !== 0)
    throw new Failure(`Kafka's data folder could not be formatted: ${output.trim().slice(-1000)}`);
  renameSync(join(folder, unfinished), join(folder, 'data'));
  await rm(join(folder, configuration), { force: true });
};

/**
 * Starts an Apache Kafka broker (KRaft, one node) on a folder of its own, which is made at the first start.
 * The lock in its data folder is the operating system's and ends with the process: there is none to clear.
 */
export const startKafka = async (options: KafkaOptions): Promise<Kafka> => {
  const { folder, port, log, register } = options;
  const command = java();
  mkdirSync(folder, { recursive: true });
  const classpath = join(await kafkaJars(folder, log, options.giveUp), '*');
  writeFileSync(join(folder, 'server.properties'), properties(options, 'data'));
  await format(options, command, classpath);

  const logFile = join(folder, 'kafka.log');
  const server = await startServer({
    name: 'Kafka',
    command,
    args: [
      '-Xms256m',
      '-Xmx512m',
      '-Djava.awt.headless=true',
      `-Dlog4j2.configurationFile=${pathToFileURL(join(projectRoot, 'apps', 'vecindad', 'kafka', 'log4j2.properties')).href}`,
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
  return { ...server, brokers: `${LOOPBACK}:${port}` };
};
