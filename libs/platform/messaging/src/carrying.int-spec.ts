import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Producer } from 'kafkajs';
import pg from 'pg';
import { laterBy, topicOf } from '#platform/kernel';
import { createSigningKey, signerFrom, type Signer } from '#platform/ledger';
import { migrate } from '#platform/database';
import type { RecordedEvent } from '#platform/event-store';
import { contracts } from '../../../../test/contracts.ts';
import {
  databaseTemplate,
  type DatabaseTemplate,
  type TestDatabase,
} from '../../../../test/environment/database.ts';
import { clientOf, send, testBroker } from '../../../../test/environment/kafka.ts';
import { eventually } from '../../../../test/eventually.ts';
import { Archive } from './archive/archive.ts';
import { Inbox } from './inbox/inbox.ts';
import { INBOX } from './inbox/settings.ts';
import { ensureTopics, producerRules } from './kafka/kafka.ts';
import { messagingMigrations } from './messaging.migration.ts';
import { Publisher } from './relay/publisher.ts';
import { STALLED_AFTER_MS } from './inbox/progress.ts';
import { Quarantine } from './inbox/quarantine.ts';
import { Registry } from './keys/registry.ts';
import { SEAL_EVERY_MS, Sealing } from './relay/sealing.ts';

const LEDGERS = ['ec.co.crossing', 'ec.pe.crossing', 'ec.all.crossing'] as const;
const TO_COLOMBIA = LEDGERS[0];
const key = createSigningKey('vecindad/ec');
const registryFolder = mkdtempSync(join(tmpdir(), 'vecindad-registry-'));
writeFileSync(join(registryFolder, 'ec.vkey'), `${key.vkey}\n`);

afterAll(() => rmSync(registryFolder, { recursive: true }));

const settings = () => testBroker('carrying');
const kafka = () => clientOf(settings());

/** What the inboxes of a story said, for when it does not come to what it should. */
const said: string[] = [];

const until = <T>(what: string, look: () => Promise<T | false> | T | false): Promise<T> =>
  eventually(what, look).catch((error: Error) => {
    throw new Error([error.message, ...said].join('\n'), { cause: error });
  });

interface Place {
  readonly database: TestDatabase;
  readonly pool: pg.Pool;
  readonly archive: Archive;
}

let template: DatabaseTemplate;
beforeAll(async () => {
  template = await databaseTemplate((database) => migrate({ ...database, migrations: messagingMigrations }));
});
afterAll(() => template.drop());

const place = async (): Promise<Place> => {
  const database = await template.copy();
  const pool = new pg.Pool({ connectionString: database.appUrl });
  return { database, pool, archive: new Archive(pool) };
};

const leave = async ({ database, pool }: Place): Promise<void> => {
  await pool.end();
  await database.drop();
};

/** Ecuador's half: events are disclosed to whom they name. */
class Sender {
  #losing = false;
  readonly publishers: Publisher[];
  /** What was acknowledged last, by topic. */
  readonly acknowledged = new Map<string, string>();

  private constructor(
    readonly place: Place,
    private readonly sealing: Sealing,
    private readonly producer: Producer,
    wrapped: Producer,
    /** How far its store goes. */
    private position: number,
  ) {
    const heard: Producer = {
      ...wrapped,
      send: async (record) => {
        const answer = await wrapped.send(record);
        if (this.#losing) throw new Error('the acknowledgement was lost');
        this.acknowledged.set(record.topic, String(record.messages.at(-1)!.value));
        return answer;
      },
    };
    this.publishers = LEDGERS.map((ledger) => new Publisher(ledger, place.archive, heard, () => undefined));
  }

  /** Tells, and does not hear that it was taken: it will be sent again, with what is told next. */
  async tellUnheard(audience: 'co' | 'pe' | 'all', ...texts: string[]): Promise<void> {
    this.#losing = true;
    await this.tell(audience, ...texts);
    const publisher = this.publishers.find(({ ledger }) => ledger === `ec.${audience}.crossing`)!;
    await until('the acknowledgement is lost', () => publisher.failing()?.includes('lost') ?? false);
    this.#losing = false;
  }

  static async start(
    at: Place,
    signer: Signer,
    wrap: (producer: Producer) => Producer = (p) => p,
  ): Promise<Sender> {
    const disclose = ({
      data,
    }: RecordedEvent<{ type: 'Told'; data: { audience: 'co' | 'pe' | 'all'; text: string } }>) => ({
      audience: data.audience,
      channel: 'crossing',
      type: 'vecindad.crossing.told.v1',
      occurredAt: '2026-01-01',
      data: { text: data.text },
    });
    const sealing = await Sealing.open({
      country: 'EC',
      contracts,
      archive: at.archive,
      disclosures: { Told: disclose },
      signer,
      refuses: () => undefined,
    });
    const producer = kafka().producer(producerRules);
    await producer.connect();
    const { rows } = await at.pool.query('select position from relay_progress');
    return new Sender(at, sealing, producer, wrap(producer), Number(rows[0].position));
  }

  startPublishing(): void {
    for (const publisher of this.publishers) publisher.start();
  }

  async tell(audience: 'co' | 'pe' | 'all', ...texts: string[]): Promise<void> {
    const before = this.position;
    const events = texts.map((text) => {
      const position = ++this.position;
      const recordedAt = laterBy(
        2 * SEAL_EVERY_MS * before + position - before,
        '2026-01-01T00:00:00.000000Z',
      );
      return {
        position,
        stream: `note-${position}`,
        version: 1,
        type: 'Told',
        data: { audience, text },
        metadata: {},
        recordedAt,
      };
    });
    const asOf = laterBy(2 * SEAL_EVERY_MS, events.at(-1)!.recordedAt);
    const prepared = this.sealing.prepare({ events, upTo: this.position, asOf }, before)!;
    await this.sealing.write(prepared, this.place.pool);
    for (const growth of prepared.growths)
      this.publishers.find(({ ledger }) => ledger === growth.ledger)?.offer(growth);
  }

  async stop(): Promise<void> {
    await Promise.all(this.publishers.map((publisher) => publisher.stop()));
    await this.producer.disconnect();
  }
}

const signer = signerFrom('vecindad/ec', key.privateKeyPem);
let groups = 0;

/** What has passed on the inboxes' clock beyond what passes anyway, in milliseconds. */
let passed = 0;

const inboxAt = async (
  { archive, pool }: Place,
  group = `carrying-${process.pid}-${++groups}`,
): Promise<Inbox> => {
  const registry = new Registry(registryFolder);
  await registry.open(pool);
  const quarantine = new Quarantine(pool);
  const inbox = new Inbox({
    group,
    ledgers: LEDGERS,
    kafka: settings(),
    archive,
    registry,
    quarantine,
    log: (line) => said.push(line),
    now: () => performance.now() + passed,
    pace: { watchEvery: 50, tryAgainAfter: 20, topicsWithin: 200, leaveWithin: 200 },
  });
  inbox.start();
  return inbox;
};

const textsIn = async (archive: Archive, ledger: string): Promise<string[]> =>
  (await archive.read(ledger, 0, 100_000)).map(
    ({ leaf }) => (JSON.parse(leaf) as { data: { text: string } }).data.text,
  );

const numbered = (count: number, prefix = 'cruce'): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix} ${index}`);

/** The topics are the same for all these stories, so each starts on empty ones. */
const emptyTopics = async (partitions = 1): Promise<void> => {
  const admin = kafka().admin();
  await admin.connect();
  const topics = LEDGERS.map(topicOf);
  const present = new Set(await admin.listTopics());
  await admin.deleteTopics({ topics: topics.filter((topic) => present.has(topic)) });
  await until(
    'the old topics are gone',
    async () => !(await admin.listTopics()).some((topic) => topics.includes(topic)),
  );
  if (partitions > 1)
    await admin.createTopics({ topics: topics.map((topic) => ({ topic, numPartitions: partitions })) });
  await admin.disconnect();
  await ensureTopics(kafka(), topics);
};

const inject = (ledger: string, value: string): Promise<void> => send(settings(), ledger, [value]);

describe('carrying what a country discloses to its neighbour', () => {
  let ecuador: Place;
  let colombia: Place;
  let sender: Sender;
  let inbox: Inbox | undefined;

  beforeEach(async () => {
    said.length = 0;
    await emptyTopics();
    [ecuador, colombia] = await Promise.all([place(), place()]);
    sender = await Sender.start(ecuador, signer);
  });

  afterEach(async () => {
    await inbox?.stop();
    inbox = undefined;
    await sender.stop();
    await Promise.all([leave(ecuador), leave(colombia)]);
  });

  const arrived = (count: number, ledger: string = TO_COLOMBIA): Promise<boolean> =>
    until(
      `${count} events of ${ledger} have arrived`,
      async () => (await colombia.archive.read(ledger, 0, 1_000_000)).length === count,
    );

  /** Kafka has acknowledged all that Ecuador has sealed for Colombia. */
  const allSent = (): Promise<unknown> =>
    until('everything was sent', async () => {
      const head = (await ecuador.archive.heads()).find(({ ledger }) => ledger === TO_COLOMBIA);
      return head !== undefined && head.seal === sender.acknowledged.get(topicOf(TO_COLOMBIA));
    });

  /** Puts into Colombia's topic what Ecuador has told, from a position on: the same bytes once more. */
  const sendsAgain = async (from = 0): Promise<void> => {
    const { archive } = ecuador;
    const leaves = await archive.read(TO_COLOMBIA, from, 1_000);
    const seals = await archive.seals(TO_COLOMBIA, from + 1, 1_000);
    await send(
      settings(),
      TO_COLOMBIA,
      seals.flatMap(({ size, note }, index) => [
        ...leaves
          .slice(Math.max(0, (seals[index - 1]?.size ?? from) - from), size - from)
          .map(({ leaf }) => leaf),
        note,
      ]),
    );
  };

  it('arrives as the same bytes, in order, with the same root', async () => {
    sender.startPublishing();
    inbox = await inboxAt(colombia);
    for (let round = 0; round < 20; round++) await sender.tell('co', ...numbered(37, `vuelta ${round}`));
    await arrived(740);
    expect(await colombia.archive.read(TO_COLOMBIA, 0, 1_000)).toEqual(
      await ecuador.archive.read(TO_COLOMBIA, 0, 1_000),
    );
    const sealOf = async ({ archive }: Place) =>
      (await archive.heads()).find(({ ledger }) => ledger === TO_COLOMBIA);
    expect(await sealOf(colombia)).toEqual(await sealOf(ecuador));
  });

  it('goes on after the sender sent everything again: repetitions are told by ledger position', async () => {
    sender.startPublishing();
    inbox = await inboxAt(colombia);
    await sender.tellUnheard('co', ...numbered(50));
    await arrived(50);
    await sender.tell('co', 'uno más');
    await arrived(51);
    expect((await textsIn(colombia.archive, TO_COLOMBIA)).at(-1)).toBe('uno más');
    expect(await new Quarantine(colombia.pool).list()).toEqual([]);
  });

  it('finds its place in a topic that was made anew with other offsets, and names only what is missing from all of it', async () => {
    sender.startPublishing();
    inbox = await inboxAt(colombia);
    await sender.tellUnheard('co', ...numbered(50));
    await arrived(50);
    await sender.tell('co', 'detrás de las repeticiones');
    await arrived(51);
    await inbox.stop();

    // Without repetitions, and longer than it was: where reading stopped lies something that is new to Colombia.
    await emptyTopics();
    await sendsAgain();
    for (const text of numbered(60, 'nuevo')) await sender.tell('co', text);
    await allSent();
    inbox = await inboxAt(colombia);
    await arrived(111);
    expect(said.filter((line) => line.includes('is not as it was left'))).toHaveLength(1);
    expect(await colombia.archive.read(TO_COLOMBIA, 0, 1_000)).toEqual(
      await ecuador.archive.read(TO_COLOMBIA, 0, 1_000),
    );
    expect(await new Quarantine(colombia.pool).list()).toEqual([]);
    await inbox.stop();

    // Anew once more, and without its beginning.
    await sender.stop();
    await emptyTopics();
    await sender.tell('co', ...numbered(10, 'sin lo anterior'));
    await sendsAgain(115);
    inbox = await inboxAt(colombia);
    const quarantine = new Quarantine(colombia.pool);
    await until('the gap is named', async () => (await quarantine.list('open')).length > 0);
    expect(await quarantine.list()).toMatchObject([{ code: 'ledger.gap', position: 111 }]);
  });

  it('takes what was sent twice while nobody read, all at one fetch: the repetition is no forgery', async () => {
    sender.startPublishing();
    await sender.tell('co', ...numbered(20));
    await allSent();
    await sendsAgain();
    inbox = await inboxAt(colombia);
    await arrived(20);
    await until('the repetition was read', () =>
      inbox!.behind().some(({ name, behind }) => name === TO_COLOMBIA && behind === 0),
    );
    expect(await new Quarantine(colombia.pool).list()).toEqual([]);
  });

  it('a database that fails while it looks at what is repeated voids what was read: it is read again, and is no forgery', async () => {
    const { archive } = colombia;
    const look = archive.leafHashes.bind(archive);
    let failed = 0;
    archive.leafHashes = async (...asked) => {
      if (++failed === 1) throw new Error('Connection terminated unexpectedly');
      return look(...asked);
    };
    sender.startPublishing();
    await sender.tellUnheard('co', ...numbered(30));
    await sender.tell('co', ...numbered(5, 'más'));
    await allSent();
    inbox = await inboxAt(colombia);
    await arrived(35);
    expect(failed).toBeGreaterThan(1);
    expect(await new Quarantine(colombia.pool).list()).toEqual([]);
  });

  it('sends with a clock that is a day ahead: the broker says when a record came', async () => {
    await sender.stop();
    sender = await Sender.start(ecuador, signer, (real) => ({
      ...real,
      send: (record) =>
        real.send({
          ...record,
          messages: record.messages.map((message) => ({
            ...message,
            timestamp: String(Date.now() + 26 * 3_600_000),
          })),
        }),
    }));
    sender.startPublishing();
    inbox = await inboxAt(colombia);
    await sender.tell('co', 'desde mañana');
    await arrived(1);
  });

  it('keeps its place in PostgreSQL alone: Kafka is told of no offset', async () => {
    sender.startPublishing();
    inbox = await inboxAt(colombia, 'carrying-offsets');
    await sender.tell('co', ...numbered(10));
    await arrived(10);
    await inbox.stop();
    inbox = undefined;
    const admin = kafka().admin();
    await admin.connect();
    const offsets = await admin.fetchOffsets({
      groupId: 'carrying-offsets',
      topics: [topicOf(TO_COLOMBIA)],
    });
    await admin.disconnect();
    expect(offsets.flatMap(({ partitions }) => partitions.map(({ offset }) => offset))).toEqual(['-1']);
  });

  it('seeks to its place when it is given a ledger: what lies before is not read again', async () => {
    sender.startPublishing();
    inbox = await inboxAt(colombia);
    await sender.tell('co', ...numbered(5));
    await arrived(5);
    await inbox.stop();
    // What is read again is compared with what is kept.
    const compared: number[] = [];
    const look = colombia.archive.leafHashes.bind(colombia.archive);
    colombia.archive.leafHashes = (ledger, positions) => {
      if (ledger === TO_COLOMBIA) compared.push(...positions);
      return look(ledger, positions);
    };
    inbox = await inboxAt(colombia);
    await sender.tell('co', 'después');
    await arrived(6);
    expect(compared).toEqual([]);
    expect(await new Quarantine(colombia.pool).list()).toEqual([]);
  });

  it('loses nothing when the effect fails in the middle: the batch is delivered again', async () => {
    sender.startPublishing();
    let failures = 3;
    const archive = new Archive(colombia.pool);
    const extend = archive.extend.bind(archive);
    archive.extend = async (...given) => {
      if (failures-- > 0) throw new Error('the disk is full');
      return extend(...given);
    };
    inbox = await inboxAt({ ...colombia, archive });
    await sender.tell('co', ...numbered(100));
    await arrived(100);
    expect(failures).toBeLessThan(0);
    expect(await textsIn(colombia.archive, TO_COLOMBIA)).toEqual(numbered(100));
  });

  it('starts anew when reading hangs, and what the hung reader still writes changes nothing', async () => {
    sender.startPublishing();
    let release: (() => void) | undefined;
    const archive = new Archive(colombia.pool);
    const extend = archive.extend.bind(archive);
    let hung = false;
    archive.extend = async (...given) => {
      const [, ledger, , { size }] = given;
      if (!hung && ledger === TO_COLOMBIA && size > 0) {
        hung = true;
        await new Promise<void>((resolve) => (release = resolve));
      }
      return extend(...given);
    };
    inbox = await inboxAt({ ...colombia, archive });
    await sender.tell('co', ...numbered(30));
    await until(
      'the first reader hangs, and has something to do',
      () => hung && inbox!.behind().some(({ name, behind }) => name === TO_COLOMBIA && behind > 0),
    );
    expect(await textsIn(colombia.archive, TO_COLOMBIA)).toEqual([]);
    passed += STALLED_AFTER_MS + 1;
    await arrived(30);
    expect(said.join()).toContain(`${TO_COLOMBIA} does not move`);
    release!();
    await sender.tell('co', 'al final');
    await arrived(31);
    expect(await textsIn(colombia.archive, TO_COLOMBIA)).toEqual([...numbered(30), 'al final']);
  });

  it('that has read everything has nothing to do, though it was started after the last record', async () => {
    sender.startPublishing();
    inbox = await inboxAt(colombia);
    await sender.tell('co', ...numbered(5));
    await arrived(5);
    await inbox.stop();
    said.length = 0;
    inbox = await inboxAt(colombia);
    const behind = () => inbox!.behind().map(({ behind }) => behind);
    await until('it has asked how far the ledgers go, and is there', () => behind().join() === '0,0,0');
    passed += 10 * STALLED_AFTER_MS;
    expect(inbox.unready()).toContain('Kafka has not answered for');
    await until('it has asked again', () => inbox!.unready() === undefined);
    expect(behind()).toEqual([0, 0, 0]);
    expect(said).toEqual([]);
  });

  it('is read once by two processes of one group, also while they take over from each other', async () => {
    sender.startPublishing();
    const first = await inboxAt(colombia, 'carrying-two');
    inbox = await inboxAt(colombia, 'carrying-two');
    for (let round = 0; round < 10; round++) {
      await sender.tell('co', ...numbered(20, `co ${round}`));
      await sender.tell('pe', ...numbered(20, `pe ${round}`));
      if (round === 5) await first.stop();
    }
    await arrived(200);
    await arrived(200, 'ec.pe.crossing');
    expect(new Set(await textsIn(colombia.archive, TO_COLOMBIA)).size).toBe(200);
  });

  it('a record that is not genuine stops its own ledger only, is named, and waits for an operator', async () => {
    sender.startPublishing();
    inbox = await inboxAt(colombia);
    await sender.tell('co', 'antes');
    await arrived(1);
    await inject(TO_COLOMBIA, '{"half":');
    const quarantine = new Quarantine(colombia.pool);
    await until('it stands in quarantine', async () => (await quarantine.list('open')).length === 1);
    await sender.tell('co', 'detrás');
    await sender.tell('pe', 'por otro lado');
    await arrived(1, 'ec.pe.crossing');
    const [named] = await quarantine.list('open');
    expect(named).toMatchObject({
      consumer: INBOX,
      ledger: TO_COLOMBIA,
      code: 'record.malformed',
      begins: '{"half":',
    });
    expect(await textsIn(colombia.archive, TO_COLOMBIA)).toEqual(['antes']);
    // Also after a restart.
    await inbox.stop();
    inbox = await inboxAt(colombia);
    await sender.tell('pe', 'sigue');
    await arrived(2, 'ec.pe.crossing');
    expect(await textsIn(colombia.archive, TO_COLOMBIA)).toEqual(['antes']);
    await quarantine.resolve(named!.id, 'skipped', 'pushed in by a test', 'operator');
    inbox.retry(TO_COLOMBIA);
    await arrived(2);
    expect(await textsIn(colombia.archive, TO_COLOMBIA)).toEqual(['antes', 'detrás']);
  });

  it('an event pushed into the topic without its country’s seal has no effect, and is named', async () => {
    sender.startPublishing();
    inbox = await inboxAt(colombia);
    await sender.tell('co', 'antes');
    await arrived(1);
    const forged = JSON.stringify({
      source: 'urn:vecindad:ec',
      ledger: TO_COLOMBIA,
      ledgerposition: '1',
      data: { text: 'falso' },
    });
    await inject(TO_COLOMBIA, forged);
    const quarantine = new Quarantine(colombia.pool);
    await until('it is seen to have no seal', async () => {
      passed += 1_000;
      return (await quarantine.list('open')).some(({ code }) => code === 'record.unsealed');
    });
    await sender.tell('co', 'el verdadero');
    await until('it is named', async () =>
      (await quarantine.list('open')).some(({ code }) => code === 'record.not-in-ledger'),
    );
    const named = (await quarantine.list('open')).find(({ code }) => code === 'record.not-in-ledger')!;
    expect(await quarantine.find(named.id)).toMatchObject({ position: 1, record: forged });
    await quarantine.resolve(named.id, 'skipped', 'forged', 'operator');
    inbox.retry(TO_COLOMBIA);
    await arrived(2);
    expect(await textsIn(colombia.archive, TO_COLOMBIA)).toEqual(['antes', 'el verdadero']);
  });

  it('waits for a topic that is not there yet', async () => {
    const admin = kafka().admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topicOf(TO_COLOMBIA)] });
    inbox = await inboxAt(colombia);
    await until('it says what it waits for', () => inbox!.unready()?.includes(TO_COLOMBIA) ?? false);
    await until('the topic is made', async () => {
      await ensureTopics(kafka(), [topicOf(TO_COLOMBIA)]);
      return (await admin.listTopics()).includes(topicOf(TO_COLOMBIA));
    });
    await admin.disconnect();
    sender.startPublishing();
    await sender.tell('co', 'por fin');
    await arrived(1);
    expect(inbox.unready()).toBeUndefined();
  });
});

describe('sending', () => {
  let ecuador: Place;

  beforeEach(async () => {
    ecuador = await place();
  });
  afterEach(() => leave(ecuador));

  it('has one send in flight per ledger, in order, to one partition, each batch with its seal', async () => {
    await emptyTopics(3);
    let [inFlight, most] = [0, 0];
    const seen: { partition?: number; value: string }[] = [];
    const sender = await Sender.start(ecuador, signer, (producer) => ({
      ...producer,
      send: async (record) => {
        if (record.topic !== topicOf(TO_COLOMBIA)) return producer.send(record);
        most = Math.max(most, ++inFlight);
        expect(record).toMatchObject({ acks: -1 });
        try {
          return await producer.send(record);
        } finally {
          inFlight--;
          seen.push(...record.messages.map(({ partition, value }) => ({ partition, value: String(value) })));
        }
      },
    }));
    sender.startPublishing();
    await Promise.all([1, 2, 3].map(async () => sender.publishers[0]!.offer({ batches: [] })));
    for (let round = 0; round < 30; round++) await sender.tell('co', ...numbered(7, `${round}`));
    await until('all was sent', () => seen.filter(({ value }) => value.startsWith('{')).length === 210);
    await sender.stop();
    expect(most).toBe(1);
    expect(seen.every(({ partition }) => partition === 0)).toBe(true);
    expect(seen.at(-1)!.value).toMatch(/^vecindad\/ec\.co\.crossing\n210\n/);
    await emptyTopics();
  });

  it('a relay that was overtaken writes nothing', async () => {
    const [leader, zombie] = await Promise.all([
      Sender.start(ecuador, signer),
      Sender.start(ecuador, signer),
    ]);
    await leader.tell('co', 'de quien manda');
    await expect(zombie.tell('co', 'de quien ya no manda')).rejects.toThrow('no longer');
    expect(await textsIn(ecuador.archive, TO_COLOMBIA)).toEqual(['de quien manda']);
    await Promise.all([leader.stop(), zombie.stop()]);
  });

  it('however the events are cut, each ledger is gapless and verifies', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('co', 'pe', 'all'), fc.integer({ min: 1, max: 40 })), {
          minLength: 1,
          maxLength: 8,
        }),
        async (rounds) => {
          const at = await place();
          const sender = await Sender.start(at, signer);
          const expected = new Map<string, number>();
          for (const [audience, count] of rounds) {
            await sender.tell(audience, ...numbered(count));
            expected.set(audience, (expected.get(audience) ?? 0) + count);
          }
          for (const [audience, count] of expected) {
            const entries = await at.archive.read(`ec.${audience}.crossing`, 0, 10_000);
            expect(entries.map(({ position }) => position)).toEqual(
              Array.from({ length: count }, (_, index) => index),
            );
          }
          await sender.stop();
          await leave(at);
        },
      ),
      { numRuns: 5 },
    );
  });

  it('published history refuses to be changed', async () => {
    const sender = await Sender.start(ecuador, signer);
    await sender.tell('co', 'así fue');
    await expect(ecuador.pool.query('delete from ledger_blocks')).rejects.toThrow('permission denied');
    const owner = new pg.Client({ connectionString: ecuador.database.ownerUrl });
    await owner.connect();
    await expect(owner.query(`update ledger_blocks set leaves = 'no fue así'`)).rejects.toThrow(
      'append-only',
    );
    await expect(owner.query('truncate ledger_seals')).rejects.toThrow('append-only');
    await owner.end();
    await sender.stop();
  });
});
