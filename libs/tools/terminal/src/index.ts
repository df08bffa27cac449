export * from './failure.ts';
export * from './option-values.ts';
export * from './progress.ts';
export * from './table.ts';
