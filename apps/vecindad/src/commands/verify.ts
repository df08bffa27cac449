import { Command } from 'commander';
import { inLines } from '#kernel';
import { auditorAt } from '../addresses.ts';
import { orFail } from '../failure.ts';
import { tokenOption, urlOption } from '../option-values.ts';
import { verify } from '../verify.ts';

interface Options {
  json?: true;
  url?: string;
  token?: string;
}

export const command = new Command('verify')
  .description('check the published ledgers against their signed checkpoints')
  .argument('[ledger]', 'one ledger, as ec.co.crossing (default: all)')
  .option('--json', 'the findings as JSON')
  .addOption(urlOption("the auditor's"))
  .addOption(tokenOption("an auditor's"))
  .action(
    orFail(async (ledger: string | undefined, options: Options) =>
      verify(ledger, {
        rest: auditorAt(options),
        json: options.json ?? false,
        print: (text) => process.stdout.write(inLines(text)),
      }),
    ),
  );
