import { setTimeout as delay } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import { topicOf, type Country } from '#platform/kernel';
import type { Contracts } from '#platform/contracts';
import type { EventStore } from '#platform/event-store';
import type { Signer } from '#platform/ledger';
import type { Archive } from '../archive/archive.ts';
import { digestOf } from '../inbox/ledger-reader.ts';
import type { Quarantine } from '../inbox/quarantine.ts';
import { headsOf, lookBehind, sendAgainWhatIsLost, type Ahead, type Continuity } from './continuity.ts';
import { heldOf, holdFrom, recordOf, RELAY, type ToldIn } from './held.ts';
import { connectKafka, missingTopics, producerRules, type KafkaSettings } from '../kafka/kafka.ts';
import { Patience } from '../kafka/patience.ts';
import type { Keyring } from '../keys/keyring.ts';
import { endsWhenSilent } from '../lead.ts';
import type { PublishedHead } from './published.ts';
import type { Disclosures, Refuses } from './publication.ts';
import { Publisher } from './publisher.ts';
import { announcesKeys, type Registry } from '../keys/registry.ts';
import { PrivateKeeping } from '../private/keeping.ts';
import type { KeptIn } from '../private/private-ledgers.ts';
import { MOST_AT_ONCE, QUIET_SEALED_EVERY_MS, SEAL_EVERY_MS, Sealing, type Prepared } from './sealing.ts';
import { signingKey } from '../keys/signing-key.ts';

/** Whether somebody has decided about a held ledger is looked for so often. */
const DECIDED_EVERY_MS = 1_000;

/** PostgreSQL session advisory lock that elects one relay among a country's processes. */
const LEADERSHIP = 'hashtextextended($1, 0)';

/** Made by whoever runs the broker: a country that may make topics may fill it with them. */
class TopicsMissing extends Error {
  constructor(topics: readonly string[]) {
    super(
      `waiting for topics that the broker's administrator makes by \`npx vecindad access\`: ${topics.join(', ')}`,
    );
  }
}

export interface RelaySettings {
  readonly country: Country;
  readonly contracts: Contracts;
  readonly store: EventStore;
  readonly archive: Archive;
  readonly disclosures: Disclosures;
  /** See `SealingSettings`. */
  readonly toldIn?: ToldIn;
  readonly refuses?: Refuses;
  readonly quarantine: Quarantine;
  readonly keyring: Keyring;
  readonly registry: Registry;
  /** Whether this store continues what is published: what is not known to is not sealed. */
  readonly continuity: Continuity;
  readonly kafka: KafkaSettings;
  /** See `QUIET_SEALED_EVERY_MS`. */
  readonly quietEveryMs?: number;
  /** In which private ledger an event is kept; see there. */
  readonly keptIn?: KeptIn;
  readonly log: (line: string) => void;
}

/**
 * Carries a country's disclosed events out: follows the store in committed order, seals (one leader per country, held
 * by a session lock and by compare-and-set), and sends every ledger to its partition.
 */
export class Relay {
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;
  #leading = false;
  #failing: string | undefined;
  #unreachable: string | undefined;
  #publishers: ReadonlyMap<string, Publisher> = new Map();
  #keeping: PrivateKeeping | undefined;

  constructor(private readonly settings: RelaySettings) {}

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  /** Why the last attempt to seal failed, or nothing. A relay that waits for another's lock is in order. */
  unready(): string | undefined {
    return this.#failing ?? this.#keeping?.failing();
  }

  /** Why this process could not send what is sealed of a ledger when it last tried, or nothing. */
  notSending(ledger: string): string | undefined {
    return this.#unreachable ?? this.#publishers.get(ledger)?.failing();
  }

  get leading(): boolean {
    return this.#leading;
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      try {
        // What was just read need not be read again before sending begins.
        let heads: readonly PublishedHead[] | undefined;
        await this.settings.continuity.establish(async () =>
          this.#ahead((heads = await headsOf(this.settings))),
        );
        await this.#lead(heads);
        this.#failing = undefined;
      } catch (error) {
        this.settings.continuity.forget();
        const { message } = error as Error;
        if (message !== this.#failing) this.settings.log(`relay: ${message}; trying again`);
        this.#failing = message;
      }
      this.#leading = false;
      await this.#pause(500);
    }
  }

  /** Own ledgers that this store is behind of. What others wrote there is told, and stops no more than its own ledger. */
  async #ahead(heads: readonly PublishedHead[]): Promise<readonly Ahead[]> {
    const { quarantine, log } = this.settings;
    const { ahead, strange } = await lookBehind(this.settings, heads);
    for (const { ledger, code, detail, record } of strange) {
      const { records } = await quarantine.leftOut(RELAY, ledger);
      if (records.has(digestOf(record))) continue;
      if (await quarantine.keep({ consumer: RELAY, ledger, code, detail, record }))
        log(`ALARM ${ledger}: ${code}: ${detail}`);
    }
    return ahead;
  }

  async #lead(heads: readonly PublishedHead[] | undefined): Promise<void> {
    const { archive, country } = this.settings;
    const client = await archive.pool.connect();
    let lost: Error | undefined;
    client.on('error', (error) => (lost = error));
    try {
      const { rows } = await client.query(`select pg_try_advisory_lock(${LEADERSHIP}) as mine`, [
        `vecindad relay ${country}`,
      ]);
      if (!rows[0].mine) return await this.#pause(1_000);
      await client.query(endsWhenSilent);
      this.#leading = true;
      await this.#relayAsLeader(client, () => lost, heads);
    } finally {
      // Ending the session is what gives the lock back, whatever state it is in.
      client.release(true);
    }
  }

  async #relayAsLeader(
    client: PoolClient,
    lost: () => Error | undefined,
    heads: readonly PublishedHead[] | undefined,
  ): Promise<void> {
    const { store } = this.settings;
    const publishers = new Map<string, Publisher>();
    this.#publishers = publishers;
    const publishing = this.#publishWhenConnected(publishers, heads);
    let writing = Promise.resolve();
    try {
      const { rows } = await client.query('select position from relay_progress');
      let progress = Number(rows[0].position);
      const sealing = await this.#sealingAt(client, progress);
      const keeping = this.#keepsAtHome(() => sealing.signer);
      let lookedAt = performance.now();
      const follower = store.follow(progress);
      const next = (): Promise<Committed> =>
        follower.next({
          limit: MOST_AT_ONCE,
          waitMs: sealing.waits ? 0 : 250,
          signal: this.#stop.signal,
        });
      // On the leader's own session: who no longer leads cannot write, and each write is a word of who still does.
      const write = async (prepared: Prepared): Promise<void> => {
        await sealing.write(prepared, client);
        this.#failing = undefined;
        this.#tell(prepared);
        for (const growth of prepared.growths) publishers.get(growth.ledger)?.offer(growth);
        for (const { ledger } of prepared.growths) await publishers.get(ledger)?.room();
      };
      for (let reading = next(); !this.#stop.signal.aborted;) {
        const committed = await reading;
        // What is published goes first where much has to be read.
        if (!committed.more) keeping.reach(committed);
        const began = performance.now();
        const broken = lost();
        if (broken) throw broken;
        // More is waiting: it is read and hashed while this is written. Else the next look is behind the write, so that
        // it finds what came meanwhile.
        const behind = committed.events.length === MOST_AT_ONCE;
        if (behind) reading = silently(next());
        let spoken = false;
        const prepared = sealing.prepare(committed, progress);
        if (prepared) {
          progress = prepared.progress.to;
          await writing;
          writing = silently(write(prepared));
          spoken = true;
        }
        if (behind) continue;
        await writing;
        if (!spoken) await client.query('select 1');
        if (spoken || sealing.waits) await this.#pause(began + SEAL_EVERY_MS - performance.now());
        if (sealing.holdsAny && performance.now() - lookedAt > DECIDED_EVERY_MS) {
          lookedAt = performance.now();
          const held = await heldOf(client);
          // All is looked at again, from what is published to what is held: it may be another file or program by now.
          if (held.some(({ decided }) => decided)) return this.settings.continuity.forget();
        }
        this.#failing = undefined;
        reading = silently(next());
      }
    } finally {
      await writing.catch(() => undefined);
      await this.#keeping?.stop();
      await publishing.stop();
    }
  }

  /** What is recorded is kept whole at home, beside what is published of it and in nobody's way. */
  #keepsAtHome(signer: () => Signer): PrivateKeeping {
    this.#keeping = new PrivateKeeping({
      quietEveryMs: QUIET_SEALED_EVERY_MS,
      keptIn: {},
      ...this.settings,
      signer,
    });
    this.#keeping.start();
    return this.#keeping;
  }

  /** Sealing from the relay's place on; what somebody has decided about meanwhile is brought there first. */
  async #sealingAt(client: PoolClient, progress: number): Promise<Sealing> {
    const { country, contracts, quarantine } = this.settings;
    const ledgers = contracts.ledgers.from(country);
    const held = await holdFrom(client, ledgers, progress);
    const leftOut = new Map<string, ReadonlySet<string>>();
    for (const ledger of ledgers) leftOut.set(ledger, (await quarantine.leftOut(RELAY, ledger)).records);
    // What follows on an announcement that is not told yet is signed by the key before.
    const told = Math.min(
      progress,
      ...held.filter(({ ledger }) => announcesKeys(ledger)).map((one) => one.position),
    );
    const sealing = await Sealing.open({
      ...this.settings,
      signer: await this.#signerAt(told, leftOut),
      signerOf: (keyId) => this.settings.keyring.signer(keyId),
      held: held.map(({ ledger }) => ledger),
      leftOut,
    });
    const keysFirst = held
      .filter(({ decided }) => decided)
      .sort((one, other) => Number(announcesKeys(other.ledger)) - Number(announcesKeys(one.ledger)));
    for (const { ledger, position } of keysFirst)
      await this.#catchUp(client, sealing, ledger, position, progress);
    return sealing;
  }

  async #catchUp(
    client: PoolClient,
    sealing: Sealing,
    ledger: string,
    position: number,
    until: number,
  ): Promise<void> {
    const follower = this.settings.store.follow(position);
    let place = position;
    do {
      const committed = await follower.next({ limit: MOST_AT_ONCE, signal: this.#stop.signal });
      const prepared = sealing.catchUp(ledger, committed, place, until);
      await sealing.write(prepared, client);
      await client.query('select 1');
      this.#tell(prepared);
      if (prepared.holds.length > 0) return;
      place = prepared.progress.to;
      if (place === until) return this.settings.log(`${ledger}: sealed again with the others`);
    } while (!this.#stop.signal.aborted);
  }

  #tell({ holds }: Prepared): void {
    for (const { ledger, finding } of holds)
      this.settings.log(`ALARM ${ledger} is not sealed further: ${finding.code}: ${finding.detail}`);
  }

  /** Sealing does not wait for Kafka: a broker that is away delays only the sending. */
  #publishWhenConnected(
    publishers: Map<string, Publisher>,
    known: readonly PublishedHead[] | undefined,
  ): { stop(): Promise<void> } {
    const { country, contracts, archive, kafka: kafkaSettings, log } = this.settings;
    const ledgers = contracts.ledgers.from(country);
    const kafka = connectKafka(kafkaSettings);
    const producer = kafka.producer(producerRules);
    const patience = new Patience();
    let said = this.#unreachable;
    let stopped = false;
    const connecting = (async () => {
      for (let heads = known; !stopped; heads = undefined) {
        try {
          const [missing] = await Promise.all([
            missingTopics(kafka, ledgers.map(topicOf)),
            producer.connect(),
          ]);
          if (missing.length > 0) throw new TopicsMissing(missing);
          await sendAgainWhatIsLost(this.settings, log, heads);
          break;
        } catch (error) {
          const { message } = error as Error;
          const why = error instanceof TopicsMissing ? message : `Kafka cannot be reached: ${message}`;
          const told = patience.endsWith(error);
          if (told && why !== said) log(`relay: ${why}; trying again`);
          if (told) said = why;
          this.#unreachable = why;
          await this.#pause(1_000);
        }
      }
      this.#unreachable = undefined;
      if (stopped) return;
      for (const ledger of ledgers) {
        const publisher = new Publisher(ledger, archive, producer, log);
        publishers.set(ledger, publisher);
        publisher.start();
      }
    })();
    return {
      stop: async () => {
        stopped = true;
        await connecting;
        await Promise.all([...publishers.values()].map((publisher) => publisher.stop()));
        await producer.disconnect().catch((error: Error) => log(`relay: ${error.message}`));
      },
    };
  }

  /** The key in use at a store position: the last one taken into use before it, else the country's first. */
  async #signerAt(position: number, leftOut: ReadonlyMap<string, ReadonlySet<string>>): Promise<Signer> {
    const { store, keyring, country } = this.settings;
    const { events } = await store.load(`${signingKey.category}-${country}`);
    const untold = [...leftOut].find(([ledger]) => announcesKeys(ledger))?.[1];
    const rotation = events
      .filter((event) => event.position <= position && !untold?.has(digestOf(recordOf(event))))
      .at(-1);
    return rotation ? keyring.signer((rotation.data as { keyId: string }).keyId) : keyring.first();
  }

  /** Ends at once where it is to stop. */
  async #pause(ms: number): Promise<void> {
    if (ms > 0) await delay(ms, undefined, { signal: this.#stop.signal }).catch(() => undefined);
  }
}

/** Of what is awaited later, or by nobody any more. */
const silently = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};

type Committed = Awaited<ReturnType<ReturnType<EventStore['follow']>['next']>>;
