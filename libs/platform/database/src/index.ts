export * from './migrate.ts';
export * from './migration.ts';
export * from './pool.ts';
