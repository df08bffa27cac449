import { setTimeout as delay } from 'node:timers/promises';
import type { EachBatchPayload } from 'kafkajs';
import { ledgerOf, topicOf } from '#platform/kernel';
import { asAdmin, connectKafka, consumerRules, runRules, type Consumer, type Kafka } from '../kafka/kafka.ts';
import { Patience } from '../kafka/patience.ts';
import { Findings } from './findings.ts';
import { Progress, STALLED_AFTER_MS } from './progress.ts';
import { PACE, type InboxSettings, type Pace } from './settings.ts';
import { Taking } from './taking.ts';

/** Who hangs for longer keeps no process up. */
const STOPPED_WITHIN_MS = 5_000;

/** Keeps no process from ending that has nothing else to do. */
const pause = (ms: number): Promise<void> => delay(ms, undefined, { ref: false });

/**
 * Follows ledgers in Kafka, verifies them, and archives what verifies. What a ledger's partition delivers takes effect
 * only batch by batch, together with the position, in one PostgreSQL transaction guarded by compare-and-set; so a
 * revoked or repeated delivery changes nothing.
 */
export class Inbox {
  readonly #kafka: Kafka;
  readonly #progress: Progress;
  readonly #findings: Findings;
  readonly #taking: Taking;
  readonly #stalledAfter: number;
  readonly #pace: Pace;
  /** When the broker last told how far its ledgers go. */
  #answered: number;
  readonly #patience = new Patience();
  #asking = false;
  /** Ledgers that the group has given to this process; the others are read elsewhere. */
  #assigned: readonly string[] = [];
  readonly #now: () => number;
  #consumer: Consumer | undefined;
  /** Earlier readers that have not let go yet. */
  readonly #leaving = new Set<Promise<void>>();
  #subscribed: readonly string[] = [];
  #stopped = false;
  #restart: (() => void) | undefined;
  #running: Promise<void> | undefined;
  #watch: NodeJS.Timeout | undefined;

  constructor(private readonly settings: InboxSettings) {
    this.#kafka = connectKafka(settings.kafka);
    this.#stalledAfter = settings.stalledAfter ?? STALLED_AFTER_MS;
    this.#pace = { ...PACE, ...settings.pace };
    this.#now = settings.now ?? (() => performance.now());
    this.#progress = new Progress(this.#stalledAfter, this.#now);
    this.#findings = new Findings(settings, this.#now);
    this.#taking = new Taking(settings, this.#progress, this.#findings, this.#now, (ledger) =>
      this.retry(ledger),
    );
    this.#answered = this.#now();
  }

  start(): void {
    this.#running = this.#run();
    this.#watch = setInterval(() => void this.#watchOnce(), this.#pace.watchEvery);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#watch);
    this.#restart?.();
    await this.#running;
    await Promise.race([Promise.all(this.#leaving), pause(STOPPED_WITHIN_MS)]);
  }

  /** Reads a ledger again from where it stood: after an operator's decision. */
  retry(ledger: string): void {
    this.#taking.anewFor(ledger);
    const topic = topicOf(ledger);
    if (!this.#consumer || !this.#subscribed.includes(topic)) return;
    // Anything that makes the next fetch return the partition's records; the reader finds its own place.
    this.#consumer.seek({ topic, partition: 0, offset: '0' });
    this.#consumer.resume([{ topic, partitions: [0] }]);
  }

  /** What is read here, by this process or another of its group. */
  get ledgers(): readonly string[] {
    return this.settings.ledgers;
  }

  /** What keeps this inbox from being current, or nothing. */
  unready(): string | undefined {
    if (this.#consumer === undefined) return 'not connected to Kafka';
    const waiting = this.settings.ledgers.filter((ledger) => !this.#subscribed.includes(topicOf(ledger)));
    if (waiting.length > 0) return `waiting for the topics of ${waiting.join(', ')}`;
    const silent = this.#now() - this.#answered;
    if (silent > this.#stalledAfter + 2 * this.#pace.watchEvery)
      return `Kafka has not answered for ${Math.floor(silent / 1000)} s`;
    return this.#progress.stalled()?.where;
  }

  /** Kafka records of each ledger that is read here, still to be read. */
  behind(): { readonly name: string; readonly behind: number }[] {
    return this.#progress.behind();
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      try {
        await this.#consume();
      } catch (error) {
        if (!this.#stopped && this.#patience.endsWith(error))
          this.settings.log(`inbox: ${(error as Error).message}; trying again`);
      }
      if (!this.#stopped) await pause(this.#pace.tryAgainAfter);
    }
  }

  /** One life of a consumer: until it crashes, new topics appear, progress stops, or the process does. */
  async #consume(): Promise<void> {
    this.#subscribed = await this.#presentTopics();
    if (this.#subscribed.length === 0) return;
    const consumer = this.#kafka.consumer({
      groupId: this.settings.group,
      ...consumerRules,
      retry: { retries: 5, initialRetryTime: 200, maxRetryTime: 2_000, restartOnFailure: async () => false },
    });
    const over = new Promise<void>((resolve) => {
      this.#restart = resolve;
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        if (this.#patience.endsWith(payload.error))
          this.settings.log(`inbox: reading stopped: ${payload.error.message}`);
        resolve();
      });
    });
    // Whatever was read for an earlier assignment is void; each ledger is opened again from PostgreSQL.
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      this.#taking.anew();
      this.#assigned = Object.keys(payload.memberAssignment).map(ledgerOf);
      this.#progress.only(this.#assigned);
    });
    // Told to stop while the topics were being looked up: nobody would end this life of the consumer.
    if (this.#stopped) return;
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...this.#subscribed], fromBeginning: true });
      await consumer.run({ ...runRules, eachBatch: (payload) => this.#deliver(consumer, payload) });
      this.#consumer = consumer;
      this.#answered = this.#now();
      await over;
    } finally {
      this.#consumer = undefined;
      this.#taking.open.clear();
      const left = consumer.disconnect().catch(() => undefined);
      this.#leaving.add(left);
      void left.then(() => this.#leaving.delete(left));
      await Promise.race([left, pause(this.#pace.leaveWithin)]);
    }
  }

  /** All that are wanted, or those that are there: at the start after a while, later at once. */
  #presentTopics(): Promise<string[]> {
    return asAdmin(this.#kafka, async (admin) => {
      this.#taking.cluster = (await admin.describeCluster()).clusterId;
      const wanted = this.settings.ledgers.map(topicOf);
      const patience = this.#subscribed.length === 0 ? this.#pace.topicsWithin : 0;
      for (const until = performance.now() + patience; ; await pause(100)) {
        const there = new Set(await admin.listTopics());
        const present = wanted.filter((topic) => there.has(topic));
        if (present.length === wanted.length || performance.now() >= until || this.#stopped) return present;
      }
    });
  }

  async #deliver(consumer: Consumer, payload: EachBatchPayload): Promise<void> {
    // A revoked partition may still deliver; nothing of it counts.
    if (!payload.isRunning() || payload.isStale()) return;
    this.#patience.restored();
    await this.#taking.take(consumer, payload);
  }

  /** One look at a time: a broker that does not answer must not gather callers. */
  async #watchOnce(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    await this.#watchProgress().catch(() => undefined);
    this.#asking = false;
  }

  async #watchProgress(): Promise<void> {
    await this.#findings.setClock();
    await this.#findings.ofMissingSeals(this.#taking.open);
    if (!this.#consumer) return;
    const appeared = await asAdmin(this.#kafka, async (admin) => {
      const present = new Set(await admin.listTopics());
      for (const topic of this.#assigned.map(topicOf)) {
        const [partition] = await admin.fetchTopicOffsets(topic);
        if (partition) this.#progress.ends(ledgerOf(topic), BigInt(partition.high));
      }
      return this.settings.ledgers
        .map(topicOf)
        .some((topic) => present.has(topic) && !this.#subscribed.includes(topic));
    });
    this.#answered = this.#now();
    const stalled = this.#progress.stalled();
    if (stalled) this.settings.log(`inbox: ${stalled.where}; starting anew`);
    if (appeared || stalled) {
      this.#progress.restart();
      this.#restart?.();
    }
  }
}
