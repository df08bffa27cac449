import { Kafka, logLevel } from 'kafkajs';
import type { KafkaSettings } from '#messaging';
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
