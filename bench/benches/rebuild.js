// Rebuilding the read model `traffic` from the archive: against reading and parsing alone, and against Emmett's rebuild.
import { sql } from '@event-driven-io/dumbo';
import {
  getPostgreSQLEventStore,
  postgreSQLRawSQLProjection,
  rebuildPostgreSQLProjections,
} from '@event-driven-io/emmett-postgresql';
import { contest } from '../contest.js';
import { LEDGER, ledgerOf, readLeaves } from '../ledgers.js';
import { freshDatabase, pg } from '../servers.js';
import { openTraffic } from '../traffic.js';

const REBUILT = Number(process.env.BENCH_REBUILT ?? 1_000_000);
const REBUILT_PEER = Number(process.env.BENCH_REBUILT_PEER ?? 30_000);
const WANTED = 100_000;

const rate = async (events, work) => {
  const began = performance.now();
  await work();
  return (events * 1000) / (performance.now() - began);
};

const peerTable = `
  create table traffic (
    post text, day date, hour smallint, direction text, nationality text, category text, mode text, purpose text,
    recorded_by text, generated boolean, persons bigint not null,
    primary key (post, day, hour, direction, nationality, category, mode, purpose, recorded_by, generated)
  )`;

/** The same read model as Emmett's documentation writes one in SQL: a statement an event, sent together for a batch. */
const peerModel = postgreSQLRawSQLProjection({
  name: 'traffic',
  canHandle: ['CrossingRecorded'],
  evolve: ({ data: { occurredAt, ...data } }) =>
    sql(
      `insert into traffic values (%L, %L, %L, %L, %L, %L, %L, %L, 'EC', false, 1)
       on conflict (post, day, hour, direction, nationality, category, mode, purpose, recorded_by, generated)
       do update set persons = traffic.persons + 1`,
      data.post,
      occurredAt.slice(0, 10),
      Number(occurredAt.slice(11, 13)),
      data.direction,
      data.nationality,
      data.categoryGroup ?? '',
      data.mode,
      data.purposeGroup ?? '',
    ),
});

/** The first of the same events in Emmett's store. */
const peerStore = async (archive, size) => {
  const { url } = await freshDatabase('emmett');
  const store = getPostgreSQLEventStore(url);
  await store.schema.migrate();
  for (let from = 0; from < size; from += 100) {
    const events = (await archive.read(LEDGER, from, 100)).map(({ leaf }) => {
      const { data, occurredat: occurredAt } = JSON.parse(leaf);
      return { type: 'CrossingRecorded', data: { ...data, occurredAt } };
    });
    await store.appendToStream(`crossing-${from}`, events);
  }
  await store.close();
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  await pool.query(peerTable);
  return {
    close: () => pool.end(),
    rebuild: async () => {
      // Its rebuild goes on from where the last one ended, unless that is forgotten.
      await pool.query('truncate traffic; delete from emt_processors');
      // As many at once as serve it best, and no pause between them.
      const consumer = rebuildPostgreSQLProjections({
        connectionString: url,
        projections: [peerModel],
        pulling: { batchSize: 1_000, pullingFrequencyInMs: 0 },
      });
      await consumer.start();
      await consumer.close();
      const { rows } = await pool.query('select coalesce(sum(persons), 0)::int as persons from traffic');
      if (rows[0].persons !== size) throw new Error(`Emmett counted ${rows[0].persons} persons of ${size}`);
    },
  };
};

const rebuild = {
  name: 'rebuild',
  title: `Rebuild traffic from ${REBUILT / 1000}k events`,
  run: async (settings) => {
    const traffic = await openTraffic(await ledgerOf(REBUILT));
    const { archive } = traffic;
    const peer = await peerStore(archive, Math.min(REBUILT, REBUILT_PEER));
    let rows;
    let whole = [];
    try {
      const result = await contest({
        name: 'rebuild',
        unit: 'events/s',
        ...settings,
        contestants: [
          {
            name: 'vecindad',
            run: async (warm) => {
              const began = performance.now();
              const rebuilt = await traffic.rebuild(warm);
              rows = rebuilt.green.rows;
              if (!warm) whole.push((performance.now() - began) / 1000);
              return rebuilt.events / rebuilt.seconds;
            },
          },
          {
            name: 'read + JSON.parse',
            run: () => rate(REBUILT, () => readLeaves(archive, REBUILT, JSON.parse)),
          },
          {
            name: 'emmett',
            run: () => rate(Math.min(REBUILT, REBUILT_PEER), peer.rebuild),
          },
          { name: 'what is wanted', run: async () => WANTED },
        ],
        ratios: [
          { of: 'vecindad', to: 'read + JSON.parse', reach: 0.5 },
          { of: 'vecindad', to: 'what is wanted', reach: 1 },
          { of: 'vecindad', to: 'emmett', reach: 5 },
        ],
      });
      whole = whole.sort((a, b) => a - b);
      return {
        ...result,
        note:
          `${rows.toLocaleString('en-US')} rows of traffic. With indexes, both compared and swapped it took ` +
          `${whole[whole.length >> 1].toFixed(1)} s (median). Emmett rebuilds the first ${REBUILT_PEER / 1000}k of them, ` +
          `1,000 a batch, without its pause between batches`,
      };
    } finally {
      await traffic.close();
      await peer.close();
    }
  },
};

export const benches = [rebuild];
