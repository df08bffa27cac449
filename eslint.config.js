import js from '@eslint/js';
import tseslint from 'typescript-eslint';

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
    // What measures how long something takes must not go by a clock that may be set.
    files: ['libs/{platform,capabilities}/**/*.ts', 'apps/{national-node,shared-view,auditor}/**/*.ts'],
    ignores: ['**/*spec.ts', '**/fixtures/**', 'libs/capabilities/*/tools/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'for how long: performance.now(); for when: new Date()' },
      ],
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
