// `npm test`: compiles, then runs all tests in one jest. Arguments go to jest: npm test -- --selectProjects pure
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root } from '../apps/vecindad/bin/build.js';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed, and this is ${process.versions.node}`);
  process.exit(1);
}
// The whole-system tests run the compiled programs.
if (!(await build())) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'vecindad-jest-'));
const results = join(folder, 'results.json');
const jest = join(createRequire(import.meta.url).resolve('jest/package.json'), '..', 'bin', 'jest.js');

const child = spawn(
  process.execPath,
  [jest, '--maxWorkers=2', '--json', `--outputFile=${results}`, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: ['inherit', 'inherit', process.stdout],
    // Brokers live for a minute here: what a JVM spends on becoming fast later is lost.
    env: { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC', ...process.env },
  },
);
// jest is told by the terminal too; this process waits for it, and passes on what only it was told.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));

/** The last line, for programs that read test logs. A suite that could not run has no failed test to count. */
const summary = () => {
  const { success, numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  return `${numPassedTests} passed, ${numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites))} failed`;
};

child.on('exit', (code) => {
  try {
    console.log(summary());
  } catch {
    console.log('0 passed, 1 failed (the tests did not run)');
  }
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
