/** One project per kind of test: pure, real PostgreSQL and Kafka, whole system. */
const common = {
  runner: '<rootDir>/test/runner/side-by-side.js',
  runtime: '<rootDir>/test/runner/runtime.js',
  testEnvironment: '<rootDir>/test/runner/environment.js',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleFileExtensions: ['ts', 'js', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.vecindad', '<rootDir>/bench'],
};

export default {
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: 'pure', testMatch: ['**/*.spec.ts'] },
    {
      ...common,
      displayName: 'integration',
      testMatch: ['**/*.int-spec.ts'],
      globalSetup: '<rootDir>/test/environment/start.ts',
      globalTeardown: '<rootDir>/test/environment/stop.ts',
    },
    {
      ...common,
      displayName: 'system',
      testMatch: ['**/*.e2e-spec.ts'],
    },
  ],
};
