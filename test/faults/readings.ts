import { DataSource } from 'typeorm';
import pg from 'pg';
import { isCountry, parseLedgerName, staysAtHome, toMicroseconds } from '#platform/kernel';
import { Archive, CLOCK_SKEW_MS, Quarantine, Registry, verifyArchive } from '#platform/messaging';
import { beginSnapshot, digestOfModel, reads, replay, type Projection } from '#platform/projection';
import { appNames, type AppName } from '#tools/local-system';
import { partsOf } from '#platform/slice';
import { slices } from '#slices';
import { contracts } from '../contracts.ts';
import type { Acknowledged, Copy, Leaf, Model, Reading, StoredEvent } from './checks.ts';
import type { FaultySystem } from './system.ts';

const ledgersOf = (name: AppName): readonly string[] =>
  isCountry(name) ? contracts.ledgers.at(name) : contracts.ledgers.all;

const writerOf = (ledger: string): AppName => parseLedgerName(ledger).from;

const modelsOf = (name: AppName): readonly Projection[] =>
  partsOf(slices, isCountry(name) ? 'node' : name === 'AUDITOR' ? 'auditor' : 'view').models;

/** By ledger, its writer and then everybody else who has to have it. */
const holders = Object.fromEntries(
  contracts.ledgers.all.map((ledger) => {
    const writer = writerOf(ledger);
    return [
      ledger,
      [writer, ...appNames.filter((name) => name !== writer && ledgersOf(name).includes(ledger))],
    ];
  }),
);

const withPool = async <T>(url: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> => {
  const pool = new pg.Pool({ connectionString: url, max: 3 });
  pool.on('error', () => undefined);
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
};

/** What keeps the system from being at rest: who has still to seal, send, read or fold what. Nothing: it is at rest. */
export const restless = async ({ databases }: FaultySystem): Promise<string[]> => {
  const sizes = new Map<string, number>();
  const waiting: string[] = [];
  const kept = new Map<string, { size: number; folded: number; models: number; sent: number }>();
  for (const name of appNames)
    await withPool(databases[name], async (pool) => {
      if (isCountry(name)) {
        const { rows } = await pool.query(
          `select (select coalesce(max(position), 0) from events) as newest, (select position from relay_progress) as sealed,
                  (select position from private_progress) as kept`,
        );
        // Beyond the newest event lie numbers that were drawn and given up.
        if (Number(rows[0].kept) < Number(rows[0].newest))
          waiting.push(`${name} has kept ${rows[0].kept} of ${rows[0].newest}`);
        if (rows[0].newest !== rows[0].sealed)
          waiting.push(`${name} has sealed ${rows[0].sealed} of ${rows[0].newest}`);
      }
      const { rows } = await pool.query(
        `select l.ledger, l.size, l.sent_size, coalesce(min(p.size), 0) as folded, count(p.size) as models
           from ledgers l left join projection_positions p using (ledger) group by l.ledger`,
      );
      for (const row of rows) {
        const at = {
          size: Number(row.size),
          sent: Number(row.sent_size),
          folded: Number(row.folded),
          models: Number(row.models),
        };
        kept.set(`${name} ${row.ledger}`, at);
        if (writerOf(row.ledger) === name) sizes.set(row.ledger, at.size);
      }
    });
  for (const [ledger, all] of Object.entries(holders))
    for (const name of all) {
      const size = sizes.get(ledger) ?? 0;
      const at = kept.get(`${name} ${ledger}`) ?? { size: 0, sent: 0, folded: 0, models: 0 };
      const models = modelsOf(name).filter((model) => reads(model, ledger)).length;
      if (at.size !== size) waiting.push(`${name} has read ${at.size} of ${size} of ${ledger}`);
      if (name === writerOf(ledger) && at.sent !== size)
        waiting.push(`${name} has sent ${at.sent} of ${size} of ${ledger}`);
      if (size > 0 && models > 0 && (at.models < models || at.folded !== size))
        waiting.push(`${name} has folded ${at.folded} of ${size} of ${ledger}`);
    }
  return waiting;
};

const storeOf = async (pool: pg.Pool): Promise<StoredEvent[]> => {
  const { rows } = await pool.query(
    `select stream, version, (recorded_at at time zone 'UTC')::text as at, metadata->>'commandId' as command, data->>'publicId' as told, data->>'quarter' as quarter from events order by position`,
  );
  return rows.map((row) => ({
    stream: row.stream,
    version: Number(row.version),
    recordedAt: toMicroseconds(`${String(row.at).replace(' ', 'T')}Z`),
    commandId: row.command ?? undefined,
    toldAs: row.told ?? undefined,
    toldAt: row.quarter ?? undefined,
  }));
};

const copiesOf = async (pool: pg.Pool, holder: AppName): Promise<Copy[]> => {
  const { rows } = await pool.query(
    `select ledger, position, leaf::json->>'subject' as subject, leaf::json->>'time' as time, encode(leaf_hash, 'base64') as hash
       from ledger_entries order by ledger, position`,
  );
  const byLedger = new Map<string, Leaf[]>();
  for (const { ledger, position, ...leaf } of rows) {
    const leaves = byLedger.get(ledger) ?? [];
    byLedger.set(ledger, leaves);
    leaves.push({ position: Number(position), ...leaf });
  }
  return [...byLedger].map(([ledger, leaves]) => ({ holder, ledger, from: writerOf(ledger), leaves }));
};

const verifiedOf = async (
  pool: pg.Pool,
  holder: AppName,
  registryFolder: string,
): Promise<Reading['verified'][number][]> => {
  const archive = new Archive(pool);
  const registry = new Registry(registryFolder);
  await registry.open(pool);
  const verified: Reading['verified'][number][] = [];
  const atHome = (await archive.heads())
    .map(({ ledger }) => ledger)
    .filter((ledger) => staysAtHome(parseLedgerName(ledger)));
  for (const ledger of [...ledgersOf(holder), ...atHome]) {
    const { findings } = await verifyArchive(archive, registry, ledger, CLOCK_SKEW_MS, contracts.ledgers);
    verified.push({ holder, ledger, findings: findings.map(({ code, detail }) => `${code}: ${detail}`) });
  }
  const { rows } = await pool.query(
    `select consumer, ledger, code, detail from quarantine where state = 'open'`,
  );
  for (const { consumer, ledger, code, detail } of rows)
    verified.push({ holder, ledger, findings: [`in quarantine at ${consumer}: ${code}: ${detail}`] });
  return verified;
};

const modelsAt = async (pool: pg.Pool, holder: AppName, url: string): Promise<Model[]> => {
  const all = modelsOf(holder);
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: all.flatMap(({ tables }) => [...tables]),
    synchronize: false,
    poolSize: 2,
  });
  await source.initialize();
  try {
    const models: Model[] = [];
    for (const projection of all) {
      const runner = source.createQueryRunner();
      await beginSnapshot(source, runner, projection);
      const { digest: live } = await digestOfModel(source, runner, projection);
      await runner.commitTransaction();
      await runner.release();
      const { digest: rebuilt } = await replay(
        { source, archive: new Archive(pool), contracts, quarantine: new Quarantine(pool) },
        projection,
        {},
        () => undefined,
        async () => undefined,
      );
      models.push({ holder, model: projection.name, live, rebuilt });
    }
    return models;
  } finally {
    await source.destroy();
  }
};

/** Reads a system at rest, past its proxies, as the databases' owners. */
export const readAll = async (
  { databases, system }: FaultySystem,
  acknowledged: readonly Acknowledged[],
): Promise<Reading> => {
  const stores: Record<string, StoredEvent[]> = {};
  const [copies, verified, models]: [Copy[], Reading['verified'][number][], Model[]] = [[], [], []];
  for (const name of appNames)
    await withPool(databases[name], async (pool) => {
      if (isCountry(name)) stores[name] = await storeOf(pool);
      copies.push(...(await copiesOf(pool, name)));
      verified.push(...(await verifiedOf(pool, name, system.local.registry)));
      models.push(...(await modelsAt(pool, name, databases[name])));
    });
  return { acknowledged, stores, copies, holders, verified, models };
};
