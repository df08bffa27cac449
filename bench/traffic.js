// The read model `traffic` of a ledger, as a process has it that rebuilds it.
import { createRequire } from 'node:module';
import { Quarantine } from '../dist/libs/platform/messaging/src/index.js';
import { rebuild } from '../dist/libs/platform/projection/src/index.js';
import { contracts, LEDGER, openLedger, traffic } from './ledgers.js';

const { DataSource } = createRequire(new URL('../package.json', import.meta.url))('typeorm');

/** The read model as it is kept, of nothing yet: the first rebuild fills it. */
const inUse = async (pool, size) => {
  await pool.query(`insert into projections (projection, version) values ($1, $2) on conflict do nothing`, [
    traffic.name,
    traffic.version,
  ]);
  await pool.query(
    `insert into projection_positions (projection, ledger, size) values ($1, $2, $3) on conflict do nothing`,
    [traffic.name, LEDGER, size],
  );
};

export const openTraffic = async (ledger) => {
  const { pool, archive } = await openLedger(ledger);
  await inUse(pool, ledger.size);
  const source = new DataSource({
    type: 'postgres',
    url: ledger.url,
    entities: [...traffic.tables],
    poolSize: 4,
  });
  await source.initialize();
  return {
    pool,
    archive,
    /** @param first what is in use before is empty, and so differs */
    rebuild: async (first) => {
      const from = { source, archive, contracts, quarantine: new Quarantine(pool) };
      const rebuilt = await rebuild(from, traffic, { meaningChanged: first });
      if (!rebuilt.swapped || rebuilt.events !== ledger.size) throw new Error('traffic was not rebuilt');
      return rebuilt;
    },
    close: async () => {
      await source.destroy();
      await pool.end();
    },
  };
};
