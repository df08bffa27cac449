import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '#event-store';
import {
  checkpointText,
  CompactRange,
  createSigningKey,
  hashLeaf,
  originOf,
  signerFrom,
  topicOf,
  type Signer,
} from '#ledger';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { clientOf, testBroker } from '../../../../test/environment/kafka.ts';
import { Archive } from '../archive/archive.ts';
import { aheadOf, sendAgainWhatIsLost } from './continuity.ts';
import { ensureTopics } from '../kafka/kafka.ts';
import { Keyring } from '../keys/keyring.ts';
import { Messaging1700000000002 } from '../messaging.migration.ts';
import { Registry } from '../keys/registry.ts';

/** Peru's, so that no other story of the same broker is told there. */
const LEDGER = 'pe.ec.crossing';
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
    await migrate({ ...database, migrations: [Messaging1700000000002] });
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
    return { country: 'PE', kafka: testBroker('published'), archive, keyring, registry } as const;
  };
  const look = async () => aheadOf(await both());

  it('nothing was published, or as much as is kept here, or less: it continues', async () => {
    expect(await look()).toEqual([]);
    await keep(3);
    expect(await look()).toEqual([]);
    await send(history(3).records);
    expect(await look()).toEqual([]);
  });

  it('more was published than is kept here', async () => {
    await keep(3);
    await send([...history(3).records, ...history(5).records.slice(3)]);
    expect(await look()).toEqual([{ ledger: LEDGER, published: 5, here: 3 }]);
  });

  it('as much was published, and something else', async () => {
    await keep(3);
    await send(history(3, signer, 'otra historia').records);
    expect(await look()).toEqual([{ ledger: LEDGER, published: 3, here: 3 }]);
  });

  it('the last seal is found also behind very many records that mean nothing', async () => {
    await send(history(5).records);
    for (let thousand = 0; thousand < 3; thousand++)
      await send(Array.from({ length: 1_000 }, () => '{"specversion":"1.0"}'));
    expect(await look()).toEqual([{ ledger: LEDGER, published: 5, here: 0 }]);
  });

  it('a longer history under a key that is not here is no reason to refuse commands, but to seal nothing', async () => {
    await keep(3);
    await send(history(3).records);
    const lost = signerFrom(NAME, createSigningKey(NAME).privateKeyPem);
    await send(history(5, lost).records.slice(3));
    await expect(look()).rejects.toThrow(
      'pe.ec.crossing has a seal at 5 by a key that is not in VECINDAD_KEYS',
    );
  });

  it('what Kafka acknowledged and no longer has is to be sent again, from the last seal that is there', async () => {
    await keep(5);
    const said: string[] = [];
    const sent = async (acknowledged: number): Promise<number> => {
      await pool.query('update ledgers set sent_size = $2, sent_as_of = $3 where ledger = $1', [
        ...[LEDGER, acknowledged, '2026-01-01T00:00:00.000000Z'],
      ]);
      await sendAgainWhatIsLost(await both(), (line) => said.push(line));
      const { rows } = await pool.query('select sent_size from ledgers where ledger = $1', [LEDGER]);
      return Number(rows[0].sent_size);
    };
    expect(await sent(5)).toBe(0);
    await send(history(3).records);
    expect(await sent(5)).toBe(3);
    expect(await sent(0)).toBe(0); // not yet sent is not lost
    await send(history(5).records.slice(3));
    expect(await sent(5)).toBe(5);
    expect(said).toEqual(
      [0, 3].map((there) => `ALARM Kafka has lost ${LEDGER} from ${there} on; sending it again`),
    );
  });
});
