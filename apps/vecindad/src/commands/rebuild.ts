import { Command, Option } from 'commander';
import { inLines } from '#platform/kernel';
import { orFail, progressOn } from '#tools/terminal';
import type { AppName } from '#tools/local-system';
import { ownerUrlOf } from '../owner-url.ts';

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
