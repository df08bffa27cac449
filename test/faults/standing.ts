import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { connectKafka } from '#platform/messaging';
import { isCountry, topicOf } from '#platform/kernel';
import { appNames } from '#tools/local-system';
import { contracts } from '../contracts.ts';
import { as } from '../client.ts';
import type { FaultySystem } from './system.ts';

const READ_WITHIN_MS = 15_000;

/** `0–319, seal, 320–383, seal`: what lies in a partition, in its order. */
const inRuns = (records: readonly Buffer[]): string => {
  const runs: string[] = [];
  let run: { from: number; to: number } | undefined;
  const end = (): void => {
    if (run) runs.push(`${run.from}–${run.to}`);
    run = undefined;
  };
  for (const record of records) {
    const position =
      record[0] === 0x7b ? Number(/"ledgerposition":"(\d+)"/.exec(record.toString())?.[1]) : undefined;
    if (position === undefined) {
      end();
      runs.push(`seal of ${record.toString().split('\n')[1]}`);
    } else if (run && run.to + 1 === position) run.to = position;
    else {
      end();
      run = { from: position, to: position };
    }
  }
  end();
  return runs.slice(-60).join(', ');
};

const partitionsOf = async (system: FaultySystem): Promise<string[]> => {
  const kafka = connectKafka(system.kafka);
  const [admin, consumer] = [kafka.admin(), kafka.consumer({ groupId: `faults.${randomUUID()}` })];
  await admin.connect();
  const present = new Set(await admin.listTopics());
  const topics = contracts.ledgers.all.map(topicOf).filter((topic) => present.has(topic));
  const ends = new Map<string, { low: string; high: string }>();
  for (const topic of topics) ends.set(topic, (await admin.fetchTopicOffsets(topic))[0]!);
  await admin.disconnect();
  const records = new Map(topics.map((topic) => [topic, [] as Buffer[]]));
  await consumer.connect();
  try {
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({
      eachMessage: async ({ topic, message }) =>
        void records.get(topic)!.push(message.value ?? Buffer.alloc(0)),
    });
    const unread = (): boolean =>
      topics.some((topic) => records.get(topic)!.length < Number(ends.get(topic)!.high));
    for (const until = Date.now() + READ_WITHIN_MS; unread() && Date.now() < until;) await delay(200);
  } finally {
    await consumer.disconnect();
  }
  return topics.map(
    (topic) =>
      `${topic}: offsets ${ends.get(topic)!.low} to ${ends.get(topic)!.high}: ${inRuns(records.get(topic)!)}`,
  );
};

const storesOf = async ({ databases }: FaultySystem): Promise<string[]> => {
  const lines: string[] = [];
  for (const name of appNames) {
    const pool = new pg.Pool({ connectionString: databases[name], max: 1 });
    try {
      const { rows: ledgers } = await pool.query(
        'select ledger, size, sent_size, resume_offset from ledgers order by ledger',
      );
      const { rows: held } = await pool.query(
        `select consumer, ledger, position, code, detail from quarantine where state = 'open'`,
      );
      lines.push(...ledgers.map((row) => `${name}: ${JSON.stringify(row)}`));
      lines.push(...held.map((row) => `${name}, in quarantine: ${JSON.stringify(row)}`));
    } finally {
      await pool.end();
    }
  }
  return lines;
};

/** For whoever looks for why a run broke off: what each process says of itself, keeps, and what lies in Kafka. */
export const whereItStands = async (system: FaultySystem): Promise<string[]> => {
  const readiness = appNames.map(async (name) => {
    const operator = isCountry(name) ? `operator-${name.toLowerCase()}` : 'operator-ec';
    const answer = await as(system.system, name, operator)('/v1/readiness');
    return [`${name}: ${answer.status} ${answer.text}`];
  });
  const looked = await Promise.allSettled([...readiness, storesOf(system), partitionsOf(system)]);
  return looked.flatMap((one) =>
    one.status === 'fulfilled' ? one.value : [`could not look: ${String(one.reason)}`],
  );
};
