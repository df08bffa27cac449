// Event stores with a history of any size: filled by PostgreSQL itself, row for row as appending would have left it.
import { createHash, randomUUID } from 'node:crypto';
import { timeOrderedId } from '../dist/libs/platform/kernel/src/index.js';
import { payload, vecindad } from './stores.js';

const AT_ONCE = 100_000;

/** A new stream, named as nodes name crossings, and a command id as a client draws one: scattered. */
const drawn = () => ({ stream: `crossing-${timeOrderedId(new Date().toISOString())}`, id: randomUUID() });
let records = 0;
/** The same, with the command id as a register counts its records. */
const counted = () => ({ ...drawn(), id: `ec-migracion:record:turno-${String(++records).padStart(9, '0')}` });
/** A stream that was there before. */
const streamAt = (n) => `crossing-${createHash('md5').update(String(n)).digest('hex')}`;

const fillText = `
  with old as (
    select n, 'crossing-' || md5(n::text) as stream, md5('command ' || n)::uuid::text as command,
           now() - interval '1 hour' + n * interval '1 microsecond' as at
      from generate_series($1::bigint, $2::bigint) n
  ), streams as (
    insert into streams (stream, version, expected) select stream, 1, -1 from old
  ), commands as (
    insert into commands (command_id, fingerprint, stream, version, position, recorded_at)
      select command, command, stream, 1, n, at from old
  )
  insert into events (position, stream, version, type, data, metadata, recorded_at)
    select n, stream, 1, 'CrossingRecorded', replace($3, 'turno-7-0', 'turno-7-' || n)::json,
           json_build_object('commandId', command, 'caller', 'officer', 'agency', 'ec-migracion'), at
      from old`;

/** A store with so many crossings in it, each the one event of its stream. */
export const historyOf = async (size) => {
  const store = await vecindad();
  const { pool } = store;
  const insert = (from) =>
    pool.query(fillText, [from, Math.min(from + AT_ONCE - 1, size), JSON.stringify(payload(0))]);
  for (let from = 1; from <= size; from += 2 * AT_ONCE)
    await Promise.all([from, from + AT_ONCE].filter((start) => start <= size).map(insert));
  await pool.query(`select setval('events_position', $1)`, [size]);
  await pool.query('vacuum analyze');
  await pool.query('checkpoint');
  return {
    ...store,
    append: {
      new: (n) => store.append(true, n, 1, counted()),
      scattered: (n) => store.append(true, n, 1, drawn()),
      existing: (n) => store.append(false, n),
      old: (n) => store.append(false, n, 1, { stream: streamAt(1 + Math.floor(Math.random() * size)) }),
    },
    /** So far: bytes that the server wrote to its log, and pages of this store that it had to read into its buffers. */
    cost: async () => {
      const { rows } = await pool.query(
        `select pg_current_wal_insert_lsn() - '0/0' as log,
                (select sum(heap_blks_read + idx_blks_read) from pg_statio_user_tables) as pages`,
      );
      return { log: Number(rows[0].log), pages: Number(rows[0].pages) };
    },
    /** Events a second of a follower that goes on from so many before the end. */
    readTail: async (events) => {
      const { rows } = await pool.query('select max(position) as newest from events');
      const follower = store.store.follow(Number(rows[0].newest) - events);
      const began = performance.now();
      for (let read = 0; read < events;) read += (await follower.next()).events.length;
      return (events * 1000) / (performance.now() - began);
    },
  };
};
