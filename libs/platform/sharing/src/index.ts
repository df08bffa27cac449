export * from './authorisations.ts';
export * from './problems.ts';
export * from './sharing.rules.ts';
