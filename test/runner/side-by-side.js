import { default as TestRunner } from 'jest-runner';

const isWhole = ({ context }) => context.config.displayName?.name === 'system';

/**
 * Test files that one worker process is started for: as many as may be, since it loads what they need once; and fewer towards the
 * end, so that two workers end at about the same time.
 */
const share = (files) => Math.max(8, Math.ceil(files / 3));

/**
 * Whole-system tests one after another, since each has a system of its own and two would want all of the machine; and
 * beside them the others, since a system is mostly waited for. Who of the two is done first helps with what is left of
 * the others.
 */
export default class SideBySide extends TestRunner {
  async runTests(tests, watcher, options) {
    const [whole, others] = [tests.filter(isWhole), tests.filter((test) => !isWhole(test))];
    if (options.serial || whole.length === 0 || others.length === 0)
      return super.runTests(tests, watcher, { ...options, serial: options.serial || whole.length > 0 });
    this._globalConfig = { ...this._globalConfig, maxWorkers: 1 };
    const worker = async () => {
      while (others.length > 0)
        await super.runTests(others.splice(0, share(others.length)), watcher, { ...options, serial: false });
    };
    await Promise.all([worker(), super.runTests(whole, watcher, { ...options, serial: true }).then(worker)]);
  }
}
