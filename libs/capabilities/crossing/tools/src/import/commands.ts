import { createInterface } from 'node:readline/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { inLines, type Country } from '#platform/kernel';
import { findNode, nodeAt } from '#tools/local-system';
import { Failure, orFail, progressOn, tokenOption, urlOption, wholeNumber } from '#tools/terminal';
import { importEsi } from './esi-import.ts';
import { importsInText } from './import-list-text.ts';
import { ImportsAtNode, type Comparison } from './imports-at-node.ts';
import { inAlreadyInWords, type Choice } from './in-already.ts';
import { exitCodeOf } from './report.ts';
import { inText } from './report-text.ts';
import { withdrawImport } from './withdraw-import.ts';

interface NodeOptions {
  country: Country;
  url?: string;
  token?: string;
}

interface SendingOptions extends NodeOptions {
  json?: true;
  batch: number;
  inFlight: number;
  patience: number;
}

interface EsiOptions extends SendingOptions {
  rejects?: string;
  after: number;
  replaces?: string;
  again?: true;
  dryRun?: true;
}

interface WithdrawOptions extends SendingOptions {
  reason: string;
}

const print = (text: string): void => void process.stdout.write(inLines(text));

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

/** A run's options that every subcommand takes which sends. */
const sending = (command: Command): Command =>
  command
    .option('--json', 'the report as JSON')
    .addOption(
      new Option('--batch <lines>', 'lines in a request').argParser(wholeNumber(1, 100_000)).default(2000),
    )
    .addOption(
      new Option('--in-flight <requests>', 'requests at a time').argParser(wholeNumber(1, 64)).default(3),
    )
    .addOption(
      new Option('--patience <seconds>', 'how long to wait for a node that does not answer')
        .argParser(wholeNumber(0, 86_400))
        .default(120),
    );

const toNode = (command: Command): Command =>
  command
    .addOption(
      new Option('--country <code>', 'whose node it goes to').default('EC').argParser((text) => {
        // The register is Ecuador's: no other node has its posts.
        if (text.toUpperCase() !== 'EC') throw new InvalidArgumentError("The register is Ecuador's: EC.");
        return text.toUpperCase();
      }),
    )
    .addOption(urlOption("the node's"))
    .addOption(tokenOption("a border officer's"));

/** Asks the person at the terminal, where there is one, what to do with what is in already. */
const asked = async (comparison: Comparison): Promise<Choice | undefined> => {
  const replaceable = comparison.overlaps.filter((overlap) => overlap.import !== comparison.same?.id);
  process.stderr.write(
    inLines(
      [
        ...inAlreadyInWords(comparison),
        ...(replaceable.length === 1
          ? [
              `r: this file takes the place of ${replaceable[0]!.import}; only what differs is annulled and sent`,
            ]
          : []),
        'a: it is another register; every row is one more person',
        'anything else: send nothing',
        '',
      ].join('\n'),
    ),
  );
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = (await terminal.question('> ')).trim().toLowerCase();
    if (answer === 'a') return { again: true };
    if (answer === 'r' && replaceable.length === 1) return { replaces: replaceable[0]!.import };
    return undefined;
  } finally {
    terminal.close();
  }
};

const somebodyIsThere = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

const esi = sending(
  toNode(new Command('esi'))
    .description("INEC's register of international entries and exits (Ecuador), plain or .gz, any year")
    .argument('<file>', 'the register as INEC publishes it')
    .option('--rejects <file>', 'where refused lines go (default: <file>.rejects.csv)')
    .option(
      '--after <line>',
      'skip what begins on this line or before it',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
      0,
    )
    .option(
      '--replaces <import>',
      'it takes the place of an earlier import: rows that both have stay, what differs is annulled and sent',
    )
    .option('--again', 'it is another register, although its days and posts are in already')
    .option('--dry-run', 'read and report, send nothing'),
).action(
  orFail(async (file: string, { again, replaces, ...options }: EsiOptions) => {
    const { country } = options;
    const rest = options.dryRun ? findNode(country, options) : nodeAt(country, options);
    const report = await interruptible((stop, abort) =>
      importEsi({
        ...options,
        file,
        rest,
        choice: { again, replaces },
        ask: somebodyIsThere() ? asked : undefined,
        patienceMs: options.patience * 1000,
        progress: progressOn(),
        stop,
        abort,
      }),
    );
    print(options.json ? `${JSON.stringify(report, undefined, 2)}\n` : inText(report));
    return exitCodeOf(report);
  }),
);

const list = toNode(new Command('list'))
  .description("your agency's imports, the newest last")
  .option('--json', 'as JSON')
  .action(
    orFail(async ({ country, json, ...told }: NodeOptions & { json?: true }) => {
      const imports = await new ImportsAtNode(nodeAt(country, told), { forMs: 0 }).list();
      print(json ? `${JSON.stringify(imports, undefined, 2)}\n` : importsInText(imports));
      return 0;
    }),
  );

const withdraw = sending(
  toNode(new Command('withdraw'))
    .description('annul every row of an import; killed and run again it goes on')
    .argument('<import>', 'as import list names it')
    .requiredOption('--reason <words>', 'why'),
).action(
  orFail(async (id: string, { reason, ...options }: WithdrawOptions) => {
    if (reason.trim() === '') throw new Failure('--reason says nothing: why is it withdrawn?');
    const done = await interruptible((stop, abort) =>
      withdrawImport(id, {
        rest: nodeAt(options.country, options),
        reason,
        batch: options.batch,
        inFlight: options.inFlight,
        patienceMs: options.patience * 1000,
        progress: progressOn(),
        stop,
        abort,
      }),
    );
    print(
      options.json
        ? `${JSON.stringify(done, undefined, 2)}\n`
        : done.outcome === 'withdrawn'
          ? `${id} is withdrawn: ${done.annulled.toLocaleString('en-US')} rows annulled by this run, none stands\n`
          : `Interrupted: ${done.annulled.toLocaleString('en-US')} rows annulled by this run. Running it again goes on.\n`,
    );
    return done.outcome === 'withdrawn' ? 0 : 130;
  }),
);

/** Below `vecindad import`. */
export const importers: readonly Command[] = [esi, list, withdraw];
