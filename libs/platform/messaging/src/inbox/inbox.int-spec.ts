import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { originOf, topicOf } from '#platform/kernel';
import { migrate } from '#platform/database';
import { checkpointText, CompactRange, createSigningKey, signerFrom, type Signer } from '#platform/ledger';
import { freshDatabase, type TestDatabase } from '../../../../../test/environment/database.ts';
import { eventually } from '../../../../../test/eventually.ts';
import { clientOf, testBroker } from '../../../../../test/environment/kafka.ts';
import { Archive } from '../archive/archive.ts';
import { ensureTopics } from '../kafka/kafka.ts';
import { KEYS, Registry } from '../keys/registry.ts';
import { messagingMigrations } from '../messaging.migration.ts';
import { Inbox } from './inbox.ts';
import { INBOX } from './settings.ts';
import { Quarantine, type NamedRecord } from './quarantine.ts';

const TOLD = 'pe.ec.agreement';
const OTHER = 'pe.all.agreement';
const ROTATED = 'pe.all.keys';
const LEDGERS = [TOLD, OTHER, ROTATED] as const;
type Ledger = (typeof LEDGERS)[number];

const keyOf = (name: string): Signer => signerFrom(name, createSigningKey(name).privateKeyPem);
const peru = keyOf('vecindad/pe');
const folder = mkdtempSync(join(tmpdir(), 'vecindad-registry-'));
writeFileSync(join(folder, 'pe.vkey'), `${peru.vkey}\n`);
afterAll(() => rmSync(folder, { recursive: true }));

/** What Peru, or who writes as Peru, puts into its topics. */
class Peru {
  readonly #trees = new Map<Ledger, CompactRange>(LEDGERS.map((ledger) => [ledger, CompactRange.empty()]));
  readonly #producer = clientOf(testBroker('inbox')).producer();

  async connect(): Promise<void> {
    await Promise.all([this.#withoutTopics(), this.#producer.connect()]);
    await ensureTopics(clientOf(testBroker('inbox')), LEDGERS.map(topicOf));
  }

  /** Another story of this broker has Peru's topics for itself. */
  async leave(): Promise<void> {
    await Promise.all([this.#withoutTopics(), this.#producer.disconnect()]);
  }

  async #withoutTopics(): Promise<void> {
    const admin = clientOf(testBroker('inbox')).admin();
    await admin.connect();
    const topics = LEDGERS.map(topicOf);
    const present = new Set(await admin.listTopics());
    await admin.deleteTopics({ topics: topics.filter((topic) => present.has(topic)) });
    await eventually('the old topics are gone', async () =>
      (await admin.listTopics()).every((topic) => !topics.includes(topic)),
    );
    await admin.disconnect();
  }

  async puts(ledger: Ledger, ...values: (string | null)[]): Promise<void> {
    await this.#producer.send({
      topic: topicOf(ledger),
      messages: values.map((value) => ({ key: 'k', headers: { h: '\0' }, value, partition: 0 })),
    });
  }

  /** An event, not sealed. */
  event(ledger: Ledger, more: object = {}): string {
    const tree = this.#trees.get(ledger)!;
    const leaf = JSON.stringify({
      specversion: '1.0',
      id: `${ledger}/${tree.size}`,
      source: 'urn:vecindad:pe',
      type: 'vecindad.agreement.told.v1',
      subject: 'instrument',
      time: '2026-01-01T00:00:00.000000Z',
      occurredat: '2026-01-01',
      ledger,
      ledgerposition: String(tree.size),
      data: {},
      ...more,
    });
    tree.appendLeaf(Buffer.from(leaf));
    return leaf;
  }

  seal(ledger: Ledger, { by = peru, asOf = '2026-01-01T00:00:00.000001Z' } = {}): string {
    const tree = this.#trees.get(ledger)!;
    return by.sign(checkpointText({ origin: originOf(ledger), size: tree.size, root: tree.root(), asOf }));
  }

  async tells(ledger: Ledger, more: object = {}): Promise<void> {
    await this.puts(ledger, this.event(ledger, more), this.seal(ledger));
  }
}

describe('an inbox, whatever somebody writes who may write a neighbour’s topics', () => {
  let country: Peru;
  let database: TestDatabase;
  let pool: pg.Pool;
  let archive: Archive;
  let quarantine: Quarantine;
  let inbox: Inbox;
  let time: number;
  const said: string[] = [];
  let groups = 0;

  beforeEach(async () => {
    [said.length, time] = [0, 0];
    country = new Peru();
    await country.connect();
    database = await freshDatabase();
    await migrate({ ...database, migrations: [...messagingMigrations] });
    pool = new pg.Pool({ connectionString: database.appUrl });
    archive = new Archive(pool);
    quarantine = new Quarantine(pool);
    await start();
  });
  afterEach(async () => {
    await inbox.stop();
    await Promise.all([country.leave(), pool.end()]);
    await database.drop();
  });

  const start = async (): Promise<void> => {
    const log = (line: string) => void said.push(line);
    const registry = new Registry(folder, log);
    await registry.open(pool);
    inbox = new Inbox({
      group: `inbox-${process.pid}-${++groups}`,
      ledgers: LEDGERS,
      kafka: testBroker('inbox'),
      archive,
      registry,
      quarantine,
      log,
      now: () => time,
    });
    inbox.start();
  };
  const arrived = (ledger: Ledger, size: number): Promise<boolean> =>
    eventually(`${size} of ${ledger} have arrived`, async () => (await archive.open(ledger)).size === size);
  const kept = async (): Promise<NamedRecord> => {
    await eventually(
      'something stands in quarantine',
      async () => (await quarantine.list('open')).length > 0,
    );
    return (await quarantine.list('open'))[0]!;
  };
  const skip = async ({ id, ledger }: NamedRecord): Promise<void> => {
    await quarantine.resolve(id, 'skipped', 'not ours', 'operator');
    inbox.retry(ledger);
  };
  const alarms = (): string[] => said.filter((line) => line.startsWith('ALARM'));

  it.each([
    ['an object for a name', '{"ledger":{"toString":1}}'],
    ['nothing at all', null],
    ['a line for the log', `{"ledger":"x\\nALARM nothing\\u0000"}`],
  ])('%s stops its ledger only, and is left out', async (_, value) => {
    await country.puts(TOLD, value);
    await country.tells(TOLD);
    await country.tells(OTHER);
    await arrived(OTHER, 1);
    const found = await kept();
    expect(found).toMatchObject({ consumer: INBOX, ledger: TOLD });
    await eventually('it was told', () => alarms().length === 1);
    expect(alarms()[0]).toMatch(new RegExp(`^ALARM ${TOLD} stopped at offset 0: [ -~—’]+$`));
    expect(said.filter((line) => line.includes('reading stopped'))).toEqual([]);
    await skip(found);
    await arrived(TOLD, 1);
  });

  it('a seal by a key that nobody announces is waited for a minute, then kept aside with an alarm', async () => {
    await country.puts(TOLD, country.event(TOLD), country.seal(TOLD, { by: keyOf('vecindad/pe') }));
    await country.tells(OTHER);
    await arrived(OTHER, 1);
    time = 59_000;
    await country.tells(OTHER);
    await arrived(OTHER, 2);
    expect(await quarantine.list()).toEqual([]);
    // Counted from when it was first seen, which may have been just now.
    await eventually('a minute has passed', async () => {
      time += 10_000;
      return (await quarantine.list('open')).length > 0;
    });
    const found = await kept();
    expect(found).toMatchObject({ ledger: TOLD, code: 'seal.unknown-key' });
    await eventually('it was told', () => alarms().length > 0);
    expect(alarms()).toEqual([expect.stringContaining(`ALARM ${TOLD} stopped`)]);
    await country.puts(TOLD, country.seal(TOLD));
    await skip(found);
    await arrived(TOLD, 1);
  });

  it('a key that is announced only after that minute has its seals looked at again, without an operator', async () => {
    const next = keyOf('vecindad/pe');
    await country.puts(TOLD, country.event(TOLD), country.seal(TOLD, { by: next }));
    await eventually('it waits', async () => {
      time += 61_000;
      return (await quarantine.list('open')).length > 0;
    });
    const data = { keyId: next.keyId, vkey: next.vkey, reason: 'yearly' };
    await country.tells(ROTATED, { type: 'vecindad.keys.rotated.v1', data });
    await arrived(TOLD, 1);
    expect(await quarantine.list('open')).toEqual([]);
  });

  it('a seal of the year 9999 has its leaves kept and its moment not believed; those behind it count', async () => {
    await country.puts(
      TOLD,
      country.event(TOLD),
      country.seal(TOLD, { asOf: '9999-12-31T23:59:59.999999Z' }),
    );
    await arrived(TOLD, 1);
    expect((await archive.open(TOLD)).asOf).toBe('');
    expect(await kept()).toMatchObject({ ledger: TOLD, code: 'seal.from-the-future' });
    expect(alarms()).toEqual([expect.stringContaining('9999')]);
    await country.tells(TOLD);
    await arrived(TOLD, 2);
    expect((await archive.open(TOLD)).asOf).toBe('2026-01-01T00:00:00.000001Z');
  });

  it.each([
    ['is none', 'garbage'],
    ['is another country’s', keyOf('vecindad/co').vkey],
    ['is of another kind', peru.vkey.replace('+', '+0')],
    ['is no text', 7],
  ])('a key that %s is history and counts for nothing; a process starts on it', async (_, vkey) => {
    const data = { keyId: 'k', vkey, reason: 'yearly' };
    await country.tells(ROTATED, { type: 'vecindad.keys.rotated.v1', data });
    await country.tells(ROTATED);
    await arrived(ROTATED, 2);
    expect(await kept()).toMatchObject({
      consumer: KEYS,
      ledger: ROTATED,
      position: 0,
      code: 'key.not-a-key',
    });
    await eventually('it was told', () => alarms().length === 1);
    await inbox.stop();
    // An earlier program kept it as a key.
    await pool.query('insert into known_keys values ($1, $2, 0)', [String(vkey), ROTATED]);
    await start();
    await country.tells(TOLD);
    await arrived(TOLD, 1);
    expect(await quarantine.list('open')).toHaveLength(1);
  });
});
