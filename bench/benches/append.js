// Appends: one event a call by many callers, on new and existing streams; a hundred events a call; one caller alone.
import { contest, quantile, throughput } from '../contest.js';
import { bareInserts, emmett, messageDb, prepared, vecindad } from '../stores.js';

const TURN_MS = Number(process.env.BENCH_TURN_MS ?? 3_000);

const appending = (store, callers, fresh, count = 1) => ({
  name: store.name,
  run: async (warm) =>
    (await throughput(callers, warm ? TURN_MS / 3 : TURN_MS, (id, n) =>
      store.append(fresh, id * 1_000_000 + n, count),
    )) * count,
});

const closing = async (stores, work) => {
  try {
    return await work();
  } finally {
    for (const store of stores) await store.close();
  }
};

const atOnce = (name, title, fresh) => ({
  name,
  title,
  run: async (settings) => {
    const stores = [await vecindad(), await emmett(), await messageDb()];
    return closing(stores, async () => {
      if (!fresh) for (const store of stores) await prepared(store);
      return contest({
        name,
        unit: 'events/s',
        ...settings,
        contestants: stores.map((store) => appending(store, 32, fresh)),
        ratios: [
          { of: 'vecindad', to: 'emmett', reach: 5 },
          { of: 'vecindad', to: 'message-db', reach: 5 },
        ],
      });
    });
  },
});

const limit = {
  name: 'append-limit',
  title: 'Append, 1 event each, 32 callers, against bare unnest inserts of 16 rows on two connections',
  run: async (settings) => {
    const [store, bare] = [await vecindad(), await bareInserts()];
    return closing([store, bare], () =>
      contest({
        name: 'append-limit',
        unit: 'events/s',
        ...settings,
        contestants: [
          appending(store, 32, true),
          {
            name: bare.name,
            run: async (warm) =>
              16 *
              (await throughput(2, warm ? TURN_MS / 3 : TURN_MS, (id, n) =>
                bare.insert(16, id * 1_000_000 + n * 16),
              )),
          },
        ],
        ratios: [{ of: 'vecindad', to: bare.name, reach: 0.5 }],
      }),
    );
  },
};

/** The peer's best of some pool sizes, found before the contest. */
const bestEmmett = async (callers) => {
  let best;
  for (const connections of [16, 32, 64, 128]) {
    const store = await emmett(connections);
    const rate = await throughput(callers, TURN_MS / 2, (id, n) => store.append(true, id * 1_000_000 + n));
    if (!best || rate > best.rate) {
      await best?.store.close();
      best = { store, rate, connections };
    } else await store.close();
  }
  return best;
};

const many = {
  name: 'append-256',
  title: 'Append, 1 event each, 256 callers, against Emmett on its best pool size',
  run: async (settings) => {
    const [store, best] = [await vecindad(), await bestEmmett(256)];
    return closing([store, best.store], async () => ({
      ...(await contest({
        name: 'append-256',
        unit: 'events/s',
        ...settings,
        contestants: [appending(store, 256, true), appending(best.store, 256, true)],
        ratios: [{ of: 'vecindad', to: 'emmett', reach: 8 }],
      })),
      note: `Emmett’s pool: ${best.connections} connections, the best of 16, 32, 64, 128`,
    }));
  },
};

const hundred = {
  name: 'append-100',
  title: 'Append, 100 events each, 8 callers',
  run: async (settings) => {
    const stores = [await vecindad(), await emmett(), await bareInserts(8)];
    const [store, peer, bare] = stores;
    return closing(stores, () =>
      contest({
        name: 'append-100',
        unit: 'events/s',
        ...settings,
        contestants: [
          appending(store, 8, true, 100),
          appending(peer, 8, true, 100),
          {
            name: bare.name,
            run: async (warm) =>
              100 *
              (await throughput(8, warm ? TURN_MS / 3 : TURN_MS, (id, n) =>
                bare.insert(100, id * 1_000_000 + n * 100),
              )),
          },
        ],
        ratios: [
          { of: 'vecindad', to: 'emmett', reach: 2 },
          { of: 'vecindad', to: bare.name, reach: 0.8 },
        ],
      }),
    );
  },
};

const latency = (q, label) => ({
  name: `append-latency-${label}`,
  title: `Single append, one caller: ${label} in ms`,
  run: async (settings) => {
    const stores = [await vecindad(), await messageDb()];
    return closing(stores, () =>
      contest({
        name: `append-latency-${label}`,
        unit: 'ms',
        lowerIsBetter: true,
        ...settings,
        contestants: stores.map((store) => ({
          name: store.name,
          run: async () => {
            const taken = [];
            await throughput(1, TURN_MS, async (_, n) => {
              const began = performance.now();
              await store.append(true, n);
              taken.push(performance.now() - began);
            });
            return quantile(
              taken.sort((a, b) => a - b),
              q,
            );
          },
        })),
        ratios: [{ of: 'vecindad', to: 'message-db', reach: 1, atMost: true }],
      }),
    );
  },
});

export const benches = [
  atOnce('append-new', 'Append, 1 event each, 32 callers, new streams', true),
  atOnce('append-existing', 'Append, 1 event each, 32 callers, a thousand existing streams', false),
  limit,
  many,
  hundred,
  latency(0.5, 'p50'),
  latency(0.99, 'p99'),
];
