// npm run bench [-- NAME …] [--json] [--rounds N]: comparisons on one PostgreSQL and one Kafka, in one process group.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { build } from '../apps/vecindad/bin/build.js';

const here = import.meta.dirname;
const words = process.argv.slice(2);
const rounds = Number(words[words.indexOf('--rounds') + 1]) || 5;
const wanted = words.filter((word, index) => !word.startsWith('--') && words[index - 1] !== '--rounds');
const json = words.includes('--json');

if (!(await build())) process.exit(1);
if (!existsSync(join(here, 'node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

const { stopServers, startBenchPostgres, freshDatabase } = await import('./servers.js');
const { report } = await import('./report.js');
const files = readdirSync(join(here, 'benches')).sort();
const benches = (await Promise.all(files.map((file) => import(`./benches/${file}`)))).flatMap(
  (module) => module.benches,
);
const chosen = benches.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
);
if (chosen.length === 0) {
  console.error(
    `there is no bench ${wanted.join(', ')}; there are: ${benches.map(({ name }) => name).join(', ')}`,
  );
  process.exit(1);
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
])
  process.on(signal, () => stopServers().finally(() => process.exit(code)));
const results = join(here, 'results');
mkdirSync(results, { recursive: true });
try {
  await startBenchPostgres();
  const { version } = await freshDatabase('probe');
  const versionOf = (name) =>
    JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version;
  const machine = {
    cpu: cpus()[0]?.model.trim(),
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    postgresql: version,
    emmett: versionOf('@event-driven-io/emmett-postgresql'),
    messageDb: versionOf('@eventide/message-db'),
    settings: 'fsync, synchronous_commit and full_page_writes on; acks=all',
    date: new Date().toISOString().slice(0, 10),
  };
  for (const bench of chosen) {
    if (!json) process.stderr.write(`${bench.title} …\n`);
    for (const part of [await bench.run({ rounds })].flat()) {
      const result = { title: bench.title, machine, rounds, ...part };
      writeFileSync(join(results, `${result.name}.json`), `${JSON.stringify(result, undefined, 2)}\n`);
      if (json) console.log(JSON.stringify(result));
      else
        for (const { of, to, median, spread, reach, atMost, reached } of result.ratios)
          console.log(
            `  ${of} ${Math.round(result.figures[of].median * 100) / 100}, ${to} ${Math.round(result.figures[to].median * 100) / 100} ${result.unit}: ` +
              `${median.toFixed(2)}× (${spread.map((value) => value.toFixed(2)).join('–')}), wanted ${atMost ? '≤' : '≥'}${reach}: ${reached ? 'reached' : 'NOT reached'}`,
          );
    }
  }
  report(results);
} finally {
  await stopServers();
}
