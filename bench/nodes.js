// Applications as they are deployed, each a process of its own, on the bench's PostgreSQL and an empty Kafka.
import { application, startApplication } from '../dist/libs/tools/local-system/src/applications.js';
import { createDatabases, databaseNamed } from '../dist/libs/tools/local-system/src/databases.js';
import { homeAt, makeHome } from '../dist/libs/tools/local-system/src/home.js';
import { planSystem } from '../dist/libs/tools/local-system/src/plan.js';
import { prepareBroker } from '../dist/libs/platform/messaging/src/index.js';
import { ecuadorPosts } from '../dist/libs/capabilities/crossing/tools/src/reference/ecuador-posts.js';
import { contracts } from './ledgers.js';
import { folder, freshKafka, pg, serverPids, startBenchPostgres } from './servers.js';

/** @param names of `EC`, `SHARED_VIEW`, … */
export const startNodes = async (names) => {
  const postgres = await startBenchPostgres();
  const { users, settings } = await freshKafka();
  const { hostname: host, port } = new URL(postgres.url);
  const databases = Object.fromEntries(names.map((name) => [name, databaseNamed(name, { host, port })]));
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  for (const { url } of Object.values(databases))
    await admin.query(`drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
  await admin.end();
  await createDatabases(postgres.url, Object.values(databases));
  await prepareBroker(settings, contracts.ledgers);
  const environment = {
    ...process.env,
    RATE_LIMIT_PER_MINUTE: '100000000',
    KAFKA_BROKERS: settings.brokers.join(),
    ...Object.fromEntries(
      names.flatMap((name) => {
        const user = name.toLowerCase().replace('_', '-');
        return [
          [`DATABASE_URL_${name}`, databases[name].url],
          [`DATABASE_OWNER_URL_${name}`, databases[name].ownerUrl],
          [`KAFKA_USERNAME_${name}`, user],
          [`KAFKA_PASSWORD_${name}`, users[user]],
        ];
      }),
    ),
  };
  const home = homeAt(folder());
  makeHome(home);
  const system = await planSystem({ home, environment, anywhere: true }, { postgres: false, kafka: false });
  const running = [];
  const said = [];
  const stop = async () => {
    for (const server of running.reverse()) await server.stop();
  };
  const urls = {};
  const pids = {};
  try {
    for (const name of names) {
      const program = application(name, system, home, environment);
      const nodeOptions = process.env.BENCH_NODE_OPTIONS?.split(' ');
      const log = (line) => said.push(`${name} | ${line}`);
      running.push(
        await startApplication(program, {
          folder: home.folder,
          nodeOptions,
          register: ({ pid }) => (pids[name] = pid),
          log,
        }),
      );
      urls[name] = program.url;
    }
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${said.slice(-20).join('\n')}`, { cause: error });
  }
  return {
    urls,
    pids: { ...pids, ...serverPids },
    databases,
    kafka: settings,
    home,
    tokens: system.tokens,
    jwks: system.issuers.EC.jwks,
    stop,
  };
};

/** Ecuador's half of a post, at its node. */
export const registerPost = async ({ urls, tokens }, id) => {
  const response = await fetch(`${urls.EC}/v1/posts`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${tokens['border-officer-ec']}`,
      'content-type': 'application/json',
      'idempotency-key': `register-${id}`,
    },
    body: JSON.stringify(ecuadorPosts.find((post) => post.id === id)),
  });
  if (response.status !== 201) throw new Error(`${id} was not registered: ${await response.text()}`);
};
