import { Command, Option } from 'commander';
import { inLines } from '#platform/kernel';
import { Failure, orFail, progressOn } from '#tools/terminal';
import { homeFromEnvironment, readLocal, type AppName } from '#tools/local-system';

interface Options {
  at: string;
  meaningChanged?: true;
  json?: true;
}

// A framework comes with the read models, which no other command needs.
const models = async (name: AppName) => {
  const [{ slices }, { partsOf }] = await Promise.all([import('#slices'), import('#platform/slice')]);
  return partsOf(slices, name === 'SHARED_VIEW' ? 'view' : name === 'AUDITOR' ? 'auditor' : 'node').models;
};

const ownerUrlOf = (name: AppName): string => {
  const url =
    process.env[`DATABASE_OWNER_URL_${name}`] ??
    process.env[`DATABASE_URL_${name}`] ??
    readLocal(homeFromEnvironment())?.databases[name].ownerUrl;
  if (!url)
    throw new Failure(
      `there is no local system here: start it with npm start, set VECINDAD_HOME, or give DATABASE_OWNER_URL_${name}`,
    );
  return url;
};

export const command = new Command('rebuild')
  .description('build a read model anew beside the one in use, compare them, and swap; readers are served on')
  .argument('<model>', 'posts, traffic, …')
  .addOption(
    new Option('--at <process>', 'whose read model')
      .choices(['shared-view', 'auditor', 'ec', 'co', 'pe'])
      .default('shared-view'),
  )
  .option('--meaning-changed', 'swap although the content differs: this version means something else')
  .option('--json', 'digests, positions, row counts and differences as JSON')
  .addHelpText(
    'after',
    '\nDATABASE_OWNER_URL_SHARED_VIEW (…_AUDITOR, …_EC, …_CO, …_PE) says where, as the role that owns the tables; else the local system.',
  )
  .action(
    orFail(async (model: string, { at, meaningChanged, json }: Options) => {
      const name = at.toUpperCase().replace('-', '_') as AppName;
      const { rebuildModel } = await import('../rebuild.ts');
      return rebuildModel(model, {
        ownerUrl: ownerUrlOf(name),
        models: await models(name),
        meaningChanged: meaningChanged ?? false,
        json: json ?? false,
        progress: progressOn(),
        print: (text) => process.stdout.write(inLines(text)),
      });
    }),
  );
