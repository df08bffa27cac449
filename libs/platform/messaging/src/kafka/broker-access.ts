import kafkajs, { type AclEntry, type Admin } from 'kafkajs';
import type { Ledgers } from '#platform/contracts';
import {
  audienceOf,
  countries,
  audiencesOf,
  topicOf,
  topicsOf,
  type Country,
  type Audience,
} from '#platform/kernel';
import { asAdmin, connectKafka, ensureTopics, type KafkaSettings } from './kafka.ts';

// Node finds only some of this CommonJS module's names by itself.
const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

/** What one user of the broker may do with everything whose name begins so. There is nothing else a rule can say. */
export interface AccessRule {
  readonly user: string;
  /** Reading and writing imply to see that it is there (Kafka's Describe). */
  readonly may: 'Read' | 'Write' | 'Create' | 'DescribeConfigs';
  readonly on: 'topic' | 'group';
  readonly prefix: string;
}

/** Who reads every ledger and writes none; their consumer groups have their names. */
const readers = ['shared-view', 'auditor'] as const;

/** Whom a country's ledgers may be told to. */
const audiencesFrom = (country: Country): readonly Audience[] =>
  (['neighbour', 'all'] as const).flatMap((whom) => audiencesOf(country, whom));

/** How the topics begin that carry what some countries tell another: to it alone, or to all. */
const toldTo = (country: Country, by: readonly Country[]): readonly string[] =>
  by
    .filter((other) => other !== country)
    .flatMap((other) =>
      audiencesFrom(other)
        .filter((audience) => audience === 'all' || audience === audienceOf(country))
        .map((audience) => topicsOf(other, audience)),
    );

/**
 * A country writes what it says, and reads what is said to it or to all; what it said itself, to know that it still has it. It makes
 * no topic: how many there are, and how they are kept, is for whoever runs the broker.
 */
const rulesOfCountry = (country: Country): AccessRule[] => {
  const user = audienceOf(country);
  const own = topicsOf(country);
  return [
    { user, may: 'Write', on: 'topic', prefix: own },
    { user, may: 'Read', on: 'topic', prefix: own },
    ...toldTo(country, countries).map((prefix): AccessRule => ({ user, may: 'Read', on: 'topic', prefix })),
    { user, may: 'Read', on: 'group', prefix: `vecindad.${user}.` },
  ];
};

const rulesOfReader = (user: string): AccessRule[] => [
  { user, may: 'Read', on: 'topic', prefix: topicsOf() },
  { user, may: 'Read', on: 'group', prefix: `vecindad.${user}` },
];

/** Where the countries do not share a cluster: who brings in here what others say elsewhere, and takes nothing out. */
export const MIRROR = 'mirror';

/** As whom a country elsewhere reads here what is said to it: its own mirror does, and writes nothing. */
export const mirrorOf = (country: Country): string => `${MIRROR}-${audienceOf(country)}`;

/** Of what MirrorMaker 2 keeps for itself, where it writes: its place among it. */
const MIRRORS_OWN = 'mm2-';

const rulesOfMirror = (here: readonly Country[], elsewhere: readonly Country[]): AccessRule[] => {
  const brought = [...new Set(here.flatMap((country) => toldTo(country, elsewhere)))];
  const rule = (may: AccessRule['may'], on: AccessRule['on'], prefix: string): AccessRule => ({
    user: MIRROR,
    may,
    on,
    prefix,
  });
  return [
    ...brought.flatMap((prefix) => [rule('Create', 'topic', prefix), rule('Write', 'topic', prefix)]),
    rule('Create', 'topic', MIRRORS_OWN),
    rule('Write', 'topic', MIRRORS_OWN),
    rule('Read', 'topic', MIRRORS_OWN),
    rule('DescribeConfigs', 'topic', MIRRORS_OWN),
    rule('Read', 'group', MIRRORS_OWN),
  ];
};

/** It makes a topic as its source is made, so it has to see how. */
const rulesOfMirrorFrom = (there: Country, here: readonly Country[]): AccessRule[] =>
  toldTo(there, here).flatMap((prefix) =>
    (['Read', 'DescribeConfigs'] as const).map((may): AccessRule => ({
      user: mirrorOf(there),
      may,
      on: 'topic',
      prefix,
    })),
  );

/**
 * Everything that is allowed at the broker. What no rule names is denied, also to whoever has no user.
 * @param here the countries whose nodes work at this cluster; what the others say is mirrored
 */
export const accessRules = (here: readonly Country[] = countries): readonly AccessRule[] => {
  const elsewhere = countries.filter((country) => !here.includes(country));
  return [
    ...here.flatMap(rulesOfCountry),
    ...readers.flatMap(rulesOfReader),
    ...(elsewhere.length > 0 ? rulesOfMirror(here, elsewhere) : []),
    ...elsewhere.flatMap((country) => rulesOfMirrorFrom(country, here)),
  ];
};

/** Everybody whom rules may name, wherever the countries' nodes work. */
const ours = new Set(
  [...countries.map(audienceOf), ...readers, MIRROR, ...countries.map(mirrorOf)].map(
    (user) => `User:${user}`,
  ),
);

const operations = {
  Read: AclOperationTypes.READ,
  Write: AclOperationTypes.WRITE,
  Create: AclOperationTypes.CREATE,
  DescribeConfigs: AclOperationTypes.DESCRIBE_CONFIGS,
};
const resources = { topic: AclResourceTypes.TOPIC, group: AclResourceTypes.GROUP };

const aclOf = ({ user, may, on, prefix }: AccessRule): AclEntry => ({
  principal: `User:${user}`,
  host: '*',
  permissionType: AclPermissionTypes.ALLOW,
  operation: operations[may],
  resourceType: resources[on],
  resourcePatternType: ResourcePatternTypes.PREFIXED,
  resourceName: prefix,
});

const idOf = (acl: AclEntry): string =>
  [
    acl.principal,
    acl.host,
    acl.permissionType,
    acl.operation,
    acl.resourceType,
    acl.resourcePatternType,
    acl.resourceName,
  ].join(' ');

/** All that the broker allows our users, and all that it allows anybody of our names. What denies is left alone. */
const allowed = async (admin: Admin): Promise<AclEntry[]> => {
  const { resources } = await admin.describeAcls({
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ALLOW,
  });
  return resources
    .flatMap(({ acls, ...resource }) => acls.map((acl) => ({ ...resource, ...acl })))
    .filter(({ principal, resourceName }) => ours.has(principal) || resourceName.startsWith('vecindad.'));
};

/**
 * Makes the broker's access rules be `accessRules`: adds what is missing, then takes away what is too much. May be
 * repeated at any time; who works under rules that stay notices nothing. Asks for a user that may alter the cluster.
 */
export const grantAccess = async (
  settings: KafkaSettings,
  here: readonly Country[] = countries,
): Promise<{ readonly added: number; readonly removed: number }> =>
  asAdmin(connectKafka(settings), async (admin) => {
    const [wanted, present] = [accessRules(here).map(aclOf), await allowed(admin)];
    const without = (some: readonly AclEntry[], others: readonly AclEntry[]): AclEntry[] => {
      const known = new Set(others.map(idOf));
      return some.filter((acl) => !known.has(idOf(acl)));
    };
    const [missing, tooMuch] = [without(wanted, present), without(present, wanted)];
    if (missing.length > 0) await admin.createAcls({ acl: missing });
    if (tooMuch.length > 0) await admin.deleteAcls({ filters: tooMuch });
    return { added: missing.length, removed: tooMuch.length };
  });

/**
 * Makes a broker what this system needs: the topics of the countries whose nodes work there, and the access rules. May be repeated
 * at any time; topics that are there stay as they are. Asks for a user that may alter the cluster.
 * @param ledgers those of the system
 * @param replication copies of the topics that are made
 */
export const prepareBroker = async (
  settings: KafkaSettings,
  ledgers: Ledgers,
  { here = countries, replication = 1 }: { here?: readonly Country[]; replication?: number } = {},
): Promise<{ readonly made: readonly string[]; readonly added: number; readonly removed: number }> => {
  const made = await ensureTopics(
    connectKafka(settings),
    here.flatMap(ledgers.from).map(topicOf),
    replication,
  );
  return { made, ...(await grantAccess(settings, here)) };
};
