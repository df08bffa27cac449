#!/usr/bin/env node
// Starts the command line, compiled where that is needed. Plain JavaScript, so that an older node can read it and say so.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, root } from './build.js';

const fail = (line) => {
  console.error(line);
  process.exit(1);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(
    `Node 20.19 or newer is needed, and this is ${process.versions.node}: install it from https://nodejs.org`,
  );
if (!existsSync(join(root, 'node_modules')))
  fail(`the packages are not installed: run \`npm ci\` in ${root}`);
if (!(await build())) fail('the sources do not compile: see above');

await import(pathToFileURL(join(root, 'dist', 'apps', 'vecindad', 'src', 'main.js')).href);
