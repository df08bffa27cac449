import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kafka } from 'kafkajs';
import {
  startKafka,
  ADMIN,
  somePassword,
  removePostgres,
  startPostgres,
  someFreePort,
} from '#tools/local-system';
import { until } from '../client.ts';
import { clientOf, testBroker } from './kafka.ts';
import { guardOver } from './orphans.ts';
import { environment, stopEverything } from './stop.ts';

/** Tells the test workers of a server for as long as it is there. */
const lend = (variable: string, value: string): void => {
  process.env[variable] = value;
  environment.push(async () => void delete process.env[variable]);
};

/** The broker makes its topic of groups when the first asks for one, and turns others away until that is loaded. */
const coordinatorOf = async (kafka: Kafka): Promise<void> => {
  const admin = kafka.admin();
  await admin.connect();
  await until('the broker coordinates groups', () => admin.fetchOffsets({ groupId: 'the-first' }));
  await admin.disconnect();
};

/**
 * One real PostgreSQL and one real Kafka for all integration tests of a run, on free ports and in a folder that goes
 * with them. TEST_POSTGRES_URL and TEST_KAFKA_BROKERS, with TEST_KAFKA_USERNAME and TEST_KAFKA_PASSWORD where they ask
 * for a user, point the tests at servers that are there instead.
 */
export default async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'vecindad-test-'));
  chmodSync(folder, 0o711); // where root runs the tests, PostgreSQL's own user has to pass here
  const guard = guardOver(folder);
  environment.push(() => rm(folder, { recursive: true, force: true }));
  environment.push(async () => void guard.dismiss());
  const register = ({ pid }: { pid: number }) => guard.watch(pid);
  const log = (line: string) => process.stderr.write(`${line}\n`);

  const postgres = async (): Promise<void> => {
    if (process.env['TEST_POSTGRES_URL']) return;
    const server = await startPostgres({
      folder: join(folder, 'postgres'),
      port: await someFreePort(),
      log,
      register,
      // A test survives the end of a process, not of the machine: nothing has to reach the disk.
      settings: { fsync: 'off', full_page_writes: 'off' },
    });
    environment.push(() => server.stop().then(() => removePostgres(join(folder, 'postgres'))));
    lend('TEST_POSTGRES_URL', server.url);
  };
  const kafka = async (): Promise<void> => {
    if (process.env['TEST_KAFKA_BROKERS']) return;
    const [port, controllerPort] = [await someFreePort(), await someFreePort()];
    const password = somePassword();
    const server = await startKafka({
      folder: join(folder, 'kafka'),
      port,
      controllerPort,
      users: { [ADMIN]: password },
      log,
      register,
    });
    environment.push(() => server.stop());
    lend('TEST_KAFKA_BROKERS', server.brokers);
    lend('TEST_KAFKA_USERNAME', ADMIN);
    lend('TEST_KAFKA_PASSWORD', password);
    await coordinatorOf(clientOf(testBroker()));
  };

  const failed = (await Promise.allSettled([postgres(), kafka()])).find(
    (outcome) => outcome.status === 'rejected',
  );
  if (failed) {
    await stopEverything();
    throw failed.reason;
  }
};
