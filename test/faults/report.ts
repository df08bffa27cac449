import { checkNames } from './checks.ts';
import { kindOf } from './plan.ts';
import type { SeedResult } from './seed.ts';

export interface RunFacts {
  /** As it was given. */
  readonly command: string;
  readonly machine: string;
  readonly date: string;
  readonly minutes: number;
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const total = (results: readonly SeedResult[], of: (result: SeedResult) => number): number =>
  results.reduce((sum, result) => sum + of(result), 0);

const verdict = (results: readonly SeedResult[]): string => {
  const bad = results.find(({ findings }) => findings.length > 0);
  return bad
    ? `**Seed ${bad.seed} found what must not be:**\n\n${bad.findings
        .slice(0, 20)
        .map(({ check, what }) => `- ${check}: ${what}`)
        .join('\n')}`
    : '**Nothing was lost, doubled or reordered.**';
};

const bySeed = (results: readonly SeedResult[]): string =>
  table(
    [
      'seed',
      'faults',
      'acknowledged',
      'retries',
      'connections cut',
      'replies dropped',
      'checks passed',
      'faults s',
      'to rest s',
      'checks s',
    ],
    results.map((result) => [
      result.seed,
      result.injected.filter(({ leftOut }) => !leftOut).length,
      result.acknowledged.length,
      result.retries,
      result.cuts,
      result.repliesDropped,
      `${checkNames.length - new Set(result.findings.map(({ check }) => check)).size} of ${checkNames.length}`,
      result.seconds.faults,
      result.seconds.rest,
      result.seconds.checks,
    ]),
  );

const byKind = (results: readonly SeedResult[]): string => {
  const kinds = [
    ...new Set(results.flatMap(({ injected }) => injected.map(({ planned }) => kindOf(planned)))),
  ].sort();
  return table(
    ['fault', ...results.map(({ seed }) => String(seed)), 'all'],
    kinds.map((kind) => {
      const counts = results.map(
        ({ injected }) =>
          injected.filter(({ planned, leftOut }) => !leftOut && kindOf(planned) === kind).length,
      );
      return [kind, ...counts, counts.reduce((sum, count) => sum + count, 0)];
    }),
  );
};

const notes = (results: readonly SeedResult[]): string => {
  const counted = new Map<string, number>();
  for (const { planned, leftOut, note } of results.flatMap(({ injected }) => injected)) {
    const what = leftOut ? `left out: ${leftOut}` : note;
    if (what)
      counted.set(`${kindOf(planned)}: ${what}`, (counted.get(`${kindOf(planned)}: ${what}`) ?? 0) + 1);
  }
  return [...counted]
    .sort()
    .map(([what, times]) => `- ${what}: ${times}`)
    .join('\n');
};

/** `docs/faults.md`: what was done to the system, what came of it, and what that does not prove. */
export const reportOf = (
  results: readonly SeedResult[],
  { command, machine, date, minutes }: RunFacts,
): string => `# Nothing lost under faults

Written by \`${command}\` on ${date}, in ${minutes} minutes. Do not edit.

${verdict(results)} ${results.length} seeds, ${total(results, ({ injected }) => injected.length)} faults,
${total(results, ({ acknowledged }) => acknowledged.length)} acknowledged commands,
${total(results, ({ retries }) => retries)} attempts that got no answer and were sent again with the same key.

Machine: ${machine}; the clients, the proxies and the checks on the same one.

## What runs

The national nodes of Ecuador (two processes), Colombia and Peru, the shared view (two processes) and the auditor, on one
PostgreSQL and one Kafka broker, all of them the real ones with the settings of \`npm start\` (\`fsync\` and \`synchronous_commit\` on). A TCP proxy
stands on every wire: one between each process and PostgreSQL, one that the broker advertises as its own address, one before
each node. Nine clients send crossings one by one and in batches, changes of a post's status with the version they saw
(\`If-Match\`), and drafts of instruments. They send a command with the same key until it is acknowledged; Ecuador's come in by
either process, a repeat too. The load lasts as long as the faults do, of which two overlap. One system goes through all
seeds: what was acknowledged under the first is looked for again after the last.

A seed fixes the faults, their order, their parts and their lengths. It does not fix which instant of the system each one
meets: that is the machine's. \`npm run faults -- --seed X\` repeats one on a fresh system.

## What is checked when the system has come to rest

${checkNames.map((name, index) => `${index + 1}. ${name}`).join('\n')}

Read past the proxies, from each process's own database. *Rebuild from zero* folds each process's archive anew in temporary
tables and compares digests: of the nodes' own read models, the shared ones, and the auditor's lives.

## By seed

${bySeed(results)}

A *retry* is an attempt that got no answer, or 5xx. Lines of a batch without an answer are sent again together.

## By kind of fault

${byKind(results)}

What was seen besides:

${notes(results) || '- nothing'}

- *PostgreSQL, Kafka, REST wire*: \`delay\` everything late, in order; \`hold\` nothing passes and connections stay (then all of it
  arrives); \`cut\` connections are reset, new ones too; \`drop-reply\` the request is forwarded, and when the server replies the
  reply is thrown away and the connection reset: it is done, and whoever asked cannot know.
- *SIGKILL relay* kills whichever of Ecuador's processes leads the relay; the other takes over. *relay's session ended* takes
  only the PostgreSQL session that holds the lead.
- *full disk* is a limit on the size of files (RLIMIT_FSIZE, by \`prlimit\`) on all processes of the server. PostgreSQL panics
  at its write-ahead log and recovers when there is room; Kafka gives its log folder up and ends. It is stricter than a full
  disk, which still takes writes into what is already allocated, and says EFBIG instead of ENOSPC. A disk where only
  PostgreSQL's tables have no room is not tried. Left out where there is no \`prlimit\`.
- *clock step* shifts \`Date\` within one process of ours by two minutes to 26 hours and back. Intervals of \`setTimeout\` do not
  follow, as they do not on a machine whose clock is stepped. PostgreSQL's and Kafka's clocks cannot be stepped without root:
  recording times (\`recorded_at\`) are PostgreSQL's and were never put to this test.

## What this does not prove

- **SIGKILL is not a power loss.** The kernel lives on and writes out every page that was handed to it. What was written and not
  flushed survives a SIGKILL and does not survive the loss of power: a forgotten \`fsync\` would pass everything above. Torn
  pages, lost or reordered sectors, and a disk or a controller that says *flushed* and lies were not tried.
- **PostgreSQL's immediate stop** ends all its processes without a checkpoint; the next start recovers from the write-ahead log.
  That shows that what was acknowledged is in the log, and that our processes survive it. It does not show that the log is
  on the disk.
- **Kafka runs as one broker here**, and does not flush before it acknowledges; it relies on replicas, of which there are none
  here. After a loss of power its newest records may be gone. Nothing of a country's history is then lost, since ledgers are kept in
  PostgreSQL, and a node that starts sends again what Kafka has no longer; one that runs does not notice. Use three brokers and \`min.insync.replicas=2\`.
- **One machine**: partitions between machines, where neither side hears of a reset, are only imitated by \`hold\`, for seconds.
- **What it can find** was tried on programs that were broken on purpose. A relay that leaves out an event, command ids that are
  not kept, a read model's place committed 0.3 s before its effect and an inbox's 0.3 s before what it read: each was found
  within one seed. The same place committed only just before its effect was not, nor a reader that passes the fence by: such
  instants are too short to be met here. The fence has a spec of its own, which meets them each time.
- **These seeds** met these instants. No finding in ${total(results, ({ injected }) => injected.length)} faults is not a proof that there is no instant left that loses something.
`;
