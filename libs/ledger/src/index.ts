export * from './checkpoint.ts';
export * from './ledger-name.ts';
export * from './merkle.ts';
export * from './note.ts';
