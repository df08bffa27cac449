import { randomUUID } from 'node:crypto';
import { ledgerOf, originOf, topicOf } from '#platform/kernel';
import { checkpointOf, openNote, type Verifier } from '#platform/ledger';
import { asAdmin, consumerRules, runRules, type Consumer, type Kafka } from '../kafka/kafka.ts';

/** How far a ledger is published: its longest seal in Kafka. */
export interface PublishedHead {
  readonly ledger: string;
  /** Leaves. */
  readonly size: number;
  readonly root: Buffer;
  /** Whether one of the given keys signed it. */
  readonly known: boolean;
  /** Ids of the other keys that did, by its own words. */
  readonly others: string;
  readonly record: Buffer;
  /** Whether as many records lie in front of it as it covers leaves: a topic that was made anew may begin with a seal. */
  readonly whole: boolean;
}

interface Range {
  /** Where to read from, and the end, exclusive. */
  from: bigint;
  readonly low: bigint;
  readonly high: bigint;
}

/** A seal lies behind every 500 events at most: it is among the last so many records, unless somebody else wrote there. */
const NEAR_THE_END = 1_000n;
/** Several times what a country signs, in bytes. */
const LONGEST_SEAL = 4_096;
/** Of so many unknown keys each has its longest seal kept; what signs with more is not told apart. */
const MOST_STRANGERS = 20;
/** However much somebody wrote there, it is read; but not from a broker that says nothing for so long. */
const SILENT_FOR_MS = 20_000;

const rangesOf = (kafka: Kafka, ledgers: readonly string[]): Promise<Map<string, Range>> =>
  asAdmin(kafka, async (admin) => {
    const present = new Set(await admin.listTopics());
    const ranges = new Map<string, Range>();
    for (const ledger of ledgers.filter((one) => present.has(topicOf(one)))) {
      const [partition] = await admin.fetchTopicOffsets(topicOf(ledger));
      const [low, high] = [BigInt(partition!.low), BigInt(partition!.high)];
      const near = high - NEAR_THE_END;
      if (high > low) ranges.set(ledger, { from: near > low ? near : low, low, high });
    }
    return ranges;
  });

/** The seal that a record is, or nothing: events, and what is no seal of this ledger, say nothing of its size. */
const headIn = (
  ledger: string,
  record: Buffer,
  verifiers: readonly Verifier[],
): Omit<PublishedHead, 'whole'> | undefined => {
  if (record[0] === 0x7b /* { */ || record.length > LONGEST_SEAL) return undefined;
  try {
    const { text, signedBy, unknown } = openNote(record, verifiers);
    const { origin, size, root } = checkpointOf(text);
    if (origin !== originOf(ledger)) return undefined;
    // A copy: what is kept of an answer must not keep all of it in memory.
    const others = signedBy.length > 0 ? '' : unknown.map(({ keyId }) => keyId).join(' ');
    return { ledger, size, root, known: signedBy.length > 0, others, record: Buffer.from(record) };
  } catch {
    return undefined;
  }
};

const nameOfKnown = (ledger: string, whole: boolean): string => `${ledger} known ${whole}`;

/** Reads each range to its end, and further back where no known seal was in it that is as long as it has to be. */
const readEnds = (
  consumer: Consumer,
  ranges: Map<string, Range>,
  least: ReadonlyMap<string, number>,
  verifiers: readonly Verifier[],
): Promise<PublishedHead[]> => {
  const heads = new Map<string, PublishedHead>();
  const unread = new Set(ranges.keys());
  const most = ranges.size * MOST_STRANGERS;
  const keep = (head: PublishedHead): void => {
    const { ledger, known, others, whole } = head;
    const name = known ? nameOfKnown(ledger, whole) : `${ledger} ${heads.size < most ? others : ''}`;
    if ((heads.get(name)?.size ?? -1) < head.size) heads.set(name, head);
  };
  const seek = (ledger: string): void =>
    consumer.seek({ topic: topicOf(ledger), partition: 0, offset: String(ranges.get(ledger)!.from) });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Kafka did not show the end of ${[...unread].join(', ')}`)),
      SILENT_FOR_MS,
    );
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    consumer.on(consumer.events.DISCONNECT, () => clearTimeout(timer));
    consumer
      .run({
        ...runRules,
        eachBatch: async ({ batch, resolveOffset }) => {
          timer.refresh();
          const ledger = ledgerOf(batch.topic);
          const range = ranges.get(ledger)!;
          if (BigInt(batch.firstOffset() ?? 0) < range.from) return; // from before the place was sought
          for (const { value, offset } of batch.messages) {
            const head = value && headIn(ledger, value, verifiers);
            if (head) keep({ ...head, whole: BigInt(offset) - range.low >= BigInt(head.size) });
          }
          resolveOffset(batch.lastOffset());
          if (BigInt(batch.lastOffset()) + 1n < range.high) return;
          const known = [true, false].map((whole) => heads.get(nameOfKnown(ledger, whole))?.size ?? -1);
          const longest = Math.max(...known);
          if (longest < (least.get(ledger) ?? 0) && range.from > range.low) {
            const back = range.high - (range.high - range.from) * 10n;
            range.from = back > range.low ? back : range.low;
            return seek(ledger);
          }
          unread.delete(ledger);
          if (unread.size === 0) resolve([...heads.values()]);
        },
      })
      // A coordinator that is still loading lets `run` through without a group, and then no place can be sought.
      .then(() => [...ranges.keys()].forEach(seek))
      .catch(reject);
  });
};

/**
 * How far a country's ledgers are published, as Kafka has them; by known keys and by others apart.
 * @param group prefix of a consumer group of one's own: nobody shares this reading
 * @param ledgers with the size that Kafka is known to have had of each: whoever may write there may repeat an older seal
 */
export const publishedHeads = async (
  kafka: Kafka,
  group: string,
  ledgers: ReadonlyMap<string, number>,
  verifiers: readonly Verifier[],
): Promise<PublishedHead[]> => {
  const ranges = await rangesOf(kafka, [...ledgers.keys()]);
  if (ranges.size === 0) return [];
  const consumer = kafka.consumer({
    groupId: `${group}.${randomUUID()}`,
    ...consumerRules,
    maxWaitTimeInMs: 50,
    retry: { retries: 3, restartOnFailure: async () => false },
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...ranges.keys()].map(topicOf), fromBeginning: false });
    return await readEnds(consumer, ranges, ledgers, verifiers);
  } finally {
    await consumer.disconnect().catch(() => undefined);
  }
};
