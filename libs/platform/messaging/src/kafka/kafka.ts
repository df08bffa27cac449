import {
  CompressionTypes,
  Kafka,
  logLevel,
  type Admin,
  type Consumer,
  type KafkaMessage,
  type Producer,
} from 'kafkajs';

/**
 * The rules for kafkajs 2.2.4, each of which has cost somebody data.
 *
 * - `idempotent: false`: its idempotent producer can acknowledge a write that the broker dropped after a retry.
 * - `acks: -1`: acknowledged means in all in-sync replicas.
 * - `maxInFlightRequests: 1`: with the publisher's one send at a time, a retry cannot overtake.
 * - no transactional id: no Kafka transactions; exactness comes from ledger positions.
 */
export const producerRules = {
  idempotent: false,
  maxInFlightRequests: 1,
  allowAutoTopicCreation: false,
  retry: { retries: 5, initialRetryTime: 100, maxRetryTime: 5_000 },
} as const;

export const sendRules = { acks: -1, timeout: 30_000, compression: CompressionTypes.None } as const;

/**
 * `autoCommit: false` and `eachBatchAutoResolve: false`: how far a reader has come is what PostgreSQL holds, in the
 * transaction of the effect; Kafka's own offsets are never committed.
 */
export const runRules = {
  autoCommit: false,
  eachBatchAutoResolve: false,
  partitionsConsumedConcurrently: 4,
} as const;

export const consumerRules = {
  allowAutoTopicCreation: false,
  sessionTimeout: 6_000,
  rebalanceTimeout: 10_000,
  heartbeatInterval: 1_500,
  maxWaitTimeInMs: 500,
  minBytes: 1,
  maxBytesPerPartition: 4 * 1024 * 1024,
} as const;

export interface KafkaSettings {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** SCRAM credentials, where the cluster asks for them. */
  readonly sasl?: { readonly username: string; readonly password: string };
  readonly tls?: boolean;
}

export const connectKafka = ({ brokers, clientId, sasl, tls }: KafkaSettings): Kafka =>
  new Kafka({
    brokers: [...brokers],
    clientId,
    ssl: tls ?? false,
    ...(sasl ? { sasl: { mechanism: 'scram-sha-512', ...sasl } } : {}),
    connectionTimeout: 3_000,
    requestTimeout: 30_000,
    retry: { initialRetryTime: 100, maxRetryTime: 3_000, retries: 8 },
    // What matters is thrown, and told by whoever catches it.
    logLevel: logLevel.NOTHING,
  });

/** What an administrator's connection is needed for; it is closed again whatever comes of it. */
export const asAdmin = async <T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> => {
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
};

/** Which of these topics are not there, or not to be seen by this user. */
export const missingTopics = (kafka: Kafka, topics: readonly string[]): Promise<string[]> =>
  asAdmin(kafka, async (admin) => {
    const present = new Set(await admin.listTopics());
    return topics.filter((topic) => !present.has(topic));
  });

/**
 * Creates the topics that are not there yet, and returns them: one partition, kept for ever. The broker says when a record came: it would
 * refuse one that comes from a clock an hour ahead, and a country whose clock is wrong has to be heard all the same.
 */
export const ensureTopics = async (
  kafka: Kafka,
  topics: readonly string[],
  replication = 1,
): Promise<readonly string[]> =>
  asAdmin(kafka, async (admin) => {
    const present = new Set(await admin.listTopics());
    const missing = topics.filter((topic) => !present.has(topic));
    if (missing.length === 0) return missing;
    await admin.createTopics({
      waitForLeaders: false, // who sends asks again until there is one
      topics: missing.map((topic) => ({
        topic,
        numPartitions: 1,
        replicationFactor: replication,
        configEntries: [
          { name: 'retention.ms', value: '-1' },
          { name: 'retention.bytes', value: '-1' },
          { name: 'cleanup.policy', value: 'delete' },
          { name: 'message.timestamp.type', value: 'LogAppendTime' },
          // Opened by the broker, which then refuses what is too large: a reader would open it in its own memory, and kafkajs
          // ends at a compression that it does not know, with all ledgers of that reader.
          { name: 'compression.type', value: 'uncompressed' },
        ],
      })),
    });
    return missing;
  });

export type { Consumer, Kafka, KafkaMessage, Producer };
