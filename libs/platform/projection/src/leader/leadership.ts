import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { endsAsOthers, endsWhenSilent } from '#platform/messaging';
import type { Projection } from '../projection.ts';
import type { Kept } from './kept.ts';

/**
 * How long a statement waits for a table that somebody has locked, to build an index or add a column: not long, since meanwhile all
 * read models would wait. That table's read model is put aside, and the others go on.
 */
const LOCKS_WAIT_MS = 100;

/** Lends a session that PostgreSQL ends when its process says nothing; the locks that were taken on it end with it. */
export const onSession = async (
  source: DataSource,
  work: (client: PoolClient) => Promise<void>,
): Promise<void> => {
  const session = source.createQueryRunner();
  const client = (await session.connect()) as PoolClient;
  try {
    await client.query(`${endsWhenSilent}; set lock_timeout = ${LOCKS_WAIT_MS}`);
    await work(client);
  } finally {
    await client
      .query(`select pg_advisory_unlock_all(); ${endsAsOthers}; reset lock_timeout`)
      .catch(() => undefined);
    await session.release();
  }
};

const lockOf = (name: string): string => `vecindad projection ${name}`;

/** Tries to take the locks of read models that nobody leads; one session holds however many. */
export const tryLocks = async (client: PoolClient, models: readonly Kept[]): Promise<void> => {
  const { rows } = await client.query<{ mine: boolean }>(
    'select pg_try_advisory_lock(hashtextextended(name, 0)) as mine from unnest($1::text[]) with ordinality as m (name, nth) order by nth',
    [models.map(({ name }) => lockOf(name))],
  );
  rows.forEach(({ mine }, index) => (models[index]!.locked = mine));
};

/** Gives the lock of a read model back, so that another process may lead it. */
export const unlock = async (client: PoolClient, model: Kept): Promise<void> => {
  await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [lockOf(model.name)]);
  model.locked = false;
};

/** Begins a new epoch of a read model, in which no predecessor can write; returns it. */
export const takeOver = async (client: PoolClient, { name, version }: Projection): Promise<string> => {
  const { rows } = await client.query<{ epoch: string; version: number }>(
    `insert into projections as p (projection, version, epoch) values ($1, $2, 1)
     on conflict (projection) do update set epoch = p.epoch + 1 returning epoch, version`,
    [name, version],
  );
  const stored = rows[0]!;
  if (stored.version !== version)
    throw new Error(
      `is of version ${stored.version}, this program folds version ${version}: ` +
        (stored.version < version ? `vecindad rebuild ${name}` : 'a newer program is wanted'),
    );
  return stored.epoch;
};
