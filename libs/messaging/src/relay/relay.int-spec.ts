import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createSigningKey, signerFrom, topicOf } from '#ledger';
import { eventStoreMigrations, migrate, PostgresEventStore, type RecordedEvent } from '#event-store';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { clientOf, testBroker } from '../../../../test/environment/kafka.ts';
import { Archive } from '../archive/archive.ts';
import { Continuity } from './continuity.ts';
import type { Producer } from '../kafka/kafka.ts';
import { Keyring } from '../keys/keyring.ts';
import { LedgerReader, type LedgerRecord } from '../inbox/ledger-reader.ts';
import { Messaging1700000000002 } from '../messaging.migration.ts';
import { Publisher } from './publisher.ts';
import { Registry } from '../keys/registry.ts';
import { Relay } from './relay.ts';
import { Sealing, type Disclosures } from './sealing.ts';
import { verifyArchive } from '../archive/verify-archive.ts';

/** Colombia's: other specs have Ecuador's topics at the same time. */
const [TO_ECUADOR, TO_ALL] = ['co.ec.crossing', 'co.all.crossing'] as const;

type Told = { type: 'Told'; data: { audience: 'ec' | 'all'; text: string } };

const disclosures: Disclosures = {
  Told: ({ data: { audience, text }, recordedAt }: RecordedEvent<Told>) => ({
    audience,
    channel: 'crossing',
    type: 'vecindad.crossing.told.v1',
    occurredAt: recordedAt,
    data: { text },
  }),
};

const until = async (what: string, check: () => Promise<boolean> | boolean): Promise<void> => {
  for (const end = Date.now() + 60_000; !(await check()); await new Promise((go) => setTimeout(go, 25)))
    if (Date.now() > end) throw new Error(`it never came to this: ${what}`);
};

const numbered = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, index) => `cruce ${from + index}`);

describe('the relay', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let archive: Archive;

  beforeEach(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: [...eventStoreMigrations, Messaging1700000000002] });
    pool = new pg.Pool({ connectionString: database.appUrl });
    pool.on('error', () => undefined); // sessions are ended on purpose here
    archive = new Archive(pool);
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  const textsIn = async (ledger: string): Promise<string[]> =>
    (await archive.read(ledger, 0, 100_000)).map(
      ({ leaf }) => (JSON.parse(leaf) as { data: { text: string } }).data.text,
    );
  const progress = async (): Promise<number> =>
    Number((await pool.query('select position from relay_progress')).rows[0].position);

  describe('seals one batch while the one before is being written', () => {
    const key = createSigningKey('vecindad/co');
    const open = () => Sealing.open('CO', archive, disclosures, signerFrom('vecindad/co', key.privateKeyPem));
    const told = (audience: 'ec' | 'all', position: number): RecordedEvent => ({
      position,
      stream: `note-${position}`,
      version: 1,
      type: 'Told',
      data: { audience, text: `cruce ${position}` },
      metadata: {},
      recordedAt: new Date(Date.UTC(2026, 0, 1) + position).toISOString().replace('Z', '000Z'),
    });
    const committed = (...events: RecordedEvent[]) => ({
      events,
      upTo: events.at(-1)!.position,
      asOf: events.at(-1)!.recordedAt,
    });

    it('and what stands on a write that failed is refused; from what is stored it is sealed the same again', async () => {
      const [first, second] = [committed(told('ec', 1), told('ec', 2)), committed(told('ec', 3))];
      const sealing = await open();
      const lost = sealing.prepare(first, 0)!;
      const onTop = sealing.prepare(second, 2)!;
      const broken = { query: async () => Promise.reject(new Error('the connection is gone')) };
      await expect(sealing.write(lost, broken as never)).rejects.toThrow('the connection is gone');
      await expect(sealing.write(onTop, pool)).rejects.toThrow('no longer: co.ec.crossing at 2');
      expect(await textsIn(TO_ECUADOR)).toEqual([]);
      expect(await progress()).toBe(0);

      const anew = await open();
      for (const prepared of [anew.prepare(first, 0)!, anew.prepare(second, 2)!])
        await anew.write(prepared, pool);
      expect(await textsIn(TO_ECUADOR)).toEqual(['cruce 1', 'cruce 2', 'cruce 3']);
      expect(await progress()).toBe(3);
    });

    it('a write that went through although its answer was lost is followed by what stands on it', async () => {
      const sealing = await open();
      const [one, two] = [
        sealing.prepare(committed(told('ec', 1)), 0)!,
        sealing.prepare(committed(told('ec', 2)), 1)!,
      ];
      const silent = {
        query: async (config: pg.QueryConfig) => {
          await pool.query(config);
          throw new Error('the answer never came');
        },
      };
      await expect(sealing.write(one, silent as never)).rejects.toThrow('the answer never came');
      await sealing.write(two, pool);
      expect(await textsIn(TO_ECUADOR)).toEqual(['cruce 1', 'cruce 2']);
    });

    it('writes several ledgers and the progress together, or none of them', async () => {
      const both = committed(told('ec', 1), told('all', 2), told('ec', 3));
      const [leader, zombie] = await Promise.all([open(), open()]);
      await leader.write(leader.prepare(committed(told('all', 1)), 0)!, pool);
      await pool.query('update relay_progress set position = 0'); // so that only one ledger stands in the way
      await expect(zombie.write(zombie.prepare(both, 0)!, pool)).rejects.toThrow('no longer');
      expect([await textsIn(TO_ECUADOR), await textsIn(TO_ALL)]).toEqual([[], ['cruce 1']]);
      expect(await progress()).toBe(0);

      const next = await open();
      await expect(next.write(next.prepare(both, 1)!, pool)).rejects.toThrow('no longer'); // the progress is at 0
      expect(await textsIn(TO_ECUADOR)).toEqual([]);

      const last = await open();
      await last.write(last.prepare(both, 0)!, pool);
      expect([await textsIn(TO_ECUADOR), await textsIn(TO_ALL)]).toEqual([
        ['cruce 1', 'cruce 3'],
        ['cruce 1', 'cruce 2'],
      ]);
      expect(await progress()).toBe(3);
    });

    it('all that two who believe to lead write at the same moment is one’s or the other’s', async () => {
      for (let round = 0; round < 20; round++) {
        const from = await progress();
        const [one, other] = await Promise.all([open(), open()]);
        const events = committed(told('ec', from + 1), told('all', from + 2));
        const outcomes = await Promise.allSettled(
          [one, other].map((sealing) => sealing.write(sealing.prepare(events, from)!, pool)),
        );
        expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      }
      expect((await textsIn(TO_ECUADOR)).length).toBe(20);
      expect((await textsIn(TO_ALL)).length).toBe(20);
    });

    it('what is sealed faster than Kafka takes it is sent in order, each once, and marked', async () => {
      const sealing = await open();
      const sent: string[] = [];
      const slow = {
        send: async ({ messages }: { messages: { value: Buffer | string }[] }) => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          sent.push(...messages.map(({ value }) => String(value)).filter((value) => value.startsWith('{')));
        },
      };
      const publisher = new Publisher(TO_ECUADOR, archive, slow as unknown as Producer, () => undefined);
      publisher.start();
      for (let position = 1; position <= 120; position++) {
        const prepared = sealing.prepare(committed(told('ec', position)), position - 1)!;
        await sealing.write(prepared, pool);
        for (const growth of prepared.growths) publisher.offer(growth);
      }
      await publisher.room();
      await until('all is sent', () => sent.length >= 120);
      await publisher.stop();
      expect(sent.map((value) => (JSON.parse(value) as { data: { text: string } }).data.text)).toEqual(
        numbered(120, 1),
      );
      const { rows } = await pool.query('select sent_size from ledgers where ledger = $1', [TO_ECUADOR]);
      expect(Number(rows[0].sent_size)).toBe(120);
    });
  });

  describe('whose leader is cut off at any moment', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vecindad-relay-'));
    const keyring = new Keyring(folder, 'CO');
    afterAll(() => rmSync(folder, { recursive: true }));
    const settings = () => testBroker('relay');

    /** All that lies in a ledger's partition. */
    const published = async (ledger: string): Promise<LedgerRecord[]> => {
      const [consumer, admin] = [
        clientOf(settings()).consumer({ groupId: `relay-${process.pid}` }),
        clientOf(settings()).admin(),
      ];
      await Promise.all([consumer.connect(), admin.connect()]);
      const [range] = await admin.fetchTopicOffsets(topicOf(ledger));
      const records: LedgerRecord[] = [];
      await consumer.subscribe({ topics: [topicOf(ledger)], fromBeginning: true });
      await consumer.run({
        eachMessage: async ({ message: { value, offset } }) => void records.push({ value: value!, offset }),
      });
      await until('the whole partition is read', () => records.length >= Number(range!.high));
      await Promise.all([consumer.disconnect(), admin.disconnect()]);
      return records;
    };

    it('loses nothing, doubles nothing, and keeps the order of the store', async () => {
      writeFileSync(join(folder, 'co.vkey'), `${keyring.create().vkey}\n`);
      const registry = new Registry(folder);
      await registry.open(pool);
      const store = await PostgresEventStore.open(pool);
      const relays = [1, 2].map(
        () =>
          new Relay({
            country: 'CO',
            store,
            archive,
            keyring,
            registry,
            continuity: new Continuity(() => undefined),
            kafka: settings(),
            disclosures,
            log: () => undefined,
          }),
      );
      for (const relay of relays) relay.start();
      const sealed = async (): Promise<number> =>
        (await archive.heads()).find(({ ledger }) => ledger === TO_ECUADOR)?.size ?? 0;
      const leader = async (): Promise<number | undefined> => {
        const { rows } = await pool.query(
          `select pid from pg_locks where locktype = 'advisory' and granted and pid <> pg_backend_pid()
              and database = (select oid from pg_database where datname = current_database())`,
        );
        return rows[0]?.pid;
      };
      /** In the midst of whatever it does. */
      const cut = async (): Promise<void> => {
        await pool.query('select pg_terminate_backend($1)', [await leader()]);
      };
      const [rounds, each] = [4, 4_000];
      for (let round = 0; round < rounds; round++) {
        // Many at once, so that pages are full and the stages overlap; the first is written, others are under way.
        const before = await sealed();
        for (let from = round * each; from < (round + 1) * each; from += 500)
          await store.append({
            stream: `notes-${from}`,
            expected: 'none',
            events: numbered(500, from).map((text) => ({ type: 'Told', data: { audience: 'ec', text } })),
          });
        await until('more is sealed', async () => (await sealed()) > before);
        await cut();
      }
      const count = rounds * each;
      const sent = async (): Promise<number> =>
        Number(
          (await pool.query('select sent_size from ledgers where ledger = $1', [TO_ECUADOR])).rows[0]
            .sent_size,
        );
      await until('all is sent', async () => (await sent()) === count);
      const last = await leader();
      await cut(); // with nothing to do
      await until('another session leads', async () => ![undefined, last].includes(await leader()));
      await until('both are in order', () => relays.every((relay) => relay.unready() === undefined));
      await Promise.all(relays.map((relay) => relay.stop()));

      expect(await textsIn(TO_ECUADOR)).toEqual(numbered(count));
      expect(await verifyArchive(archive, registry, TO_ECUADOR)).toMatchObject({ sound: true, size: count });
      const start = { size: 0, frontier: (await archive.open(TO_ALL)).frontier, asOf: '' };
      const reader = new LedgerReader(TO_ECUADOR, start, () => registry.verifiersOf('CO'), new Set());
      const { sealed: batches, refusals } = reader.read(await published(TO_ECUADOR));
      expect(refusals).toEqual([]);
      expect(batches.flatMap(({ entries }) => entries).length).toBe(count);
    });
  });
});
