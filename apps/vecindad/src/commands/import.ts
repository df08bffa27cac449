import { Command, InvalidArgumentError, Option } from 'commander';
import { inLines } from '#kernel';
import { findNode, nodeAt } from '../addresses.ts';
import { Failure, orFail } from '../failure.ts';
import { importEsi } from '../import/esi-import.ts';
import { progressOn } from '../import/progress.ts';
import { exitCodeOf } from '../import/report.ts';
import { inText } from '../import/report-text.ts';

interface Options {
  country: string;
  url?: string;
  token?: string;
  rejects?: string;
  after: number;
  dryRun?: true;
  json?: true;
  batch: number;
  inFlight: number;
  patience: number;
}

const atLeast =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least)
      throw new InvalidArgumentError(`a whole number from ${least} is needed.`);
    return value;
  };

/** npx passes a Ctrl-C on that the terminal has already delivered: two at once are one. */
const togetherMs = 500;

/** The first Ctrl-C lets requests under way finish; the second gives them up. Either way the report is printed. */
const interruptible = async <Result>(
  work: (stop: AbortSignal, abort: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  const [stop, abort] = [new AbortController(), new AbortController()];
  let last = -Infinity;
  const interrupt = (): void => {
    const before = last;
    last = performance.now();
    if (last - before < togetherMs) return;
    if (abort.signal.aborted) process.exit(130);
    if (stop.signal.aborted) return abort.abort();
    process.stderr.write('\nfinishing what is under way; once more to give it up\n');
    stop.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    return await work(stop.signal, abort.signal);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
};

const esi = new Command('esi')
  .description("INEC's register of international entries and exits (Ecuador), plain or .gz, any year")
  .argument('<file>', 'the register as INEC publishes it')
  .option('--country <code>', 'whose node it goes to', 'EC')
  .option(
    '--url <address>',
    "the node's address (default: that of the running local system, or VECINDAD_URL)",
  )
  .option('--token <token>', "a border officer's token (default: the local system's, or VECINDAD_TOKEN)")
  .option('--rejects <file>', 'where refused lines go (default: <file>.rejects.csv)')
  .option('--after <line>', 'skip what begins on this line or before it', atLeast(0), 0)
  .option('--dry-run', 'read and report, send nothing')
  .option('--json', 'the report as JSON')
  .addOption(new Option('--batch <lines>', 'lines in a request').argParser(atLeast(1)).default(2000))
  .addOption(new Option('--in-flight <requests>', 'requests at a time').argParser(atLeast(1)).default(3))
  .addOption(
    new Option('--patience <seconds>', 'how long to wait for a node that does not answer')
      .argParser(atLeast(0))
      .default(120),
  )
  .action(
    orFail(async (file: string, options: Options) => {
      const country = options.country.toUpperCase();
      if (country !== 'EC') throw new Failure(`the register is Ecuador's: --country EC, not ${country}`);
      const rest = options.dryRun ? findNode(country, options) : nodeAt(country, options);
      const report = await interruptible((stop, abort) =>
        importEsi({
          ...options,
          file,
          rest,
          patienceMs: options.patience * 1000,
          progress: progressOn(),
          stop,
          abort,
        }),
      );
      process.stdout.write(
        inLines(options.json ? `${JSON.stringify(report, undefined, 2)}\n` : inText(report)),
      );
      return exitCodeOf(report);
    }),
  );

export const command = new Command('import')
  .description('bring real records in through a national node')
  .addCommand(esi);
