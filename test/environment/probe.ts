import { connect } from 'node:net';
import type { Kafka } from 'kafkajs';

interface Refusal {
  readonly type?: string;
  readonly cause?: Refusal;
  readonly errors?: readonly Refusal[];
}

const denied = ({ type, cause, errors }: Refusal): boolean =>
  /_AUTHORIZATION_FAILED$/.test(type ?? '') ||
  [cause, ...(errors ?? [])].some((inner) => inner && denied(inner));

/** Whether the broker lets somebody: what it refuses for want of a right is false, anything else that fails is thrown. */
export const allowed = async (attempt: Promise<unknown>): Promise<boolean> =>
  attempt.then(
    () => true,
    (error: Refusal) => {
      if (denied(error)) return false;
      throw error;
    },
  );

/** Fetches from a topic, in a consumer group. */
export const read = async (kafka: Kafka, topic: string, groupId: string): Promise<void> => {
  const consumer = kafka.consumer({
    groupId,
    maxWaitTimeInMs: 50,
    retry: { retries: 0, restartOnFailure: async () => false },
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.FETCH, () => resolve());
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      consumer.run({ autoCommit: false, eachMessage: async () => undefined }).catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
};

/**
 * Writes to a topic, and leaves nothing there: the broker knows no way to acknowledge by two copies, but says so only
 * after it has asked whether the sender may write.
 */
export const write = async (kafka: Kafka, topic: string): Promise<void> => {
  const producer = kafka.producer({ allowAutoTopicCreation: false, retry: { retries: 0 } });
  await producer.connect();
  try {
    await producer.send({ topic, acks: 2, messages: [{ value: 'probe', partition: 0 }] });
    throw new Error(`a probe was left in ${topic}`);
  } catch (error) {
    if ((error as { type?: string }).type !== 'INVALID_REQUIRED_ACKS') throw error;
  } finally {
    await producer.disconnect();
  }
};

/** Whether somebody may join a consumer group. Who may not learns no coordinator: kafkajs does not pass on why. */
export const joins = async (kafka: Kafka, topic: string, groupId: string): Promise<boolean> =>
  read(kafka, topic, groupId).then(
    () => true,
    (error: Error) => {
      if (error.name === 'KafkaJSGroupCoordinatorNotFound') return false;
      throw error;
    },
  );

/** DescribeAcls, version 1, of everything: brokers and controllers answer it, to whoever comes in without a user too. */
const QUESTION = Buffer.from([0, 29, 0, 1, 0, 0, 0, 1, 255, 255, 1, 255, 255, 1, 255, 255, 255, 255, 1, 1]);

/** Whether a port answers a question about the cluster without asking who it is that wants to know. */
export const answersAnybody = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(QUESTION.length);
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.concat([length, QUESTION])));
    socket.once('data', () => {
      resolve(true);
      socket.destroy();
    });
    socket.once('close', () => resolve(false)).once('error', reject);
  });
