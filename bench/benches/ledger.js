// From the store to Kafka, and verifying what lies in an archive.
import { createHash } from 'node:crypto';
import { crossing } from '../../dist/libs/capabilities/crossing/src/index.js';
import { migrate } from '../../dist/libs/platform/database/src/index.js';
import { topicOf } from '../../dist/libs/platform/kernel/src/index.js';
import {
  Archive,
  connectKafka,
  Continuity,
  CLOCK_SKEW_MS,
  ensureTopics,
  messagingMigrations,
  Quarantine,
  Registry,
  Relay,
  verifyArchive,
} from '../../dist/libs/platform/messaging/src/index.js';
import { contest } from '../contest.js';
import { contracts, keys, LEDGER, ledgerOf, openLedger, readLeaves } from '../ledgers.js';
import { freshKafka } from '../servers.js';
import { payload, vecindad } from '../stores.js';

const SENT = Number(process.env.BENCH_SENT ?? 200_000);
const VERIFIED = Number(process.env.BENCH_VERIFIED ?? 1_000_000);

const crossingEvent = (n) => ({ type: 'CrossingRecorded', data: { ...payload(n), border: 'CO' } });

const relay = {
  name: 'store-to-kafka',
  title: `Store to Kafka, ${SENT / 1000}k events disclosed, sealed, acknowledged`,
  run: async (settings) => {
    const { settings: kafka } = await freshKafka();
    const store = await vecindad();
    await migrate({ ownerUrl: store.url, appRole: undefined, migrations: [...messagingMigrations] });
    const archive = new Archive(store.pool);
    const { keyring, folder, end } = keys();
    const registry = new Registry(folder);
    await registry.open(store.pool);
    const client = connectKafka(kafka);
    await ensureTopics(client, ['bare', ...contracts.ledgers.from('EC').map(topicOf)]);
    const producer = client.producer({
      idempotent: false,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
    });
    await producer.connect();
    let appended = 0;
    const fill = async () => {
      const calls = Array.from({ length: SENT / 100 }, (_, call) => call);
      const worker = async () => {
        for (let call = calls.pop(); call !== undefined; call = calls.pop())
          await store.store.append({
            stream: `crossing-bulk-${appended}-${call}`,
            expected: 'none',
            events: Array.from({ length: 100 }, (_, n) => crossingEvent(call * 100 + n)),
          });
      };
      await Promise.all(Array.from({ length: 8 }, worker));
      appended += SENT;
    };
    const ours = async () => {
      await fill();
      const one = new Relay({
        country: 'EC',
        contracts,
        store: store.store,
        archive,
        keyring,
        registry,
        quarantine: new Quarantine(store.pool),
        continuity: new Continuity(() => undefined),
        kafka,
        disclosures: crossing.disclosures,
        log: () => undefined,
      });
      const began = performance.now();
      one.start();
      for (;;) {
        const { rows } = await store.pool.query('select sent_size from ledgers where ledger = $1', [LEDGER]);
        if (Number(rows[0]?.sent_size ?? 0) >= appended) break;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const taken = performance.now() - began;
      await one.stop();
      return (SENT * 1000) / taken;
    };
    const bare = async () => {
      const leaves = (await archive.read(LEDGER, 0, SENT)).map(({ leaf }) => leaf);
      const atOnce = 500; // of 300 to 3,000 in a send the fastest here
      const began = performance.now();
      for (let from = 0; from < leaves.length; from += atOnce)
        await producer.send({
          topic: 'bare',
          acks: -1,
          messages: leaves.slice(from, from + atOnce).map((value) => ({ key: LEDGER, value, partition: 0 })),
        });
      return (leaves.length * 1000) / (performance.now() - began);
    };
    try {
      return await contest({
        name: 'store-to-kafka',
        unit: 'events/s',
        ...settings,
        contestants: [
          { name: 'vecindad', run: ours },
          { name: 'bare produce', run: bare },
        ],
        ratios: [{ of: 'vecindad', to: 'bare produce', reach: 0.6 }],
      });
    } finally {
      await producer.disconnect();
      await store.close();
      end();
    }
  },
};

const verify = {
  name: 'verify',
  title: `Verify a ledger of ${VERIFIED / 1000}k events`,
  run: async (settings) => {
    const { pool, archive, registry } = await openLedger(await ledgerOf(VERIFIED));
    const rate = async (work) => {
      const began = performance.now();
      await work();
      return (VERIFIED * 1000) / (performance.now() - began);
    };
    try {
      return await contest({
        name: 'verify',
        unit: 'events/s',
        ...settings,
        contestants: [
          {
            name: 'vecindad',
            run: () =>
              rate(async () => {
                const { sound, size } = await verifyArchive(
                  archive,
                  registry,
                  LEDGER,
                  CLOCK_SKEW_MS,
                  contracts.ledgers,
                );
                if (!sound || size !== VERIFIED) throw new Error('the ledger is not sound');
              }),
          },
          {
            name: 'read + SHA-256',
            run: () =>
              rate(() => readLeaves(archive, VERIFIED, (leaf) => createHash('sha256').update(leaf).digest())),
          },
        ],
        ratios: [{ of: 'vecindad', to: 'read + SHA-256', reach: 0.5 }],
      });
    } finally {
      await pool.end();
    }
  },
};

export const benches = [relay, verify];
