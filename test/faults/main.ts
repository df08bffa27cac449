import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '#tools/local-system';
import type { Acknowledged } from './checks.ts';
import { reportOf } from './report.ts';
import { runSeed, type SeedResult } from './seed.ts';
import { startFaultySystem } from './system.ts';
import { whereItStands } from './standing.ts';

const say = (line: string): void =>
  void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

const inShort = ({ seed, injected, acknowledged, retries, findings, seconds }: SeedResult): string =>
  `seed ${seed}: ${injected.length} faults, ${acknowledged.length} commands acknowledged, ${retries} retries, ` +
  `${findings.length} findings, ${seconds.faults + seconds.rest + seconds.checks} s`;

/**
 * One system goes through all seeds, one after the other; what was acknowledged under an earlier one must still be there
 * under the last. Ends at the first seed that finds something. Returns the exit code; the report, in docs/faults.md, is
 * written after each seed, so a run that is ended early leaves what it had come to.
 */
export const main = async (words: string[]): Promise<number> => {
  const { values } = parseArgs({
    args: words,
    options: {
      seeds: { type: 'string', default: '20' },
      faults: { type: 'string', default: '30' },
      commands: { type: 'string', default: '50000' },
      seed: { type: 'string' },
      report: { type: 'string', default: join(projectRoot, 'docs', 'faults.md') },
    },
  });
  const seeds = values.seed
    ? [Number(values.seed)]
    : Array.from({ length: Number(values.seeds) }, (_, index) => index + 1);
  const faults = Number(values.faults);
  const commands = Math.ceil(Number(values.commands) / Number(values.seeds));
  const results: SeedResult[] = [];
  const acknowledged: Acknowledged[] = [];
  const began = Date.now();
  const report = (): void => {
    const text = reportOf(results, {
      command: `npm run faults${words.length > 0 ? ` -- ${words.join(' ')}` : ''}`,
      machine: `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
      date: new Date(began).toISOString().slice(0, 10),
      minutes: Math.round((Date.now() - began) / 60_000),
    });
    if (values.seed) process.stdout.write(text);
    else writeFileSync(values.report, text);
  };
  const system = await startFaultySystem();
  const stopped = (): void => void system.stop().finally(() => process.exit(130));
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  try {
    for (const seed of seeds) {
      say(`seed ${seed}: ${faults} faults under ${commands} commands`);
      const result = await runSeed(
        system,
        { seed, faults, commands, log: (line) => say(`seed ${seed}: ${line}`) },
        acknowledged,
      );
      results.push(result);
      acknowledged.push(...result.acknowledged);
      say(inShort(result));
      report();
      for (const { check, what } of result.findings.slice(0, 20)) say(`NOT SO: ${check}: ${what}`);
      if (result.findings.length > 0) break;
    }
  } catch (error) {
    say(`the run broke off: ${(error as Error).stack}`);
    const all = join(mkdtempSync(join(tmpdir(), 'vecindad-faults-said-')), 'said.log');
    writeFileSync(all, system.said.join('\n'));
    say(`what the processes said: ${all}`);
    for (const line of await whereItStands(system)) say(line);
    return 1;
  } finally {
    await system.stop();
  }
  return results.some(({ findings }) => findings.length > 0) ? 1 : 0;
};
