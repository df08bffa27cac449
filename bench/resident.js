// One piece of work on a ledger in a process of its own, which stays until its parent has looked at how large it was.
import { verifyArchive } from '../dist/libs/platform/messaging/src/index.js';
import { LEDGER, openLedger } from './ledgers.js';
import { openTraffic } from './traffic.js';

const work = {
  rebuild: async (ledger, first) => {
    const traffic = await openTraffic(ledger);
    await traffic.rebuild(first);
    await traffic.close();
  },
  verify: async (ledger) => {
    const { pool, archive, registry } = await openLedger(ledger);
    const { sound, size } = await verifyArchive(archive, registry, LEDGER);
    if (!sound || size !== ledger.size) throw new Error('the ledger is not sound');
    await pool.end();
  },
};

const { what, ledger, first } = JSON.parse(process.argv[2]);
await work[what](ledger, first);
process.send({ maxRSS: process.resourceUsage().maxRSS });
