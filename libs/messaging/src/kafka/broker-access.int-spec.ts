import {
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  ResourcePatternTypes,
  type AclEntry,
  type Admin,
} from 'kafkajs';
import { clientOf, testBroker } from '../../../../test/environment/kafka.ts';
import { accessRules, grantAccess } from './broker-access.ts';

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
