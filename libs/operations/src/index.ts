export * from './database.ts';
export * from './problems.ts';
export * from './process.ts';
export * from './quarantine.controller.ts';
export * from './resolution.ts';
export * from './settings.ts';
export * from './signing-key.controller.ts';
export * from './slice.ts';
