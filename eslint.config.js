import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const NOW = {
  object: 'Date',
  property: 'now',
  message: 'when: a Clock of #platform/kernel, given from outside; for how long: performance.now()',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vecindad/', 'bench/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Shapes decoded from PostgreSQL rows and JSON are checked where they enter, not at each use.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // kafkajs hands its callbacks functions that stand alone.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Handlers satisfy Nest's and Promise-based interfaces.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    // A body's rules and its description come from one decorator of #http, which lets nothing through that cannot be kept.
    files: ['**/*.ts'],
    ignores: ['libs/platform/http/src/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        ...['class-validator', 'class-transformer'].map((name) => ({
          name,
          message: 'bodies and queries have the fields of #http',
        })),
      ],
    },
  },
  {
    // What time it is, how long something takes and how a process is set are given from outside, so that a test says so.
    files: ['{libs,apps}/**/*.ts'],
    ignores: [
      '**/*spec.ts',
      '**/{fixtures,testing}/**',
      '**/tools/**',
      // The clock itself.
      'libs/platform/kernel/src/clock.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'when: a Clock of #platform/kernel, given from outside',
        },
      ],
      'no-restricted-properties': [
        'error',
        NOW,
        {
          object: 'process',
          property: 'env',
          message: 'variables are read where a process begins, and handed on',
        },
      ],
    },
  },
  {
    // Where a process begins, and each command of the command line, its variables are at hand.
    files: ['apps/*/src/main.ts', 'apps/vecindad/src/**/*.ts'],
    ignores: ['**/*spec.ts'],
    rules: {
      'no-restricted-properties': ['error', NOW],
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setInterval: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
);
