import { Command } from 'commander';
import { Failure, orFail } from '../failure.ts';

// A framework comes with these libraries, which no other command needs.
const messaging = () => import('#messaging');
const operations = () => import('#operations');

const print = async (): Promise<number> => {
  const { accessRules } = await messaging();
  const lines = [
    ['user', 'may', 'every', 'whose name begins'],
    ...accessRules().map(({ user, may, on, prefix }) => [user, may, on, prefix]),
  ].map(([user, may, on, prefix]) => `${user!.padEnd(13)}${may!.padEnd(8)}${on!.padEnd(7)}${prefix}\n`);
  process.stdout.write(lines.join(''));
  return 0;
};

/** What the settings lack and what Kafka refuses is said in one line: nothing is broken here. */
const grant = async (): Promise<number> => {
  const [{ grantAccess }, { kafkaFrom }] = await Promise.all([messaging(), operations()]);
  try {
    const { added, removed } = await grantAccess(kafkaFrom(process.env, 'vecindad-access'));
    process.stdout.write(
      `the broker's access rules are as they should be: ${added} added, ${removed} removed\n`,
    );
    return 0;
  } catch (error) {
    throw new Failure(`the access rules could not be made: ${(error as Error).message}`);
  }
};

export const command = new Command('access')
  .description("make Kafka's access rules: each country writes its own ledgers and reads what is said to it")
  .option('--print', 'print the rules; no broker is asked')
  .addHelpText(
    'after',
    '\nKAFKA_BROKERS says where, KAFKA_USERNAME and KAFKA_PASSWORD who may alter the cluster; KAFKA_TLS=true for TLS.',
  )
  .action(orFail(async (options: { print?: true }) => (options.print ? print() : grant())));
