// Compiles the sources into dist/ where they are newer than what was compiled last. Plain JavaScript, for any node.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** What the compiled programs follow from. */
const sources = ['apps', 'libs', 'tsconfig.json', 'tsconfig.build.json', 'package.json', 'package-lock.json'];

/** How often it is said that the compiler still runs. */
const SAY_EVERY_MS = 5_000;

/** When something in a folder changed last, in milliseconds; a removed file changes its folder. */
const lastChange = (path) => {
  const stat = statSync(path);
  const within = stat.isDirectory() ? readdirSync(path).map((name) => lastChange(join(path, name))) : [];
  return Math.max(stat.mtimeMs, ...within);
};

/** Returns whether dist/ holds what the sources say. An image for production has no sources: then it does. */
export const build = async () => {
  if (!existsSync(join(root, 'tsconfig.build.json'))) return true;
  const built = join(root, 'dist', '.built');
  const changed = Math.max(...sources.map((name) => lastChange(join(root, name))));
  if (existsSync(built) && statSync(built).mtimeMs >= changed) return true;
  const began = new Date();
  console.error('compiling … (a minute or so the first time)');
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const child = spawn(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  const alive = setInterval(
    () => console.error(`compiling … ${Math.round((Date.now() - began) / 1000)} s`),
    SAY_EVERY_MS,
  );
  const [status] = await once(child, 'exit').finally(() => clearInterval(alive));
  if (status !== 0) return false;
  writeFileSync(built, '');
  utimesSync(built, began, began); // what changed while the compiler ran counts as newer
  return true;
};
