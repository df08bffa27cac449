import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { toMicroseconds, originOf, topicOf } from '#platform/kernel';
import {
  checkpointOf,
  checkpointText,
  createSigningKey,
  openNote,
  signerFrom,
  verifierFrom,
} from '#platform/ledger';
import { migrate } from '#platform/database';
import {
  eventStoreMigrations,
  newCommandKey,
  PostgresEventStore,
  type Committed,
  type RecordedEvent,
} from '#platform/event-store';
import { contracts } from '../../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../../test/environment/database.ts';
import { clientOf, testBroker } from '../../../../../test/environment/kafka.ts';
import { Archive } from '../archive/archive.ts';
import { Continuity } from './continuity.ts';
import { ensureTopics, type Producer } from '../kafka/kafka.ts';
import { Keyring } from '../keys/keyring.ts';
import { Quarantine } from '../inbox/quarantine.ts';
import { LedgerReader, type LedgerRecord } from '../inbox/ledger-reader.ts';
import { messagingMigrations } from '../messaging.migration.ts';
import { Publisher } from './publisher.ts';
import { Registry } from '../keys/registry.ts';
import { discloseSigningKey } from '../keys/signing-key.ts';
import { Relay } from './relay.ts';
import type { Disclosed } from '#platform/contracts';
import { holdFrom, type ToldIn } from './held.ts';
import type { Disclosures } from './publication.ts';
import { SEAL_EVERY_MS, Sealing, type Prepared, type SealingSettings } from './sealing.ts';
import { CLOCK_SKEW_MS } from '../clock.ts';
import { parsePrivate } from '../private/private-event.ts';
import { outgoingOf } from '../signals.ts';
import { verifyArchive } from '../archive/verify-archive.ts';

const { from: ledgersFrom } = contracts.ledgers;

const commandKey = newCommandKey();

/** Colombia's: other specs have Ecuador's topics at the same time. */
const [TO_ECUADOR, TO_ALL, KEYS] = ['co.ec.crossing', 'co.all.crossing', 'co.all.keys'] as const;

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
    await migrate({ ...database, migrations: [...eventStoreMigrations(commandKey), ...messagingMigrations] });
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

  const key = createSigningKey('vecindad/co');
  const refuses = () => undefined;
  const signer = signerFrom('vecindad/co', key.privateKeyPem);
  const open = (more: Partial<SealingSettings> = {}) =>
    Sealing.open({ country: 'CO', contracts, archive, disclosures, signer, refuses, ...more });
  const told = (audience: 'ec' | 'all', position: number): RecordedEvent => ({
    position,
    stream: `note-${position}`,
    version: 1,
    type: 'Told',
    data: { audience, text: `cruce ${position}` },
    metadata: {},
    // Further apart than seals are: each is told at once.
    recordedAt: toMicroseconds(new Date(Date.UTC(2026, 0, 1) + 2 * SEAL_EVERY_MS * position).toISOString()),
  });
  const committed = (...events: RecordedEvent[]) => ({
    events,
    upTo: events.at(-1)!.position,
    asOf: events.at(-1)!.recordedAt,
  });

  describe('says of each ledger at every full quarter of an hour until when all is told', () => {
    /** Nothing that anybody is told of, until some time in the morning. */
    const nothing = (time: string, ...events: RecordedEvent[]): Committed => ({
      events,
      upTo: events.at(-1)?.position ?? 0,
      asOf: `2026-01-01T${time}Z`,
    });
    const said = (prepared: Prepared | undefined): string[] =>
      (prepared?.growths ?? []).flatMap(({ batches }) => batches.map(({ note }) => note));

    it('once for each of them, also where nothing was ever told; but in that of anchors, which says its quarters itself', async () => {
      const byClock = ledgersFrom('CO').filter((ledger) => ledger !== 'co.all.anchors');
      const sealing = await open();
      const first = sealing.prepare(nothing('08:07:31.123456'), 0)!;
      expect(first.growths.map(({ ledger }) => ledger)).toEqual(byClock);
      await sealing.write(first, pool);
      expect(sealing.prepare(nothing('08:14:59.999999'), 0)).toBeUndefined();
      const second = sealing.prepare(nothing('08:15:00.000000'), 0)!;
      await sealing.write(second, pool);
      const heads = (await archive.heads()).filter(({ ledger }) => byClock.includes(ledger));
      expect(new Set(heads.map(({ asOf, size }) => `${asOf} ${size}`))).toEqual(
        new Set(['2026-01-01T08:15:00.000000Z 0']),
      );
      for (const { seal } of heads) expect(seal).toContain('\nasof 2026-01-01T08:15:00.000000Z\n');
      // The newest stands at its ledger; none of them is history, however long a ledger is quiet.
      expect((await pool.query('select from ledger_seals')).rowCount).toBe(0);
      // Who takes over goes on from there.
      const next = await open();
      expect(next.prepare(nothing('08:29:59.999999'), 0)).toBeUndefined();
      expect(next.prepare(nothing('08:30:00.000001'), 0)!.growths).toHaveLength(heads.length);
    });

    it('not where something was told since, which says it already', async () => {
      const sealing = await open();
      await sealing.write(sealing.prepare(nothing('08:00:00.000000'), 0)!, pool);
      const event = { ...told('ec', 1), recordedAt: '2026-01-01T08:16:00.000000Z' };
      const { growths } = sealing.prepare(nothing('08:16:01.000000', event), 0)!;
      const asOf = Object.fromEntries(growths.map(({ ledger, batches }) => [ledger, batches.at(-1)!.asOf]));
      expect(asOf[TO_ECUADOR]).toBe('2026-01-01T08:16:00.000000Z');
      expect(asOf[TO_ALL]).toBe('2026-01-01T08:15:00.000000Z');
      expect(sealing.prepare(nothing('08:29:00.000000'), 1)).toBeUndefined();
    });

    it('by the clock alone: what is not disclosed changes no byte of it, whatever it is and whenever', async () => {
      const moment = fc.integer({ min: 0, max: 3 * 3_600_000 - 1 });
      const timeAt = (ms: number): string =>
        toMicroseconds(new Date(Date.UTC(2026, 0, 1) + ms).toISOString()).slice(11, -1);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(moment, fc.nat(3)), { maxLength: 30 }), async (steps) => {
          const [silent, busy] = [await open(), await open()];
          const signed: [string[], string[]] = [[], []];
          let position = 0;
          for (const [ms, count] of steps.sort(([one], [other]) => one - other)) {
            const secret = Array.from({ length: count }, () => ({ ...told('ec', ++position), type: 'Kept' }));
            signed[0].push(...said(silent.prepare(nothing(timeAt(ms)), 0)));
            signed[1].push(...said(busy.prepare(nothing(timeAt(ms), ...secret), 0)));
          }
          expect(signed[1]).toEqual(signed[0]);
        }),
        { numRuns: 50 },
      );
    });

    it('and what was not sent before the process ended is sent by the next, behind what it covers', async () => {
      const sealing = await open();
      await sealing.write(sealing.prepare(committed(told('ec', 1)), 0)!, pool);
      await sealing.write(sealing.prepare(nothing('08:00:00.000000'), 1)!, pool);
      const sent: string[] = [];
      const producer = {
        send: async ({ messages }: { messages: { value: Buffer | string }[] }) =>
          void sent.push(...messages.map(({ value }) => String(value))),
      };
      const publisher = new Publisher(TO_ECUADOR, archive, producer as unknown as Producer, () => undefined);
      publisher.start();
      const unsent = async (): Promise<boolean> =>
        (await outgoingOf(pool, ledgersFrom('CO'))).ledgers.find(({ ledger }) => ledger === TO_ECUADOR)!
          .unsent;
      await until('all is sent', async () => !(await unsent()));
      await publisher.stop();
      expect(sent).toHaveLength(3);
      expect(JSON.parse(sent[0]!)).toMatchObject({ id: `${TO_ECUADOR}/0` });
      const verifiers = [verifierFrom(key.vkey)];
      const seals = sent.slice(1).map((note) => checkpointOf(openNote(Buffer.from(note), verifiers).text));
      expect(seals.map(({ size, asOf }) => [size, asOf])).toEqual([
        [1, told('ec', 1).recordedAt],
        [1, '2026-01-01T08:00:00.000000Z'],
      ]);
    });

    it('and the newest is verified with the others', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'vecindad-quiet-'));
      writeFileSync(join(folder, 'co.vkey'), `${key.vkey}\n`);
      const registry = new Registry(folder);
      await registry.open(pool);
      rmSync(folder, { recursive: true });
      const sealing = await open();
      await sealing.write(sealing.prepare(committed(told('ec', 1)), 0)!, pool);
      await sealing.write(sealing.prepare(nothing('08:00:00.000000'), 1)!, pool);
      const verified = () => verifyArchive(archive, registry, TO_ECUADOR, CLOCK_SKEW_MS, contracts.ledgers);
      expect(await verified()).toMatchObject({ sound: true, size: 1, seals: 2 });
      await pool.query(`update ledgers set seal = replace(seal, 'T08:00', 'T09:00') where ledger = $1`, [
        TO_ECUADOR,
      ]);
      expect(await verified()).toMatchObject({ sound: false, findings: [{ code: 'seal.not-genuine' }] });
    });
  });

  describe('seals one batch while the one before is being written', () => {
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

  describe('holds the one ledger in front of an event that cannot be told as it is', () => {
    const poisoned = (text: string) => (disclosed: Disclosed) =>
      (disclosed.data as { text: string }).text === text
        ? { detail: 'text is not of its contract' }
        : undefined;
    const quarantine = () => new Quarantine(pool);
    const standing = async (): Promise<string[]> =>
      (await quarantine().list('open')).map(({ consumer, ledger, code }) => `${consumer} ${ledger} ${code}`);

    it('and seals the others, before it and behind it, in one go', async () => {
      const sealing = await open({ refuses: poisoned('cruce 2') });
      const events = [told('ec', 1), told('ec', 2), told('all', 3), told('ec', 4)];
      const first = sealing.prepare(committed(...events), 0)!;
      expect(first.holds).toMatchObject([{ ledger: TO_ECUADOR, position: 1 }]);
      await sealing.write(first, pool);
      await sealing.write(sealing.prepare(committed(told('ec', 5), told('all', 6)), 4)!, pool);
      expect([await textsIn(TO_ECUADOR), await textsIn(TO_ALL)]).toEqual([
        ['cruce 1'],
        ['cruce 3', 'cruce 6'],
      ]);
      expect(await progress()).toBe(6);
      expect(await standing()).toEqual([`relay ${TO_ECUADOR} event.not-publishable`]);
      const [found] = await quarantine().list('open');
      expect(JSON.parse((await quarantine().find(found!.id))!.record)).toEqual({
        stream: 'note-2',
        version: 1,
        type: 'Told',
        position: 2,
      });
    });

    it('nor is it said, by the clock, that all is told there', async () => {
      const sealing = await open({ refuses: poisoned('cruce 2') });
      await sealing.write(sealing.prepare(committed(told('ec', 1), told('ec', 2)), 0)!, pool);
      const later = { events: [], upTo: 2, asOf: '2026-01-02T00:00:00.000000Z' };
      const { growths } = sealing.prepare(later, 2)!;
      expect(growths.map(({ ledger }) => ledger)).not.toContain(TO_ECUADOR);
      expect((await archive.open(TO_ECUADOR)).asOf < told('ec', 2).recordedAt).toBe(true);
    });

    it('what is not known to be told anywhere holds the ledgers of its channel, or all of them', async () => {
      const throws: Disclosures = {
        Told: () => {
          throw new Error('an earlier program wrote this');
        },
      };
      const held = async (toldIn?: ToldIn) =>
        (await open({ disclosures: throws, toldIn }))
          .prepare(committed(told('ec', 1)), 0)!
          .holds.map(({ ledger }) => ledger);
      expect(await held({ Told: ['crossing'] })).toEqual([TO_ECUADOR, TO_ALL]);
      expect(await held()).toEqual(ledgersFrom('CO'));
      const sealing = await open({ toldIn: { Told: ['crossing'] } });
      const astray = { ...told('ec', 1), data: { audience: 'pe', text: 'to whom Colombia tells nothing' } };
      const { holds } = sealing.prepare(committed(astray), 0)!;
      expect(holds.map(({ ledger }) => ledger)).toEqual([TO_ECUADOR, TO_ALL]);
    });

    it('nothing is signed that breaks its contract, whatever was recorded', async () => {
      const sealing = await Sealing.open({ country: 'CO', contracts, archive, disclosures, signer });
      const { growths, holds } = sealing.prepare(committed(told('ec', 1)), 0)!;
      expect(growths.flatMap(({ batches }) => batches.flatMap(({ entries }) => entries))).toEqual([]);
      expect(holds[0]!.finding.detail).toMatch(/vecindad\.crossing\.told\.v1 is not an event/);
    });

    it('always: once all is decided, what is told is told once, in the order of the store, without what was left out', async () => {
      const audience = fc.constantFrom('ec' as const, 'all' as const);
      const story = fc.array(fc.record({ audience, bad: fc.boolean(), cut: fc.boolean() }), {
        minLength: 1,
        maxLength: 12,
      });
      await fc.assert(
        fc.asyncProperty(story, fc.boolean(), async (steps, skips) => {
          const other = await freshDatabase();
          await migrate({
            ...other,
            migrations: [...eventStoreMigrations(commandKey), ...messagingMigrations],
          });
          const pool = new pg.Pool({ connectionString: other.appUrl });
          const [archive, quarantine] = [new Archive(pool), new Quarantine(pool)];
          const events = steps.map((step, index) => told(step.audience, index + 1));
          const bad = new Set(events.filter((_, index) => steps[index]!.bad).map(({ position }) => position));
          const refuses = (disclosed: Disclosed) =>
            bad.has(Number((disclosed.data as { text: string }).text.slice(6)))
              ? { detail: 'bad' }
              : undefined;
          let place = 0;
          const settings = { country: 'CO', contracts, archive, disclosures, signer, refuses } as const;
          for (let from = 0; from < events.length;) {
            let until = from + 1;
            while (until < events.length && !steps[until - 1]!.cut) until++;
            const held = (await holdFrom(pool, ledgersFrom('CO'), place)).map(({ ledger }) => ledger);
            const sealing = await Sealing.open({ ...settings, held });
            await sealing.write(sealing.prepare(committed(...events.slice(from, until)), place)!, pool);
            [place, from] = [until, until];
          }
          for (let rounds = 0; ; rounds++) {
            expect(rounds).toBeLessThan(30);
            for (const { id } of await quarantine.list('open'))
              await quarantine.resolve(id, skips ? 'skipped' : 'retried', 'decided', 'operator');
            if (!skips) bad.clear();
            const held = await holdFrom(pool, ledgersFrom('CO'), place);
            if (held.length === 0) break;
            const leftOut = new Map<string, ReadonlySet<string>>();
            for (const { ledger } of held)
              leftOut.set(ledger, (await quarantine.leftOut('relay', ledger)).records);
            const sealing = await Sealing.open({
              ...settings,
              held: held.map(({ ledger }) => ledger),
              leftOut,
            });
            for (const { ledger, position } of held) {
              const behind = events.filter((event) => event.position > position);
              const page = { ...committed(...events), events: behind };
              await sealing.write(sealing.catchUp(ledger, page, position, place), pool);
            }
          }
          for (const [ledger, audience] of [
            [TO_ECUADOR, 'ec'],
            [TO_ALL, 'all'],
          ] as const) {
            const texts = (await archive.read(ledger, 0, 100)).map(
              ({ leaf }) => (JSON.parse(leaf) as { data: { text: string } }).data.text,
            );
            const wanted = events.filter(
              ({ data, position }) => (data as Told['data']).audience === audience && !bad.has(position),
            );
            expect(texts).toEqual(wanted.map(({ position }) => `cruce ${position}`));
          }
          await pool.end();
          await other.drop();
        }),
        { numRuns: 8 },
      );
    });
  });

  describe('whose leader is cut off at any moment', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vecindad-relay-'));
    const keyring = new Keyring(folder, 'CO');
    writeFileSync(join(folder, 'co.vkey'), `${keyring.create().vkey}\n`);
    afterAll(() => rmSync(folder, { recursive: true }));
    const settings = () => testBroker('relay');
    const running: Relay[] = [];
    afterEach(async () => {
      await Promise.all(running.splice(0).map((relay) => relay.stop()));
    });

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

    it('a seal by a key that is not its own, in its own topic, holds that ledger at most, until somebody decides', async () => {
      const registry = new Registry(folder);
      await registry.open(pool);
      const store = await PostgresEventStore.open(pool, commandKey);
      const quarantine = new Quarantine(pool);
      const said: string[] = [];
      const start = (): Relay => {
        const relay = new Relay({
          country: 'CO',
          contracts,
          store,
          archive,
          keyring,
          registry,
          continuity: new Continuity((line) => said.push(line)),
          kafka: settings(),
          disclosures: { ...disclosures, ...discloseSigningKey },
          refuses,
          quarantine,
          log: (line) => said.push(line),
        });
        relay.start();
        running.push(relay);
        return relay;
      };
      const forged = async (size: number): Promise<void> => {
        const stranger = signerFrom('vecindad/co', createSigningKey('vecindad/co').privateKeyPem);
        const place = {
          origin: originOf(TO_ECUADOR),
          size,
          root: Buffer.alloc(32),
          asOf: '2026-01-01T00:00:00.000000Z',
        };
        const producer = clientOf(settings()).producer();
        await producer.connect();
        await producer.send({
          topic: topicOf(TO_ECUADOR),
          messages: [{ value: stranger.sign(checkpointText(place)), partition: 0 }],
        });
        await producer.disconnect();
      };
      const tell = (audience: 'ec' | 'all', text: string) =>
        store.append({
          stream: `note-${text}`,
          expected: 'none',
          events: [{ type: 'Told', data: { audience, text } }],
        });
      const sealedIn = (ledger: string, text: string) =>
        until(`${text} is sealed`, async () => (await textsIn(ledger)).includes(text));
      await ensureTopics(clientOf(settings()), ledgersFrom('CO').map(topicOf));
      await forged(1_000_000);

      let relay = start();
      await tell('ec', 'one');
      await tell('all', 'two');
      await sealedIn(TO_ALL, 'two');
      expect(await textsIn(TO_ECUADOR)).toEqual([]);
      const [found] = await quarantine.list('open');
      expect(found).toMatchObject({ consumer: 'relay', ledger: TO_ECUADOR, code: 'ledger.perhaps-behind' });
      expect(said.filter((line) => line.startsWith('ALARM'))).toEqual([
        expect.stringContaining(`ALARM ${TO_ECUADOR}: ledger.perhaps-behind`),
      ]);
      await quarantine.resolve(found!.id, 'skipped', 'not ours', 'operator');
      await sealedIn(TO_ECUADOR, 'one');
      const keys = async () =>
        (await outgoingOf(pool, ledgersFrom('CO'))).ledgers.every(({ unsent }) => !unsent);
      await until('all is sent, the announcements too', keys);
      await relay.stop();

      // What has been decided is; and since the country's announcements are there, no other key is believed to be its own.
      await forged(2_000_000);
      relay = start();
      await tell('ec', 'three');
      await sealedIn(TO_ECUADOR, 'three');
      expect((await quarantine.list('open')).map(({ code }) => code)).toEqual(['seal.not-ours']);

      // What is found while somebody seals holds nothing before the next start: it would be sealed twice.
      const elsewhere = {
        consumer: 'relay',
        code: 'ledger.perhaps-behind',
        detail: 'd',
        record: Buffer.from('x'),
      };
      for (const ledger of [TO_ECUADOR, KEYS]) await quarantine.keep({ ...elsewhere, ledger });
      await tell('ec', 'four');
      await sealedIn(TO_ECUADOR, 'four');
      await relay.stop();
      // A new key is not taken into use while its announcement waits: nobody could verify what it signs.
      relay = start();
      const next = keyring.create();
      const { keyId, vkey } = next;
      await store.append({
        stream: 'signingkey-CO',
        expected: 'none',
        events: [{ type: 'SigningKeyRotated', data: { keyId, vkey, reason: 'yearly' } }],
      });
      for (const [audience, text] of [
        ['ec', 'five'],
        ['all', 'six'],
      ] as const)
        await tell(audience, text);
      await sealedIn(TO_ALL, 'six');
      /** Whether the first seal over so many leaves is by a key. */
      const isBy = async (ledger: string, key: string, size: number) =>
        openNote((await archive.seals(ledger, size, size))[0]!.note, [verifierFrom(key)]).signedBy.length ===
        1;
      expect([await isBy(TO_ALL, vkey, 2), await textsIn(TO_ECUADOR)]).toEqual([
        false,
        ['one', 'three', 'four'],
      ]);
      for (const { id, code } of await quarantine.list('open'))
        if (code !== 'seal.not-ours') await quarantine.resolve(id, 'retried', 'looked at', 'operator');
      await sealedIn(TO_ECUADOR, 'five');
      await tell('ec', 'seven');
      await sealedIn(TO_ECUADOR, 'seven');
      const first = keyring.first().vkey;
      expect([await isBy(KEYS, first, 1), await isBy(TO_ECUADOR, vkey, 5)]).toEqual([true, true]);
      await relay.stop();
      expect(await textsIn(TO_ECUADOR)).toEqual(['one', 'three', 'four', 'five', 'seven']);
      await withoutTopics();
    });

    const withoutTopics = async (): Promise<void> => {
      const admin = clientOf(settings()).admin();
      await admin.connect();
      const topics = ledgersFrom('CO').map(topicOf);
      await admin.deleteTopics({ topics });
      await until('the topics are gone', async () =>
        (await admin.listTopics()).every((topic) => !topics.includes(topic)),
      );
      await admin.disconnect();
    };

    it('loses nothing, doubles nothing, and keeps the order of the store', async () => {
      const registry = new Registry(folder);
      await registry.open(pool);
      const store = await PostgresEventStore.open(pool, commandKey);
      const relays = [1, 2].map(
        () =>
          new Relay({
            country: 'CO',
            contracts,
            store,
            archive,
            keyring,
            registry,
            continuity: new Continuity(() => undefined),
            kafka: settings(),
            disclosures,
            refuses,
            quarantine: new Quarantine(pool),
            log: () => undefined,
          }),
      );
      for (const relay of relays) relay.start();
      // Its topics are not its own to make: it seals, says what it waits for, and sends once they are there.
      await until('it says which topics are missing', () =>
        relays.some((relay) =>
          relay.notSending(TO_ECUADOR)?.includes(`vecindad access\`: ${topicOf(ledgersFrom('CO')[0]!)}`),
        ),
      );
      await ensureTopics(clientOf(settings()), ledgersFrom('CO').map(topicOf));
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
      await until('all is kept at home', async () => (await archive.open('co.co.node')).size === count);
      await Promise.all(relays.map((relay) => relay.stop()));

      expect(await textsIn(TO_ECUADOR)).toEqual(numbered(count));
      expect(
        await verifyArchive(archive, registry, TO_ECUADOR, CLOCK_SKEW_MS, contracts.ledgers),
      ).toMatchObject({
        sound: true,
        size: count,
      });
      const kept = (await archive.read('co.co.node', 0, count)).map(({ leaf }) => parsePrivate(leaf));
      expect(kept.map(({ data }) => (data.recorded as Told['data']).text)).toEqual(numbered(count));
      expect(
        await verifyArchive(archive, registry, 'co.co.node', CLOCK_SKEW_MS, contracts.ledgers),
      ).toMatchObject({ sound: true });
      const start = { size: 0, frontier: (await archive.open(TO_ALL)).frontier, asOf: '' };
      const reader = new LedgerReader(TO_ECUADOR, start, {
        verifiers: () => registry.verifiersOf('CO'),
        believes: () => true,
        leftOut: { records: new Set(), floods: new Set() },
      });
      const { sealed: batches, refusals } = reader.read(await published(TO_ECUADOR));
      expect(refusals).toEqual([]);
      expect(batches.flatMap(({ entries }) => entries).length).toBe(count);
    });
  });
});
