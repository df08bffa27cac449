import kafkajs, { type AclEntry, type Admin } from 'kafkajs';
import { clientOf, testBroker } from '../../../../../test/environment/kafka.ts';
import { eventually } from '../../../../../test/eventually.ts';
import { accessRules, grantAccess } from './broker-access.ts';
import { ensureTopics } from './kafka.ts';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, CompressionTypes, ResourcePatternTypes } =
  kafkajs;

const everything = {
  resourceType: AclResourceTypes.ANY,
  resourcePatternType: ResourcePatternTypes.ANY,
  operation: AclOperationTypes.ANY,
  permissionType: AclPermissionTypes.ANY,
};

const reading = (principal: string, resourceName: string, more: Partial<AclEntry> = {}): AclEntry => ({
  principal,
  host: '*',
  permissionType: AclPermissionTypes.ALLOW,
  operation: AclOperationTypes.READ,
  resourceType: AclResourceTypes.TOPIC,
  resourcePatternType: ResourcePatternTypes.LITERAL,
  resourceName,
  ...more,
});

describe('making the broker’s access rules', () => {
  let admin: Admin;
  const present = async (): Promise<string[]> =>
    (await admin.describeAcls(everything)).resources
      .flatMap(({ resourceName, acls }) => acls.map(({ principal }) => `${principal} ${resourceName}`))
      .sort();
  const all = accessRules()
    .map(({ user, prefix }) => `User:${user} ${prefix}`)
    .sort();

  beforeAll(async () => {
    admin = clientOf(testBroker()).admin();
    await admin.connect();
    await admin.deleteAcls({ filters: [everything] });
  });
  afterAll(async () => {
    await admin.deleteAcls({ filters: [everything] });
    await admin.disconnect();
  });

  it('adds them all, and nothing when it is repeated', async () => {
    expect(await grantAccess(testBroker())).toEqual({ added: all.length, removed: 0 });
    expect(await present()).toEqual(all);
    expect(await grantAccess(testBroker())).toEqual({ added: 0, removed: 0 });
  });

  it('takes away what more was allowed, puts back what was missing, and leaves the others’ and what denies', async () => {
    const denied = reading('User:pe', 'vecindad.co.all.crossing', {
      permissionType: AclPermissionTypes.DENY,
    });
    const others = reading('User:somebody', 'customs');
    await admin.deleteAcls({ filters: [{ ...everything, principal: 'User:co' }] });
    await admin.createAcls({
      acl: [
        reading('User:pe', 'vecindad.ec.co.', { resourcePatternType: ResourcePatternTypes.PREFIXED }),
        reading('User:pe', '*'),
        reading('User:somebody', 'vecindad.ec.co.crossing'),
        reading('User:*', 'vecindad.ec.co.crossing'),
        denied,
        others,
      ],
    });
    const rulesOfColombia = accessRules().filter(({ user }) => user === 'co').length;
    expect(await grantAccess(testBroker())).toEqual({ added: rulesOfColombia, removed: 4 });
    expect(await present()).toEqual(
      [...all, 'User:pe vecindad.co.all.crossing', 'User:somebody customs'].sort(),
    );
  });
});

describe('a topic as it is made', () => {
  const topic = 'vecindad-made-by-a-test';
  const puts = async (value: string): Promise<void> => {
    const producer = clientOf(testBroker(), 0).producer();
    await producer.connect();
    await producer
      .send({ topic, compression: CompressionTypes.GZIP, messages: [{ value }] })
      .finally(() => producer.disconnect());
  };

  it('takes what somebody compressed as what it is when it is opened: nothing opens it in a reader’s memory', async () => {
    const made = await ensureTopics(clientOf(testBroker()), [topic]);
    expect(made).toEqual([topic]);
    expect(await ensureTopics(clientOf(testBroker()), [topic])).toEqual([]);
    await eventually('the topic has a leader', () => puts('small').then(() => true));
    await expect(puts('x'.repeat(20 * 1024 * 1024))).rejects.toThrow(/larger|too large/i);
    const admin = clientOf(testBroker()).admin();
    await admin.connect();
    expect(Number((await admin.fetchTopicOffsets(topic))[0]!.high)).toBe(1);
    await admin.deleteTopics({ topics: [topic] });
    await admin.disconnect();
  });
});
