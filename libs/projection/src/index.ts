export * from './digest.ts';
export * from './fold.ts';
export * from './projection.migration.ts';
export * from './projection.module.ts';
export * from './projection.ts';
export * from './read-positions.ts';
export * from './replay.ts';
export * from './runner.ts';
export { SqlRows } from './sql-rows.ts';
