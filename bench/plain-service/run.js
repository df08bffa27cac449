// The service is TypeScript, for its decorators; it is loaded as the tests' is.
import { register } from 'node:module';

register('../../test/faults/typescript.js', import.meta.url);
await import('./main.ts');
