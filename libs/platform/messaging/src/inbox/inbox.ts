import { setTimeout as delay } from 'node:timers/promises';
import type { EachBatchPayload } from 'kafkajs';
import type { Pool, PoolClient } from 'pg';
import { ledgerOf, parseLedgerName, topicOf, type Country, type Instant } from '#platform/kernel';
import type { Archive } from '../archive/archive.ts';
import { behind, CLOCK_SKEW_MS } from '../clock.ts';
import { LedgerMoved } from '../archive/growth.ts';
import {
  asAdmin,
  connectKafka,
  consumerRules,
  runRules,
  type Consumer,
  type Kafka,
  type KafkaSettings,
} from '../kafka/kafka.ts';
import { Patience } from '../kafka/patience.ts';
import { announcesKeys, type Registry } from '../keys/registry.ts';
import { contradictionsOf } from './contradictions.ts';
import { digestOf, LedgerReader, type LedgerRecord, type Reading, type Refusal } from './ledger-reader.ts';
import { Progress, STALLED_AFTER_MS } from './progress.ts';
import type { Quarantine } from './quarantine.ts';

/** The name under which the inbox's findings stand in quarantine. */
export const INBOX = 'inbox';

export interface InboxSettings {
  /** Kafka consumer group; processes of the same group share the ledgers. */
  readonly group: string;
  readonly ledgers: readonly string[];
  readonly kafka: KafkaSettings;
  readonly archive: Archive;
  readonly registry: Registry;
  readonly quarantine: Quarantine;
  readonly log: (line: string) => void;
  /** After this many milliseconds an event without a seal behind it raises the alarm. */
  readonly sealWithin?: number;
  /** Reading that stands still this long although there is something to read is started anew. */
  readonly stalledAfter?: number;
  /** For so many milliseconds the key of a seal may still be announced; then the seal is kept aside. */
  readonly unknownKeyWithin?: number;
  /** A seal may be complete up to a moment so many milliseconds ahead of the clock of PostgreSQL here; no clock is exact. */
  readonly clockSkew?: number;
  /** A steady clock, in milliseconds. */
  readonly now?: () => number;
  readonly pace?: Partial<Pace>;
}

/** How often it looks, and how long it waits, in milliseconds. */
interface Pace {
  readonly watchEvery: number;
  readonly tryAgainAfter: number;
  /** Topics are made together, and may be on their way: to wait a little costs less than to join the group twice. */
  readonly topicsWithin: number;
  /** Work that hangs must not keep the next reader from starting; what it might still write is refused by position. */
  readonly leaveWithin: number;
}

const PACE: Pace = { watchEvery: 2_000, tryAgainAfter: 500, topicsWithin: 5_000, leaveWithin: 5_000 };
/** Who hangs for longer keeps no process up. */
const STOPPED_WITHIN_MS = 5_000;
const SEAL_WITHIN_MS = 15_000;
export const UNKNOWN_KEY_WITHIN_MS = 60_000;

/** Keeps no process from ending that has nothing else to do. */
const pause = (ms: number): Promise<void> => delay(ms, undefined, { ref: false });

interface OpenLedger {
  readonly reader: LedgerReader;
  unsealedSince: number | undefined;
}

/**
 * Follows ledgers in Kafka, verifies them, and archives what verifies. What a ledger's partition delivers takes effect
 * only batch by batch, together with the position, in one PostgreSQL transaction guarded by compare-and-set; so a
 * revoked or repeated delivery changes nothing.
 */
export class Inbox {
  readonly #kafka: Kafka;
  readonly #open = new Map<string, OpenLedger>();
  readonly #progress: Progress;
  readonly #stalledAfter: number;
  readonly #pace: Pace;
  /** When the broker last told how far its ledgers go. */
  #answered: number;
  readonly #patience = new Patience();
  #asking = false;
  /** Ledgers that the group has given to this process; the others are read elsewhere. */
  #assigned: readonly string[] = [];
  /** Ledgers already repositioned in this assignment: once is enough, the rest is dropped as repetition. */
  readonly #placed = new Set<string>();
  /** Ledgers that wait for the key of a seal: of which, and since when. */
  readonly #keyless = new Map<string, { readonly digest: string; readonly since: number }>();
  /** Ledgers whose country was told of as sealing a moment that is still to come, and has not sealed another since. */
  readonly #ahead = new Set<string>();
  /** How far PostgreSQL's clock is ahead of the steady one here, in milliseconds: this machine's own may be set back. */
  #clock = 0;
  readonly #now: () => number;
  /** Ledgers whose remembered place turned out to be in another topic of that name: these are read from its beginning. */
  readonly #afresh = new Set<string>();
  #cluster = '';
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
    this.#open.delete(ledger);
    this.#placed.delete(ledger);
    this.#progress.release(ledger);
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
      this.#open.clear();
      this.#placed.clear();
      this.#assigned = Object.keys(payload.memberAssignment).map(ledgerOf);
      this.#progress.only(this.#assigned);
    });
    // Told to stop while the topics were being looked up: nobody would end this life of the consumer.
    if (this.#stopped) return;
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...this.#subscribed], fromBeginning: true });
      await consumer.run({ ...runRules, eachBatch: (payload) => this.#take(consumer, payload) });
      this.#consumer = consumer;
      this.#answered = this.#now();
      await over;
    } finally {
      this.#consumer = undefined;
      this.#open.clear();
      const left = consumer.disconnect().catch(() => undefined);
      this.#leaving.add(left);
      void left.then(() => this.#leaving.delete(left));
      await Promise.race([left, pause(this.#pace.leaveWithin)]);
    }
  }

  /** All that are wanted, or those that are there: at the start after a while, later at once. */
  #presentTopics(): Promise<string[]> {
    return asAdmin(this.#kafka, async (admin) => {
      this.#cluster = (await admin.describeCluster()).clusterId;
      const wanted = this.settings.ledgers.map(topicOf);
      const patience = this.#subscribed.length === 0 ? this.#pace.topicsWithin : 0;
      for (const until = performance.now() + patience; ; await pause(100)) {
        const there = new Set(await admin.listTopics());
        const present = wanted.filter((topic) => there.has(topic));
        if (present.length === wanted.length || performance.now() >= until || this.#stopped) return present;
      }
    });
  }

  async #take(
    consumer: Consumer,
    { batch, resolveOffset, heartbeat, isRunning, isStale }: EachBatchPayload,
  ): Promise<void> {
    // A revoked partition may still deliver; nothing of it counts.
    if (!isRunning() || isStale()) return;
    this.#patience.restored();
    const ledger = ledgerOf(batch.topic);
    const opened = await this.#opened(consumer, batch.topic, ledger, batch.firstOffset());
    if (!opened) return;
    const records: LedgerRecord[] = batch.messages.map(({ value, offset }) => ({
      value: value ?? Buffer.alloc(0),
      offset,
    }));
    const before = opened.reader.size;
    const reading = opened.reader.read(records);
    let refusals: readonly Refusal[];
    // The reader is ahead of what is kept until it is archived: whatever comes between voids it.
    try {
      refusals = [...(await contradictionsOf(this.settings.archive, ledger, reading)), ...reading.refusals];
      if (isStale()) return void this.#open.delete(ledger);
      await this.#archive(ledger, before, opened.reader, reading);
    } catch (error) {
      this.#open.delete(ledger);
      if (!(error instanceof LedgerMoved)) throw error;
      this.#placed.delete(ledger);
      return;
    }
    if (refusals.some(({ code }) => code === 'ledger.gap') && !this.#afresh.has(ledger))
      return this.#readAfresh(consumer, batch.topic, ledger);
    if (reading.sealed.length > 0) this.#afresh.delete(ledger);
    await this.#watchForFuture(ledger, reading);
    if (refusals.length > 0) return this.#hold(consumer, batch.topic, ledger, refusals);
    this.#keyless.delete(ledger);
    this.#watchForSeal(opened, reading);
    resolveOffset(batch.lastOffset());
    this.#progress.release(ledger);
    this.#progress.reached(ledger, BigInt(batch.lastOffset()) + 1n, BigInt(batch.highWatermark));
    await heartbeat();
  }

  /** A ledger's reader at its place, or nothing when it must wait or read from elsewhere first. */
  async #opened(
    consumer: Consumer,
    topic: string,
    ledger: string,
    firstOffset: string | null,
  ): Promise<OpenLedger | undefined> {
    const known = this.#open.get(ledger);
    if (known) return known;
    const { archive, registry, quarantine } = this.settings;
    if (await quarantine.stops(INBOX, ledger)) {
      consumer.pause([{ topic, partitions: [0] }]);
      this.#progress.hold(ledger, 'in quarantine');
      return undefined;
    }
    const state = await archive.open(ledger);
    const remembered = state.resume?.cluster === this.#cluster && !this.#afresh.has(ledger);
    const from = remembered ? state.resume.offset : '0';
    if (firstOffset !== from && !this.#placed.has(ledger)) {
      this.#placed.add(ledger);
      consumer.seek({ topic, partition: 0, offset: from });
      // Nothing may come from there: what was read before this process began needs no step.
      this.#progress.stands(ledger, BigInt(from));
      return undefined;
    }
    const { from: country } = parseLedgerName(ledger);
    const leftOut = await quarantine.leftOut(INBOX, ledger);
    await this.#setClock();
    const trust = {
      leftOut,
      verifiers: () => registry.verifiersOf(country),
      believes: (asOf: Instant) => asOf <= this.#latestBelieved(),
    };
    const opened = { reader: new LedgerReader(ledger, state, trust), unsealedSince: undefined };
    this.#open.set(ledger, opened);
    return opened;
  }

  async #archive(
    ledger: string,
    before: number,
    reader: LedgerReader,
    { sealed, resumeAt }: Reading,
  ): Promise<void> {
    if (sealed.length === 0) return;
    const { archive, registry } = this.settings;
    const extend = (client: Pool | PoolClient): Promise<void> =>
      archive.extend(client, ledger, before, reader.frontier, sealed, {
        cluster: this.#cluster,
        offset: resumeAt!,
      });
    // What announces no keys is one statement, which needs no transaction around it.
    if (!announcesKeys(ledger)) await extend(archive.pool);
    else {
      const learn = await archive.transaction(async (client) => {
        await extend(client);
        return registry.keep(client, ledger, sealed);
      });
      if (learn()) await this.#retryUnknownKeys(parseLedgerName(ledger).from);
    }
    archive.emit('advanced', ledger);
  }

  async #retryUnknownKeys(country: Country): Promise<void> {
    const theirs = this.settings.ledgers.filter((ledger) => parseLedgerName(ledger).from === country);
    for (const ledger of await this.settings.quarantine.retryUnknownKeys(INBOX, theirs)) this.retry(ledger);
  }

  /**
   * What is missing may lie before the remembered place: a topic that was made anew, by a mirror or from a copy, has the
   * same ledger at other offsets. Only what the whole topic lacks is a gap.
   */
  #readAfresh(consumer: Consumer, topic: string, ledger: string): void {
    this.settings.log(`inbox: ${topic} is not as it was left; reading it from its beginning`);
    this.#afresh.add(ledger);
    this.#open.delete(ledger);
    consumer.seek({ topic, partition: 0, offset: '0' });
  }

  async #hold(
    consumer: Consumer,
    topic: string,
    ledger: string,
    refusals: readonly Refusal[],
  ): Promise<void> {
    consumer.pause([{ topic, partitions: [0] }]);
    this.#open.delete(ledger);
    if (refusals.every(({ early }) => early) && this.#mayStillBeAnnounced(ledger, refusals[0]!)) {
      this.#progress.hold(ledger, refusals[0]!.detail);
      setTimeout(() => this.retry(ledger), 1_000).unref();
      return;
    }
    this.#progress.hold(ledger, 'in quarantine');
    for (const { code, detail, record, position } of refusals) {
      const finding = { consumer: INBOX, ledger, position, code, detail, record: record.value };
      if (await this.settings.quarantine.keep(finding))
        this.settings.log(`ALARM ${ledger} stopped at offset ${record.offset}: ${code}: ${detail}`);
    }
  }

  /** A key is announced in another ledger, which may come later: for a while it is waited for. */
  #mayStillBeAnnounced(ledger: string, { record }: Refusal): boolean {
    const { unknownKeyWithin = UNKNOWN_KEY_WITHIN_MS } = this.settings;
    const digest = digestOf(record.value);
    const waiting = this.#keyless.get(ledger);
    if (waiting?.digest === digest) return this.#now() - waiting.since < unknownKeyWithin;
    this.#keyless.set(ledger, { digest, since: this.#now() });
    return true;
  }

  /** Told once, not with every seal of a clock that is ahead. What they cover was kept; only the moment counts for nothing. */
  async #watchForFuture(ledger: string, { fromTheFuture, sealed }: Reading): Promise<void> {
    const [first] = fromTheFuture;
    if (!first) return void (sealed.length > 0 && this.#ahead.delete(ledger));
    if (this.#ahead.has(ledger)) return;
    this.#ahead.add(ledger);
    const [code, record] = ['seal.from-the-future', first.record.value];
    const detail = `says that all is told up to ${first.asOf}, and here it is ${this.#latestBelieved()} at the latest`;
    if (await this.settings.quarantine.keep({ consumer: INBOX, ledger, code, detail, record }))
      this.settings.log(`ALARM ${ledger}: ${code}: ${detail}`);
  }

  #latestBelieved(): Instant {
    const { clockSkew = CLOCK_SKEW_MS } = this.settings;
    return behind(this.#clock + this.#now(), clockSkew);
  }

  async #setClock(): Promise<void> {
    this.#clock = (await this.settings.archive.clock()) - this.#now();
  }

  #watchForSeal(opened: OpenLedger, reading: Reading): void {
    if (reading.sealed.length > 0 || !opened.reader.unsealed) opened.unsealedSince = undefined;
    if (opened.reader.unsealed) opened.unsealedSince ??= this.#now();
  }

  /** One look at a time: a broker that does not answer must not gather callers. */
  async #watchOnce(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    await this.#watchProgress().catch(() => undefined);
    this.#asking = false;
  }

  async #watchProgress(): Promise<void> {
    await this.#setClock();
    await this.#watchSeals();
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

  /** Raises the alarm of what has waited for its seal too long. */
  async #watchSeals(): Promise<void> {
    const { quarantine, sealWithin = SEAL_WITHIN_MS } = this.settings;
    for (const [ledger, { reader, unsealedSince }] of this.#open) {
      const late = unsealedSince !== undefined && this.#now() - unsealedSince >= sealWithin;
      if (!late || !reader.unsealed) continue;
      const code = 'record.unsealed';
      const detail = `no seal of ${ledger} covers this record; without one it has no effect`;
      const record = reader.unsealed.value;
      if (await quarantine.keep({ consumer: INBOX, ledger, position: reader.size, code, detail, record }))
        this.settings.log(`ALARM ${ledger}: ${code}: ${detail}`);
    }
  }
}
