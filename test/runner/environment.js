import { AsyncLocalStorage } from 'node:async_hooks';
import { runInNewContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';

/** What the language itself has: `String`, `Error` and so on. */
const ofTheLanguage = runInNewContext('Object.getOwnPropertyNames(globalThis)').filter(
  (name) => name !== 'globalThis',
);

/** What follows each promise since something was kept in it; it goes on doing so until it is told that nobody asks any more. */
const following = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...given) {
  following.add(this);
  return run.apply(this, given);
};

/**
 * Tests run in the process's own world instead of one made for each file, and so its modules are loaded once for all the files
 * that a worker runs, and run at full speed. What a test may have changed of the process is put back after its file.
 */
export default class OneWorld extends TestEnvironment {
  #before = { env: { ...process.env }, exit: process.exit, console: globalThis.console };

  constructor(config, context) {
    super(config, context);
    const { projectConfig } = config;
    // What jest compares with runs in a world of its own still, and has to mean the same by `String`.
    for (const name of ofTheLanguage)
      if (Object.getOwnPropertyDescriptor(globalThis, name).writable) this.global[name] = globalThis[name];
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimersModern.dispose();
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup() {
    await super.setup();
    // As node has it. Jest lets each error remember a hundred calls, which is most of what refusing something costs.
    Error.stackTraceLimit = 10;
  }

  async teardown() {
    await super.teardown();
    const { env, exit, console } = this.#before;
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    process.exit = exit;
    for (const storage of following) storage.disable();
    following.clear();
    globalThis.console = console;
  }
}
