import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate, type Migration } from '#platform/database';
import { originOf } from '#platform/kernel';
import { checkpointText, createSigningKey, hashLeaf, signerFrom } from '#platform/ledger';
import { contracts } from '../../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../../test/environment/database.ts';
import { rewriteLeaf, takeOutLeaf } from '../../../../../test/environment/leaves.ts';
import { CLOCK_SKEW_MS } from '../clock.ts';
import { Registry } from '../keys/registry.ts';
import { ledgerBlocks, messagingMigrations } from '../messaging.migration.ts';
import { Archive } from './archive.ts';
import { FULL_BLOCK_BYTES } from './blocks.ts';
import { verifyArchive } from './verify-archive.ts';

const LEDGER = 'ec.co.crossing';
const AS_OF = '2026-03-01T14:05:09.123456Z';
const key = createSigningKey('vecindad/ec');
const signer = signerFrom('vecindad/ec', key.privateKeyPem);

describe('an archive', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let owner: pg.Pool;
  let archive: Archive;
  const registryFolder = mkdtempSync(join(tmpdir(), 'vecindad-archive-'));
  writeFileSync(join(registryFolder, 'ec.vkey'), `${key.vkey}\n`);
  afterAll(() => rmSync(registryFolder, { recursive: true }));

  const open = async (migrations: readonly Migration[] = messagingMigrations) => {
    database = await freshDatabase();
    await migrate({ ...database, migrations });
    pool = new pg.Pool({ connectionString: database.appUrl, max: 2 });
    owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
    archive = new Archive(pool);
  };
  afterEach(async () => {
    await pool.end();
    await owner.end();
    await database.drop();
  });

  const leafAt = (position: number, length = 1): string =>
    JSON.stringify({ time: AS_OF, ledgerposition: String(position), data: 'ñ'.repeat(length) });
  const keep = async (ledger: string, ...batches: readonly (readonly string[])[]): Promise<void> => {
    const { size: before, frontier } = await archive.open(ledger);
    const sealed = batches.map((leaves) => {
      const entries = leaves.map((leaf) => {
        const entry = { position: frontier.size, leaf, leafHash: hashLeaf(Buffer.from(leaf)) };
        frontier.append(entry.leafHash);
        return entry;
      });
      const place = { size: frontier.size, asOf: AS_OF, root: frontier.root() };
      const note = signer.sign(checkpointText({ origin: originOf(ledger), ...place }));
      return { entries, note, ...place };
    });
    await archive.extend(pool, ledger, before, frontier, sealed);
  };
  const verified = async () => {
    const registry = new Registry(registryFolder);
    await registry.open(pool);
    return verifyArchive(archive, registry, LEDGER, CLOCK_SKEW_MS, contracts.ledgers);
  };
  const blocks = async () =>
    (
      await pool.query('select first::int from ledger_blocks where ledger = $1 order by first', [LEDGER])
    ).rows.map(({ first }) => first as number);

  it('gives the same leaves however they came and however they are asked for', async () => {
    await open();
    const lengths = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(20_000)), {
      minLength: 1,
      maxLength: 30,
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(lengths, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })), { minLength: 1, maxLength: 8 }),
        async (growths, asked) => {
          const ledger = `ec.co.crossing-${run++}`;
          const all: string[] = [];
          for (const batches of growths)
            await keep(
              ledger,
              ...batches.map((batch) =>
                batch.map((length) => {
                  const leaf = leafAt(all.length, length);
                  all.push(leaf);
                  return leaf;
                }),
              ),
            );
          const expected = all.map((leaf, position) => ({ ledger, position, leaf }));
          expect(await archive.read(ledger, 0, all.length + 1)).toEqual(expected);
          for (const [from, limit] of asked) {
            const part = expected.slice(from, from + limit);
            expect(await archive.read(ledger, from, limit)).toEqual(part);
            const { rows } = await pool.query(
              `select position::int, leaf, leaf_hash from entries_between($1, $2, $3) order by position`,
              [ledger, from, from + limit],
            );
            expect(rows).toEqual(
              part.map(({ position, leaf }) => ({
                position,
                leaf,
                leaf_hash: hashLeaf(Buffer.from(leaf)),
              })),
            );
            expect(await archive.leafHashes(ledger, [from, from + limit])).toEqual(
              new Map(
                [...new Set([from, from + limit])]
                  .filter((position) => position < all.length)
                  .map((position) => [position, hashLeaf(Buffer.from(all[position]!))]),
              ),
            );
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps what comes together in one row, what comes alone in a row of its own, and a leaf of any size', async () => {
    await open();
    await keep(LEDGER, [leafAt(0)]);
    await keep(LEDGER, [leafAt(1), leafAt(2)], [leafAt(3)]);
    await keep(LEDGER, [leafAt(4, 5 * FULL_BLOCK_BYTES), leafAt(5)]);
    expect(await blocks()).toEqual([0, 1, 4, 5]);
    expect(await archive.read(LEDGER, 4, 1)).toEqual([
      { ledger: LEDGER, position: 4, leaf: leafAt(4, 5 * FULL_BLOCK_BYTES) },
    ]);
    expect(await verified()).toMatchObject({ sound: true, size: 6, seals: 4 });
  });

  describe('that was tampered with', () => {
    beforeEach(async () => {
      await open();
      await keep(LEDGER, [leafAt(0), leafAt(1), leafAt(2)]);
      await keep(LEDGER, [leafAt(3), leafAt(4)]);
      await keep(LEDGER, [leafAt(5)]);
      await owner.query('alter table ledger_blocks disable trigger append_only');
    });

    it.each([0, 1, 2, 3, 4, 5])('tells that leaf %i was rewritten', async (position) => {
      await rewriteLeaf(owner, LEDGER, position, (leaf) => leaf.replace('ñ', 'n'));
      expect(await verified()).toMatchObject({ findings: [{ code: 'entry.altered', position }] });
    });

    it.each([
      [1, [0, 2]],
      [4, [3, 4]],
      [5, [5, 5]],
    ])('names first the batch in which leaf %i was rewritten with its hash', async (position, range) => {
      await rewriteLeaf(owner, LEDGER, position, (leaf) => leaf.replace('ñ', 'n'), true);
      const { findings } = await verified();
      expect(findings[0]).toMatchObject({ code: 'seal.other-content', range });
    });

    it('tells that a leaf was taken out', async () => {
      await takeOutLeaf(owner, LEDGER, 1);
      expect(await verified()).toMatchObject({ findings: [{ code: 'entry.missing', position: 2 }] });
    });

    it.each([
      ['removed', 'delete from ledger_blocks where first = 3'],
      ['moved', 'update ledger_blocks set first = 30 where first = 3'],
      ['put over another', 'update ledger_blocks set first = 2 where first = 3'],
    ])('tells that a block was %s', async (_, sql) => {
      await owner.query(sql);
      const { sound, findings } = await verified();
      expect(sound).toBe(false);
      expect(findings.at(-1)).toMatchObject({ code: 'entry.missing', position: 3 });
    });

    it('tells that two blocks changed places', async () => {
      await owner.query('update ledger_blocks set first = 100 where first = 3');
      await owner.query('update ledger_blocks set first = 3 where first = 5');
      expect(await verified()).toMatchObject({ sound: false });
    });
  });

  it('has the rows of before as blocks of one leaf each, and takes rows from a program of before', async () => {
    await open(messagingMigrations.filter((step) => step !== ledgerBlocks));
    const insert = (position: number, leaf: string) =>
      pool.query('insert into ledger_entries (ledger, position, leaf, leaf_hash) values ($1, $2, $3, $4)', [
        LEDGER,
        position,
        leaf,
        hashLeaf(Buffer.from(leaf)),
      ]);
    await insert(0, leafAt(0));
    await insert(1, leafAt(1));
    await migrate({ ...database, migrations: messagingMigrations });
    await insert(2, leafAt(2));
    const expected = [0, 1, 2].map((position) => ({ ledger: LEDGER, position, leaf: leafAt(position) }));
    expect(await archive.read(LEDGER, 0, 10)).toEqual(expected);
    const { rows } = await pool.query(
      'select ledger, position::int, leaf from ledger_entries order by position',
    );
    expect(rows).toEqual(expected);
    await expect(insert(2, leafAt(7))).rejects.toThrow('ledger_blocks_pkey');
    await expect(pool.query('delete from ledger_blocks')).rejects.toThrow('permission denied');
    await expect(owner.query('delete from ledger_blocks')).rejects.toThrow('append-only');
  });
});
