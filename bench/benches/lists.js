// A committee's board: one filtered page of the commitments of a relation, over REST, where there are very many of them.
import { compare, quantile, takeTurns } from '../contest.js';
import { startNodes } from '../nodes.js';
import { pg } from '../servers.js';

const COMMITMENTS = Number(process.env.BENCH_LISTS_COMMITMENTS ?? 50_000);
const PAGES = 200;
const WANTED_MS = 50;

/** As Ecuador claims them of the past, of every axis and year: written where the read model keeps its acts. */
const FILL = `
  insert into commitment_acts (commitment, ledger, position, type, acted_on, recorded_at, data)
  select 'ec-banco-' || lpad(n::text, 7, '0'), 'ec.pe.committee', n, 'claimed', '2024-07-04', '2026-03-01T00:00:00.000000Z',
         json_build_object('commitment', 'ec-banco-' || lpad(n::text, 7, '0'), 'parties', json_build_array('EC', 'PE'),
           'claim', '1', 'session', 'ec-sesion-' || n % 2000, 'text', 'Compromiso ' || n, 'axis', 'eje ' || n % 7,
           'offices', json_build_array(json_build_object('office', 'ec-oficina-' || n % 40)),
           'due', (2010 + n % 30)::text, 'source', json_build_object('title', 'Acta ' || n % 2000))
    from generate_series(1, $1::int) n`;

const lists = {
  name: 'lists',
  title: `A filtered page of ${COMMITMENTS.toLocaleString('en')} commitments`,
  run: async (settings) => {
    const system = await startNodes(['SHARED_VIEW']);
    try {
      const owner = new pg.Client({ connectionString: system.databases.SHARED_VIEW.ownerUrl });
      await owner.connect();
      await owner.query(FILL, [COMMITMENTS]);
      await owner.end();
      const headers = { authorization: `Bearer ${system.tokens['committee-ec']}` };
      const page = async (n) => {
        const query = `state=overdue&axis=eje%20${n % 7}&office=ec-oficina-${n % 40}&limit=100`;
        const began = performance.now();
        const response = await fetch(`${system.urls.SHARED_VIEW}/v1/commitments?${query}`, { headers });
        const { commitments } = await response.json();
        if (response.status !== 200 || commitments.length === 0)
          throw new Error(`a page: ${response.status}`);
        return performance.now() - began;
      };
      let asked = 0;
      const turns = await takeTurns({
        ...settings,
        contestants: [
          {
            name: 'vecindad',
            run: async () => {
              const taken = [];
              for (let n = 0; n < PAGES; n++) taken.push(await page(asked++));
              return quantile(
                taken.sort((a, b) => a - b),
                0.99,
              );
            },
          },
          { name: 'what is wanted', run: async () => WANTED_MS },
        ],
      });
      return compare({
        name: 'lists',
        title: `${lists.title}: p99 in ms`,
        unit: 'ms',
        lowerIsBetter: true,
        turns,
        ratios: [{ of: 'vecindad', to: 'what is wanted', reach: 1, atMost: true }],
        note: 'By state, axis and office, a hundred rows; the first answer of a process, which reads all of them, is not counted',
      });
    } finally {
      await system.stop();
    }
  },
};

export const benches = [lists];
