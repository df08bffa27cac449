import type { EachBatchPayload } from 'kafkajs';
import type { Pool, PoolClient } from 'pg';
import { ledgerOf, parseLedgerName, type Country, type Instant } from '#platform/kernel';
import { LedgerMoved } from '../archive/growth.ts';
import type { Consumer } from '../kafka/kafka.ts';
import { announcesKeys } from '../keys/registry.ts';
import { contradictionsOf } from './contradictions.ts';
import type { Findings, OpenLedger } from './findings.ts';
import { digestOf, LedgerReader, type LedgerRecord, type Reading, type Refusal } from './ledger-reader.ts';
import type { Progress } from './progress.ts';
import { INBOX, UNKNOWN_KEY_WITHIN_MS, type InboxSettings } from './settings.ts';

/** Takes what a consumer delivers, ledger by ledger, each from its own place on. */
export class Taking {
  /** Ledgers that are read for the present assignment, each from its place in PostgreSQL. */
  readonly open = new Map<string, OpenLedger>();
  /** Ledgers already repositioned in this assignment: once is enough, the rest is dropped as repetition. */
  readonly #placed = new Set<string>();
  /** Ledgers that wait for the key of a seal: of which, and since when. */
  readonly #keyless = new Map<string, { readonly digest: string; readonly since: number }>();
  /** Ledgers whose remembered place turned out to be in another topic of that name: these are read from its beginning. */
  readonly #afresh = new Set<string>();
  /** The Kafka cluster that is read: a place is remembered for one. */
  cluster = '';

  constructor(
    private readonly settings: InboxSettings,
    private readonly progress: Progress,
    private readonly findings: Findings,
    /** A steady clock, in milliseconds. */
    private readonly now: () => number,
    /** Has a ledger delivered again. */
    private readonly again: (ledger: string) => void,
  ) {}

  /** Whatever was read is void: each ledger is opened again from PostgreSQL. */
  anew(): void {
    this.open.clear();
    this.#placed.clear();
  }

  /** The same for one ledger, which has its time again. */
  anewFor(ledger: string): void {
    this.open.delete(ledger);
    this.#placed.delete(ledger);
    this.progress.release(ledger);
  }

  /** What a partition delivered: what of it verifies takes effect, and what does not stops its ledger. */
  async take(
    consumer: Consumer,
    { batch, resolveOffset, heartbeat, isStale }: EachBatchPayload,
  ): Promise<void> {
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
      if (isStale()) return void this.open.delete(ledger);
      await this.#archive(ledger, before, opened.reader, reading);
    } catch (error) {
      this.open.delete(ledger);
      if (!(error instanceof LedgerMoved)) throw error;
      this.#placed.delete(ledger);
      return;
    }
    if (refusals.some(({ code }) => code === 'ledger.gap') && !this.#afresh.has(ledger))
      return this.#readAfresh(consumer, batch.topic, ledger);
    if (reading.sealed.length > 0) this.#afresh.delete(ledger);
    await this.findings.ofTheFuture(ledger, reading);
    if (refusals.length > 0) return this.#hold(consumer, batch.topic, ledger, refusals);
    this.#keyless.delete(ledger);
    this.findings.noteSeals(opened, reading);
    resolveOffset(batch.lastOffset());
    this.progress.release(ledger);
    this.progress.reached(ledger, BigInt(batch.lastOffset()) + 1n, BigInt(batch.highWatermark));
    await heartbeat();
  }

  /** A ledger's reader at its place, or nothing when it must wait or read from elsewhere first. */
  async #opened(
    consumer: Consumer,
    topic: string,
    ledger: string,
    firstOffset: string | null,
  ): Promise<OpenLedger | undefined> {
    const known = this.open.get(ledger);
    if (known) return known;
    const { archive, registry, quarantine } = this.settings;
    if (await quarantine.stops(INBOX, ledger)) {
      consumer.pause([{ topic, partitions: [0] }]);
      this.progress.hold(ledger, 'in quarantine');
      return undefined;
    }
    const state = await archive.open(ledger);
    const remembered = state.resume?.cluster === this.cluster && !this.#afresh.has(ledger);
    const from = remembered ? state.resume.offset : '0';
    if (firstOffset !== from && !this.#placed.has(ledger)) {
      this.#placed.add(ledger);
      consumer.seek({ topic, partition: 0, offset: from });
      // Nothing may come from there: what was read before this process began needs no step.
      this.progress.stands(ledger, BigInt(from));
      return undefined;
    }
    const { from: country } = parseLedgerName(ledger);
    const leftOut = await quarantine.leftOut(INBOX, ledger);
    await this.findings.setClock();
    const trust = {
      leftOut,
      verifiers: () => registry.verifiersOf(country),
      believes: (asOf: Instant) => asOf <= this.findings.latestBelieved(),
    };
    const opened = { reader: new LedgerReader(ledger, state, trust), unsealedSince: undefined };
    this.open.set(ledger, opened);
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
        cluster: this.cluster,
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
    for (const ledger of await this.settings.quarantine.retryUnknownKeys(INBOX, theirs)) this.again(ledger);
  }

  /**
   * What is missing may lie before the remembered place: a topic that was made anew, by a mirror or from a copy, has the
   * same ledger at other offsets. Only what the whole topic lacks is a gap.
   */
  #readAfresh(consumer: Consumer, topic: string, ledger: string): void {
    this.settings.log(`inbox: ${topic} is not as it was left; reading it from its beginning`);
    this.#afresh.add(ledger);
    this.open.delete(ledger);
    consumer.seek({ topic, partition: 0, offset: '0' });
  }

  async #hold(
    consumer: Consumer,
    topic: string,
    ledger: string,
    refusals: readonly Refusal[],
  ): Promise<void> {
    consumer.pause([{ topic, partitions: [0] }]);
    this.open.delete(ledger);
    if (refusals.every(({ early }) => early) && this.#mayStillBeAnnounced(ledger, refusals[0]!)) {
      this.progress.hold(ledger, refusals[0]!.detail);
      setTimeout(() => this.again(ledger), 1_000).unref();
      return;
    }
    this.progress.hold(ledger, 'in quarantine');
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
    if (waiting?.digest === digest) return this.now() - waiting.since < unknownKeyWithin;
    this.#keyless.set(ledger, { digest, since: this.now() });
    return true;
  }
}
