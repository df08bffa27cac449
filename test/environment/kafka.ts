import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import { topicOf } from '#platform/kernel';
import type { KafkaSettings } from '#platform/messaging';
import { until } from '../client.ts';
import type { TestSystem } from './system.ts';

/** The broker that all integration tests share, as its administrator; one that was given, as it was given. */
export const testBroker = (clientId = 'test'): KafkaSettings => {
  const { TEST_KAFKA_BROKERS, TEST_KAFKA_USERNAME: username, TEST_KAFKA_PASSWORD: password } = process.env;
  if (!TEST_KAFKA_BROKERS)
    throw new Error('TEST_KAFKA_BROKERS is not set: Kafka is for the integration tests (*.int-spec.ts)');
  return {
    brokers: TEST_KAFKA_BROKERS.split(','),
    clientId,
    ...(username && { sasl: { username, password: password ?? '' } }),
  };
};

/** A whole system's broker, as one of its users: `admin`, `ec`, `shared-view` … */
export const brokerOf = ({ local: { kafka } }: TestSystem, user = 'admin'): KafkaSettings => ({
  brokers: kafka.brokers,
  clientId: `test-${user}`,
  sasl: { username: user, password: kafka.users[user] ?? '' },
});

/** A plain client, without the rules of `#messaging`. @param retries 0 where to be refused is the answer */
export const clientOf = ({ brokers, clientId, sasl }: KafkaSettings, retries = 5): Kafka =>
  new Kafka({
    brokers: [...brokers],
    clientId,
    ...(sasl && { sasl: { mechanism: 'scram-sha-512', ...sasl } }),
    retry: { retries, initialRetryTime: 100 },
    connectionTimeout: 3_000,
    logLevel: logLevel.NOTHING,
  });

/** Puts records into a ledger's partition, as they are. */
export const send = async (
  settings: KafkaSettings,
  ledger: string,
  values: readonly string[],
): Promise<void> => {
  const producer = clientOf(settings).producer();
  await producer.connect();
  await producer.send({ topic: topicOf(ledger), messages: values.map((value) => ({ value, partition: 0 })) });
  await producer.disconnect();
};

export interface KafkaRecord {
  readonly topic: string;
  readonly offset: number;
  readonly value: string;
}

/** Every record that lies in these topics now. */
export const recordsIn = async (
  settings: KafkaSettings,
  topics: readonly string[],
): Promise<KafkaRecord[]> => {
  const kafka = clientOf(settings);
  const admin = kafka.admin();
  await admin.connect();
  const ends = new Map<string, number>();
  for (const topic of topics) {
    const [partition] = await admin.fetchTopicOffsets(topic);
    if (partition!.high !== partition!.low) ends.set(topic, Number(partition!.high));
  }
  await admin.disconnect();
  const records: KafkaRecord[] = [];
  if (ends.size === 0) return records;
  const left = new Set(ends.keys());
  const consumer = kafka.consumer({ groupId: `dump-${randomUUID()}`, maxWaitTimeInMs: 50 });
  await consumer.connect();
  await consumer.subscribe({ topics: [...left], fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachMessage: async ({ topic, message: { offset, value } }) => {
      if (left.has(topic)) records.push({ topic, offset: Number(offset), value: value!.toString() });
      if (Number(offset) + 1 >= ends.get(topic)!) left.delete(topic);
    },
  });
  await until('everything is read', async () => left.size === 0);
  await consumer.disconnect();
  return records;
};
