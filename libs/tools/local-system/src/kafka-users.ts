import { randomBytes } from 'node:crypto';
import { capabilityContracts } from '#contracts';
import { assemble } from '#platform/contracts';
import { Failure } from '#tools/terminal';
import type { Home } from './home.ts';
import { ADMIN } from './kafka-properties.ts';
import { appNames, type AppName, type LocalSystem } from './local-file.ts';

/** Passwords by user. Of the letters of base64url: they stand in command lines and in the quotes of a configuration. */
export type KafkaUsers = Readonly<Record<string, string>>;

export const somePassword = (): string => randomBytes(18).toString('base64url');

/** An application's own user: `ec`, `shared-view`. The access rules name it. */
const userOf = (name: AppName): string => name.toLowerCase().replace('_', '-');

/** The users of the broker that is started here: its administrator, and one for each application. */
export const kafkaUsers = (remembered: KafkaUsers = {}): KafkaUsers =>
  Object.fromEntries(
    [ADMIN, ...appNames.map(userOf)].map((user) => [user, remembered[user] ?? somePassword()]),
  );

/**
 * As whom an application comes to Kafka: as its own user, at the broker that is started here; at one that was given, as
 * KAFKA_USERNAME_<NAME> says, or KAFKA_USERNAME for all.
 */
export const kafkaLogin = (
  name: AppName,
  { kafka }: LocalSystem,
  caller: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv => {
  const given = (what: 'USERNAME' | 'PASSWORD'): string | undefined =>
    caller[`KAFKA_${what}_${name}`] ?? caller[`KAFKA_${what}`];
  const elsewhere = caller[`KAFKA_BROKERS_${name}`] ?? caller['KAFKA_BROKERS'];
  const [username, password] = elsewhere
    ? [given('USERNAME'), given('PASSWORD')]
    : [userOf(name), kafka.users[userOf(name)]];
  return { ...(username && { KAFKA_USERNAME: username, KAFKA_PASSWORD: password }) };
};

/** Makes the topics of the broker that is started here, and lets its users do what the access rules say, and no more. */
export const prepareLocalBroker = async (home: Home, { kafka }: LocalSystem): Promise<void> => {
  // A framework comes with it, which no other command needs.
  const { prepareBroker } = await import('#platform/messaging');
  const { ledgers } = assemble(capabilityContracts);
  const sasl = { username: ADMIN, password: kafka.users[ADMIN]! };
  try {
    await prepareBroker({ brokers: kafka.brokers, clientId: 'vecindad-access', sasl }, ledgers);
  } catch (error) {
    if ((error as Error).name !== 'KafkaJSSASLAuthenticationError') throw error;
    throw new Failure(
      `Kafka's data in ${home.kafka} does not have the users of ${home.localFile}: an earlier version made it, or that file was lost; remove ${home.folder} to begin anew`,
    );
  }
};
