export * from './interleaved.ts';
export * from './node.ts';
export * from './same.ts';
export * from './teller.ts';
