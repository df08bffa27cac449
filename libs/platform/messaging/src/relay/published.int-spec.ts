import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { originOf, topicOf } from '#platform/kernel';
import { migrate } from '#platform/database';
import {
  checkpointText,
  CompactRange,
  createSigningKey,
  hashLeaf,
  signerFrom,
  type Signer,
} from '#platform/ledger';
import { contracts } from '../../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../../test/environment/database.ts';
import { clientOf, testBroker } from '../../../../../test/environment/kafka.ts';
import { Archive } from '../archive/archive.ts';
import { headsOf, lookBehind, sendAgainWhatIsLost } from './continuity.ts';
import { ensureTopics } from '../kafka/kafka.ts';
import type { PublishedHead } from './published.ts';
import { Keyring } from '../keys/keyring.ts';
import { messagingMigrations } from '../messaging.migration.ts';
import { Registry } from '../keys/registry.ts';

/** Peru's, so that no other story of the same broker is told there. */
const LEDGER = 'pe.ec.crossing';
const KEYS_LEDGER = 'pe.all.keys';
const NAME = 'vecindad/pe';
const folder = mkdtempSync(join(tmpdir(), 'vecindad-published-'));
const first = createSigningKey(NAME);
const signer = signerFrom(NAME, first.privateKeyPem);
writeFileSync(join(folder, 'pe.vkey'), `${first.vkey}\n`);
writeFileSync(join(folder, 'pe-1.pem'), first.privateKeyPem);
afterAll(() => rmSync(folder, { recursive: true }));

const leafOf = (position: number, text = ''): string =>
  JSON.stringify({ ledgerposition: `${position}`, text });

describe('what Kafka has of a country’s own ledger, beside what the country has', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let archive: Archive;
  const kafka = clientOf(testBroker('published'));

  beforeEach(async () => {
    await ensureTopics(kafka, [topicOf(LEDGER)]);
    database = await freshDatabase();
    await migrate({ ...database, migrations: [...messagingMigrations] });
    pool = new pg.Pool({ connectionString: database.appUrl });
    archive = new Archive(pool);
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topicOf(LEDGER)] });
    await admin.disconnect();
  });

  const send = async (values: readonly string[]): Promise<void> => {
    const producer = kafka.producer();
    await producer.connect();
    await producer.send({
      topic: topicOf(LEDGER),
      messages: values.map((value) => ({ value, partition: 0 })),
    });
    await producer.disconnect();
  };

  /** A history of so many leaves, sealed at its end. */
  const history = (size: number, by: Signer = signer, text = '') => {
    const tree = CompactRange.empty();
    const leaves = Array.from({ length: size }, (_, position) => leafOf(position, text));
    const entries = leaves.map((leaf, position) => {
      const leafHash = hashLeaf(Buffer.from(leaf));
      tree.append(leafHash);
      return { position, leaf, leafHash };
    });
    const asOf = '2026-01-01T00:00:00.000000Z';
    const root = tree.root();
    const note = by.sign(checkpointText({ origin: originOf(LEDGER), size, root, asOf }));
    return { tree, records: [...leaves, note], batch: { entries, size, asOf, root, note } };
  };
  const keep = async (size: number): Promise<void> => {
    const { tree, batch } = history(size);
    await archive.open(LEDGER);
    await archive.transaction((client) => archive.extend(client, LEDGER, 0, tree, [batch]));
  };
  const both = async () => {
    const registry = new Registry(folder);
    await registry.open(pool);
    const keyring = new Keyring(folder, 'PE');
    return { country: 'PE', contracts, kafka: testBroker('published'), archive, keyring, registry } as const;
  };
  /** @param more heads that are seen in other topics */
  const look = async (...more: PublishedHead[]) => {
    const those = await both();
    return lookBehind(those, [...(await headsOf(those)), ...more]);
  };
  const ahead = async () => (await look()).ahead;
  const stranger = signerFrom(NAME, createSigningKey(NAME).privateKeyPem);
  /** The country's announcements are there, under a key of its own, as far as they are here. */
  const announcements = (size: number, tree = CompactRange.empty()): PublishedHead => ({
    ledger: KEYS_LEDGER,
    size,
    root: tree.root(),
    known: true,
    others: '',
    record: Buffer.from(''),
    whole: true,
  });

  it('nothing was published, or as much as is kept here, or less: it continues', async () => {
    expect(await ahead()).toEqual([]);
    await keep(3);
    expect(await ahead()).toEqual([]);
    await send(history(3).records);
    expect(await look()).toEqual({ ahead: [], strange: [] });
  });

  it('more was published than is kept here', async () => {
    await keep(3);
    await send([...history(3).records, ...history(5).records.slice(3)]);
    expect(await look()).toEqual({ ahead: [{ ledger: LEDGER, published: 5, here: 3 }], strange: [] });
  });

  it('as much was published, and something else', async () => {
    await keep(3);
    await send(history(3, signer, 'otra historia').records);
    expect(await ahead()).toEqual([{ ledger: LEDGER, published: 3, here: 3 }]);
  });

  it('the last seal is found also behind very many records that mean nothing', async () => {
    await send(history(5).records);
    for (let thousand = 0; thousand < 3; thousand++)
      await send(Array.from({ length: 1_000 }, () => '{"specversion":"1.0"}'));
    expect(await ahead()).toEqual([{ ledger: LEDGER, published: 5, here: 0 }]);
  });

  it('and behind an older seal that somebody repeated there, as far back as Kafka has acknowledged it', async () => {
    await keep(3);
    await pool.query('update ledgers set sent_size = 3 where ledger = $1', [LEDGER]);
    await send(history(5).records);
    for (let thousand = 0; thousand < 3; thousand++)
      await send(Array.from({ length: 1_000 }, () => '{"specversion":"1.0"}'));
    await send([history(1).records.at(-1)!]);
    expect(await ahead()).toEqual([{ ledger: LEDGER, published: 5, here: 3 }]);
  });

  it('a longer history by a key that the country has announced to nobody is somebody else’s', async () => {
    await keep(3);
    await send([...history(3).records, ...history(5, stranger).records.slice(3)]);
    expect(await look(announcements(0))).toEqual({
      ahead: [],
      strange: [expect.objectContaining({ ledger: LEDGER, code: 'seal.not-ours' })],
    });
  });

  it('where what it has announced is not to be seen, that ledger alone waits for somebody to decide', async () => {
    await keep(3);
    await send([...history(3).records, ...history(5, stranger).records.slice(3)]);
    const { ahead: behind, strange } = await look();
    expect(behind).toEqual([]);
    expect(strange).toEqual([expect.objectContaining({ ledger: LEDGER, code: 'ledger.perhaps-behind' })]);
    expect(strange[0]!.detail).toMatch(/^pe\.ec\.crossing has a seal at 5 .* ends at 3/);
  });

  it('of several unknown keys each is told: one forged seal does not stand before another', async () => {
    const other = signerFrom(NAME, createSigningKey(NAME).privateKeyPem);
    await send([...history(9, stranger).records, history(5, other).records.at(-1)!]);
    const { strange } = await look();
    expect(strange.map(({ detail }) => /at (\d)/.exec(detail)![1]).sort()).toEqual(['5', '9']);
  });

  it('a key that the country announced is its own, also where its file was lost', async () => {
    const leaf = JSON.stringify({
      specversion: '1.0',
      id: `${KEYS_LEDGER}/0`,
      source: 'urn:vecindad:pe',
      type: 'vecindad.keys.rotated.v1',
      subject: 'signingkey-PE',
      time: '2026-01-01T00:00:00.000000Z',
      occurredat: '2026-01-01T00:00:00.000000Z',
      ledger: KEYS_LEDGER,
      ledgerposition: '0',
      data: { keyId: stranger.keyId, vkey: stranger.vkey, reason: 'yearly' },
    });
    const tree = CompactRange.empty();
    const entries = [{ position: 0, leaf, leafHash: hashLeaf(Buffer.from(leaf)) }];
    tree.append(entries[0]!.leafHash);
    const batch = { entries, size: 1, asOf: '2026-01-01T00:00:00.000000Z', root: tree.root(), note: 'n' };
    await archive.open(KEYS_LEDGER);
    await archive.transaction((client) => archive.extend(client, KEYS_LEDGER, 0, tree, [batch]));
    await keep(3);
    await send([...history(3).records, ...history(5, stranger).records.slice(3)]);
    expect(await look(announcements(1, tree))).toEqual({
      ahead: [{ ledger: LEDGER, published: 5, here: 3 }],
      strange: [],
    });
  });

  it('a store from before a change of keys is behind by the announcement, which the key before has sealed', async () => {
    await send(history(5, stranger).records);
    const { ahead: behind } = await look(announcements(1));
    expect(behind).toEqual([{ ledger: KEYS_LEDGER, published: 1, here: 0 }]);
  });

  it('what Kafka acknowledged and no longer has is to be sent again, from the last seal that is there', async () => {
    await keep(5);
    const said: string[] = [];
    const sent = async (acknowledged: number): Promise<number> => {
      await pool.query('update ledgers set sent_size = $2, sent_as_of = $3 where ledger = $1', [
        ...[LEDGER, acknowledged, '2026-01-01T00:00:00.000000Z'],
      ]);
      const those = await both();
      await sendAgainWhatIsLost(those, (line) => said.push(line));
      const { rows } = await pool.query('select sent_size from ledgers where ledger = $1', [LEDGER]);
      return Number(rows[0].sent_size);
    };
    expect(await sent(5)).toBe(0);
    // Made anew, and the clock's seal was the first to be there: all that it covers is not.
    await send([history(5).records.at(-1)!]);
    expect(await sent(5)).toBe(0);
    await send(history(3).records);
    expect(await sent(5)).toBe(3);
    await send(history(5, stranger).records.slice(3)); // is not what is lost
    expect(await sent(5)).toBe(3);
    expect(await sent(0)).toBe(0); // not yet sent is not lost
    await send(history(5).records.slice(3));
    expect(await sent(5)).toBe(5);
    expect(said).toEqual(
      [0, 0, 3, 3].map((there) => `ALARM Kafka has lost ${LEDGER} from ${there} on; sending it again`),
    );
  });
});
