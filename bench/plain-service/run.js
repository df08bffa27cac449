// The service is TypeScript, for its decorators; it is loaded as the tests' is.
import { register } from 'node:module';

register('../../test/runner/typescript.js', import.meta.url);
await import('./main.ts');
