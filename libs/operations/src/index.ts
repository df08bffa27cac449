export * from './database.ts';
export * from './problems.ts';
export * from './quarantine.controller.ts';
export * from './reader.ts';
export * from './resolution.ts';
export * from './settings.ts';
export * from './signing-key.controller.ts';
