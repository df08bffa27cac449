// A command on a stream of a hundred thousand events: by a process that knows it, and by one that has just started.
import { randomUUID } from 'node:crypto';
import { contest, quantile } from '../contest.js';
import { payload, vecindad } from '../stores.js';
import { handle } from '../../dist/libs/platform/event-store/src/index.js';

const EVENTS = 100_000;
const COMMANDS = 50;
const STREAM = 'post-rumichaca';

const post = {
  category: 'post',
  initial: { count: 0 },
  decide: { Observe: ({ data }) => [{ type: 'Observed', data }] },
  evolve: { Observed: ({ count }, { data }) => ({ count: count + 1, last: data.record }) },
};

const observe = (n) => ({
  type: 'Observe',
  data: payload(n),
  meta: {
    caller: { subject: 'officer', agency: 'ec-migracion' },
    country: 'EC',
    commandId: randomUUID(),
    now: '2026-03-01T00:00:00.000000Z',
  },
});

/** The same store, as a process has it that has read nothing yet. */
const justStarted = (store) => ({
  append: (append) => store.append(append),
  load: (stream, options) => store.load(stream, options),
});

/** Of so many turns one after another: the time that all but one in a hundred stay below, in ms. */
const slowest = async (times, work) => {
  const taken = [];
  for (let n = 0; n < times; n++) {
    const began = performance.now();
    await work(n);
    taken.push(performance.now() - began);
  }
  return quantile(
    taken.sort((a, b) => a - b),
    0.99,
  );
};

const longStream = {
  name: 'long-stream',
  title: `A command on a stream of ${EVENTS.toLocaleString('en-US')} events: p99 in ms`,
  run: async (settings) => {
    const { store, pool, close } = await vecindad();
    try {
      for (let n = 0; n < EVENTS; n += 2_000)
        await store.append({
          stream: STREAM,
          expected: 'any',
          events: Array.from({ length: 2_000 }, (_, k) => ({ type: 'Observed', data: payload(n + k) })),
        });
      await pool.query('vacuum analyze');
      return await contest({
        name: 'long-stream',
        unit: 'ms',
        lowerIsBetter: true,
        ...settings,
        contestants: [
          {
            name: 'vecindad',
            run: (warm) => slowest(warm ? 1 : COMMANDS, (n) => handle(store, post, 'rumichaca', observe(n))),
          },
          {
            name: 'just started',
            run: () => slowest(3, (n) => handle(justStarted(store), post, 'rumichaca', observe(n))),
          },
          {
            name: 'select + JSON.parse',
            run: () =>
              slowest(3, async () => {
                const { rows } = await pool.query(
                  'select data::text from events where stream = $1 order by version',
                  [STREAM],
                );
                for (const { data } of rows) JSON.parse(data);
              }),
          },
          { name: 'what is wanted', run: async () => 50 },
        ],
        ratios: [
          { of: 'vecindad', to: 'what is wanted', reach: 1, atMost: true },
          { of: 'just started', to: 'select + JSON.parse', reach: 4, atMost: true },
        ],
      });
    } finally {
      await close();
    }
  },
};

export const benches = [longStream];
