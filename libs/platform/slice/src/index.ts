export * from './made-of.ts';
export * from './slice.ts';
