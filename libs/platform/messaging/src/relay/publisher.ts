import { topicOf } from '#platform/kernel';
import type { Archive } from '../archive/archive.ts';
import type { Growth, SealedBatch } from '../archive/growth.ts';
import { sendRules, type Producer } from '../kafka/kafka.ts';
import { Nap } from '../nap.ts';

/**
 * One send carries about this many events and their seals; a seal always travels with the events it covers. kafkajs
 * sorts the messages of a send by partition in quadratic time: some hundreds of them cost the least each.
 */
const MOST_EVENTS = 500;
const MOST_BYTES = 800 * 1024;

/** What was sealed while Kafka was slow is read again from the archive, not kept in memory: so many events and seals are. */
const MOST_KEPT = 16_000;
/** Seals read again at once. */
const MOST_SEALS = 500;
/** Who seals very much at once waits so long, at most and for a broker that answers, until there is room again. */
const ROOM_WITHIN_MS = 250;

interface Place {
  readonly size: number;
  readonly asOf: string;
}

interface Outgoing extends Place {
  readonly messages: { value: Buffer | string }[];
}

const isBehind = (batch: Place, sent: Place): boolean =>
  batch.size > sent.size || (batch.size === sent.size && batch.asOf > sent.asOf);

/** Bytes that a batch takes in a request, about: most text here is ASCII. */
const weightOf = (entries: readonly { readonly leaf: Buffer | string }[], note: string): number =>
  entries.reduce((sum, { leaf }) => sum + leaf.length * 1.1 + 80, note.length + 80);

/** A batch in the partition: its events and its seal. */
const recordsOf = ({ entries }: SealedBatch): number => entries.length + 1;

/**
 * Sends one own ledger to its partition, in order: events, events, seal. One send is in flight at a time, and what a
 * restart sends again is the same bytes at the same positions.
 */
export class Publisher {
  #stopped = false;
  readonly #idle = new Nap();
  readonly #roomless = new Nap();
  #running: Promise<void> | undefined;
  #backlog = 0;
  /** Up to where Kafka has acknowledged; unknown until it is read. */
  #sent: Place | undefined;
  /** Batches sealed here just now: they need not be read back from where they were written. */
  readonly #fresh: SealedBatch[] = [];
  #kept = 0;
  #failing: string | undefined;
  #sendingSince: number | undefined;
  #marking = Promise.resolve();

  constructor(
    readonly ledger: string,
    private readonly archive: Archive,
    private readonly producer: Producer,
    private readonly log: (line: string) => void,
  ) {}

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#idle.wake();
    await this.#running;
    await this.#marking.catch((error: Error) =>
      this.log(`${this.ledger}: not marked as sent: ${error.message}`),
    );
  }

  /** Why what is sealed is not acknowledged: what came of the last attempt, or that nothing has come of it yet. */
  failing(): string | undefined {
    if (this.#failing || this.#sendingSince === undefined) return this.#failing;
    return `Kafka has not answered for ${Math.floor((performance.now() - this.#sendingSince) / 1_000)} s`;
  }

  /** Sealed and committed: to be sent. */
  offer({ batches }: Pick<Growth, 'batches'>): void {
    const more = batches.reduce((sum, batch) => sum + recordsOf(batch), 0);
    if (this.#kept + more <= MOST_KEPT) {
      this.#fresh.push(...batches);
      this.#kept += more;
    }
    this.#backlog++;
    this.#idle.wake();
  }

  /** Resolves once what is sealed next is likely to be sent from memory; reading it back costs more than waiting. */
  async room(): Promise<void> {
    const silent =
      this.#failing !== undefined ||
      this.#sendingSince === undefined ||
      performance.now() - this.#sendingSince > 4 * ROOM_WITHIN_MS;
    if (silent || this.#kept <= MOST_KEPT / 2) return;
    await this.#roomless.take(ROOM_WITHIN_MS);
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      const seen = this.#backlog;
      try {
        const outgoing = await this.#next();
        if (outgoing) {
          this.#sendingSince ??= performance.now();
          await this.#send(outgoing);
          this.#failing = this.#sendingSince = undefined;
          continue;
        }
      } catch (error) {
        this.#sent = undefined;
        this.#fresh.length = this.#kept = 0;
        this.#failing = (error as Error).message;
        this.#sendingSince = undefined;
        this.log(`${this.ledger}: not sent, trying again: ${this.#failing}`);
      }
      if (seen === this.#backlog && !this.#stopped) await this.#idle.take(1_000);
    }
  }

  async #send({ messages, size, asOf }: Outgoing): Promise<void> {
    await this.producer.send({
      topic: topicOf(this.ledger),
      messages: messages.map(({ value }) => ({ key: this.ledger, value, partition: 0 })),
      ...sendRules,
    });
    this.#sent = { size, asOf };
    // The mark is written while the next is sent, one at a time.
    await this.#marking;
    this.#marking = this.#mark(this.#sent);
    this.#marking.catch(() => undefined); // thrown where it is awaited
  }

  /**
   * A mark that is lost with the server only has the same bytes sent again; so it waits for no flush, and whoever seals
   * does not wait for one at its row.
   */
  async #mark({ size, asOf }: Place): Promise<void> {
    await this.archive.pool.query({
      name: 'ledger-sent',
      text: `update ledgers set sent_size = $2, sent_as_of = $3 from set_config('synchronous_commit', 'off', true)
              where ledger = $1 and (sent_size, sent_as_of) < ($2, $3)`,
      values: [this.ledger, size, asOf],
    });
  }

  /** The next batches with their seals, as many as one send may carry. */
  async #next(): Promise<Outgoing | undefined> {
    return this.#nextFresh() ?? (await this.#nextArchived());
  }

  /** From memory, where what was sealed last follows on what was sent last. */
  #nextFresh(): Outgoing | undefined {
    if (!this.#sent) return undefined;
    while (this.#fresh[0] && !isBehind(this.#fresh[0], this.#sent)) this.#take();
    const messages: Outgoing['messages'] = [];
    let [bytes, place]: [number, Place] = [0, this.#sent];
    for (let batch = this.#fresh[0]; batch; batch = this.#fresh[0]) {
      // What was not kept between this and the one before it is in the archive.
      if (batch.size - batch.entries.length !== place.size) break;
      const weight = weightOf(batch.entries, batch.note);
      const full = bytes + weight > MOST_BYTES || messages.length + batch.entries.length > MOST_EVENTS;
      if (messages.length > 0 && full) break;
      this.#take();
      for (const { leaf } of batch.entries) messages.push({ value: leaf });
      messages.push({ value: batch.note });
      [bytes, place] = [bytes + weight, batch];
    }
    if (this.#kept <= MOST_KEPT / 2) this.#roomless.wake();
    return messages.length > 0 ? { messages, size: place.size, asOf: place.asOf } : undefined;
  }

  #take(): void {
    this.#kept -= recordsOf(this.#fresh.shift()!);
  }

  /** Behind what is marked as sent; so the mark has to be there. */
  async #nextArchived(): Promise<Outgoing | undefined> {
    await this.#marking;
    const { rows: seals } = await this.archive.pool.query({
      name: 'seals-to-send',
      text: `select s.size, s.as_of, s.note, l.sent_size from ledgers l cross join lateral (
               (select size, as_of, note from ledger_seals where ledger = $1 and (size, as_of) > (l.sent_size, l.sent_as_of)
                 order by size, as_of limit ${MOST_SEALS})
                union select l.size, l.as_of, l.seal where l.seal is not null and (l.size, l.as_of) > (l.sent_size, l.sent_as_of)
             ) as s where l.ledger = $1 order by s.size, s.as_of limit ${MOST_SEALS}`,
      values: [this.ledger],
    });
    if (seals.length === 0) return undefined;
    const sent = Number(seals[0].sent_size);
    const wanted = Math.min(Number(seals.at(-1).size), Math.max(sent + MOST_EVENTS, Number(seals[0].size)));
    const entries = wanted > sent ? await this.archive.read(this.ledger, sent, wanted - sent) : [];
    const messages: Outgoing['messages'] = [];
    let [next, bytes, size, asOf] = [0, 0, sent, ''];
    for (const seal of seals) {
      const until = Number(seal.size);
      const batch = entries.slice(next, next + (until - size));
      if (size + batch.length < until) break;
      const weight = weightOf(batch, seal.note);
      const full = bytes + weight > MOST_BYTES || messages.length + batch.length > MOST_EVENTS;
      if (messages.length > 0 && full) break;
      for (const { leaf } of batch) messages.push({ value: leaf });
      messages.push({ value: seal.note });
      [next, bytes, size, asOf] = [next + batch.length, bytes + weight, until, seal.as_of];
    }
    return { messages, size, asOf };
  }
}
