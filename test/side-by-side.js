import { default as TestRunner } from 'jest-runner';

const isWhole = ({ context }) => context.config.displayName?.name === 'system';

/**
 * Whole-system tests one after another, since each has a system of its own and two would want all of the machine; and
 * beside them the others, since a system is mostly waited for.
 */
export default class SideBySide extends TestRunner {
  async runTests(tests, watcher, options) {
    const [whole, others] = [tests.filter(isWhole), tests.filter((test) => !isWhole(test))];
    if (options.serial || whole.length === 0 || others.length === 0)
      return super.runTests(tests, watcher, { ...options, serial: options.serial || whole.length > 0 });
    this._globalConfig = { ...this._globalConfig, maxWorkers: 1 };
    await Promise.all([
      super.runTests(whole, watcher, { ...options, serial: true }),
      super.runTests(others, watcher, { ...options, serial: false }),
    ]);
  }
}
