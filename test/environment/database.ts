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

interface Roles {
  readonly owner: string;
  readonly app: string;
  readonly password: string;
}

const someName = (): string => `vecindad_test_${randomBytes(6).toString('hex')}`;

const createRoles = async (client: pg.Client, name: string): Promise<Roles> => {
  const roles = { owner: `${name}_owner`, app: `${name}_app`, password: randomBytes(12).toString('hex') };
  for (const role of [roles.owner, roles.app])
    await client.query(`create role ${role} login password '${roles.password}'`);
  return roles;
};

const dropRoles = async (client: pg.Client, { app, owner }: Roles): Promise<void> => {
  for (const role of [app, owner]) await client.query(`drop role if exists ${role}`);
};

const createDatabase = async (
  client: pg.Client,
  name: string,
  { owner, app, password }: Roles,
  template?: string,
): Promise<Omit<TestDatabase, 'drop'>> => {
  await client.query(`create database ${name} owner ${owner}${template ? ` template ${template}` : ''}`);
  await client.query(`revoke all on database ${name} from public`);
  await client.query(`grant connect on database ${name} to ${app}`);
  const urlOf = (role: string): string => {
    const url = new URL(process.env['TEST_POSTGRES_URL']!);
    [url.username, url.password, url.pathname] = [role, password, `/${name}`];
    return url.href;
  };
  return { ownerUrl: urlOf(owner), appUrl: urlOf(app), appRole: app };
};

const dropDatabase = async (client: pg.Client, name: string): Promise<void> => {
  await untilLeft(client, name);
  await client.query(`drop database if exists ${name} with (force)`);
};

/** An empty database of the test's own, with an owner and an application role as each country has them. */
export const freshDatabase = (): Promise<TestDatabase> =>
  administrator(async (client) => {
    const name = someName();
    const roles = await createRoles(client, name);
    const created = await createDatabase(client, name, roles);
    const drop = () =>
      administrator(async (again) => {
        await dropDatabase(again, name);
        await dropRoles(again, roles);
      });
    return { ...created, drop };
  });

export interface DatabaseTemplate {
  /** A database that differs from the template in its name only. */
  copy(): Promise<TestDatabase>;
  /** Removes the template and its roles; its copies have to be gone. */
  drop(): Promise<void>;
}

/** What is prepared once, by migrations mostly, and copied for each test: a copy takes a tenth of their time. */
export const databaseTemplate = async (
  prepare: (database: TestDatabase) => Promise<unknown>,
): Promise<DatabaseTemplate> => {
  const template = await freshDatabase();
  await prepare(template);
  const name = new URL(template.ownerUrl).pathname.slice(1);
  const { username: owner, password } = new URL(template.ownerUrl);
  const roles = { owner, app: template.appRole, password };
  await administrator((client) => untilLeft(client, name));
  return {
    copy: () =>
      administrator(async (client) => {
        const copy = someName();
        const created = await createDatabase(client, copy, roles, name);
        // What is granted on a database is not copied with it.
        const { rows } = await client.query(
          `select has_database_privilege($1, $2, 'temporary') as temporary`,
          [roles.app, name],
        );
        if (rows[0].temporary) await client.query(`grant temporary on database ${copy} to ${roles.app}`);
        return { ...created, drop: () => administrator((again) => dropDatabase(again, copy)) };
      }),
    drop: template.drop,
  };
};
