// Loads the tests' TypeScript in plain node. Registered with `data: { conditions: ['source'] }`, it finds the libraries as they are written too, and not as they were compiled.
import { transformFile } from '@swc/core';
import { fileURLToPath } from 'node:url';

const options = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

let conditions = [];

export const initialize = (data) => {
  conditions = data?.conditions ?? [];
};

export const resolve = (specifier, context, next) =>
  next(
    specifier,
    specifier.startsWith('#') ? { ...context, conditions: [...context.conditions, ...conditions] } : context,
  );

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), options);
  return { format: 'module', shortCircuit: true, source: code };
};
