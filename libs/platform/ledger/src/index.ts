export * from './checkpoint.ts';
export * from './keys.ts';
export * from './merkle.ts';
export * from './note.ts';
export * from './proofs.ts';
export * from './witness.ts';
