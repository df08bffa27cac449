import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { orFail } from '../failure.ts';
import { writeJson } from '../local/files.ts';
import { createKeys } from '../local/keys.ts';

const create = new Command('create')
  .description(
    'signing keys of each country, their registry, the key set of the tokens, and a token per role',
  )
  .argument('<folder>', 'where they go; keys that are there stay')
  .option('--days <number>', 'how long the tokens hold', '30')
  .action(
    orFail(async (given: string, { days }: { days: string }) => {
      const folder = resolve(given);
      const at = (...names: string[]): string => join(folder, ...names);
      const tokens = await createKeys(
        { registry: at('public', 'registry'), keys: at('private'), jwks: at('public', 'jwks.json') },
        Number(days),
      );
      writeJson(at('tokens.json'), tokens);
      process.stdout.write(`public/, private/ and tokens.json are in ${folder}\n`);
      return 0;
    }),
  );

export const command = new Command('keys')
  .description('keys for a system that is set up by hand')
  .addCommand(create);
