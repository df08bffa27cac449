// A command over REST: the national node against a plain service of the same framework that saves a row.
import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import { compare, takeTurns } from '../contest.js';
import { registerPost, startNodes } from '../nodes.js';
import { startPlain } from '../plain.js';
import { pg } from '../servers.js';

const CALLERS = Number(process.env.BENCH_REST_CALLERS ?? 32);
const SECONDS = Number(process.env.BENCH_REST_SECONDS ?? 8);
const folder = join(import.meta.dirname, '..');

let runs = 0;
const load = async (url, token, seconds) => {
  const settings = { url, token, callers: CALLERS, seconds, run: `run-${++runs}` };
  const child = spawn(process.execPath, [join(folder, 'load.js'), JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const part of child.stdout) said += part;
  const result = JSON.parse(said);
  if (result.failed > 0) throw new Error(`${result.failed} of the requests to ${url} failed`);
  return result;
};

/** Until all it has recorded is disclosed and sealed: the next one's turn is its own. */
const untilSealed = async (pool) => {
  for (;;) {
    const { rows } = await pool.query(
      'select (select position from relay_progress) >= coalesce((select max(position) from events), 0) as done',
    );
    if (rows[0].done) return;
    await delay(100);
  }
};

const rest = {
  name: 'rest',
  title: `A command over REST, ${CALLERS} callers`,
  run: async (settings) => {
    const system = await startNodes(['EC']);
    let plain;
    const pool = new pg.Pool({ connectionString: system.databases.EC.ownerUrl, max: 1 });
    try {
      plain = await startPlain(system.jwks);
      await registerPost(system, 'rumichaca');
      const token = system.tokens['border-officer-ec'];
      const turnsOf = (url, after) => async (warm) => {
        const result = await load(url, token, warm ? SECONDS * 2 : SECONDS);
        await after?.();
        return result;
      };
      const turns = await takeTurns({
        ...settings,
        contestants: [
          { name: 'vecindad', run: turnsOf(system.urls.EC, () => untilSealed(pool)) },
          { name: 'plain TypeORM', run: turnsOf(plain.url) },
        ],
      });
      const note =
        'The plain service validates by the same rules, verifies the same token, limits rates alike, and saves the same fields by repository.save(). ' +
        'The node besides keeps command ids, reads the post, and discloses, seals and sends meanwhile';
      const pair = { of: 'vecindad', to: 'plain TypeORM', reach: 1 };
      return [
        compare({
          name: 'rest',
          unit: 'commands/s',
          turns,
          figure: ({ perSecond }) => perSecond,
          ratios: [pair],
          note,
        }),
        compare({
          name: 'rest-p99',
          title: `${rest.title}: p99 in ms`,
          unit: 'ms',
          lowerIsBetter: true,
          turns,
          figure: ({ p99 }) => p99,
          ratios: [{ ...pair, atMost: true }],
        }),
      ];
    } finally {
      await pool.end();
      await plain?.stop();
      await system.stop();
    }
  },
};

export const benches = [rest];
