import { Command, Option } from 'commander';
import { inLines, isDateTime } from '#platform/kernel';
import { auditorAt } from '#tools/local-system';
import { Failure, orFail, progressOn, tokenOption, urlOption } from '#tools/terminal';
import { replay, type ReplayRequest } from '../replay.ts';

interface Options {
  asOf?: string;
  by: 'recording' | 'occurrence';
  positions?: string;
  out?: string;
  json?: true;
  url?: string;
  token?: string;
}

/** `ec.co.crossing=42,co.ec.crossing=7` → ledger sizes. */
export const positionsFrom = (text: string): Record<string, number> =>
  Object.fromEntries(
    text.split(',').map((pair) => {
      const [, ledger, size] = /^\s*([a-z]+(?:\.[a-z0-9-]+)+)\s*=\s*(\d+)\s*$/.exec(pair) ?? [];
      if (!ledger || !size)
        throw new Failure(
          `--positions "${pair}" is not a position: write ledger=size, as in ec.co.crossing=42`,
        );
      return [ledger, Number(size)];
    }),
  );

const requestFrom = (model: string, { asOf, by, positions }: Options): ReplayRequest => {
  if (asOf !== undefined && !isDateTime(asOf))
    throw new Failure(
      `--as-of "${asOf}" is no moment: write date, time and offset, as in 2026-03-01T23:59:59-05:00`,
    );
  return {
    model,
    ...(asOf && { asOf: { instant: asOf, by } }),
    ...(positions && { positions: positionsFrom(positions) }),
  };
};

export const command = new Command('replay')
  .description('rebuild a read model from the archived events, as it was known at a moment')
  .argument('<model>', 'posts, traffic, …')
  .option('--as-of <instant>', 'only what was recorded, or had occurred, by then')
  .addOption(
    new Option('--by <time>', 'which of an event’s two times --as-of means')
      .choices(['recording', 'occurrence'])
      .default('recording'),
  )
  .option('--positions <list>', "ledger sizes to replay up to: 'ec.co.crossing=42,…'")
  .option('--out <file>', 'write the rows to a file, as NDJSON')
  .option('--json', 'digest, positions and row count as JSON')
  .addOption(urlOption("the auditor's"))
  .addOption(tokenOption("an auditor's"))
  .action(
    orFail(async (model: string, options: Options) =>
      replay(requestFrom(model, options), {
        rest: auditorAt(options),
        out: options.out,
        json: options.json ?? false,
        progress: progressOn(),
        print: (text) => process.stdout.write(inLines(text)),
      }),
    ),
  );
