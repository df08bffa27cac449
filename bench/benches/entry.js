// Bulk entry: batches of a register until every reader has checked, kept and shown them, against a plain service that saves them.
import { setTimeout as delay } from 'node:timers/promises';
import { compare, median, takeTurns } from '../contest.js';
import { registerPost, startNodes } from '../nodes.js';
import { payload } from '../payload.js';
import { startPlain } from '../plain.js';
import { processorTime } from '../processes.js';
import { pg } from '../servers.js';

const LINES = Number(process.env.BENCH_ENTRY_LINES ?? 40_000);
const BATCH = 2_000;
const IN_FLIGHT = 3;
const LATEST_MS = 120_000;
const LEDGER = 'ec.co.crossing';
const READERS = ['CO', 'SHARED_VIEW', 'AUDITOR'];

let sent = 0;
const batches = () =>
  Array.from({ length: LINES / BATCH }, () =>
    Array.from({ length: BATCH }, () => {
      const { record, ...body } = payload(++sent);
      return `${JSON.stringify({ ...body, id: `${record}-${sent}` })}\n`;
    }).join(''),
  );

/** As an importer sends them: some at a time, every answer read to its end. */
const send = async (url, token, bodies) => {
  const waiting = [...bodies];
  const sender = async () => {
    for (let body = waiting.shift(); body; body = waiting.shift()) {
      const response = await fetch(`${url}/v1/crossings/batch`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
        body,
      });
      const answers = (await response.text()).trimEnd().split('\n');
      const recorded = answers.filter((line) => line.includes('"status":"recorded"')).length;
      if (recorded !== BATCH) throw new Error(`${recorded} of ${BATCH} lines were recorded: ${answers[0]}`);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, sender));
};

/** Waits until the applications are where the store is. */
const arrivals = (system) => {
  const pools = Object.fromEntries(
    Object.entries(system.databases).map(([name, { ownerUrl }]) => [
      name,
      new pg.Pool({ connectionString: ownerUrl, max: 1 }),
    ]),
  );
  const one = async (name, sql) => Number((await pools[name].query(sql)).rows[0].n);
  const sizeAt = (name) =>
    one(name, `select coalesce(max(size), 0) as n from ledgers where ledger = '${LEDGER}'`);
  const shownAt = (name) =>
    one(name, `select coalesce(min(size), 0) as n from projection_positions where ledger = '${LEDGER}'`);
  const keptAtHome = async () => {
    const exists = await one('EC', `select count(to_regclass('private_progress')) as n`);
    if (!exists) return true;
    return (
      (await one('EC', 'select (select max(position) from events) - position as n from private_progress')) ===
      0
    );
  };
  return {
    told: () => sizeAt('EC'),
    until: async (size) => {
      let places = [];
      for (const end = performance.now() + LATEST_MS; performance.now() < end; await delay(20)) {
        if ((await sizeAt('EC')) < size || !(await keptAtHome())) continue;
        places = await Promise.all([...READERS.map(sizeAt), shownAt('SHARED_VIEW')]);
        if (Math.min(...places) >= size) return;
      }
      throw new Error(
        `${size} events of ${LEDGER} not everywhere in ${LATEST_MS / 1_000} s: ${places.join()}`,
      );
    },
    close: () => Promise.all(Object.values(pools).map((pool) => pool.end())),
  };
};

const table = (turns) => {
  const names = Object.keys(turns[0].microseconds);
  const rows = names.map(
    (name) => `| ${name} | ${median(turns.map(({ microseconds }) => microseconds[name])).toFixed(0)} |`,
  );
  const all = turns.map(({ microseconds }) =>
    Object.values(microseconds).reduce((sum, value) => sum + value, 0),
  );
  return `| process | µs of processor time for a crossing |\n|---|---|\n${rows.join('\n')}\n| all | ${median(all).toFixed(0)} |`;
};

const entry = {
  name: 'entry',
  title: `Bulk entry of ${LINES.toLocaleString('en')} crossings, in batches of ${BATCH.toLocaleString('en')}`,
  run: async (settings) => {
    const system = await startNodes(['EC', ...READERS]);
    let plain;
    let arrived;
    try {
      plain = await startPlain(system.jwks);
      await registerPost(system, 'rumichaca');
      arrived = arrivals(system);
      const token = system.tokens['border-officer-ec'];
      const known = system.pids;
      const vecindad = async () => {
        const bodies = batches();
        const before = await arrived.told();
        const [cpu, caller, began] = [processorTime(known), process.cpuUsage(), performance.now()];
        await send(system.urls.EC, token, bodies);
        const answered = performance.now();
        await arrived.until(before + LINES);
        const seconds = (performance.now() - began) / 1_000;
        const after = processorTime(known);
        const { user, system: kernel } = process.cpuUsage(caller);
        return {
          perSecond: LINES / seconds,
          answeredPerSecond: (LINES * 1_000) / (answered - began),
          microseconds: {
            ...Object.fromEntries(
              Object.keys(known).map((name) => [name, ((after[name] - cpu[name]) * 1e6) / LINES]),
            ),
            caller: (user + kernel) / LINES,
          },
        };
      };
      const saved = async () => {
        const bodies = batches();
        const began = performance.now();
        await send(plain.url, token, bodies);
        return { perSecond: (LINES * 1_000) / (performance.now() - began) };
      };
      const turns = await takeTurns({
        ...settings,
        contestants: [
          { name: 'vecindad', run: vecindad },
          { name: 'plain TypeORM', run: saved },
        ],
      });
      const answered = median(turns.vecindad.map(({ answeredPerSecond }) => answeredPerSecond));
      return compare({
        name: 'entry',
        unit: 'crossings/s',
        turns,
        figure: ({ perSecond }) => perSecond,
        ratios: [{ of: 'vecindad', to: 'plain TypeORM', reach: 1 }],
        note:
          'Counted until all are recorded, kept whole in a private ledger at home, told to Colombia, sealed, in Kafka, and verified and archived ' +
          `by three readers (Colombia’s node, the shared view, the auditor) and the shared view’s read models show them; answered at ${answered.toFixed(0)}/s. ` +
          'The plain service checks each line by the same rules and saves the batch by repository.save() in chunks: recorded, and nothing else' +
          `\n\n${table(turns.vecindad)}\n`,
      });
    } finally {
      await arrived?.close();
      await plain?.stop();
      await system.stop();
    }
  },
};

export const benches = [entry];
