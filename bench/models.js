// The read model `traffic` several times over, each with tables of its own, as a process has them that keeps so many.
import { createRequire } from 'node:module';
import { Quarantine } from '../dist/libs/platform/messaging/src/index.js';
import { ProjectedPositions, ProjectionRunner } from '../dist/libs/platform/projection/src/index.js';
import { contracts, openLedger, traffic } from './ledgers.js';

const { DataSource, getMetadataArgsStorage } = createRequire(new URL('../package.json', import.meta.url))(
  'typeorm',
);

/** A class like a row's, over another table. */
const like = (table, name) => {
  const copy = class extends table {};
  const storage = getMetadataArgsStorage();
  storage.tables.push({ target: copy, name, type: 'regular' });
  return copy;
};

const copyOf = (n) => {
  const copies = new Map(traffic.tables.map((table) => [table, like(table, `${tableNameOf(table)}_${n}`)]));
  const recording = (rows) => ({
    add: (table, key, by) => rows.add(copies.get(table), key, by),
    put: (table, row) => rows.put(copies.get(table), row),
    merge: (table, key, columns) => rows.merge(copies.get(table), key, columns),
  });
  const on = Object.entries(traffic.on).map(([type, handle]) => [
    type,
    (rows, event) => handle(recording(rows), event),
  ]);
  return { ...traffic, name: `traffic_${n}`, tables: [...copies.values()], on: Object.fromEntries(on) };
};

const tableNameOf = (table) => getMetadataArgsStorage().tables.find(({ target }) => target === table).name;

/** @param most how many models there are to be at most */
export const openModels = async (ledger, most) => {
  const { pool, archive } = await openLedger(ledger);
  const models = Array.from({ length: most }, (_, n) => copyOf(n));
  const tables = models.flatMap((model) => model.tables);
  for (const { tables } of models)
    for (const [nth, table] of tables.entries())
      await pool.query(
        `create table ${tableNameOf(table)} (like ${tableNameOf(traffic.tables[nth])} including all)`,
      );
  const source = new DataSource({ type: 'postgres', url: ledger.url, entities: tables, poolSize: 12 });
  await source.initialize();
  return {
    /** Folds the whole ledger into so many of them, as a running process does; seconds. */
    fold: async (count) => {
      await pool.query(`delete from projection_positions where projection like 'traffic\\_%'`);
      await pool.query(`truncate ${tables.map(tableNameOf).join(', ')}`);
      const runner = new ProjectionRunner(
        models.slice(0, count),
        source,
        archive,
        new Quarantine(pool),
        contracts,
        console.error,
      );
      const began = performance.now();
      runner.start();
      await new ProjectedPositions(source, runner).waitFor({ 'ec.co.crossing': ledger.size }, 3_600_000);
      const seconds = (performance.now() - began) / 1000;
      await runner.stop();
      return seconds;
    },
    close: async () => {
      await source.destroy();
      await pool.end();
    },
  };
};
