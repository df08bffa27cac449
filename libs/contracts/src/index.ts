export * from './contract.ts';
export * from './crossing.contracts.ts';
export * from './disclosure.ts';
export * from './keys.contracts.ts';
export * from './parse.ts';
export * from './published-event.ts';
export * from './upcast.ts';
