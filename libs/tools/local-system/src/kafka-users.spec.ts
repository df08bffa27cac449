import { accessRules } from '#platform/messaging';
import { application } from './applications.ts';
import { homeAt } from './home.ts';
import { ADMIN, serverProperties } from './kafka-properties.ts';
import { kafkaLogin, kafkaUsers } from './kafka-users.ts';
import { appNames, type LocalSystem } from './local-file.ts';

const users = kafkaUsers();
const service = { url: 'http://127.0.0.1:4101' };
const database = { url: 'postgres://app@localhost/ec', ownerUrl: 'postgres://owner@localhost/ec' };
const system = {
  nodes: { EC: service, CO: service, PE: service },
  databases: { EC: database },
  kafka: { brokers: ['127.0.0.1:4111'], users },
} as unknown as LocalSystem;

describe('the users of the local broker', () => {
  it('are its administrator and those of whom the access rules speak', () =>
    expect(new Set(Object.keys(users))).toEqual(new Set([ADMIN, ...accessRules().map(({ user }) => user)])));

  it('have passwords that need no quoting, each another, and keep them', () => {
    for (const password of Object.values(users)) expect(password).toMatch(/^[\w-]{24}$/);
    expect(new Set(Object.values(users)).size).toBe(appNames.length + 1);
    expect(kafkaUsers(users)).toEqual(users);
    expect(kafkaUsers({ ec: 'kept' })).toMatchObject({
      ec: 'kept',
      co: expect.stringMatching(/^[\w-]{24}$/),
    });
  });
});

describe('as whom an application comes to Kafka', () => {
  it('is its own user, whatever the caller says of other brokers', () =>
    expect(kafkaLogin('SHARED_VIEW', system, { KAFKA_USERNAME: 'root', KAFKA_PASSWORD: 'x' })).toEqual({
      KAFKA_USERNAME: 'shared-view',
      KAFKA_PASSWORD: users['shared-view'],
    }));

  it('is at a broker that was given who the caller says, for it alone or for all, or nobody', () => {
    const all = { KAFKA_BROKERS: 'b:9092', KAFKA_USERNAME: 'vecindad', KAFKA_PASSWORD: 'x' };
    const own = { ...all, KAFKA_USERNAME_EC: 'migracion', KAFKA_PASSWORD_EC: 'y' };
    expect(kafkaLogin('EC', system, own)).toEqual({ KAFKA_USERNAME: 'migracion', KAFKA_PASSWORD: 'y' });
    expect(kafkaLogin('CO', system, own)).toEqual({ KAFKA_USERNAME: 'vecindad', KAFKA_PASSWORD: 'x' });
    expect(kafkaLogin('EC', system, { KAFKA_BROKERS: 'b:9092' })).toEqual({});
  });

  it('is never told to another application', () => {
    const caller = { KAFKA_BROKERS: 'b:9092', KAFKA_USERNAME_PE: 'pe', KAFKA_PASSWORD_PE: 'of Peru' };
    const { environment } = application('EC', system, homeAt('/home'), caller);
    expect(Object.values(environment)).not.toContain('of Peru');
  });
});

describe('the local broker’s settings', () => {
  const lines = serverProperties({
    port: 4111,
    controllerPort: 4112,
    adminPassword: 'of-the-broker',
    controllerPassword: 'of-the-controller',
    data: 'data',
  }).split('\n');

  it('open no door without a password, and allow nothing that no rule names', () => {
    expect(lines).toContain('listener.security.protocol.map=CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT');
    expect(lines).toContain('allow.everyone.if.no.acl.found=false');
    expect(lines).toContain('super.users=User:admin');
    expect(lines.filter((line) => /ANONYMOUS/.test(line))).toEqual([]);
  });

  it('give the controller a password of its own', () => {
    const of = (listener: string): string =>
      lines.find((line) => line.startsWith(`listener.name.${listener}.`) && line.includes('jaas'))!;
    expect(of('client')).not.toContain('of-the-controller');
    expect(of('controller')).not.toContain('of-the-broker');
  });
});
