export * from './authorisations.ts';
export * from './joint-operations.ts';
export * from './problems.ts';
export * from './sharing.rules.ts';
