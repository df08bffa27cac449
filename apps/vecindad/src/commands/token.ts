import { Command } from 'commander';
import { Failure, orFail, wholeNumber } from '#tools/terminal';
import { homeFromEnvironment, readLocal, writeLocal, issueToken, issueTokens } from '#tools/local-system';

interface Options {
  all?: true;
  seconds?: number;
  subject?: string;
  agency?: string;
}

export const command = new Command('token')
  .description("print a fresh token of the local system; its issuers' keys are in its home")
  .argument('[name]', 'whose, as local.json names it: border-officer-ec, committee-co, auditor')
  .option('--all', 'renew all those in local.json instead')
  .option(
    '--seconds <number>',
    'how long it holds (default: a day, the longest that is taken)',
    wholeNumber(1, 86_400),
  )
  .option('--subject <name>', 'of whom it speaks')
  .option('--agency <code>', 'of which agency')
  .action(
    orFail(async (name: string | undefined, { all, ...options }: Options) => {
      const home = homeFromEnvironment();
      const system = readLocal(home);
      if (!system) throw new Failure(`there is no local system in ${home.folder}: start it with npm start`);
      if ((name === undefined) === (all === undefined))
        throw new Failure('say whose token, as in: vecindad token border-officer-ec; or --all');
      if (name !== undefined) process.stdout.write(`${await issueToken(home, name, options)}\n`);
      else {
        writeLocal(home, { ...system, tokens: await issueTokens(home) });
        process.stdout.write(`the tokens in ${home.localFile} hold for a day from now\n`);
      }
      return 0;
    }),
  );
