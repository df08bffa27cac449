import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';

const root = join(import.meta.dirname, '..');
const text = (name: string): string => readFileSync(join(root, name), 'utf8');

type Mapping = Record<string, unknown>;

/** With what `<<` takes over from elsewhere, as a container engine reads it. */
const merged = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(merged);
  if (typeof value !== 'object' || value === null) return value;
  const { '<<': from = [], ...own } = value as Mapping;
  const taken = [from].flat().map(merged) as Mapping[];
  const all = Object.fromEntries(Object.entries(own).map(([name, part]) => [name, merged(part)]));
  return Object.assign({}, ...taken.toReversed(), all);
};

interface Service {
  readonly user?: string;
  readonly image: string;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly cap_drop?: string[];
  readonly cap_add?: string[];
  readonly security_opt?: string[];
  readonly ports?: string[];
  readonly volumes?: string[];
  readonly network_mode?: string;
  readonly environment?: Record<string, string>;
  readonly healthcheck?: { disable?: boolean };
}
const { services } = merged(load(text('docker-compose.yml'))) as { services: Record<string, Service> };
const each = Object.entries(services);
const environments = each.flatMap(([name, { environment = {} }]) =>
  Object.entries(environment).map(([variable, value]) => ({ name, variable, value: String(value) })),
);
const secrets = environments.filter(({ variable }) => /PASSWORD|DATABASE_(OWNER_)?URL/.test(variable));

describe('the containers', () => {
  it.each(each)(
    '%s change nothing but their volumes, gain no right, and have none to spare',
    (_, service) => {
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
      expect([service.privileged, service.cap_add]).toEqual([undefined, undefined]);
      expect(service.network_mode).not.toBe('host');
      expect((service.volumes ?? []).filter((volume) => volume.includes('docker.sock'))).toEqual([]);
    },
  );

  it('do not run as root', () => {
    expect(services['postgres']!.user).toBe('postgres');
    const stages = text('docker/Dockerfile').split(/^FROM /m);
    expect(stages.at(-1)).toMatch(/^USER node$/m);
    // The broker's image has a user of its own.
    expect(
      each.filter(([, { image, user }]) => image !== 'vecindad:local' && !user).map(([name]) => name),
    ).toEqual(['kafka']);
  });

  it('listen on this machine alone, and only where somebody has to come in', () => {
    const ports = each.flatMap(([name, { ports: own = [] }]) => own.map((port) => [name, port] as const));
    for (const [, port] of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(ports.map(([name]) => name)).toEqual(['node-ec', 'node-co', 'node-pe', 'shared-view', 'auditor']);
  });

  it('are looked after: whoever stays says how it is doing', () => {
    const image = text('docker/Dockerfile').includes('HEALTHCHECK') ? ['vecindad:local'] : [];
    const unwatched = each.filter(([, { image: of, healthcheck }]) => !healthcheck && !image.includes(of));
    expect(unwatched.map(([name]) => name)).toEqual([]);
  });
});

describe('a password', () => {
  it('is never written in the file, and without one nothing starts', () => {
    expect(secrets.length).toBeGreaterThan(25);
    for (const { value } of secrets) {
      const given = [...value.matchAll(/\$\{\w+([^}]*)\}/g)];
      expect(given).toHaveLength(1);
      for (const [, otherwise] of given) expect(otherwise).toMatch(/^:\?/);
    }
  });

  it('is one database user’s own, and each application has that of its own database alone', () => {
    const users = environments.flatMap(({ name, variable, value }) => {
      const [, user, secret, database] =
        /^postgres:\/\/(\w+):\$\{(\w+):.*\}@postgres:5432\/(\w+)$/.exec(value) ?? [];
      return user ? [{ name, variable, user, secret: secret!, database: database! }] : [];
    });
    expect(users).toHaveLength(16);
    for (const distinct of ['user', 'secret'] as const)
      expect(new Set(users.map((one) => one[distinct])).size).toBe(16);
    for (const { name, variable, user, database } of users) {
      const vault = variable.endsWith('_VAULT') ? '_vault' : '';
      expect(database).toBe(`vecindad_${name.replace(/^node-/, '').replace('-', '_')}${vault}`);
      expect(user).toBe(`${database}_${variable.includes('OWNER') ? 'owner' : 'app'}`);
    }
  });

  it('is made at random for each, once, for its owner to read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vecindad-compose-'));
    try {
      mkdirSync(join(folder, 'docker'));
      copyFileSync(join(root, 'docker/passwords.sh'), join(folder, 'docker/passwords.sh'));
      const make = () => spawnSync('bash', [join(folder, 'docker/passwords.sh')], { encoding: 'utf8' });
      expect(make()).toMatchObject({ status: 0, stdout: '', stderr: '' });
      const file = join(folder, '.env');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const made = readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split('='));
      const asked = new Set(secrets.map(({ value }) => /\$\{(\w+):\?/.exec(value)![1]));
      expect(new Set(made.map(([name]) => name))).toEqual(asked);
      for (const [, password] of made) expect(password).toMatch(/^[\w-]{32}$/);
      expect(new Set(made.map(([, password]) => password)).size).toBe(asked.size);
      expect(make().status).toBe(1);
      expect(readFileSync(file, 'utf8')).toContain(made[0]!.join('='));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('the keys of a vault are in a volume that its node alone sees', () => {
  const keys = environments.filter(({ variable }) => variable === 'VECINDAD_VAULT_KEYS');
  expect(keys.map(({ name }) => name)).toEqual(['node-ec', 'node-co', 'node-pe']);
  for (const { name, value } of keys) {
    const volume = `${name.replace(/^node/, 'vault-keys')}:${value}`;
    const holders = each.filter(([, { volumes = [] }]) =>
      volumes.some((one) => one.startsWith(volume.split(':')[0]!)),
    );
    expect(holders).toEqual([[name, expect.objectContaining({ volumes: expect.arrayContaining([volume]) })]]);
  }
  expect(text('docker/Dockerfile')).toContain('mkdir -m 700 /vault-keys');
});

describe('a key of commands', () => {
  it('is each application’s own, of a folder that no other application sees', () => {
    const keys = environments.filter(({ variable }) => variable === 'VECINDAD_COMMAND_KEY');
    expect(keys.map(({ name }) => name)).toEqual(['node-ec', 'node-co', 'node-pe', 'shared-view', 'auditor']);
    for (const { name, value } of keys) {
      const folder = `/keys/private/${name.replace(/^node-/, '')}`;
      expect(value).toBe(`${folder}/commands.key`);
      const holders = each.filter(([, { volumes = [] }]) =>
        volumes.some((volume) => volume.includes(`:${folder}`)),
      );
      expect(holders.map(([holder]) => holder)).toEqual(['keys', name]);
      expect(text('docker/Dockerfile')).toContain(`${folder} `);
    }
  });
});
