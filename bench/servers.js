// One PostgreSQL and one Kafka for all contestants, with what is durable left on.
import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { kafkaUsers } from '../dist/libs/tools/local-system/src/kafka-users.js';
import { startKafka } from '../dist/libs/tools/local-system/src/kafka.js';
import { someFreePort } from '../dist/libs/tools/local-system/src/ports.js';
import { removePostgres, startPostgres } from '../dist/libs/tools/local-system/src/postgres.js';

// The project's own driver, for all: what differs is what is done with it.
export const pg = createRequire(new URL('../package.json', import.meta.url))('pg');

const ends = [];

/** The processes of the servers that run now, by name. */
export const serverPids = {};

/** Something that is to be removed in the end. */
export const whenStopped = (end) => ends.push(async () => end());

/** Stops what was started, newest first. */
export const stopServers = async () => {
  for (let end = ends.pop(); end; end = ends.pop())
    await end().catch((error) => console.error(error.message));
};

/** That every user of the machine may pass through: PostgreSQL has its own. */
export const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'vecindad-bench-'));
  chmodSync(made, 0o711);
  ends.push(() => rm(made, { recursive: true, force: true }));
  return made;
};

/** A server that has been running for a while writes its log into segments that it recycles; making each anew costs a flush of 16 MiB. */
const warmLog = async ({ url }) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create table filling (filler text)`);
  for (let n = 0; n < 40; n++)
    await client.query(
      `insert into filling select repeat(md5(k::text), 30) from generate_series(1, 60000) k`,
    );
  await client.query('drop table filling');
  await client.query('checkpoint');
  await client.end();
};

let postgres;
export const startBenchPostgres = async () => {
  if (postgres) return postgres;
  const at = join(folder(), 'postgres');
  const server = await startPostgres({
    folder: at,
    port: await someFreePort(),
    register: ({ pid }) => (serverPids.PostgreSQL = pid),
    log: () => undefined,
    // As a node would be given on a machine of this size; fsync, synchronous_commit, full_page_writes stay on.
    settings: {
      shared_buffers: '512MB',
      max_wal_size: '4GB',
      min_wal_size: '4GB',
      checkpoint_timeout: '15min',
    },
  });
  await warmLog(server);
  ends.push(
    () => removePostgres(at),
    () => server.stop(),
  );
  postgres = server;
  return server;
};

let kafka;
/** An empty broker; the one before it, if any, is gone. */
export const freshKafka = async () => {
  await kafka?.stop();
  const users = kafkaUsers();
  const at = join(folder(), 'kafka');
  const server = await startKafka({
    folder: at,
    port: await someFreePort(),
    controllerPort: await someFreePort(),
    users,
    register: ({ pid }) => (serverPids.Kafka = pid),
    log: () => undefined,
  });
  kafka = server;
  ends.push(() => server.stop());
  return {
    users,
    settings: {
      brokers: server.brokers.split(','),
      clientId: 'bench',
      sasl: { username: 'admin', password: users.admin },
    },
  };
};

const urlOf = (server, database) => {
  const url = new URL(server.url);
  url.pathname = `/${database}`;
  return url.href;
};

/** An empty database; contestants never share one. */
export const freshDatabase = async (name) => {
  const server = await startBenchPostgres();
  const database = `${name}_${randomBytes(4).toString('hex')}`;
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create database ${database}`);
  const version = (await client.query('show server_version')).rows[0].server_version;
  await client.end();
  return { url: urlOf(server, database), version };
};
