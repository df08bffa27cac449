import { Command } from 'commander';
import { inLines } from '#platform/kernel';
import { auditorAt } from '#tools/local-system';
import { orFail, tokenOption, urlOption } from '#tools/terminal';
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
