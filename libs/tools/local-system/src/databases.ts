import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { databaseNames, type Database, type DatabaseName } from './local-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Databases of servers given by `DATABASE_URL_<NAME>` and `DATABASE_OWNER_URL_<NAME>`: used as they are. */
export const givenDatabases = (environment: Environment): Partial<Record<DatabaseName, Database>> =>
  Object.fromEntries(
    databaseNames.flatMap((name) => {
      const url = environment[`DATABASE_URL_${name}`];
      return url ? [[name, { url, ownerUrl: environment[`DATABASE_OWNER_URL_${name}`] ?? url }]] : [];
    }),
  );

const passwordIn = (url: string | undefined): string =>
  (url && decodeURIComponent(new URL(url).password)) || randomBytes(18).toString('base64url');

/** `vecindad_ec`, owned by `vecindad_ec_owner` and used by `vecindad_ec_app`. */
export const databaseNamed = (
  name: DatabaseName,
  { port, host }: { port: number; host: string },
  remembered?: Database,
): Database => {
  const database = `vecindad_${name.toLowerCase()}`;
  const urlOf = (role: string, password: string) =>
    `postgres://${role}:${password}@${host}:${port}/${database}`;
  return {
    url: urlOf(`${database}_app`, passwordIn(remembered?.url)),
    ownerUrl: urlOf(`${database}_owner`, passwordIn(remembered?.ownerUrl)),
  };
};

const partsOf = (url: string) => {
  const { username, password, pathname } = new URL(url);
  return { role: username, password: decodeURIComponent(password), database: pathname.slice(1) };
};

/** Creates the roles and databases that are not there yet; the passwords become those of the URLs. */
export const createDatabases = async (
  superuserUrl: string,
  databases: readonly Database[],
): Promise<void> => {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const roles = new Set(
      (await client.query<{ name: string }>('select rolname as name from pg_roles')).rows.map(
        ({ name }) => name,
      ),
    );
    const present = new Set(
      (await client.query<{ name: string }>('select datname as name from pg_database')).rows.map(
        ({ name }) => name,
      ),
    );
    for (const { url, ownerUrl } of databases) {
      const [app, owner] = [partsOf(url), partsOf(ownerUrl)];
      for (const { role, password } of [app, owner])
        await client.query(
          `${roles.has(role) ? 'alter' : 'create'} role ${client.escapeIdentifier(role)} login password ${client.escapeLiteral(password)}`,
        );
      const [database, ownerRole, appRole] = [app.database, owner.role, app.role].map((name) =>
        client.escapeIdentifier(name),
      );
      if (!present.has(app.database)) await client.query(`create database ${database} owner ${ownerRole}`);
      // A country's database is for its own node's roles; every role may connect to a new one otherwise.
      await client.query(`revoke all on database ${database} from public`);
      await client.query(`grant connect on database ${database} to ${appRole}`);
    }
  } finally {
    await client.end();
  }
};
