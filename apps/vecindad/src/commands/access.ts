import { Command } from 'commander';
import type { Country } from '#platform/kernel';
import { Failure, orFail } from '#tools/terminal';

// A framework comes with these libraries, which no other command needs.
const messaging = () => import('#platform/messaging');
const operations = () => import('#platform/operations');

/** Those of the whole system, whichever capability's they are. */
const everyLedger = async () => {
  const [{ assemble }, { capabilityContracts }] = await Promise.all([
    import('#platform/contracts'),
    import('#contracts'),
  ]);
  return assemble(capabilityContracts).ledgers;
};

const countriesIn = async (list: string | undefined): Promise<readonly Country[] | undefined> => {
  if (list === undefined) return undefined;
  const { countries, isCountry } = await import('#platform/kernel');
  return list.split(',').map((name) => {
    if (isCountry(name)) return name;
    throw new Failure(`--here names ${name}: it takes some of ${countries.join(', ')}, separated by commas`);
  });
};

const print = async (here: readonly Country[] | undefined): Promise<number> => {
  const { accessRules } = await messaging();
  const lines = [
    ['user', 'may', 'every', 'whose name begins'],
    ...accessRules(here).map(({ user, may, on, prefix }) => [user, may, on, prefix]),
  ].map(([user, may, on, prefix]) => `${user!.padEnd(13)}${may!.padEnd(17)}${on!.padEnd(7)}${prefix}\n`);
  process.stdout.write(lines.join(''));
  return 0;
};

/** What the settings lack and what Kafka refuses is said in one line: nothing is broken here. */
const grant = async (here: readonly Country[] | undefined): Promise<number> => {
  const [{ prepareBroker }, { kafkaFrom, positive }] = await Promise.all([messaging(), operations()]);
  try {
    const replication = positive('KAFKA_REPLICATION', process.env['KAFKA_REPLICATION'] ?? '1');
    const settings = kafkaFrom(process.env, 'vecindad-access');
    const { made, added, removed } = await prepareBroker(settings, await everyLedger(), {
      here,
      replication,
    });
    process.stdout.write(
      `the broker's topics and access rules are as they should be: ` +
        `${made.length} topics made, ${added} rules added, ${removed} removed\n`,
    );
    return 0;
  } catch (error) {
    throw new Failure(`the topics and access rules could not be made: ${(error as Error).message}`);
  }
};

export const command = new Command('access')
  .description(
    "make Kafka's topics and access rules: each country writes its own ledgers and reads what is said to it",
  )
  .option(
    '--here <countries>',
    'whose nodes work at this cluster, where not all do: EC,PE; the others are mirrored',
  )
  .option('--print', 'print the rules; no broker is asked')
  .addHelpText(
    'after',
    '\nKAFKA_BROKERS says where, KAFKA_USERNAME and KAFKA_PASSWORD who may alter the cluster;\nKAFKA_REPLICATION how many copies of a topic (1; 3 in service); KAFKA_TLS=true for TLS.',
  )
  .action(
    orFail(async (options: { here?: string; print?: true }) => {
      const here = await countriesIn(options.here);
      return options.print ? print(here) : grant(here);
    }),
  );
