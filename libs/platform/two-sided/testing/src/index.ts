export * from './interleaved.ts';
export * from './node.ts';
export * from './teller.ts';
