import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { orFail } from '#tools/terminal';
import { writeJson, createKeys, issueTokens } from '#tools/local-system';

const create = new Command('create')
  .description('signing keys of each country, their registry, key sets for its tokens, and a token per role')
  .argument('<folder>', 'where they go; keys that are there stay')
  .action(
    orFail(async (given: string) => {
      const folder = resolve(given);
      const at = (...names: string[]): string => join(folder, ...names);
      const folders = {
        registry: at('public', 'registry'),
        keys: at('private'),
        jwks: at('public', 'jwks'),
      };
      await createKeys(folders);
      writeJson(at('tokens.json'), await issueTokens(folders));
      process.stdout.write(
        `public/, private/ and tokens.json are in ${folder}; the tokens hold for a day, and are new after another \`keys create\`\n`,
      );
      return 0;
    }),
  );

export const command = new Command('keys')
  .description('keys for a system that is set up by hand')
  .addCommand(create);
