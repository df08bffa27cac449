import { Command, InvalidArgumentError, Option } from 'commander';
import { inLines, isDateTime, toMicroseconds, type Country, type Instant } from '#platform/kernel';
import { Failure, orFail } from '#tools/terminal';
import { anchorSecretOf, homeFromEnvironment } from '#tools/local-system';
import { ownerUrlOf } from '../owner-url.ts';

interface Options {
  quarter: Instant;
  at: string;
  secret?: string;
  json?: true;
}

const quarterIn = (text: string): Instant => {
  if (!isDateTime(text) || Date.parse(text) % (15 * 60_000) !== 0)
    throw new InvalidArgumentError('a full quarter of an hour, as 2026-03-01T06:15:00Z');
  return toMicroseconds(new Date(text).toISOString());
};

const open = new Command('open')
  .description(
    "make a quarter's anchor anew from what the country keeps to itself, and say whether it is what was published",
  )
  .addOption(
    new Option('--quarter <moment>', 'as 2026-03-01T06:15:00Z').argParser(quarterIn).makeOptionMandatory(),
  )
  .addOption(new Option('--at <country>', 'whose').choices(['ec', 'co', 'pe']).makeOptionMandatory())
  .option(
    '--secret <file>',
    'the secret of its anchors (default: VECINDAD_ANCHOR_SECRET, else the local system’s)',
  )
  .option('--json', 'the opening as JSON, with the key of this quarter')
  .addHelpText(
    'after',
    '\nDATABASE_OWNER_URL_EC (…_CO, …_PE) says where its database is; else the local system. Ends with 1 where the anchor does not fit.',
  )
  .action(
    orFail(async ({ quarter, at, secret, json }: Options) => {
      const country = at.toUpperCase() as Country;
      const file =
        secret ?? process.env['VECINDAD_ANCHOR_SECRET'] ?? anchorSecretOf(homeFromEnvironment(), country);
      const { openQuarter } = await import('../anchor.ts');
      return openQuarter({
        country,
        quarter,
        secret: file,
        ownerUrl: ownerUrlOf(country),
        json: json ?? false,
        print: (text) => process.stdout.write(inLines(text)),
      }).catch((error: Error) => {
        throw new Failure(error.message);
      });
    }),
  );

export const command = new Command('anchor')
  .description('what a country anchored of the history that it keeps to itself')
  .addCommand(open);
