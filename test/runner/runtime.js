import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import JestRuntime from 'jest-runtime';

register('./typescript.js', import.meta.url, { data: { conditions: ['source'] } });

/** Loads test files as node does, and not by jest's own loader, which reads and links all they need anew for each of them. */
export default class Runtime extends (JestRuntime.default ?? JestRuntime) {
  unstable_shouldLoadAsEsm(file) {
    return file.endsWith('.ts');
  }

  async unstable_importModule(file) {
    // Where a line stands is read from what the loader says, and not from what jest would have compiled.
    Error.prepareStackTrace = undefined;
    process.setSourceMapsEnabled(true);
    globalThis.jest = this.requireModuleOrMock(file, '@jest/globals').jest;
    return import(pathToFileURL(file).href);
  }
}
