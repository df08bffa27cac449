// The event stores that are compared, each set up as its own documentation says.
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import {
  eventStoreMigrations,
  newCommandKey,
  PostgresEventStore,
} from '../dist/libs/platform/event-store/src/index.js';
import { migrate } from '../dist/libs/platform/database/src/index.js';
import { payload } from './payload.js';
import { freshDatabase, pg } from './servers.js';

export { payload };

const commandKey = newCommandKey();

let streams = 0;
export const newStream = () => `crossing-${process.pid}-${++streams}`;
export const EXISTING = 1_000;
const existing = () => `post-${Math.floor(Math.random() * EXISTING)}`;

/** Events a call, to a stream that is new or one of a thousand that are there. */
const streamFor = (fresh) => (fresh ? newStream() : existing());

export const vecindad = async (connections = 16) => {
  const { url } = await freshDatabase('vecindad');
  await migrate({ ownerUrl: url, appRole: undefined, migrations: eventStoreMigrations(commandKey) });
  const pool = new pg.Pool({ connectionString: url, max: connections });
  // It says that it has ended before its connections have: the server may be stopped in between.
  pool.on('error', () => undefined);
  const store = await PostgresEventStore.open(pool, commandKey);
  return {
    name: 'vecindad',
    pool,
    store,
    url,
    // As a command over REST does: with its id and fingerprint, kept for a repeat.
    append: (fresh, n, count = 1, { stream = streamFor(fresh), id = randomUUID() } = {}) =>
      store.append({
        stream,
        expected: fresh ? 'none' : 'any',
        events: Array.from({ length: count }, (_, k) => ({ type: 'CrossingRecorded', data: payload(n + k) })),
        metadata: { commandId: id, caller: 'officer', agency: 'ec-migracion' },
        command: { id, fingerprint: id },
      }),
    close: () => pool.end(),
  };
};

export const emmett = async (connections = 32) => {
  const { url } = await freshDatabase('emmett');
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    name: 'emmett',
    store,
    append: async (fresh, n, count = 1) => {
      const stream = streamFor(fresh);
      const events = Array.from({ length: count }, (_, k) => ({
        type: 'CrossingRecorded',
        data: payload(n + k),
      }));
      const options = { expectedStreamVersion: fresh ? 'STREAM_DOES_NOT_EXIST' : 'NO_CONCURRENCY_CHECK' };
      // Two appends to one stream at once conflict in spite of that option; whoever uses it tries again.
      for (;;)
        try {
          return await store.appendToStream(stream, events, options);
        } catch (error) {
          if (fresh || error.errorCode !== 412) throw error;
        }
    },
    close: async () => {
      await store.close();
      await pool.end().catch(() => undefined);
    },
  };
};

const messageDbFiles = [
  'schema/message-store.sql',
  'tables/messages.sql',
  'types/message.sql',
  ...['message-store-version', 'hash-64', 'acquire-lock', 'category', 'is-category', 'id', 'cardinal-id'].map(
    (name) => `functions/${name}.sql`,
  ),
  'functions/stream-version.sql',
  'functions/write-message.sql',
  'indexes/messages-id.sql',
  'indexes/messages-stream.sql',
  'indexes/messages-category.sql',
];

export const messageDb = async (connections = 32) => {
  const { url } = await freshDatabase('message_db');
  const folder = join(import.meta.dirname, 'node_modules', '@eventide', 'message-db', 'database');
  const options = '-c search_path=message_store,public';
  const pool = new pg.Pool({ connectionString: url, max: connections, options });
  for (const file of messageDbFiles)
    await pool.query(
      readFileSync(join(folder, file), 'utf8')
        // psql's own commands, and an extension whose one function PostgreSQL has had itself since 13.
        .replace(/^\\.*$/gm, ''),
    );
  return {
    name: 'message-db',
    append: (fresh, n) =>
      pool.query({
        name: 'write',
        text: 'select message_store.write_message($1, $2, $3, $4, $5, $6)',
        values: [
          randomUUID(),
          streamFor(fresh),
          'CrossingRecorded',
          JSON.stringify(payload(n)),
          null,
          fresh ? -1 : null,
        ],
      }),
    close: () => pool.end(),
  };
};

/** The barest code that puts the same rows into the same table, `rows` a statement. */
export const bareInserts = async (connections = 2) => {
  const { url } = await freshDatabase('bare');
  await migrate({ ownerUrl: url, appRole: undefined, migrations: eventStoreMigrations(commandKey) });
  const pool = new pg.Pool({ connectionString: url, max: connections });
  return {
    name: 'bare inserts',
    pool,
    insert: (rows, n) => {
      const [names, types, data, metadata] = [[], [], [], []];
      for (let k = 0; k < rows; k++) {
        names.push(newStream());
        types.push('CrossingRecorded');
        data.push(JSON.stringify(payload(n + k)));
        metadata.push('{"commandId":"x","caller":"officer","agency":"ec-migracion"}');
      }
      // Sent as the store sends them: a line each.
      return pool.query({
        name: 'bare',
        text: `insert into events (position, stream, version, type, data, metadata, recorded_at)
               select nextval('events_position'), s, 1, t, d::json, m::json, clock_timestamp()
                 from rows from (unnest($1::text[]), string_to_table($2, E'\\n'), string_to_table($3, E'\\n'),
                                 string_to_table($4, E'\\n')) as u (s, t, d, m)`,
        values: [names, types.join('\n'), data.join('\n'), metadata.join('\n')],
      });
    },
    close: () => pool.end(),
  };
};

/** A thousand streams with an event each. */
export const prepared = async (contestant) => {
  for (let n = 0; n < EXISTING; n += 50)
    await Promise.all(Array.from({ length: 50 }, () => contestant.append(false, n)));
  return contestant;
};
