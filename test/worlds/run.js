// npm run worlds [-- --pairs 1000 --seed 7]: pairs of worlds that differ in nothing but persons who seek protection, and must be told alike.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const [pairs, seed] = [values.pairs, values.seed].map(Number);
if (!(Number.isSafeInteger(pairs) && pairs >= 100 && Number.isSafeInteger(seed))) {
  console.error('--pairs takes a whole number from 100, and --seed a whole number');
  process.exit(2);
}
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');
const { status } = spawnSync(
  process.execPath,
  [jest, '--selectProjects', 'pure', '--testPathPatterns', 'worlds.spec'],
  {
    cwd: join(import.meta.dirname, '..', '..'),
    stdio: 'inherit',
    env: { ...process.env, WORLD_PAIRS: String(pairs), WORLD_SEED: String(seed) },
  },
);
console.log(
  status === 0 ? `${pairs} pairs of worlds from seed ${seed}: no difference` : `a difference: seed ${seed}`,
);
process.exitCode = status ?? 1;
