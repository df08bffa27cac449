// Sealed ledgers of any size, filled by PostgreSQL itself and sealed as the relay seals.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crossing } from '../dist/libs/capabilities/crossing/src/index.js';
import { capabilityContracts } from '../dist/libs/contracts/src/index.js';
import { assemble } from '../dist/libs/platform/contracts/src/index.js';
import { migrate } from '../dist/libs/platform/database/src/index.js';
import { originOf } from '../dist/libs/platform/kernel/src/index.js';
import { checkpointText } from '../dist/libs/platform/ledger/src/index.js';
import {
  Archive,
  Keyring,
  messagingMigrations,
  Registry,
} from '../dist/libs/platform/messaging/src/index.js';
import { projectionTables } from '../dist/libs/platform/projection/src/index.js';
import { freshDatabase, pg, whenStopped } from './servers.js';

/** What the countries tell each other. */
export const contracts = assemble(capabilityContracts);

export const LEDGER = 'ec.co.crossing';
export const traffic = crossing.view.models.find(({ name }) => name === 'traffic');
const AT_ONCE = 100_000;
const SEALED_AT_ONCE = 10_000;
const SEAL_EVERY = 500;

/** A country's signing key, and the registry that has its public half. */
export const keys = () => {
  const folder = mkdtempSync(join(tmpdir(), 'vecindad-bench-keys-'));
  const keyring = new Keyring(folder, 'EC');
  const { vkey } = keyring.create();
  writeFileSync(join(folder, 'ec.vkey'), `${vkey}\n`);
  return { folder, keyring, end: () => rmSync(folder, { recursive: true, force: true }) };
};

/**
 * The n-th of a border's crossings: some 700 an hour, as Ecuador has them in a year, most of them at few posts and of few
 * nationalities. `skewed` draws the first of a list most often.
 */
const functions = `
  create function skewed(n bigint, seed bigint, list text[]) returns text language sql stable as $$
    select list[1 + floor(array_length(list, 1) * power((hashint8extended(n, seed) & 65535) / 65536.0, 3))::int]
  $$;
  create function crossing_at(n bigint) returns text language sql stable as $$
    select to_char(timestamp '2026-01-01' + n * interval '5.26 s', 'YYYY-MM-DD"T"HH24:00:00') || '-05:00'
  $$;
  create function crossing_data(n bigint) returns text language sql stable as $$
    select '{"post":"' || skewed(n, 1, '{rumichaca,san-miguel,mataje,el-carmelo,tufino,maldonado,puerto-el-carmen,palma-roja}')
      || '","direction":"' || case when n % 2 = 0 then 'entry' else 'exit' end
      || '","mode":"land'
      || '","nationality":"' || skewed(n, 3, '{COL,ECU,PER,VEN,USA,ESP,CUB,CHL,ARG,DEU,FRA,BRA}')
      || skewed(n, 4, array['","categoryGroup":"visitor","purposeGroup":"visit', '","categoryGroup":"resident","purposeGroup":"residence',
                           '","categoryGroup":"visitor","purposeGroup":"work', '","categoryGroup":"official","purposeGroup":"other'])
      || '"}'
  $$;
  create function crossing_leaf(ledger text, n bigint) returns text language sql stable as $$
    select '{"specversion":"1.0","id":"' || ledger || '/' || n || '","source":"urn:vecindad:ec",'
      || '"type":"vecindad.crossing.recorded.v2","subject":"' || md5(n::text)::uuid
      || '","time":"2026-03-01T14:05:09.123456Z","occurredat":"' || crossing_at(n)
      || '","datacontenttype":"application/json","ledger":"' || ledger || '","ledgerposition":"' || n
      || '","legalbasis":"Decisión 878 (2021) de la Comunidad Andina, Estatuto Migratorio Andino: intercambio de información sobre flujos migratorios"'
      || ',"data":' || crossing_data(n) || '}'
  $$;
`;

/** As the relay does it, with its own statements: a checkpoint behind every batch. */
const seal = async (archive, size, signer) => {
  const { frontier } = await archive.open(LEDGER);
  for (let from = 0; from < size; from += SEALED_AT_ONCE) {
    const { rows } = await archive.pool.query(
      'select leaf_hash from entries_between($1, $2, $3) order by position',
      [LEDGER, from, from + SEALED_AT_ONCE],
    );
    const batches = [];
    rows.forEach(({ leaf_hash: hash }, index) => {
      frontier.append(hash);
      if (frontier.size % SEAL_EVERY !== 0 && index < rows.length - 1) return;
      const root = frontier.root();
      const asOf = '2026-03-01T14:05:09.123456Z';
      const text = checkpointText({ origin: originOf(LEDGER), size: frontier.size, root, asOf });
      batches.push({ entries: [], size: frontier.size, asOf, root, note: signer.sign(text) });
    });
    await archive.transaction((client) => archive.extend(client, LEDGER, from, frontier, batches));
  }
};

const fill = async (size) => {
  const { url } = await freshDatabase('ledger');
  const models = new Set(crossing.view.models.flatMap((model) => model.migrations));
  const migrations = [...messagingMigrations, projectionTables, ...models];
  await migrate({ ownerUrl: url, appRole: undefined, migrations });
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const { keyring, folder, end } = keys();
  whenStopped(end);
  try {
    await pool.query(functions);
    const insert = (from) =>
      pool.query(
        `insert into ledger_blocks (ledger, first, leaves, hashes)
         select $1, min(n), string_agg(leaf, chr(30) order by n),
                string_agg(sha256('\\x00'::bytea || convert_to(leaf, 'UTF8')), ''::bytea order by n)
           from (select n, crossing_leaf($1, n) as leaf from generate_series($2::bigint, $3::bigint - 1) n) entries
          group by n / 128`,
        [LEDGER, from, Math.min(from + AT_ONCE, size)],
      );
    for (let from = 0; from < size; from += 2 * AT_ONCE)
      await Promise.all([from, from + AT_ONCE].filter((start) => start < size).map(insert));
    await seal(new Archive(pool), size, keyring.first());
    await pool.query('vacuum analyze');
    await pool.query('checkpoint');
  } finally {
    await pool.end();
  }
  return { url, folder, size };
};

const filled = new Map();

/** A database with a sealed ledger of so many crossings and no read model yet; made once for all who ask for that size. */
export const ledgerOf = (size) => {
  const known = filled.get(size) ?? fill(size);
  filled.set(size, known);
  return known;
};

/** It, as a process has it. */
export const openLedger = async ({ url, folder }) => {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const registry = new Registry(folder);
  await registry.open(pool);
  return { pool, archive: new Archive(pool), registry };
};

/** The barest way to read it: page by page, `each` of every leaf. */
export const readLeaves = async (archive, size, each) => {
  for (let from = 0; from < size; from += 5_000)
    for (const { leaf } of await archive.read(LEDGER, from, 5_000)) each(leaf);
};
