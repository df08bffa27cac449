import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

export interface TestDatabase {
  /** As the role that owns the database and runs migrations. */
  readonly ownerUrl: string;
  /** As the role the applications work with: it has what the migrations grant it. */
  readonly appUrl: string;
  /** The name of that role, for `vecindad.app_role`. */
  readonly appRole: string;
  /** Removes the database, ending what is still connected, and its roles. */
  drop(): Promise<void>;
}

const administrator = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const url = process.env['TEST_POSTGRES_URL'];
  if (!url)
    throw new Error('TEST_POSTGRES_URL is not set: databases are for the integration tests (*.int-spec.ts)');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const CLOSED_WITHIN_MS = 3_000;

/** A pool that has ended may still be closing its connections: to have one cut off would be an error that nobody hears. */
const untilLeft = async (client: pg.Client, database: string): Promise<void> => {
  for (const until = Date.now() + CLOSED_WITHIN_MS; Date.now() < until; await delay(20)) {
    const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [database]);
    if (rowCount === 0) return;
  }
};

/** An empty database of the test's own, with an owner and an application role as each country has them. */
export const freshDatabase = async (): Promise<TestDatabase> => {
  const name = `vecindad_test_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  const [owner, app] = [`${name}_owner`, `${name}_app`];
  const urlOf = (role: string): string => {
    const url = new URL(process.env['TEST_POSTGRES_URL']!);
    [url.username, url.password, url.pathname] = [role, password, `/${name}`];
    return url.href;
  };
  await administrator(async (client) => {
    for (const role of [owner, app]) await client.query(`create role ${role} login password '${password}'`);
    await client.query(`create database ${name} owner ${owner}`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${app}`);
  });
  return {
    ownerUrl: urlOf(owner),
    appUrl: urlOf(app),
    appRole: app,
    drop: () =>
      administrator(async (client) => {
        await untilLeft(client, name);
        await client.query(`drop database if exists ${name} with (force)`);
        for (const role of [app, owner]) await client.query(`drop role if exists ${role}`);
      }),
  };
};
